import * as fc from "fast-check";
import { Money } from "../money/Money.ts";
import type { InvestmentAgreement } from "../partnership/InvestmentAgreement.ts";
import type { LocalityApplication, LocalityAward } from "../partnership/LocalityAward.ts";
import type { LocalityPayment } from "../partnership/LocalityPayment.ts";
import type { FinancialGap, LocalityFootprint, LocalityPlan } from "../partnership/LocalityPlan.ts";
import { localityFundingLifecycle } from "../partnership/localityFundingLifecycle.ts";
import { localityPlanLifecycle } from "../partnership/localityPlanLifecycle.ts";
import type { Milestone, MilestoneStatus } from "../partnership/Milestone.ts";
import { addDays } from "../time/arithmetic.ts";
import { dateRangeArbitrary, localDateArbitrary, partialDateArbitrary } from "./dateArbitraries.ts";
import { entityArbitrary, idsArbitrary, together } from "./entityArbitrary.ts";
import { figureAllowing } from "./figureAllowing.ts";
import { countFigureArbitrary, moneyFigureArbitrary } from "./figureArbitraries.ts";
import { localAuthorityCodeArbitrary } from "./identifierArbitraries.ts";
import { moneyArbitrary } from "./moneyArbitrary.ts";
import { rateArbitrary } from "./rateArbitrary.ts";
import { sourceRefArbitrary } from "./sourceRefArbitrary.ts";
import { statefulArbitrary } from "./statefulArbitrary.ts";
import { termArbitrary } from "./termArbitrary.ts";
import { idArbitrary, lineArbitrary } from "./text.ts";

function footprintArbitrary(): fc.Arbitrary<LocalityFootprint> {
  return fc.record(
    {
      organisations: idsArbitrary(0, 3),
      beyondAreas: fc.constant(true as const),
      population: countFigureArbitrary({ max: 1_000_000 }),
    },
    { requiredKeys: [] },
  );
}

function gapArbitrary(): fc.Arbitrary<FinancialGap> {
  return fc.record(
    { figure: moneyFigureArbitrary(), by: partialDateArbitrary() },
    { requiredKeys: ["figure"] },
  );
}

function applicationArbitrary(): fc.Arbitrary<LocalityApplication> {
  return fc.record(
    { partners: idsArbitrary(0, 3), submittedOn: partialDateArbitrary() },
    { requiredKeys: [] },
  );
}

/** An agreement whose milestones come to its amount. */
function agreementArbitrary(amount: Money): fc.Arbitrary<InvestmentAgreement> {
  const parts = fc.record({
    count: fc.nat(3),
    statuses: fc.array(fc.constantFrom<MilestoneStatus>("pending", "met", "missed", "waived"), {
      minLength: 3,
      maxLength: 3,
    }),
    evidence: fc.option(lineArbitrary(), { nil: undefined }),
    due: localDateArbitrary(),
  });
  const milestones = parts.map(({ count, statuses, due, evidence }): readonly Milestone[] =>
    count === 0
      ? []
      : amount.split(count).map((share, index) => {
          const status = statuses[index] ?? "pending";
          return {
            id: `milestone-${index}`,
            amount: share,
            status,
            due: addDays(due, 90 * index),
            ...((status === "met" || status === "waived") && { releasedOn: due }),
            ...(status === "met" && evidence !== undefined && { evidence }),
          };
        }),
  );
  return together(
    fc.constant({ amount }),
    fc.record(
      {
        period: dateRangeArbitrary(),
        term: termArbitrary(),
        signedOn: localDateArbitrary(),
        milestones,
        variations: fc.array(
          fc.record(
            {
              on: localDateArbitrary(),
              change: moneyArbitrary({ min: Money.zero("GBP") }),
              reason: lineArbitrary(),
            },
            { requiredKeys: ["on", "change"] },
          ),
          { maxLength: 2 },
        ),
        source: sourceRefArbitrary(),
      },
      { requiredKeys: [] },
    ),
  );
}

/** What was paid for milestones that were met or waived, after they were. */
function paymentsFor({ milestones = [] }: InvestmentAgreement): readonly LocalityPayment[] {
  return milestones.flatMap(({ id, amount, releasedOn }) =>
    releasedOn === undefined ? [] : [{ paidOn: addDays(releasedOn, 14), amount, milestone: id }],
  );
}

interface PlanMoney {
  readonly award?: LocalityAward;
  readonly agreement?: InvestmentAgreement;
  readonly payments?: readonly LocalityPayment[];
}

/** An award, an agreement within it, and what was paid under that. */
function moneyOfPlan(): fc.Arbitrary<PlanMoney> {
  const said = fc.record(
    { term: termArbitrary(), announcedOn: partialDateArbitrary(), fund: idArbitrary() },
    { requiredKeys: [] },
  );
  return fc
    .tuple(moneyArbitrary({ min: Money.zero("GBP") }), rateArbitrary(), said, fc.nat(3))
    .chain(([awarded, share, rest, known]) =>
      fc
        .tuple(agreementArbitrary(awarded.times(share, "down")), figureAllowing(awarded))
        .map(([agreement, figure]) => ({
          ...(known >= 1 && { award: { figure, ...rest } }),
          ...(known >= 2 && { agreement }),
          ...(known >= 3 && { payments: paymentsFor(agreement) }),
        })),
    );
}

/**
 * Generates locality plans, in pounds: no agreement is above its award, milestones come to what was
 * agreed, and payments name milestones that there are.
 *
 * @returns an arbitrary of locality plans
 * @category Generators
 * @example
 * ```ts
 * import { checkLocalityPlan, hasErrors } from "concordat";
 * import { localityPlanArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(localityPlanArbitrary(), (plan) => !hasErrors(checkLocalityPlan(plan))));
 * ```
 */
export function localityPlanArbitrary(): fc.Arbitrary<LocalityPlan> {
  const funding = statefulArbitrary(localityFundingLifecycle).map(({ status, history }) => ({
    fundingStatus: status,
    ...(history && { fundingHistory: history }),
  }));
  return together(
    entityArbitrary(),
    statefulArbitrary(localityPlanLifecycle),
    funding,
    moneyOfPlan(),
    fc.record(
      {
        title: lineArbitrary(),
        areas: fc.uniqueArray(localAuthorityCodeArbitrary(), { minLength: 1, maxLength: 2 }),
        partnership: idArbitrary(),
        strategicPlan: idArbitrary(),
        footprint: footprintArbitrary(),
        version: fc.integer({ min: 1, max: 5 }),
        period: dateRangeArbitrary(),
        owner: lineArbitrary(),
        approvedOn: partialDateArbitrary(),
        engagement: dateRangeArbitrary(),
        financialGap: gapArbitrary(),
        application: applicationArbitrary(),
        localMatch: moneyFigureArbitrary(),
      },
      { requiredKeys: ["title", "areas", "partnership"] },
    ),
  );
}
