import type { LifecycleTable } from "../../lifecycle/LifecycleTable.ts";
import { lifecycle } from "../../lifecycle/lifecycle.ts";

/** For each status of a locality plan, the statuses that may follow it. */
export const localityPlanMoves = {
  draft: ["engagement", "withdrawn"],
  engagement: ["draft", "approved", "withdrawn"],
  approved: ["in-delivery", "withdrawn"],
  "in-delivery": ["refreshed", "completed", "withdrawn"],
  refreshed: [],
  completed: [],
  withdrawn: [],
} as const;

/**
 * For each status of a locality plan, the list of the statuses that may follow it.
 *
 * @category Partnerships
 */
export type LocalityPlanMoves = typeof localityPlanMoves;

/**
 * Where a locality plan stands: drafted, open to engagement, approved, being delivered; followed by a
 * refreshed plan, completed or withdrawn.
 *
 * @category Partnerships
 */
export type LocalityPlanStatus = keyof LocalityPlanMoves;

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
  moves: localityPlanMoves,
});

/** For each funding status of a locality plan, the statuses that may follow it. */
export const localityPlanFundingMoves = {
  none: ["applied"],
  applied: ["awarded", "rejected"],
  rejected: ["applied"],
  awarded: ["agreed"],
  agreed: ["releasing"],
  releasing: ["suspended", "reconciled"],
  suspended: ["releasing"],
  reconciled: [],
} as const;

/**
 * For each funding status of a locality plan, the list of the statuses that may follow it.
 *
 * @category Partnerships
 */
export type LocalityPlanFundingMoves = typeof localityPlanFundingMoves;

/**
 * Where the funding of a locality plan stands, beside the plan itself. `none` says that no application
 * is recorded.
 *
 * @category Partnerships
 */
export type LocalityPlanFundingStatus = keyof LocalityPlanFundingMoves;

/**
 * The lifecycle of a locality plan's funding, beside that of the plan itself: applied for, awarded,
 * agreed, released against milestones and reconciled.
 *
 * @category Partnerships
 * @example
 * ```ts
 * import { localityPlanFundingLifecycle, nextStatuses } from "concordat";
 *
 * nextStatuses(localityPlanFundingLifecycle, "applied"); // => ["awarded", "rejected"]
 * ```
 */
export const localityPlanFundingLifecycle: LifecycleTable<LocalityPlanFundingMoves> =
  /* @__PURE__ */ lifecycle({
    initial: "none",
    moves: localityPlanFundingMoves,
  });
