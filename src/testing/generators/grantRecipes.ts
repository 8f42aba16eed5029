import type * as fc from "fast-check";
import type { YearAmount } from "../../funding/YearAmount.ts";
import { schemeSchema } from "../../grant/GrantScheme.ts";
import {
  type ClaimedHeading,
  type GrantClaim,
  grantClaimSchema,
} from "../../grant/parts/GrantBudget.ts";
import {
  type EndNotice,
  endNoticeSchema,
  type GrantCarryForward,
  type GrantVariation,
  grantVariationSchema,
} from "../../grant/parts/GrantChanges.ts";
import { type GrantInstalment, paymentTermsSchema } from "../../grant/parts/GrantPayments.ts";
import { grantLifecycle } from "../../grant/parts/grantLifecycle.ts";
import { programmeLifecycle } from "../../grant/programmeLifecycle.ts";
import {
  type ConsortiumMember,
  grantSchema,
  type StrategicPartnerGrant,
} from "../../grant/StrategicPartnerGrant.ts";
import {
  type ProgrammeYear,
  programmeSchema,
  programmeYearSchema,
  type StrategicPartnerProgramme,
} from "../../grant/StrategicPartnerProgramme.ts";
import { agreedAward, agreedAwards } from "../../grant/timeline/agreedAwards.ts";
import { grantCurrentAward } from "../../grant/timeline/grantCurrentAward.ts";
import { grantCurrentPeriod } from "../../grant/timeline/grantDays.ts";
import { Money } from "../../money/Money.ts";
import { addDays, daysBetween } from "../../time/date/arithmetic.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import type { DateRange } from "../../time/range/DateRange.ts";
import type { PartialDate } from "../../time/range/PartialDate.ts";
import { rangeIntersection } from "../../time/range/rangeQueries.ts";
import type { Validity } from "../../time/range/Validity.ts";
import {
  financialYearRange,
  financialYearStarting,
  financialYearsIn,
  previousFinancialYear,
  startYear,
} from "../../time/year/FinancialYear.ts";
import { moneyArbitrary } from "./amountArbitraries.ts";
import { closing, least, sharing, stating, within } from "./consistentValues.ts";
import { defined, distinct, type Entry, entry } from "./recipe.ts";
import { statefulArbitrary } from "./statefulArbitrary.ts";
import { dateRangeArbitrary, localDateArbitrary, termArbitrary } from "./timeArbitraries.ts";

type Grant = StrategicPartnerGrant;

/** No more is accepted than claimed, and what is not has a reason. */
function settledHeading({ eligible, reason, ...heading }: ClaimedHeading): ClaimedHeading {
  const accepted = eligible && least(eligible, heading.claimed);
  const isWhole = accepted === undefined || accepted.equals(heading.claimed);
  return defined({
    ...heading,
    eligible: accepted,
    reason: reason ?? (isWhole ? undefined : "not a cost of the grant"),
  });
}

/** The lead and others, with shares that come to one; or nobody beside the lead. */
function settledMembers(
  { lead, members = [] }: Grant,
  { start, end }: DateRange,
): Grant["members"] {
  // Whoever has days is a member on all days of the grant, and before and after.
  const all = members.map(({ validity, ...member }, at) =>
    defined<ConsortiumMember>({
      ...member,
      organisation: at === 0 ? lead : member.organisation,
      validity:
        validity &&
        defined<Validity>({
          from: validity.from && addDays(start, -100),
          to: validity.to && addDays(end, 100),
        }),
    }),
  );
  const some = distinct(all, ({ organisation }) => organisation);
  return some.length < 2 ? undefined : sharing(some);
}

/** An award for each financial year of the period; of a single year, it may be the total alone. */
function settledAwards({
  period,
  awards,
  total,
  appliedFor,
}: Grant): Pick<Grant, "awards" | "total"> {
  const years = financialYearsIn(period);
  if (awards === undefined && total !== undefined && years.length === 1) return { total };
  const amounts = awards?.map(({ amount }) => amount) ?? [
    total ?? appliedFor ?? Money.of("100", "GBP"),
  ];
  const byYear = years.map((financialYear, at) => ({
    financialYear,
    amount: amounts[at % amounts.length] as Money,
  }));
  return { awards: byYear, ...(total && { total: agreedAward({ awards: byYear }) }) };
}

/** The day on which something was recorded: not before it happened. */
function notBefore(day: LocalDate | undefined, recordedOn: LocalDate | undefined) {
  return recordedOn && day && recordedOn < day ? day : recordedOn;
}

/** In the order of their days, each prolonging the grant from where it ended before. */
function settledVariations(
  variations: readonly GrantVariation[],
  awards: readonly YearAmount[],
  period: DateRange,
): readonly GrantVariation[] {
  let { end } = period;
  let total = agreedAward({ awards });
  const days = variations.map(({ on }) => within(period, on)).sort();
  return variations.map((variation, at) => {
    const change = variation.change?.abs();
    const longer = variation.prolongs;
    const prolongs = longer && {
      start: addDays(end, 1),
      end: addDays(end, daysBetween(longer.start, longer.end) + 1),
    };
    end = prolongs?.end ?? end;
    total = change ? total.plus(change) : total;
    return defined<GrantVariation>({
      ...variation,
      on: days[at],
      change,
      financialYear: change && variation.financialYear && awards[at % awards.length]?.financialYear,
      newTotal: variation.newTotal && total,
      recordedOn: notBefore(days[at], variation.recordedOn),
      prolongs,
    });
  });
}

/** They add up to the award, apart from one that was cancelled. None is paid where the grant may not be. */
function settledInstalments(
  instalments: readonly GrantInstalment[],
  award: Money,
  period: DateRange,
  mayBePaid: boolean,
): readonly GrantInstalment[] {
  const counted = instalments.filter(({ status }) => status !== "cancelled").length;
  const parts = counted === 0 ? [] : award.split(counted);
  return instalments.map(({ paidOn, covers, ...one }) => {
    const due = within(period, one.due);
    const isPaid = one.status === "paid" && mayBePaid;
    return defined<GrantInstalment>({
      ...one,
      due,
      amount: one.status === "cancelled" ? one.amount : parts.pop(),
      status: one.status === "paid" && !mayBePaid ? "approved" : one.status,
      paidOn: isPaid ? addDays(due, 1) : undefined,
      covers: covers && { start: within(period, covers.start), end: period.end },
    });
  });
}

/** One for a year at most, within its award. */
function settledClaims(
  claims: readonly GrantClaim[],
  period: DateRange,
  awards: readonly YearAmount[],
): readonly GrantClaim[] {
  return claims.slice(0, awards.length).map((claim, at) => {
    const { financialYear, amount } = awards[at] as YearAmount;
    const parts = amount.split(claim.headings.length);
    return {
      ...claim,
      period: rangeIntersection(period, financialYearRange(financialYear)) ?? period,
      headings: claim.headings.map((heading, place) =>
        settledHeading({ ...heading, claimed: least(heading.claimed, parts[place] ?? amount) }),
      ),
    };
  });
}

/** No more comes back than was paid. */
function settledRepayments(
  repayments: Grant["repayments"],
  instalments: readonly GrantInstalment[] = [],
): Grant["repayments"] {
  const paid = instalments.filter(({ paidOn }) => paidOn !== undefined);
  if (repayments === undefined || repayments.length === 0) return repayments;
  const parts = Money.sumBy(paid, ({ amount }) => amount, "GBP").split(repayments.length);
  return repayments.map((one, at) =>
    defined({
      ...one,
      amount: least(one.amount, parts[at] ?? one.amount),
      recordedOn: notBefore(one.paidOn, one.recordedOn),
    }),
  );
}

function settledGrant(grant: Grant): Grant {
  const { status, history = [] } = grant;
  const { awards: _, total: __, ...rest } = grant;
  const settled = settledAwards(grant);
  const awards = agreedAwards({ ...settled, period: grant.period }).rows;
  const variations = grant.variations && settledVariations(grant.variations, awards, grant.period);
  const agreed: Grant = defined<Grant>({ ...rest, ...settled, variations });
  const current = grantCurrentPeriod(agreed);
  const mayBePaid = ![status, ...history.map(({ to }) => to)].includes("suspended");
  const instalments =
    grant.instalments &&
    settledInstalments(grant.instalments, grantCurrentAward(agreed), current, mayBePaid);
  const [first] = awards;
  return defined<Grant>({
    ...agreed,
    instalments,
    members: settledMembers(grant, current),
    claims: grant.claims && settledClaims(grant.claims, grant.period, awards),
    repayments: settledRepayments(grant.repayments, instalments),
    actuals: grant.actuals?.map((one) => ({
      ...one,
      month: within(current, `${one.month}-01` as LocalDate).slice(0, 7) as PartialDate,
    })),
    // From the year before the first, which takes nothing from what was awarded.
    carryForwards: grant.carryForwards?.map((one) => {
      // A request of an earlier year is decided.
      const decision = one.decision ?? { outcome: "lapsed" as const, on: current.start };
      return defined<GrantCarryForward>({
        ...one,
        from: previousFinancialYear(first?.financialYear ?? one.from),
        requestedOn: one.requestedOn && [one.requestedOn, decision.on].sort()[0],
        decision,
        recordedOn: notBefore(decision.on, one.recordedOn),
      });
    }),
    appliedOn:
      grant.appliedOn && grant.awardedOn && grant.awardedOn < grant.appliedOn
        ? grant.awardedOn
        : grant.appliedOn,
    reviews: grant.reviews?.map((review) => ({ ...review, on: within(current, review.on) })),
    // Notice of more than any clause asks for.
    endNotice:
      grant.endNotice &&
      defined({
        ...grant.endNotice,
        givenOn: addDays(current.end, -4000),
        endsOn: current.end,
        recordedOn: grant.endNotice.recordedOn && current.end,
      }),
    closesOn:
      grant.closesOn &&
      within({ start: current.end, end: addDays(current.end, 200) }, grant.closesOn),
  });
}

/** The rules that a walk of the schema cannot know, of grants and of their schemes. */
export const grantRecipes: readonly Entry[] = [
  entry(schemeSchema, { settle: closing }),
  entry(paymentTermsSchema, {
    settle: ({ justification, ...terms }) =>
      defined({
        ...terms,
        justification:
          justification ?? (terms.basis === "in-advance-of-need" ? "no reserves" : undefined),
      }),
  }),
  entry(grantClaimSchema, {
    settle: (claim) => ({ ...claim, headings: claim.headings.map(settledHeading) }),
  }),
  // A change may lower the award.
  entry(grantVariationSchema, {
    parts: () => ({
      change: moneyArbitrary() as fc.Arbitrary<Money>,
      prolongs: dateRangeArbitrary({ maxDays: 366 }),
    }),
  }),
  // It is given on the last day or before.
  entry(endNoticeSchema, {
    settle: ({ recordedOn, ...notice }) => {
      const [givenOn, endsOn] = [notice.givenOn, notice.endsOn].sort();
      return defined<EndNotice>({
        ...notice,
        givenOn,
        endsOn,
        recordedOn: notBefore(givenOn, recordedOn),
      });
    },
  }),
  entry(grantSchema, {
    parts: () => ({
      period: dateRangeArbitrary({ maxDays: 1500 }),
      noticePeriod: termArbitrary({ maxYears: 1 }),
      modifiedAt: localDateArbitrary().map((date) => `${date}T09:30:00Z`),
    }),
    together: [["status", "history"], () => statefulArbitrary(grantLifecycle)],
    settle: settledGrant,
  }),
];

type Programme = StrategicPartnerProgramme;

/** Years that follow each other, each with its amount or as the one before, and what they come to. */
function yearsInOrder(years: readonly ProgrammeYear[]): readonly [readonly ProgrammeYear[], Money] {
  const some = years.slice(years.findIndex(({ total }) => total !== undefined));
  let amount: Money = Money.zero("GBP");
  let sum = amount;
  const first = startYear(some[0]?.financialYear ?? financialYearStarting(2017));
  const inOrder = some.map((year, at): ProgrammeYear => {
    const { total } = year;
    amount = total?.value ?? amount;
    sum = sum.plus(amount);
    return defined<ProgrammeYear>({
      ...year,
      financialYear: financialYearStarting(first + at),
      total: total && stating(total, total.value),
      sameAs: total ? undefined : financialYearStarting(first + at - 1),
    });
  });
  return [inOrder, sum];
}

/** Its years, and a total, a first and a last year that agree with them; or none of these. */
function settledYears(programme: Programme): Programme {
  const { years = [], statedTotal, perPartnerCap, committedTo, ...rest } = programme;
  if (!years.some(({ total }) => total !== undefined)) {
    return defined<Programme>({ ...rest, perPartnerCap });
  }
  const [inOrder, sum] = yearsInOrder(years);
  const all = inOrder.map(({ financialYear }) => financialYear);
  return defined<Programme>({
    ...rest,
    years: inOrder,
    firstYear: rest.firstYear && all[0],
    committedTo: committedTo && all.at(-1),
    statedTotal: statedTotal && {
      ...statedTotal,
      figure: stating(statedTotal.figure, sum),
      years: all,
    },
    // One partner alone may get all that is given.
    perPartnerCap: perPartnerCap && stating(perPartnerCap, sum.plus(perPartnerCap.value)),
  });
}

/** Partners that are lone or consortia of two members and more, and the organisations that they then have. */
function settledCounts(programme: Programme): Programme {
  const { declaredPartners, declaredOrganisations, declaredConsortia } = programme;
  // More than are known by name.
  const lone = 3 + (declaredPartners?.value ?? 0);
  const consortia = declaredConsortia?.value ?? 0;
  const further = consortia === 0 ? 0 : (declaredOrganisations?.value ?? 0);
  return defined<Programme>({
    ...programme,
    declaredPartners: declaredPartners && stating(declaredPartners, lone + consortia),
    declaredOrganisations:
      declaredOrganisations && stating(declaredOrganisations, lone + 2 * consortia + further),
    declaredConsortia: declaredConsortia && stating(declaredConsortia, consortia),
  });
}

/** The rules that a walk of the schema cannot know, of programmes. */
export const programmeRecipes: readonly Entry[] = [
  // Its amount, or that it is as in the year before.
  entry(programmeYearSchema, {
    settle: ({ total, sameAs, ...year }) =>
      total === undefined
        ? defined({ ...year, sameAs: sameAs && previousFinancialYear(year.financialYear) })
        : { ...year, total },
  }),
  entry(programmeSchema, {
    together: [["status", "history"], () => statefulArbitrary(programmeLifecycle)],
    settle: (programme) => settledCounts(settledYears(programme)),
  }),
];
