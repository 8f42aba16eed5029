import type { LifecycleTable } from "../../lifecycle/LifecycleTable.ts";
import { lifecycle } from "../../lifecycle/lifecycle.ts";

/** For each status of a grant, the statuses that may follow it. */
export const grantMoves = {
  applied: ["assessed", "withdrawn"],
  assessed: ["awarded", "offered", "rejected", "withdrawn"],
  rejected: [],
  awarded: ["offered", "accepted", "active", "completed", "declined", "withdrawn", "terminated"],
  offered: ["accepted", "declined", "withdrawn"],
  declined: [],
  accepted: ["active", "withdrawn", "terminated"],
  withdrawn: [],
  active: ["suspended", "extended", "completed", "terminated"],
  suspended: ["active", "terminated"],
  extended: ["active", "completed", "terminated"],
  terminated: ["recovering", "reconciled"],
  completed: ["recovering", "reconciled"],
  recovering: ["reconciled"],
  reconciled: ["closed"],
  closed: [],
} as const;

/**
 * For each status of a grant, the list of the statuses that may follow it.
 *
 * @category Grants
 */
export type GrantMoves = typeof grantMoves;

/**
 * Where a grant stands. Award, signed agreement and payment are three things: a grant that is
 * `offered` is not yet `accepted`, and one that is `active` need not have been paid. Of one that is
 * `awarded` only the announcement is known: it is a commitment, and whatever came after may be recorded.
 *
 * @category Grants
 */
export type GrantStatus = keyof GrantMoves;

/**
 * The lifecycle of a grant. It can be withdrawn until it is active: recipients hand grants back. From then on
 * it ends by way of being reconciled, whether it was completed or terminated, and money that is to come back
 * is recovered first.
 *
 * @category Grants
 * @example
 * ```ts
 * import { grantLifecycle, nextStatuses } from "concordat";
 *
 * nextStatuses(grantLifecycle, "offered"); // => ["accepted", "declined", "withdrawn"]
 * nextStatuses(grantLifecycle, "completed"); // => ["recovering", "reconciled"]
 * ```
 */
export const grantLifecycle: LifecycleTable<GrantMoves> = /* @__PURE__ */ lifecycle({
  initial: "applied",
  moves: grantMoves,
});

/** Whether the award of a grant was made and not turned down. */
export function isAwarded({ status }: { readonly status: GrantStatus }): boolean {
  return !notAwarded.includes(status);
}

const notAwarded: readonly GrantStatus[] = [
  "applied",
  "assessed",
  "rejected",
  "declined",
  "withdrawn",
];

/** Whether a grant is over, or may be, before its period is. */
export function isOver(status: GrantStatus): boolean {
  return status === "terminated" || status === "recovering" || isSettled(status);
}

/** Whether all that will ever be claimed and paid was. */
export function isSettled(status: GrantStatus): boolean {
  return status === "reconciled" || status === "closed";
}
