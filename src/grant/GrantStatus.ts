/**
 * Where a grant stands. Award, signed agreement and payment are three things: a grant that is
 * `offered` is not yet `accepted`, and one that is `active` need not have been paid.
 *
 * @category Grants
 */
export type GrantStatus =
  | "applied"
  | "assessed"
  | "rejected"
  | "offered"
  | "declined"
  | "accepted"
  | "withdrawn"
  | "active"
  | "suspended"
  | "extended"
  | "terminated"
  | "completed"
  | "recovering"
  | "reconciled"
  | "closed";

/** Every status, in the order of a grant's life. */
export const grantStatuses = [
  "applied",
  "assessed",
  "rejected",
  "offered",
  "declined",
  "accepted",
  "withdrawn",
  "active",
  "suspended",
  "extended",
  "terminated",
  "completed",
  "recovering",
  "reconciled",
  "closed",
] as const;
