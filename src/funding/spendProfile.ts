import { bounds } from "../figure/bounds.ts";
import { derivedQualifier, type Figure, type Qualifier } from "../figure/Figure.ts";
import { intervalContains } from "../figure/intervalSets.ts";
import type { CurrencyCode } from "../money/Currency.ts";
import { Money } from "../money/Money.ts";
import { Rate } from "../rate/Rate.ts";
import { addToGroup } from "../schema/lists.ts";
import type { DateRange } from "../time/range/DateRange.ts";
import { daysInRange } from "../time/range/rangeQueries.ts";
import { refuseWrongOptions, refuseWrongRange, refuseWrongYear } from "../time/refuseWrong.ts";
import { splitRange } from "../time/term/splitRange.ts";
import {
  type FinancialYear,
  financialMonthOf,
  financialYearOf,
  financialYearsIn,
} from "../time/year/FinancialYear.ts";
import { profileFailure } from "./profileFailures.ts";
import { refuseUnknown, totalOf } from "./refuseArguments.ts";
import { type SpendBasis, spendBases, spendWeights } from "./spendWeights.ts";
import { type Share, withShares } from "./splits.ts";

/**
 * The options of {@link spendProfile}.
 *
 * @category Funding
 */
export interface SpendProfileOptions<C extends CurrencyCode = CurrencyCode> {
  /** The unit that gets an equal part: every day, every month or every year. */
  readonly by: SpendBasis;
  /** The period of a row: a financial year (April to March), or a calendar month. A financial year if omitted. */
  readonly into?: "financial-year" | "month";
  /**
   * The amounts that the parties agreed by financial year. They replace the spread: `by` then only
   * divides a year into its months. A year that they leave out gets nothing.
   */
  readonly agreed?: readonly AgreedAmount<C>[];
}

/**
 * One row of a {@link SpendProfile}: what falls in one financial year or month.
 *
 * @category Funding
 */
export interface SpendRow<C extends CurrencyCode = CurrencyCode> {
  /** The days of the period that fall in it, both ends included. */
  readonly period: DateRange;
  /** The financial year that it lies in. */
  readonly financialYear: FinancialYear;
  /** How reports name the row: `"2016/17"`, or for a month `"2016/17 M11"` (M1 = April). */
  readonly label: string;
  /** How many days that is. */
  readonly days: number;
  /** The exact share of the total; the shares of all rows sum to 1. */
  readonly share: Rate;
  /** The amount, to the minor unit; the amounts of all rows sum to the total. */
  readonly amount: Money<C>;
  /** Whether `amount` is exact or a bound; see {@link derivedQualifier}. */
  readonly qualifier: Qualifier;
}

/**
 * Money spread over a period, with its working.
 *
 * @category Funding
 */
export interface SpendProfile<C extends CurrencyCode = CurrencyCode> {
  /** It says when money is earned, not when it is paid. */
  readonly basis: "accrual";
  /** The ground of the rows: the agreed amounts, or the unit that gets an equal part. */
  readonly by: SpendBasis | "agreed-profile";
  /** The sum of the rows: the amount, the number in a figure, or the sum that was agreed. */
  readonly total: Money<C>;
  /** Whether `total` is exact or a bound. */
  readonly qualifier: Qualifier;
  /** The period that it is spread over, both ends included. */
  readonly period: DateRange;
  /** How many days that is. */
  readonly days: number;
  /** One row for each financial year or month that the period touches, in order. */
  readonly rows: readonly SpendRow<C>[];
}

/**
 * Spreads money over a period: what falls in which financial year, as an accrual. The parts sum to
 * the whole to the penny; odd pennies go to the rows with the largest remainders, the earlier first. Months
 * come to what their financial year has.
 *
 * Bounds stay bounds: of "over £1.1m" every part is "at least" that much, but for the odd penny, which a
 * pound more may move to another row. A spread is arithmetic, not a fact: where the parties agreed a
 * profile, give it as `agreed`, and the rows are exact.
 *
 * @param total - the amount, or a published figure of it
 * @param period - what it is for, both ends included
 * @param options - how to weigh the days, and what the rows are
 * @returns the rows, with the working of each
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `funding.not-a-total` if the figure is an amount a year, or per anything
 * else
 * @throws {@link DomainError} `date-range.end-before-start` if the period ends before it begins
 * @throws {@link DomainError} `funding.unknown-option` if an option is not one of its names
 * @throws {@link DomainError} of {@link ProfileFailures} if the agreed amounts do not fit the total and
 * the period
 * @throws {@link DomainError} `financial-year.out-of-range` if the period reaches beyond the years
 * 0001/02 to 9998/99
 * @throws {@link DomainError} `money.currency-mismatch` if the agreed amounts are in another currency
 * than the total
 * @category Funding
 * @example
 * ```ts
 * import { dateRange, localDate, Money, spendProfile } from "concordat";
 *
 * const fiveYears = dateRange(localDate("2017-02-01"), localDate("2022-01-31"));
 * const { rows } = spendProfile(Money.of("1100000", "GBP"), fiveYears, { by: "days" });
 * rows.map(({ financialYear, days, amount }) => [financialYear, days, amount.format()]);
 * // => [["2016/17", 59, "£35,542.17"], ["2017/18", 365, "£219,879.52"], ["2018/19", 365, "£219,879.52"], ["2019/20", 366, "£220,481.92"], ["2020/21", 365, "£219,879.52"], ["2021/22", 306, "£184,337.35"]]
 * ```
 */
export function spendProfile<C extends CurrencyCode>(
  total: Money<C> | Figure<Money<C>>,
  period: DateRange,
  options: SpendProfileOptions<C>,
): SpendProfile<C> {
  refuseWrongRange("period", period);
  refuseWrongOptions("options", options);
  const { by, into = "financial-year", agreed } = options;
  refuseUnknown("by", by, spendBases);
  refuseUnknown("into", into, ["financial-year", "month"]);
  const periods = splitRange(period, into);
  const { parts, ...spread } = agreed
    ? spreadAgreed(agreed, total, period, periods, by)
    : spreadBy(total, periods, by);
  const qualifier = derivedQualifier(spread.qualifier);
  const rows = parts.map(({ start, end, share, amount }) => {
    const financialYear = financialYearOf(start);
    const label = into === "month" ? `${financialYear} M${financialMonthOf(start)}` : financialYear;
    const days = daysInRange({ start, end });
    return { period: { start, end }, financialYear, label, days, share, amount, qualifier };
  });
  return {
    basis: "accrual",
    by: agreed ? "agreed-profile" : by,
    ...spread,
    period,
    days: daysInRange(period),
    rows,
  };
}

interface Spread<C extends CurrencyCode> extends Pick<SpendProfile<C>, "total" | "qualifier"> {
  readonly parts: readonly (DateRange & Share<C>)[];
}

function spreadBy<C extends CurrencyCode>(
  total: Money<C> | Figure<Money<C>>,
  parts: readonly DateRange[],
  by: SpendBasis,
): Spread<C> {
  const { value, qualifier } = totalOf(total);
  const weights = spendWeights(parts, by);
  const amounts = amountsOf(value, parts, weights);
  return { total: value, qualifier, parts: withShares(parts, weights, amounts) };
}

/** First the years, then the parts within each, so that months come to what their year has. */
function amountsOf<C extends CurrencyCode>(
  total: Money<C>,
  parts: readonly DateRange[],
  weights: readonly Rate[],
): readonly Money<C>[] {
  const byYear = new Map<FinancialYear, Rate[]>();
  parts.forEach(({ start }, index) => {
    addToGroup(byYear, financialYearOf(start), weights[index] as Rate);
  });
  const years = [...byYear.values()];
  const amounts = total.allocate(years.map((ofYear) => Rate.sum(ofYear)));
  return years.flatMap((ofYear, index) => (amounts[index] as Money<C>).allocate(ofYear));
}

/** Spreads the agreed amount of each year within that year. */
function spreadAgreed<C extends CurrencyCode>(
  agreed: readonly AgreedAmount<C>[],
  total: Money<C> | Figure<Money<C>>,
  period: DateRange,
  parts: readonly DateRange[],
  by: SpendBasis,
): Spread<C> {
  const byYear = agreedByYear(agreed, total, period);
  const sum = sumOf(byYear, total);
  // Nothing to share out: every part is nothing, whatever its share.
  if (sum.isZero()) return spreadBy(sum, parts, by);
  const nothing = Money.zero(sum.currency);
  const shared = financialYearsIn(period).flatMap((year) => {
    const ofYear = parts.filter(({ start }) => financialYearOf(start) === year);
    const within = spreadBy(byYear.get(year) ?? nothing, ofYear, by);
    const shareOfYear = within.total.ratioTo(sum);
    return within.parts.map((part) => ({ ...part, share: part.share.times(shareOfYear) }));
  });
  return { total: sum, qualifier: "exact", parts: shared };
}

/**
 * The agreed amount for one financial year, in a currency.
 *
 * @category Funding
 */
export interface AgreedAmount<C extends CurrencyCode = CurrencyCode> {
  /** The financial year, April to March. */
  readonly financialYear: FinancialYear;
  /** The amount that was agreed for it. */
  readonly amount: Money<C>;
}

/** The agreed amounts by year; refused where they do not fit the total and the period. */
export function agreedByYear<C extends CurrencyCode>(
  agreed: readonly AgreedAmount<C>[],
  total: Money<C> | Figure<Money<C>>,
  period: DateRange,
): ReadonlyMap<FinancialYear, Money<C>> {
  if (agreed.length === 0) throw profileFailure("profile.empty", {});
  const years = new Set(financialYearsIn(period));
  const byYear = new Map<FinancialYear, Money<C>>();
  for (const { financialYear, amount } of agreed) {
    if (byYear.has(financialYear)) throw profileFailure("profile.year-twice", { financialYear });
    if (!years.has(financialYear)) {
      refuseWrongYear("agreed.financialYear", financialYear);
      throw profileFailure("profile.year-outside-period", { financialYear });
    }
    if (amount.isNegative()) throw profileFailure("profile.negative", { financialYear });
    byYear.set(financialYear, amount);
  }
  if (!allows(total, sumOf(byYear, total))) throw profileFailure("profile.sum-differs", {});
  return byYear;
}

/** The sum of the agreed amounts, in the currency of the total. */
export function sumOf<C extends CurrencyCode>(
  byYear: ReadonlyMap<FinancialYear, Money<C>>,
  total: Money<C> | Figure<Money<C>>,
): Money<C> {
  return Money.sum(byYear.values(), totalOf(total).value.currency);
}

/** A total that is only "circa" allows every sum. */
function allows<C extends CurrencyCode>(
  total: Money<C> | Figure<Money<C>>,
  sum: Money<C>,
): boolean {
  if (!("qualifier" in total)) return sum.equals(total);
  const interval = bounds(total, "strict");
  return interval === undefined || intervalContains(interval, sum);
}
