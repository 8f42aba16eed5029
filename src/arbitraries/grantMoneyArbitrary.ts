import * as fc from "fast-check";
import type { GrantClaim } from "../grant/GrantClaim.ts";
import type { GrantInstalment } from "../grant/GrantInstalment.ts";
import type { GrantRepayment } from "../grant/GrantRepayment.ts";
import type { GrantVariation } from "../grant/GrantVariation.ts";
import type { StrategicPartnerGrant } from "../grant/StrategicPartnerGrant.ts";
import { Money } from "../money/Money.ts";
import { addDays } from "../time/arithmetic.ts";
import type { DateRange } from "../time/DateRange.ts";
import { financialYearRange, previousFinancialYear } from "../time/financialYears.ts";
import type { PartialDate } from "../time/PartialDate.ts";
import { rangeIntersection } from "../time/rangeQueries.ts";
import { type DateConstraints, localDateArbitrary } from "./dateArbitraries.ts";
import { budgetLineArbitrary, grantReportArbitrary } from "./grantPartArbitraries.ts";
import { moneyArbitrary } from "./moneyArbitrary.ts";
import { rateArbitrary } from "./rateArbitrary.ts";
import { lineArbitrary } from "./text.ts";

type Grant = StrategicPartnerGrant;
type Awarded = Pick<Grant, "period" | "awards">;

const within = ({ start, end }: DateRange): DateConstraints => ({ min: start, max: end });
const zero = Money.zero("GBP");

/** What happens to the money of a grant: only `mayBePaid` lets any of it be paid. */
export function grantMoneyArbitrary(
  awarded: Awarded,
  mayBePaid: boolean,
): fc.Arbitrary<Partial<Grant>> {
  return fc.tuple(variationsArbitrary(awarded), fc.boolean()).chain(([variations, varied]) => {
    const agreed = varied ? variations : [];
    const period = agreed.reduce(
      ({ start, end }, { prolongs }) => ({ start, end: prolongs?.end ?? end }),
      awarded.period,
    );
    const award = Money.sum(
      [
        ...awarded.awards.map(({ amount }) => amount),
        ...agreed.flatMap(({ change }) => change ?? []),
      ],
      "GBP",
    );
    return fc
      .tuple(
        instalmentsArbitrary(award, period, mayBePaid),
        rateArbitrary(),
        fc.record(
          {
            claims: claimsArbitrary(awarded),
            reports: fc.array(grantReportArbitrary(), { maxLength: 2 }),
            reviews: reviewsArbitrary(period),
            budget: fc.array(budgetLineArbitrary(), { maxLength: 2 }),
            actuals: actualsArbitrary(period),
            carryForwards: carryForwardsArbitrary(awarded),
            endNotice: endNoticeArbitrary(period),
            closesOn: fc.nat(200).map((days) => addDays(period.end, days)),
            total: fc.constant(
              Money.sum(
                awarded.awards.map(({ amount }) => amount),
                "GBP",
              ),
            ),
          },
          { requiredKeys: [] },
        ),
        fc.option(repaidFor(), { nil: undefined }),
      )
      .map(([instalments, share, rest, repaid]) => ({
        ...rest,
        ...(varied && { variations: agreed }),
        ...(repaid && paidOut(instalments, share, repaid)),
      }));
  });
}

/** Increases, and prolongations that begin when the period before them ends; in the order of their days. */
function variationsArbitrary({ period, awards }: Awarded): fc.Arbitrary<readonly GrantVariation[]> {
  const one = fc.record({
    on: localDateArbitrary(within(period)),
    change: fc.option(moneyArbitrary({ min: zero, max: Money.of("1000000", "GBP") }), {
      nil: undefined,
    }),
    year: fc.option(fc.constantFrom(...awards.map(({ financialYear }) => financialYear)), {
      nil: undefined,
    }),
    totalled: fc.boolean(),
    days: fc.nat(200),
    reason: lineArbitrary(),
  });
  return fc.array(one, { maxLength: 2 }).map((some) => {
    let { end } = period;
    let newTotal = Money.sumBy(awards, ({ amount }) => amount, "GBP");
    const days = some.map(({ on }) => on).sort();
    return some.map(({ change, year, totalled, days: added, reason }, index) => {
      const on = days[index] ?? period.start;
      const prolongs =
        added === 0 ? undefined : { start: addDays(end, 1), end: addDays(end, added) };
      end = prolongs?.end ?? end;
      newTotal = newTotal.plus(change ?? zero);
      return {
        on,
        reason,
        ...(change && { change }),
        ...(change && year !== undefined && { financialYear: year }),
        ...(totalled && { newTotal }),
        ...(prolongs && { prolongs }),
      };
    });
  });
}

/** Parts that come to the award, and one that was cancelled and does not count. */
function instalmentsArbitrary(
  award: Money,
  period: DateRange,
  mayBePaid: boolean,
): fc.Arbitrary<readonly GrantInstalment[]> {
  const due = localDateArbitrary(within(period));
  const states = ["scheduled", "approved", "held", ...(mayBePaid ? ["paid"] : [])] as const;
  const part = fc.record({
    due,
    from: due,
    covering: fc.boolean(),
    status: fc.constantFrom(...states),
    reason: lineArbitrary(),
  });
  return fc.array(part, { minLength: 1, maxLength: 4 }).chain((parts) =>
    fc.boolean().map((cancelled) => {
      const amounts = award.split(parts.length);
      const made = parts.flatMap((one, index): GrantInstalment[] => {
        const { due: day, from, covering, status, reason } = one;
        const amount = amounts[index];
        if (amount === undefined) return [];
        const last = index > 0 && index === parts.length - 1;
        const kind = index === 0 ? "initial" : last ? "final" : "interim";
        const covers = { start: from, end: period.end };
        const base = { due: day, amount, kind, ...(covering && { covers }) } as const;
        if (status === "paid") return [{ ...base, status, paidOn: addDays(day, 1) }];
        return [{ ...base, status: status as "scheduled" | "approved" | "held", reason }];
      });
      const none: GrantInstalment = { due: period.start, amount: award, status: "cancelled" };
      return cancelled ? [...made, none] : made;
    }),
  );
}

/** Why money came back, and when. */
function repaidFor(): fc.Arbitrary<Omit<GrantRepayment, "amount">> {
  return fc.record(
    {
      reason: fc.constantFrom("unspent", "ineligible", "breach", "overpaid", "other"),
      due: localDateArbitrary(),
      paidOn: localDateArbitrary(),
    },
    { requiredKeys: ["reason"] },
  );
}

/** The instalments, and a part of what was paid that came back. */
function paidOut(
  instalments: readonly GrantInstalment[],
  share: Parameters<Money["times"]>[0],
  repaid: Omit<GrantRepayment, "amount">,
): Partial<Grant> {
  const paid = instalments.filter(({ status }) => status === "paid").map(({ amount }) => amount);
  if (paid.length === 0) return { instalments };
  const amount = Money.sum(paid, "GBP").times(share, "down");
  return { instalments, repayments: [{ amount, ...repaid }] };
}

/** A claim for the first year, within its award. */
function claimsArbitrary({ period, awards }: Awarded): fc.Arbitrary<readonly GrantClaim[]> {
  const [first] = awards;
  const claimed = first && rangeIntersection(period, financialYearRange(first.financialYear));
  if (first === undefined || claimed === undefined) return fc.constant([]);
  return fc
    .tuple(
      rateArbitrary(),
      rateArbitrary(),
      lineArbitrary(),
      fc.boolean(),
      fc.option(localDateArbitrary(), { nil: undefined }),
    )
    .map(([part, accepted, reason, assessed, submittedOn]) => {
      const amount = first.amount.times(part, "down");
      const heading = { heading: "Salaries", claimed: amount };
      const judged = { eligible: amount.times(accepted, "down"), reason };
      return [
        {
          period: claimed,
          ...(submittedOn && { submittedOn }),
          headings: [assessed ? { ...heading, ...judged } : heading],
        },
      ];
    });
}

function reviewsArbitrary(period: DateRange): fc.Arbitrary<NonNullable<Grant["reviews"]>> {
  const review = fc.record(
    {
      on: localDateArbitrary(within(period)),
      decision: fc.constantFrom("continue" as const, "amend" as const, "discontinue" as const),
    },
    { requiredKeys: ["on"] },
  );
  return fc.array(review, { maxLength: 2 });
}

function actualsArbitrary(period: DateRange): fc.Arbitrary<NonNullable<Grant["actuals"]>> {
  const month = localDateArbitrary(within(period)).map((date) => date.slice(0, 7) as PartialDate);
  const actual = fc.record({
    month,
    heading: fc.constantFrom("Salaries", "Training"),
    amount: moneyArbitrary({ max: Money.of("100000", "GBP"), min: zero }),
  });
  return fc.array(actual, { maxLength: 3 });
}

/** From the year before the first, which takes nothing from what was awarded. */
function carryForwardsArbitrary({
  awards,
}: Awarded): fc.Arbitrary<NonNullable<Grant["carryForwards"]>> {
  const [first] = awards;
  if (first === undefined) return fc.constant([]);
  const carried = fc.record(
    {
      from: fc.constant(previousFinancialYear(first.financialYear)),
      amount: moneyArbitrary({ max: Money.of("100000", "GBP"), min: zero }),
      kind: fc.constantFrom("funder" as const, "recipient-deferral" as const),
      requestedOn: localDateArbitrary(),
      approvedOn: localDateArbitrary(),
    },
    { requiredKeys: ["from", "amount", "kind"] },
  );
  return fc.array(carried, { maxLength: 1 });
}

/** Notice of more than any clause asks for. */
function endNoticeArbitrary({ end }: DateRange): fc.Arbitrary<NonNullable<Grant["endNotice"]>> {
  return fc
    .tuple(fc.integer({ min: 3700, max: 4000 }), lineArbitrary())
    .map(([days, reason]) => ({ givenOn: addDays(end, -days), endsOn: end, reason }));
}
