import type { LifecycleTable } from "../lifecycle/LifecycleTable.ts";
import { lifecycle } from "../lifecycle/lifecycle.ts";

/**
 * For each status of a partnership, the statuses that may follow it.
 *
 * @category Partnerships
 */
export interface PartnershipMoves {
  /** What may follow `proposed`. */
  readonly proposed: "shadow" | "withdrawn";
  /** What may follow `shadow`. */
  readonly shadow: "live" | "withdrawn";
  /** What may follow `live`. */
  readonly live: "winding-up" | "superseded";
  /** What may follow `winding-up`. */
  readonly "winding-up": "dissolved";
  /** What may follow `dissolved`: nothing. */
  readonly dissolved: never;
  /** What may follow `superseded`: nothing. */
  readonly superseded: never;
  /** What may follow `withdrawn`: nothing. */
  readonly withdrawn: never;
}

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
  moves: {
    proposed: ["shadow", "withdrawn"],
    shadow: ["live", "withdrawn"],
    live: ["winding-up", "superseded"],
    "winding-up": ["dissolved"],
    dissolved: [],
    superseded: [],
    withdrawn: [],
  },
});
