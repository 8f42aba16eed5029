import { type FindingPath, finding } from "../../finding/Finding.ts";
import { amountOverTerm } from "../../funding/amountOverTerm.ts";
import { checkHistory } from "../../lifecycle/checkHistory.ts";
import type { LifecycleFinding } from "../../lifecycle/lifecycleRules.ts";
import { Money } from "../../money/Money.ts";
import { compareDates } from "../../time/date/arithmetic.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import { partialDateRange } from "../../time/range/PartialDate.ts";
import { refuseWrongSubject } from "../../time/refuseWrong.ts";
import { atFunding } from "./advanceLocalityPlanFunding.ts";
import { isReleased, type LocalityPlanPayment, type Milestone } from "./InvestmentAgreement.ts";
import type { LocalityPlan } from "./LocalityPlan.ts";
import { localityPlanAwardAgainstAgreement } from "./localityPlanAwardAgainstAgreement.ts";
import { localityPlanFundingRules } from "./localityPlanFundingRules.ts";
import { localityPlanFundingLifecycle, localityPlanLifecycle } from "./localityPlanLifecycles.ts";
import type { LocalityPlanFinding } from "./localityPlanRules.ts";
import { localityPlanStandingRules } from "./localityPlanStandingRules.ts";

/**
 * Checks what a locality plan says about itself: what was signed against what was awarded, milestones
 * against the agreed amount, payments against milestones, who applied, when it was approved, and both
 * histories. What several plans say about each other is for {@link checkLocalityPlans}.
 *
 * It trusts the types: call {@link validate} first for a value made in code.
 *
 * @param plan - a locality plan, as {@link localityPlanSchema} reads it
 * @returns the findings; none if nothing is amiss
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `money.currency-mismatch` if its amounts are in different currencies,
 * which the schema refuses
 * @category Partnerships
 * @example
 * ```ts
 * import { checkLocalityPlan, localityPlanSchema } from "concordat";
 *
 * const plan = localityPlanSchema.parse({
 *   id: "example-plan",
 *   title: "Exampletown locality plan",
 *   areas: ["E08000099"],
 *   partnership: "example-partnership",
 *   status: "in-delivery",
 *   fundingStatus: "agreed",
 *   award: {
 *     figure: { value: { amount: "19000000.00", currency: "GBP" }, qualifier: "exact", asStated: "£19m" },
 *     term: { years: 3 },
 *   },
 *   agreement: { amount: { amount: "16000000.00", currency: "GBP" }, term: { years: 2, months: 6 } },
 * });
 * const [found] = checkLocalityPlan(plan);
 * found?.severity; // => "info"
 * found?.message; // => "£16,000,000.00 was signed and £19,000,000.00 awarded, for 30 and 36 months: it may be the balance, so record what was paid before."
 * ```
 */
export function checkLocalityPlan(
  plan: LocalityPlan,
): readonly (LocalityPlanFinding | LifecycleFinding)[] {
  refuseWrongSubject("plan", plan);
  const { fundingStatus, fundingHistory = [] } = plan;
  const funding = { status: fundingStatus, history: fundingHistory };
  return [
    ...checkAward(plan),
    ...checkMilestones(plan),
    ...checkPayments(plan),
    ...checkApplication(plan),
    ...checkApproval(plan),
    ...checkHistory(localityPlanLifecycle, plan),
    ...atFunding(checkHistory(localityPlanFundingLifecycle, funding)),
  ];
}

function checkAward(plan: LocalityPlan): readonly LocalityPlanFinding[] {
  const compared = localityPlanAwardAgainstAgreement(plan);
  if (plan.award === undefined || compared === undefined) return [];
  const { signed, awardMonths, agreementMonths, relation } = compared;
  if (relation === "equal" || relation === "within") return [];
  const { figure, term } = plan.award;
  const { value, qualifier } = amountOverTerm(figure, term) ?? figure;
  const values = {
    award: value.toJSON(),
    awardQualifier: qualifier,
    signed: signed.toJSON(),
    ...(awardMonths !== undefined && { awardMonths }),
    ...(agreementMonths !== undefined && { agreementMonths }),
    verdict: relation === "above" ? ("no" as const) : relation,
  };
  const path = ["agreement", "amount"];
  return [finding(localityPlanFundingRules, "locality-plan.agreement-above-award", path, values)];
}

function checkMilestones({ agreement }: LocalityPlan): readonly LocalityPlanFinding[] {
  const { amount, milestones = [] } = agreement ?? {};
  if (amount === undefined || milestones.length === 0) return [];
  const sum = Money.sumBy(milestones, (milestone) => milestone.amount, amount.currency);
  if (sum.equals(amount)) return [];
  const values = { sum: sum.toJSON(), agreed: amount.toJSON() };
  const path = ["agreement", "milestones"];
  return [finding(localityPlanFundingRules, "locality-plan.milestones-sum", path, values)];
}

function checkApplication({
  application,
  footprint,
}: LocalityPlan): readonly LocalityPlanFinding[] {
  const { partners = [] } = application ?? {};
  if (partners.length === 0) return [];
  const applied = new Set(partners);
  const missing = (footprint?.organisations ?? []).filter((id) => !applied.has(id));
  if (missing.length === 0 && applied.size > 1) return [];
  const path = ["application", "partners"];
  return [
    finding(localityPlanStandingRules, "locality-plan.joint-application", path, {
      partners,
      missing,
    }),
  ];
}

function checkApproval({ approvedOn, engagement }: LocalityPlan): readonly LocalityPlanFinding[] {
  if (approvedOn === undefined || engagement === undefined) return [];
  const approved = partialDateRange(approvedOn);
  if (approved.start > engagement.end) return [];
  const verdict = approved.end <= engagement.end ? "no" : "unknown";
  const values = { approvedOn, engagementTo: engagement.end, verdict } as const;
  const path = ["approvedOn"];
  return [
    finding(localityPlanStandingRules, "locality-plan.approved-during-engagement", path, values),
  ];
}

/**
 * Checks each payment against the milestone that it names, and one that names none against all that the
 * milestones had released by then. An agreement without milestones releases its money as it is.
 */
export function checkPayments(plan: LocalityPlan): readonly LocalityPlanFinding[] {
  const { agreement, payments = [] } = plan;
  const { milestones = [] } = agreement ?? {};
  const byId = new Map(milestones.map((milestone) => [milestone.id, milestone]));
  const paid = milestones.length === 0 ? [] : paidToDate(payments);
  return payments.flatMap((payment, index) => {
    const { milestone: id, paidOn } = payment;
    const path = ["payments", index] as const;
    if (id === undefined) {
      const total = paid[index];
      return total === undefined ? [] : checkUnnamed(total, paidOn, milestones, path);
    }
    const named = byId.get(id);
    if (named === undefined) {
      const values = { milestone: id, known: [...byId.keys()] };
      const place = [...path, "milestone"];
      return finding(localityPlanFundingRules, "locality-plan.milestone-unknown", place, values);
    }
    if (isReleased(named, paidOn)) return [];
    const { status, releasedOn } = named;
    const reached = status === "met" || status === "waived" ? releasedOn : undefined;
    const values = { paidOn, milestone: id, ...(reached && { releasedOn: reached }) };
    return finding(localityPlanFundingRules, "locality-plan.paid-before-milestone", path, values);
  });
}

/** For each payment, what was paid up to and with it: earlier days first, on one day in the order given. */
function paidToDate(payments: readonly LocalityPlanPayment[]): readonly Money[] {
  const inOrder = payments
    .map((payment, index) => ({ ...payment, index }))
    .sort((a, b) => compareDates(a.paidOn, b.paidOn));
  const totals: Money[] = [];
  let total: Money | undefined;
  for (const { amount, index } of inOrder) {
    total = total?.plus(amount) ?? amount;
    totals[index] = total;
  }
  return totals;
}

function checkUnnamed(
  paid: Money,
  paidOn: LocalDate,
  milestones: readonly Milestone[],
  path: FindingPath,
): readonly LocalityPlanFinding[] {
  const due = milestones.filter((milestone) => isReleased(milestone, paidOn));
  const released = Money.sumBy(due, ({ amount }) => amount, paid.currency);
  if (!paid.greaterThan(released)) return [];
  const values = { paidOn, paidToDate: paid.toJSON(), releasedToDate: released.toJSON() };
  return [finding(localityPlanFundingRules, "locality-plan.paid-before-milestone", path, values)];
}
