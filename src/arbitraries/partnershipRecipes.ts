import * as fc from "fast-check";
import { Money } from "../money/Money.ts";
import { membershipSchema } from "../organisation/Membership.ts";
import { declaredMembersSchema } from "../partnership/DeclaredMembers.ts";
import type { InvestmentAgreement } from "../partnership/InvestmentAgreement.ts";
import type { LocalityPayment } from "../partnership/LocalityPayment.ts";
import { type LocalityPlan, localityPlanSchema } from "../partnership/LocalityPlan.ts";
import { localityFundingLifecycle } from "../partnership/localityFundingLifecycle.ts";
import { localityPlanLifecycle } from "../partnership/localityPlanLifecycle.ts";
import { type Milestone, milestoneSchema } from "../partnership/Milestone.ts";
import { partnershipSchema } from "../partnership/Partnership.ts";
import {
  type PartnershipBudget,
  partnershipBudgetSchema,
} from "../partnership/PartnershipBudget.ts";
import { partnershipLifecycle } from "../partnership/partnershipLifecycle.ts";
import { defined, type Entry, entry } from "./recipe.ts";
import { least, stating } from "./settling.ts";
import { statefulArbitrary } from "./statefulArbitrary.ts";

/** The devolved money lies within the wider spending, and the forecast within the ceiling. */
function settledBudget(budget: PartnershipBudget): PartnershipBudget {
  const { devolved, wider, ceiling, forecast } = budget;
  const amount = (devolved ?? ceiling ?? forecast)?.value ?? Money.zero("GBP");
  return defined<PartnershipBudget>({
    ...budget,
    devolved: devolved && stating(devolved, amount),
    wider: wider && stating(wider, amount.plus(wider.value)),
    ceiling: ceiling && stating(ceiling, amount),
    forecast: forecast && stating(forecast, amount),
  });
}

/** It is within the award, and its milestones come to its amount. */
function settledAgreement(
  agreement: InvestmentAgreement,
  most: Money | undefined,
): InvestmentAgreement {
  const amount = most ? least(agreement.amount, most) : agreement.amount;
  const { milestones = [] } = agreement;
  const parts = milestones.length === 0 ? [] : amount.split(milestones.length);
  return defined<InvestmentAgreement>({
    ...agreement,
    amount,
    milestones:
      agreement.milestones &&
      milestones.map((milestone, at) => ({ ...milestone, amount: parts[at] ?? amount })),
  });
}

/** Each is for a milestone that was met or waived, after it was; without milestones they name none. */
function settledPayments(
  payments: readonly LocalityPayment[],
  { milestones = [] }: Partial<InvestmentAgreement>,
): readonly LocalityPayment[] {
  const released = milestones.filter(({ releasedOn }) => releasedOn !== undefined);
  if (milestones.length === 0) return payments.map(({ milestone: _milestone, ...rest }) => rest);
  return payments.slice(0, released.length).map((payment, at) => {
    const { id, amount, releasedOn } = released[at] as Milestone;
    const isEarly = releasedOn !== undefined && payment.paidOn < releasedOn;
    return { ...payment, paidOn: isEarly ? releasedOn : payment.paidOn, amount, milestone: id };
  });
}

function settledPlan(plan: LocalityPlan): LocalityPlan {
  const { award, payments } = plan;
  const agreement = plan.agreement && settledAgreement(plan.agreement, award?.figure.value);
  return defined<LocalityPlan>({
    ...plan,
    award: award && { ...award, figure: stating(award.figure, award.figure.value) },
    agreement,
    payments: payments && settledPayments(payments, agreement ?? {}),
  });
}

/** The rules that a walk of the schema cannot know, of partnerships and of their locality plans. */
export const partnershipRecipes: readonly Entry[] = [
  entry(declaredMembersSchema, {
    settle: ({ total, ...declared }) => {
      const sum = declared.counts.reduce((all, { count }) => all + count, 0);
      return defined({ ...declared, total: total === undefined ? total : sum });
    },
  }),
  entry(partnershipBudgetSchema, { settle: settledBudget }),
  // No member is listed twice.
  entry(partnershipSchema, {
    parts: (walk) => ({
      members: fc.uniqueArray(walk(membershipSchema), {
        minLength: 2,
        maxLength: 4,
        selector: ({ organisation }) => organisation,
      }),
    }),
    together: [["status", "history"], () => statefulArbitrary(partnershipLifecycle)],
  }),
  // It releases money only if it was met or waived.
  entry(milestoneSchema, {
    settle: ({ releasedOn, ...milestone }) => {
      const isReached = milestone.status === "met" || milestone.status === "waived";
      return defined({ ...milestone, releasedOn: isReached ? releasedOn : undefined });
    },
  }),
  entry(localityPlanSchema, {
    together: [
      ["status", "history", "fundingStatus", "fundingHistory"],
      () =>
        fc
          .tuple(
            statefulArbitrary(localityPlanLifecycle),
            statefulArbitrary(localityFundingLifecycle),
          )
          .map(([standing, { status, history }]) =>
            defined({ ...standing, fundingStatus: status, fundingHistory: history }),
          ),
    ],
    settle: settledPlan,
  }),
];
