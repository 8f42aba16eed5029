import type { Finding } from "../../finding/Finding.ts";
import { type AdvanceOptions, type AdvanceResult, advance } from "../../lifecycle/advance.ts";
import type { NextStatus, StatusChange } from "../../lifecycle/LifecycleTable.ts";
import { refuseWrongOptions, refuseWrongSubject } from "../../time/refuseWrong.ts";
import type { LocalityPlan } from "./LocalityPlan.ts";
import {
  type LocalityPlanFundingMoves,
  type LocalityPlanFundingStatus,
  localityPlanFundingLifecycle,
} from "./localityPlanLifecycles.ts";

/**
 * A locality plan after a move of its funding: the same, but for its funding status and the history of
 * it.
 *
 * @typeParam Plan - the plan before the move
 * @typeParam To - the funding status that it has now
 * @category Partnerships
 */
export type FundingAdvanced<Plan, To extends LocalityPlanFundingStatus> = Omit<
  Plan,
  "fundingStatus" | "fundingHistory"
> & {
  /** The funding status that it has now. */
  readonly fundingStatus: To;
  /** Its changes of funding status, this one the last. */
  readonly fundingHistory: readonly StatusChange<LocalityPlanFundingStatus>[];
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
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Partnerships
 * @example
 * ```ts
 * import { advanceLocalityPlanFunding, type LocalityPlan, localDate, localityPlanSchema } from "concordat";
 *
 * const plan: LocalityPlan = localityPlanSchema.parse({
 *   id: "example-plan",
 *   title: "Exampletown locality plan",
 *   areas: ["E08000099"],
 *   partnership: "example-partnership",
 *   status: "approved",
 *   fundingStatus: "applied",
 * });
 * const awarded = advanceLocalityPlanFunding(plan, "awarded", { on: localDate("2017-03-01") });
 * awarded.ok && awarded.value.fundingStatus; // => "awarded"
 * const paid = advanceLocalityPlanFunding(plan, "releasing", { on: localDate("2017-03-01") });
 * !paid.ok && paid.findings[0]?.values; // => { from: "applied", to: "releasing", legal: ["awarded", "rejected"] }
 * ```
 */
export function advanceLocalityPlanFunding<
  Plan extends LocalityPlan,
  To extends NextStatus<LocalityPlanFundingMoves, Plan["fundingStatus"]>,
>(
  plan: Plan,
  to: To,
  options: Omit<AdvanceOptions, "context">,
): AdvanceResult<FundingAdvanced<Plan, To>> {
  refuseWrongSubject("plan", plan);
  refuseWrongOptions("options", options);
  const { fundingStatus, fundingHistory = [] } = plan;
  const stands = { status: fundingStatus, history: fundingHistory };
  // The compiler has checked `to` against the plan's own status; here that status is any of them.
  const result = advance(
    localityPlanFundingLifecycle,
    stands,
    to as LocalityPlanFundingStatus,
    options,
  );
  if (!result.ok) return { ok: false, findings: atFunding(result.findings) };
  const { history } = result.value;
  return { ok: true, value: { ...plan, fundingStatus: to, fundingHistory: history } };
}

/** Findings about the lifecycle of the funding, led from `status` and `history` to where that stands. */
export function atFunding<F extends Finding>(findings: readonly F[]): readonly F[] {
  return findings.map((found) => {
    const [key, ...rest] = found.path;
    return { ...found, path: [key === "history" ? "fundingHistory" : "fundingStatus", ...rest] };
  });
}
