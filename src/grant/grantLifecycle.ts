import type { LifecycleTable } from "../lifecycle/LifecycleTable.ts";
import { lifecycle } from "../lifecycle/lifecycle.ts";

/**
 * For each status of a grant, the statuses that may follow it.
 *
 * @category Grants
 */
export interface GrantMoves {
  /** What may follow `applied`. */
  readonly applied: "assessed" | "withdrawn";
  /** What may follow `assessed`. */
  readonly assessed: "offered" | "rejected" | "withdrawn";
  /** What may follow `rejected`: nothing. */
  readonly rejected: never;
  /** What may follow `offered`. */
  readonly offered: "accepted" | "declined" | "withdrawn";
  /** What may follow `declined`: nothing. */
  readonly declined: never;
  /** What may follow `accepted`. */
  readonly accepted: "active";
  /** What may follow `withdrawn`: nothing. */
  readonly withdrawn: never;
  /** What may follow `active`. */
  readonly active: "suspended" | "extended" | "completed" | "terminated";
  /** What may follow `suspended`. */
  readonly suspended: "active" | "terminated";
  /** What may follow `extended`. */
  readonly extended: "active" | "completed" | "terminated";
  /** What may follow `terminated`. */
  readonly terminated: "recovering" | "reconciled";
  /** What may follow `completed`. */
  readonly completed: "recovering" | "reconciled";
  /** What may follow `recovering`. */
  readonly recovering: "reconciled";
  /** What may follow `reconciled`. */
  readonly reconciled: "closed";
  /** What may follow `closed`: nothing. */
  readonly closed: never;
}

/**
 * The lifecycle of a grant. It can be withdrawn until it is accepted; from then on it ends by way of
 * being reconciled, whether it was completed or terminated, and money that is to come back is
 * recovered first.
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
  moves: {
    applied: ["assessed", "withdrawn"],
    assessed: ["offered", "rejected", "withdrawn"],
    rejected: [],
    offered: ["accepted", "declined", "withdrawn"],
    declined: [],
    accepted: ["active"],
    withdrawn: [],
    active: ["suspended", "extended", "completed", "terminated"],
    suspended: ["active", "terminated"],
    extended: ["active", "completed", "terminated"],
    terminated: ["recovering", "reconciled"],
    completed: ["recovering", "reconciled"],
    recovering: ["reconciled"],
    reconciled: ["closed"],
    closed: [],
  },
});
