import type { LifecycleTable } from "../lifecycle/LifecycleTable.ts";
import { lifecycle } from "../lifecycle/lifecycle.ts";

/**
 * For each status of a locality plan, the statuses that may follow it.
 *
 * @category Partnerships
 */
export interface LocalityPlanMoves {
  /** What may follow `draft`. */
  readonly draft: "engagement" | "withdrawn";
  /** What may follow `engagement`. */
  readonly engagement: "draft" | "approved" | "withdrawn";
  /** What may follow `approved`. */
  readonly approved: "in-delivery" | "withdrawn";
  /** What may follow `in-delivery`. */
  readonly "in-delivery": "refreshed" | "completed" | "withdrawn";
  /** What may follow `refreshed`: nothing. */
  readonly refreshed: never;
  /** What may follow `completed`: nothing. */
  readonly completed: never;
  /** What may follow `withdrawn`: nothing. */
  readonly withdrawn: never;
}

/**
 * The lifecycle of a locality plan: drafted, opened to engagement and perhaps drafted again, approved,
 * delivered, and in the end refreshed by another plan or completed. Until then it can be withdrawn.
 *
 * @category Partnerships
 * @example
 * ```ts
 * import { localityPlanLifecycle, nextStatuses } from "concordat";
 *
 * nextStatuses(localityPlanLifecycle, "engagement"); // => ["draft", "approved", "withdrawn"]
 * ```
 */
export const localityPlanLifecycle: LifecycleTable<LocalityPlanMoves> = /* @__PURE__ */ lifecycle({
  initial: "draft",
  moves: {
    draft: ["engagement", "withdrawn"],
    engagement: ["draft", "approved", "withdrawn"],
    approved: ["in-delivery", "withdrawn"],
    "in-delivery": ["refreshed", "completed", "withdrawn"],
    refreshed: [],
    completed: [],
    withdrawn: [],
  },
});
