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
import type { GrantAsset, GrantMatch, GrantOutput } from "../../grant/parts/GrantDelivery.ts";
import type { ConsortiumMember } from "../../grant/parts/GrantParties.ts";
import {
  type GrantInstalment,
  type PaidIn,
  paymentTermsSchema,
} from "../../grant/parts/GrantPayments.ts";
import { grantLifecycle } from "../../grant/parts/grantLifecycle.ts";
import { grantMatch } from "../../grant/payment/grantMatch.ts";
import { grantSchema, type StrategicPartnerGrant } from "../../grant/StrategicPartnerGrant.ts";
import { agreedAward, agreedAwards } from "../../grant/timeline/agreedAwards.ts";
import { grantCurrentAward } from "../../grant/timeline/grantCurrentAward.ts";
import { grantCurrentPeriod } from "../../grant/timeline/grantDays.ts";
import { Money } from "../../money/Money.ts";
import { Rate } from "../../rate/Rate.ts";
import { addDays, daysBetween } from "../../time/date/arithmetic.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import type { DateRange } from "../../time/range/DateRange.ts";
import type { PartialDate } from "../../time/range/PartialDate.ts";
import { rangeIntersection } from "../../time/range/rangeQueries.ts";
import type { Validity } from "../../time/range/Validity.ts";
import {
  financialYearRange,
  financialYearsIn,
  previousFinancialYear,
} from "../../time/year/FinancialYear.ts";
import { moneyArbitrary } from "./amountArbitraries.ts";
import { closing, least, sharing, within } from "./consistentValues.ts";
import { defined, distinct, type Entry, entry } from "./recipe.ts";
import { statefulArbitrary } from "./statefulArbitrary.ts";
import { dateRangeArbitrary, localDateArbitrary, termArbitrary } from "./timeArbitraries.ts";

type Grant = StrategicPartnerGrant;

/** No more is accepted than claimed, and what is not has a reason. */
function settledHeading({
  eligible,
  reason,
  irrecoverableVat: vat,
  ...heading
}: ClaimedHeading): ClaimedHeading {
  const accepted = eligible && least(eligible, heading.claimed);
  const isWhole = accepted === undefined || accepted.equals(heading.claimed);
  return defined({
    ...heading,
    irrecoverableVat: vat && least(vat, heading.claimed),
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

/** The amount of an instalment in another currency, at a rate that leaves nothing to round. */
function inEuros(amount: Money): PaidIn {
  return { amount: Money.of(amount.times(2).toDecimalString(), "EUR"), rate: Rate.of(2) };
}

/** Together they are paid for from the award, and each reaches its target. */
function settledOutputs(outputs: readonly GrantOutput[], award: Money): readonly GrantOutput[] {
  const parts = outputs.length === 0 ? [] : award.split(outputs.length);
  return outputs.map((output, at) =>
    defined<GrantOutput>({
      ...output,
      actual: output.actual === undefined ? undefined : Math.max(output.actual, output.target),
      by: output.actual === undefined ? undefined : output.by,
      atMost: output.unitPrice ? parts[at] : output.atMost,
    }),
  );
}

/** Together they are paid for from the award, and what was sold was bought before. */
function settledAssets(assets: readonly GrantAsset[], award: Money): readonly GrantAsset[] {
  const parts = assets.length === 0 ? [] : award.split(assets.length);
  return assets.map((asset, at) => {
    const { boughtOn, disposedOn, proceeds } = asset;
    return defined<GrantAsset>({
      ...asset,
      cost: parts[at] ?? asset.cost,
      boughtOn: boughtOn && disposedOn && disposedOn < boughtOn ? disposedOn : boughtOn,
      proceeds: disposedOn && (proceeds ?? asset.cost),
    });
  });
}

/** Less than the whole; as much is found as is required, where anything is recorded. */
function settledMatch({ required, counts, found }: GrantMatch, grant: Grant): GrantMatch {
  const match = { required: required.equals(1) ? Rate.ratio(1, 2) : required };
  const needed = grantMatch({ ...grant, match })?.needed ?? Money.zero("GBP");
  return defined<GrantMatch>({
    ...match,
    counts,
    found: found && [...found, { kind: "cash", amount: needed }],
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
  return instalments.map(({ paidOn, covers, paidIn, ...one }) => {
    const amount = one.status === "cancelled" ? one.amount : (parts.pop() ?? one.amount);
    const due = within(period, one.due);
    const isPaid = one.status === "paid" && mayBePaid;
    return defined<GrantInstalment>({
      ...one,
      due,
      amount,
      paidIn: paidIn && inEuros(amount),
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
    outputs: grant.outputs && settledOutputs(grant.outputs, grantCurrentAward(agreed)),
    assets: grant.assets && settledAssets(grant.assets, grantCurrentAward(agreed)),
    match: grant.match && settledMatch(grant.match, agreed),
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
