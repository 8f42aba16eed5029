import { derivedQualifier } from "../figure/derivedQualifier.ts";
import type { Figure } from "../figure/Figure.ts";
import type { CurrencyCode } from "../money/Currency.ts";
import { Money } from "../money/Money.ts";
import { Rate } from "../rate/Rate.ts";
import { adjustToWorkingDay } from "../time/adjustToWorkingDay.ts";
import type { DateRange } from "../time/DateRange.ts";
import { englandAndWales } from "../time/englandAndWales.ts";
import { financialYearOf } from "../time/financialYears.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import { schedule } from "../time/schedule.ts";
import type {
  InstalmentOptions,
  InstalmentPlan,
  InstalmentRow,
  Withholding,
} from "./InstalmentPlan.ts";
import { refuseUnknown, shareOf, totalOf } from "./inputs.ts";
import { spendWeights } from "./spendWeights.ts";
import { withholdingFailure } from "./withholdingFailures.ts";

/**
 * Divides money into instalments: what is paid when, as cash. The instalments sum to the total to the
 * penny; of equal ones the first are the larger. A due date that moves to a working day may leave its
 * financial year, and with it the budget: the row then says `movedYear`; the conventions
 * `following-in-year` and `preceding-in-year` never do it.
 *
 * @param total - the amount, or a published figure of it; a bound stays a bound
 * @param period - what it is paid for, both ends included
 * @param options - how often, when, and what is kept back
 * @returns the payments with their due dates
 * @throws {@link DomainError} `funding.not-a-total` if the figure is an amount a year, or per anything
 * else
 * @throws {@link DomainError} `date-range.end-before-start` if the period ends before it begins
 * @throws {@link DomainError} of {@link ScheduleFailures} if the period is not made of whole
 * instalments and the stub convention is `none`, or as {@link schedule} says
 * @throws {@link DomainError} of {@link TermFailures} if `every` is not a length of time
 * @throws {@link DomainError} `working-day.unknown-convention` if `adjust` is not one of its names, and
 * `funding.unknown-option` if `by` is not one of its
 * @throws {@link DomainError} of {@link WithholdingFailures} if what is kept back exceeds the total or
 * ends too early, and `funding.not-a-share` if its share is none
 * @throws {@link DomainError} `financial-year.out-of-range` if a due date lies beyond the years 0001/02
 * to 9998/99
 * @throws {@link DomainError} `money.currency-mismatch` if what is kept back is in another currency
 * than the total
 * @category Funding
 * @example
 * ```ts
 * import { instalments, Money, parseDateRange } from "concordat";
 *
 * const { rows } = instalments(Money.of("194444.44", "GBP"), parseDateRange("2012-04-01/P1Y"), {
 *   every: "P3M",
 *   timing: "in-arrears",
 *   adjust: "following-in-year",
 * });
 * rows.map(({ due }) => due); // => ["2012-07-02", "2012-10-01", "2012-12-31", "2013-03-28"]
 * rows.map(({ amount }) => amount.format()); // => ["£48,611.11", "£48,611.11", "£48,611.11", "£48,611.11"]
 * ```
 */
export function instalments<C extends CurrencyCode>(
  total: Money<C> | Figure<Money<C>>,
  period: DateRange,
  options: InstalmentOptions<C>,
): InstalmentPlan<C> {
  const { value, qualifier } = totalOf(total);
  const { withhold } = options;
  const payments = paymentsOf(value, period, options);
  const all = withhold ? withheldFrom(payments, withhold, value, period) : payments;
  const { adjust, calendar = englandAndWales } = options;
  const rows = all.map(({ scheduled, ...payment }, index): InstalmentRow<C> => {
    const due = adjustToWorkingDay(scheduled, adjust, calendar);
    const financialYear = financialYearOf(due);
    return {
      number: index + 1,
      kind: kindOf(index, all.length),
      ...payment,
      scheduled,
      due,
      financialYear,
      movedYear: financialYear !== financialYearOf(scheduled),
    };
  });
  return {
    basis: "cash",
    total: value,
    qualifier: derivedQualifier(qualifier),
    period,
    rows,
  };
}

type Payment<C extends CurrencyCode> = Pick<
  InstalmentRow<C>,
  "covers" | "scheduled" | "share" | "amount" | "withheld"
>;

/** The instalments without the money that is kept back of the total. */
function paymentsOf<C extends CurrencyCode>(
  total: Money<C>,
  period: DateRange,
  options: InstalmentOptions<C>,
): readonly Payment<C>[] {
  const { by = "equal", remainder, withhold } = options;
  refuseUnknown("by", by, ["equal", "days", "months"]);
  const parts = schedule({ ...options, range: period, adjust: "none" });
  const weights = by === "equal" ? parts.map(() => Rate.of(1)) : spendWeights(parts, by);
  const whole = Rate.sum(weights);
  const kept = withhold ? keptBack(total, withhold) : nothingOf(total);
  const paid = Rate.of(1).minus(kept.share);
  const amounts = total.minus(kept.amount).allocate(weights, { remainder });
  return parts.map(({ start, end, due }, index) => ({
    covers: { start, end },
    scheduled: due,
    share: (weights[index] as Rate).dividedBy(whole).times(paid),
    amount: amounts[index] as Money<C>,
    withheld: false,
  }));
}

interface Kept<C extends CurrencyCode> {
  readonly share: Rate;
  readonly amount: Money<C>;
}

function nothingOf<C extends CurrencyCode>(total: Money<C>): Kept<C> {
  return { share: Rate.of(0), amount: Money.zero(total.currency) };
}

/** The part of the total that becomes a payment of its own. */
function keptBack<C extends CurrencyCode>(total: Money<C>, withhold: Withholding<C>): Kept<C> {
  const { share, amount } = withhold;
  if (share !== undefined && amount !== undefined) {
    throw withholdingFailure("withholding.share-and-amount", {});
  }
  if (share !== undefined) {
    const kept = shareOf(share);
    const [part] = total.allocate([kept, Rate.of(1).minus(kept)]) as [Money<C>, Money<C>];
    return { share: kept, amount: part };
  }
  if (amount === undefined || amount.isZero()) return nothingOf(total);
  if (amount.isNegative() || amount.greaterThan(total)) {
    throw withholdingFailure("withholding.above-total", {});
  }
  return { share: amount.ratioTo(total), amount };
}

function withheldFrom<C extends CurrencyCode>(
  payments: readonly Payment<C>[],
  withhold: Withholding<C>,
  total: Money<C>,
  period: DateRange,
): readonly Payment<C>[] {
  const last = payments.at(-1) as Payment<C>;
  const scheduled: LocalDate = withhold.until;
  if (scheduled < last.scheduled) throw withholdingFailure("withholding.too-early", {});
  if (withhold.share === undefined && withhold.amount === undefined) {
    return [...payments.slice(0, -1), { ...last, scheduled, withheld: true }];
  }
  const kept = keptBack(total, withhold);
  return [...payments, { covers: period, scheduled, ...kept, withheld: true }];
}

function kindOf(index: number, count: number): InstalmentRow["kind"] {
  if (index === count - 1) return "final";
  return index === 0 ? "initial" : "interim";
}
