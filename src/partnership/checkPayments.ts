import { finding } from "../finding/Finding.ts";
import { Money } from "../money/Money.ts";
import { compareDates } from "../time/arithmetic.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import type { LocalityPayment } from "./LocalityPayment.ts";
import type { LocalityPlan } from "./LocalityPlan.ts";
import { localityFundingRules } from "./localityFundingRules.ts";

import type { LocalityFinding } from "./localityRules.ts";
import { isReleased, type Milestone } from "./Milestone.ts";

/**
 * Checks each payment against the milestone that it names, and one that names none against all that the
 * milestones had released by then. An agreement without milestones releases its money as it is.
 */
export function checkPayments(plan: LocalityPlan): readonly LocalityFinding[] {
  const { agreement, payments = [] } = plan;
  const { milestones = [] } = agreement ?? {};
  const byId = new Map(milestones.map((milestone) => [milestone.id, milestone]));
  const paid = milestones.length === 0 ? [] : paidToDate(payments);
  return payments.flatMap((payment, index) => {
    const { milestone: id, paidOn } = payment;
    const path = ["payments", index] as const;
    if (id === undefined) {
      const total = paid[index];
      return total === undefined ? [] : checkUnnamed(total, paidOn, milestones, index);
    }
    const named = byId.get(id);
    if (named === undefined) {
      const values = { milestone: id, known: [...byId.keys()] };
      return [
        finding(localityFundingRules, "locality.milestone-unknown", [...path, "milestone"], values),
      ];
    }
    if (isReleased(named, paidOn)) return [];
    const { status, releasedOn } = named;
    const reached = status === "met" || status === "waived" ? releasedOn : undefined;
    const values = { paidOn, milestone: id, ...(reached && { releasedOn: reached }) };
    return [finding(localityFundingRules, "locality.paid-before-milestone", path, values)];
  });
}

/** For each payment, what was paid up to and with it: earlier days first, on one day in the order given. */
function paidToDate(payments: readonly LocalityPayment[]): readonly Money[] {
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
  index: number,
): readonly LocalityFinding[] {
  const due = milestones.filter((milestone) => isReleased(milestone, paidOn));
  const released = Money.sumBy(due, ({ amount }) => amount, paid.currency);
  if (!paid.greaterThan(released)) return [];
  const values = {
    paidOn,
    paidToDate: paid.toJSON(),
    releasedToDate: released.toJSON(),
  };
  return [
    finding(localityFundingRules, "locality.paid-before-milestone", ["payments", index], values),
  ];
}
