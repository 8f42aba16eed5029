import type { LifecycleTable } from "../lifecycle/LifecycleTable.ts";
import { lifecycle } from "../lifecycle/lifecycle.ts";

/** For each status of a partnership, the statuses that may follow it. */
export const partnershipMoves = {
  proposed: ["shadow", "withdrawn"],
  shadow: ["live", "withdrawn"],
  live: ["winding-up", "superseded"],
  "winding-up": ["dissolved"],
  dissolved: [],
  superseded: [],
  withdrawn: [],
} as const;

/**
 * For each status of a partnership, the list of the statuses that may follow it.
 *
 * @category Partnerships
 */
export type PartnershipMoves = typeof partnershipMoves;

/**
 * Where a partnership stands: proposed, in shadow form, live, winding up or dissolved; superseded by
 * another; or withdrawn before it went live.
 *
 * @category Partnerships
 */
export type PartnershipStatus = keyof PartnershipMoves;

/**
 * The lifecycle of a partnership: it can be withdrawn until it is live, and then ends by being wound
 * up or superseded.
 *
 * @category Partnerships
 * @example
 * ```ts
 * import { nextStatuses, partnershipLifecycle } from "concordat";
 *
 * nextStatuses(partnershipLifecycle, "live"); // => ["winding-up", "superseded"]
 * ```
 */
export const partnershipLifecycle: LifecycleTable<PartnershipMoves> = /* @__PURE__ */ lifecycle({
  initial: "proposed",
  moves: partnershipMoves,
});
