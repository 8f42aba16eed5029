import type { LifecycleTable } from "../../lifecycle/LifecycleTable.ts";
import { lifecycle } from "../../lifecycle/lifecycle.ts";

/** For each status of a mutual, the statuses that may follow it. */
export const mutualMoves = {
  idea: ["expression-submitted", "withdrawn"],
  "expression-submitted": ["expression-approved", "expression-declined", "withdrawn"],
  "expression-declined": ["expression-submitted", "withdrawn"],
  "expression-approved": ["business-case", "withdrawn"],
  "business-case": ["board-approved", "rejected", "withdrawn"],
  "board-approved": ["assured", "withdrawn"],
  assured: ["approved", "rejected", "withdrawn"],
  rejected: ["business-case", "withdrawn"],
  approved: ["transferring", "withdrawn"],
  transferring: ["live", "withdrawn"],
  live: ["contract-renewed", "re-tendered-lost", "merged", "wound-up"],
  "contract-renewed": ["live"],
  "re-tendered-lost": [],
  merged: [],
  "wound-up": [],
  withdrawn: [],
} as const;

/**
 * For each status of a mutual, the list of the statuses that may follow it.
 *
 * @category Mutuals
 */
export type MutualMoves = typeof mutualMoves;

/**
 * Where a mutual stands. Nothing leaves `re-tendered-lost`, `merged`, `wound-up` or `withdrawn`.
 *
 * @category Mutuals
 */
export type MutualStatus = keyof MutualMoves;

/**
 * The lifecycle of a public service mutual: from the idea by way of an expression of interest, a
 * business case and its assurance to the transfer of staff and services. It can be withdrawn until it
 * is live; what was declined or rejected may be tried again.
 *
 * @category Mutuals
 * @example
 * ```ts
 * import { mutualLifecycle, nextStatuses } from "concordat";
 *
 * nextStatuses(mutualLifecycle, "assured"); // => ["approved", "rejected", "withdrawn"]
 * nextStatuses(mutualLifecycle, "live"); // => ["contract-renewed", "re-tendered-lost", "merged", "wound-up"]
 * ```
 */
export const mutualLifecycle: LifecycleTable<MutualMoves> = /* @__PURE__ */ lifecycle({
  initial: "idea",
  moves: mutualMoves,
});
