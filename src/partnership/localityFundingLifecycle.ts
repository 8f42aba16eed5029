import { type AdvanceOptions, type AdvanceResult, advance } from "../lifecycle/advance.ts";
import type { LifecycleTable, NextStatus } from "../lifecycle/LifecycleTable.ts";
import { lifecycle } from "../lifecycle/lifecycle.ts";
import type { StatusChange } from "../lifecycle/StatusChange.ts";
import { atFunding } from "./atFunding.ts";
import type { LocalityFundingStatus, LocalityPlan } from "./LocalityPlan.ts";

/**
 * For each funding status of a locality plan, the statuses that may follow it.
 *
 * @category Partnerships
 */
export interface LocalityFundingMoves {
  /** What may follow `none`. */
  readonly none: "applied";
  /** What may follow `applied`. */
  readonly applied: "awarded" | "rejected";
  /** What may follow `rejected`: another application. */
  readonly rejected: "applied";
  /** What may follow `awarded`. */
  readonly awarded: "agreed";
  /** What may follow `agreed`. */
  readonly agreed: "releasing";
  /** What may follow `releasing`. */
  readonly releasing: "suspended" | "reconciled";
  /** What may follow `suspended`. */
  readonly suspended: "releasing";
  /** What may follow `reconciled`: nothing. */
  readonly reconciled: never;
}

/**
 * The lifecycle of a locality plan's funding, beside that of the plan itself: applied for, awarded,
 * agreed, released against milestones and reconciled.
 *
 * @category Partnerships
 * @example
 * ```ts
 * import { localityFundingLifecycle, nextStatuses } from "concordat";
 *
 * nextStatuses(localityFundingLifecycle, "applied"); // => ["awarded", "rejected"]
 * ```
 */
export const localityFundingLifecycle: LifecycleTable<LocalityFundingMoves> =
  /* @__PURE__ */ lifecycle({
    initial: "none",
    moves: {
      none: ["applied"],
      applied: ["awarded", "rejected"],
      rejected: ["applied"],
      awarded: ["agreed"],
      agreed: ["releasing"],
      releasing: ["suspended", "reconciled"],
      suspended: ["releasing"],
      reconciled: [],
    },
  });

/**
 * A locality plan after a move of its funding: the same, but for its funding status and the history of
 * it.
 *
 * @typeParam Plan - the plan before the move
 * @typeParam To - the funding status that it has now
 * @category Partnerships
 */
export type FundingAdvanced<Plan, To extends LocalityFundingStatus> = Omit<
  Plan,
  "fundingStatus" | "fundingHistory"
> & {
  /** The funding status that it has now. */
  readonly fundingStatus: To;
  /** Its changes of funding status, this one the last. */
  readonly fundingHistory: readonly StatusChange<LocalityFundingStatus>[];
};

/**
 * Moves the funding of a locality plan to another status and writes the move into `fundingHistory`, as
 * {@link advance} does for the plan itself. Nothing is changed in place; an illegal move does not
 * compile where the compiler knows the funding status.
 *
 * @typeParam Plan - the plan
 * @typeParam To - the funding status that it is to have
 * @param plan - the plan; it is not changed
 * @param to - the funding status that it is to have
 * @param options - the day of the move, and who decided it and why
 * @returns the plan after the move, or the findings that refuse it
 * @category Partnerships
 * @example
 * ```ts
 * import { advanceFunding, type LocalityPlan, localDate, localityPlanSchema } from "concordat";
 *
 * const plan: LocalityPlan = localityPlanSchema.parse({
 *   id: "example-plan",
 *   title: "Exampletown locality plan",
 *   areas: ["E08000099"],
 *   partnership: "example-partnership",
 *   status: "approved",
 *   fundingStatus: "applied",
 * });
 * const awarded = advanceFunding(plan, "awarded", { on: localDate("2017-03-01") });
 * awarded.ok && awarded.value.fundingStatus; // => "awarded"
 * const paid = advanceFunding(plan, "releasing", { on: localDate("2017-03-01") });
 * !paid.ok && paid.findings[0]?.values; // => { from: "applied", to: "releasing", legal: ["awarded", "rejected"] }
 * ```
 */
export function advanceFunding<
  Plan extends LocalityPlan,
  To extends NextStatus<LocalityFundingMoves, Plan["fundingStatus"]>,
>(
  plan: Plan,
  to: To,
  options: Omit<AdvanceOptions, "context">,
): AdvanceResult<FundingAdvanced<Plan, To>> {
  const { fundingStatus, fundingHistory = [] } = plan;
  const stands = { status: fundingStatus, history: fundingHistory };
  // The compiler has checked `to` against the plan's own status; here that status is any of them.
  const result = advance(localityFundingLifecycle, stands, to as LocalityFundingStatus, options);
  if (!result.ok) return { ok: false, findings: atFunding(result.findings) };
  const { history } = result.value;
  return { ok: true, value: { ...plan, fundingStatus: to, fundingHistory: history } };
}
