import * as fc from "fast-check";
import { actionPlanSchema, type PlanCycle, planCycleSchema } from "../../agreement/ActionPlan.ts";
import { consultationSchema } from "../../agreement/Consultation.ts";
import {
  type MemorandumOfUnderstanding,
  memorandumSchema,
} from "../../agreement/MemorandumOfUnderstanding.ts";
import { memorandumLifecycle } from "../../agreement/memorandumLifecycle.ts";
import { memorandumTerm } from "../../agreement/memorandumTerm.ts";
import { partySchema } from "../../agreement/Party.ts";
import { isEnded } from "../../lifecycle/statuses.ts";
import { Money } from "../../money/Money.ts";
import { membershipSchema } from "../../organisation/Membership.ts";
import {
  datedIdentifierSchema,
  organisationSchema,
  publishedIncomeSchema,
} from "../../organisation/Organisation.ts";
import { supersessionSchema } from "../../organisation/Supersession.ts";
import {
  type InvestmentAgreement,
  type LocalityPlanPayment,
  type Milestone,
  milestoneSchema,
} from "../../partnership/locality-plan/InvestmentAgreement.ts";
import {
  type LocalityPlan,
  localityPlanSchema,
} from "../../partnership/locality-plan/LocalityPlan.ts";
import {
  localityPlanFundingLifecycle,
  localityPlanLifecycle,
} from "../../partnership/locality-plan/localityPlanLifecycles.ts";
import { declaredMembersSchema, partnershipSchema } from "../../partnership/Partnership.ts";
import {
  type PartnershipBudget,
  partnershipBudgetSchema,
} from "../../partnership/PartnershipBudget.ts";
import { partnershipLifecycle } from "../../partnership/partnershipLifecycle.ts";
import { strategicPlanSchema } from "../../partnership/StrategicPlan.ts";
import { addDays } from "../../time/date/arithmetic.ts";
import { isClosed, isOpenEnded } from "../../time/range/OpenRange.ts";
import { type PartialDate, partialDateRange } from "../../time/range/PartialDate.ts";
import { termEnd } from "../../time/term/termEnds.ts";
import { financialYearsIn } from "../../time/year/FinancialYear.ts";
import { closing, least, saying, stating, within } from "./consistentValues.ts";
import {
  companyNumberArbitrary,
  gssCodeArbitrary,
  odsCodeArbitrary,
  registeredCharityNumber,
} from "./identifierArbitraries.ts";
import { defined, type Entry, entry } from "./recipe.ts";
import { statefulArbitrary } from "./statefulArbitrary.ts";
import { idArbitrary } from "./textArbitraries.ts";

/** The rules that a walk of the schema cannot know, of organisations and of who follows them. */
export const organisationRecipes: readonly Entry[] = [
  // A code as the register writes it.
  entry(datedIdentifierSchema, {
    together: [
      ["scheme", "id"],
      () =>
        fc.oneof(
          registeredCharityNumber().map((id) => ({ scheme: "GB-CHC", id })),
          companyNumberArbitrary().map((id) => ({ scheme: "GB-COH", id })),
          odsCodeArbitrary().map((id) => ({ scheme: "ODS", id })),
          gssCodeArbitrary().map((id) => ({ scheme: "GSS", id })),
        ),
    ],
  }),
  // No more is from central government than there is.
  entry(publishedIncomeSchema, {
    settle: ({ fromCentralGovernment: part, ...rest }) =>
      defined({ ...rest, fromCentralGovernment: part && least(part, rest.total) }),
  }),
  // The postcode is nobody's.
  entry(organisationSchema, { parts: () => ({ postcode: fc.constant("ZZ99 9ZZ") }) }),
  // No body follows itself.
  entry(supersessionSchema, {
    together: [
      ["predecessors", "successors"],
      () =>
        fc
          .tuple(fc.uniqueArray(idArbitrary(), { minLength: 2, maxLength: 5 }), fc.nat(3))
          .map(([ids, at]) => {
            const cut = 1 + (at % (ids.length - 1));
            return { predecessors: ids.slice(0, cut), successors: ids.slice(cut) };
          }),
    ],
  }),
];

/** The devolved money lies within the wider spending, and the forecast within the ceiling. */
function settledBudget(budget: PartnershipBudget): PartnershipBudget {
  const { devolved, wider, ceiling, forecast } = budget;
  const amount: Money = (devolved ?? ceiling ?? forecast)?.value ?? Money.zero("GBP");
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
  payments: readonly LocalityPlanPayment[],
  { milestones = [] }: Partial<InvestmentAgreement>,
): readonly LocalityPlanPayment[] {
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
    settle: ({ total, totalStated, ...declared }) => {
      const sum = declared.counts.reduce((all, { count }) => all + count, 0);
      return defined({
        ...declared,
        counts: declared.counts.map(({ stated, ...one }) =>
          defined({
            ...one,
            stated: stated && saying(stated, one.count),
          }),
        ),
        total: total === undefined ? total : sum,
        totalStated: totalStated && saying(totalStated, sum),
      });
    },
  }),
  // Its sums go with goals that it lists, and its days are as long as it is for.
  entry(strategicPlanSchema, {
    settle: ({ sums, goals = [], term, period, ...plan }) =>
      defined({
        ...plan,
        goals,
        term,
        period: period && term ? { ...period, end: termEnd(period.start, term) } : period,
        sums: sums?.flatMap((sum, at) => {
          const goal = goals[at % goals.length];
          return goal === undefined ? [] : [{ ...sum, goal }];
        }),
      }),
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
    settle: ({ releasedOn, metOn, ...milestone }) => {
      const isReached = milestone.status === "met" || milestone.status === "waived";
      return defined({
        ...milestone,
        releasedOn: isReached ? releasedOn : undefined,
        metOn: milestone.status === "met" ? metOn : undefined,
      });
    },
  }),
  entry(localityPlanSchema, {
    together: [
      ["status", "history", "fundingStatus", "fundingHistory"],
      () =>
        fc
          .tuple(
            statefulArbitrary(localityPlanLifecycle),
            statefulArbitrary(localityPlanFundingLifecycle),
          )
          .map(([standing, { status, history }]) =>
            defined({ ...standing, fundingStatus: status, fundingHistory: history }),
          ),
    ],
    settle: settledPlan,
  }),
];

type Memorandum = MemorandumOfUnderstanding;

/** It ends when it has begun, and after as long as it says. */
function settledCycle({ from, to, length, ...rest }: PlanCycle): PlanCycle {
  if (length === undefined) {
    return from <= to ? { ...rest, from, to } : { ...rest, from: to, to: from };
  }
  const end = termEnd(partialDateRange(from).start, length);
  const precision = Math.max(from.length, to.length);
  return { ...rest, from, to: end.slice(0, precision) as PartialDate, length };
}

/**
 * Its end, its term and its record agree. Only of one that has ended is it stated when it began: another
 * may have run out by the day for which it is checked.
 */
function settledCourse(memorandum: Memorandum): Memorandum {
  const { status, history = [], term, extendedTo, endedOn, endReason } = memorandum;
  const hasEnded = isEnded(memorandumLifecycle, status);
  const wasExtended = history.some(({ to }) => to === "extended") || status === "extended";
  const isSure = hasEnded && !wasExtended;
  const began = history.find(({ to }) => to === "in-force")?.on;
  const start = memorandum.effectiveFrom && (began ?? memorandum.effectiveFrom);
  const basis = memorandum.effectiveFromBasis ?? "stated";
  const last = start && term && !isOpenEnded(term) ? termEnd(start, term) : undefined;
  const longer =
    last && extendedTo && !isOpenEnded(extendedTo)
      ? addDays(last, Number(extendedTo.slice(-2)))
      : extendedTo;
  const cut =
    endedOn && start && last && within({ start, end: last }, partialDateRange(endedOn).end);
  const end = (status === "expired" ? last : cut) ?? endedOn;
  return defined<Memorandum>({
    ...memorandum,
    effectiveFrom: start,
    effectiveFromBasis:
      start && (isSure || basis !== "stated" ? memorandum.effectiveFromBasis : "assumed"),
    extendedTo: wasExtended ? longer : undefined,
    endedOn: hasEnded ? end : undefined,
    endReason: hasEnded && endReason ? (status as typeof endReason) : undefined,
  });
}

/** Its profile is for years of the money, and adds up to the investment. */
function settledMoney(memorandum: Memorandum): Memorandum {
  const { profile, investment, investments, ...rest } = memorandum;
  if (profile === undefined) return withMoneyOnce(memorandum);
  const period = memorandum.fundingPeriod ?? memorandumTerm(memorandum);
  const years = isClosed(period)
    ? financialYearsIn({ start: period.start, end: period.end })
    : profile.map(({ financialYear }) => financialYear);
  const rows = profile
    .slice(0, years.length)
    .map((row, at) => ({ ...row, financialYear: years[at] ?? row.financialYear }));
  const sum = Money.sumBy(rows, ({ amount }) => amount, "GBP");
  return defined<Memorandum>({
    ...rest,
    profile: rows,
    investment: investment && stating(investment, sum),
  });
}

/** Its money is one investment, or else several. */
function withMoneyOnce(memorandum: Memorandum): Memorandum {
  const { investments, ...one } = memorandum;
  if (investments === undefined) return memorandum;
  if (one.investment !== undefined || one.fund !== undefined) return one;
  return memorandum;
}

/** The rules that a walk of the schema cannot know, of agreements and of what is published about them. */
export const agreementRecipes: readonly Entry[] = [
  entry(planCycleSchema, { settle: settledCycle }),
  // No body both agreed and adopted it.
  entry(actionPlanSchema, {
    settle: ({ adoptedBy, ...plan }) =>
      defined({ ...plan, adoptedBy: adoptedBy?.filter((id) => !plan.agreedBy?.includes(id)) }),
  }),
  entry(consultationSchema, {
    settle: (one) => (one.closes === undefined ? one : closing({ ...one, closes: one.closes })),
  }),
  // Only one that is not called an equal holds powers over the others.
  entry(partySchema, {
    settle: ({ holds, ...party }) =>
      defined({ ...party, holds: party.standing === "other" ? holds : undefined }),
  }),
  entry(memorandumSchema, {
    parts: (walk) => ({
      parties: fc.uniqueArray(walk(partySchema), {
        minLength: 2,
        maxLength: 4,
        selector: ({ id }) => id,
      }),
    }),
    together: [["status", "history"], () => statefulArbitrary(memorandumLifecycle)],
    settle: (memorandum) => settledMoney(settledCourse(memorandum)),
  }),
];
