import { derivedQualifier, type Figure, type Qualifier } from "../figure/Figure.ts";
import type { CurrencyCode } from "../money/Currency.ts";
import { Money } from "../money/Money.ts";
import type { LocalDate } from "../time/date/LocalDate.ts";
import { type DateRange, dateRange } from "../time/range/DateRange.ts";
import { daysInRange } from "../time/range/rangeQueries.ts";
import { refuseWrongDay, refuseWrongRange } from "../time/refuseWrong.ts";
import { splitRange } from "../time/term/splitRange.ts";
import { type FinancialYear, financialYearOf } from "../time/year/FinancialYear.ts";
import { totalOf } from "./refuseArguments.ts";

/**
 * One financial year of {@link Earned}.
 *
 * @category Funding
 */
export interface EarnedRow<C extends CurrencyCode = CurrencyCode> {
  /** The financial year, April to March. */
  readonly financialYear: FinancialYear;
  /** The days of the period in that year, up to and including the day; 0 before it begins. */
  readonly days: number;
  /** All days of the period in that year. */
  readonly ofDays: number;
  /** The amount earned in it, to the minor unit. */
  readonly earned: Money<C>;
  /** The amount not earned yet. */
  readonly unearned: Money<C>;
}

/**
 * The part of an amount that is earned by a day, with its working.
 *
 * @category Funding
 */
export interface Earned<C extends CurrencyCode = CurrencyCode> {
  /** It says what is earned, not what is paid. */
  readonly basis: "accrual";
  /** The days of the period up to and including the day; 0 before it begins. */
  readonly days: number;
  /** The days of the whole period. */
  readonly ofDays: number;
  /** The part that is earned; with `unearned` it sums to the whole. */
  readonly earned: Money<C>;
  /** The part that is not earned yet. */
  readonly unearned: Money<C>;
  /** Whether both, and the amounts of the rows, are exact or bounds. */
  readonly qualifier: Qualifier;
  /**
   * The financial years that the period touches; they sum to `earned` and to `unearned`. Both parts of a year
   * are together what {@link spendProfile} gives it by days; years are earned in order, so that by a penny one
   * may still be earned after its last day, or the next before its first.
   */
  readonly rows: readonly EarnedRow<C>[];
}

/**
 * The part of an amount that is earned by a day, if it is spread evenly over the days of its period. That day
 * counts as earned. The odd penny goes to the part with the larger remainder.
 *
 * @param total - the amount, or a published figure of it
 * @param period - what it is for, both ends included
 * @param asOf - the day; before the period nothing is earned, after it everything
 * @returns the earned and the unearned part
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `funding.not-a-total` if the figure is an amount a year, or per anything
 * else
 * @throws {@link DomainError} `date-range.end-before-start` if the period ends before it begins
 * @throws {@link DomainError} `financial-year.out-of-range` if the period reaches beyond the years
 * 0001/02 to 9998/99
 * @category Funding
 * @example
 * ```ts
 * import { dateRange, earnedTo, localDate, Money } from "concordat";
 *
 * const fiveYears = dateRange(localDate("2017-02-01"), localDate("2022-01-31"));
 * const { days, earned } = earnedTo(Money.of("1100000", "GBP"), fiveYears, localDate("2018-06-07"));
 * days; // => 492
 * earned.format(); // => "£296,385.54"
 * ```
 */
export function earnedTo<C extends CurrencyCode>(
  total: Money<C> | Figure<Money<C>>,
  period: DateRange,
  asOf: LocalDate,
): Earned<C> {
  refuseWrongRange("period", period);
  refuseWrongDay("asOf", asOf);
  dateRange(period.start, period.end);
  const figure = totalOf(total);
  const ofDays = daysInRange(period);
  const days = daysTo(period, asOf);
  const [earned, unearned] = figure.value.allocate([days, ofDays - days]) as [Money<C>, Money<C>];
  const qualifier = derivedQualifier(figure.qualifier);
  const rows = yearsOf(figure.value, period, asOf, earned);
  return { basis: "accrual", days, ofDays, earned, unearned, qualifier, rows };
}

/**
 * Each year has what {@link spendProfile} gives it, and the years are earned one after the other: so what is
 * earned of a year never falls, and what a year has does not change with the day.
 */
function yearsOf<C extends CurrencyCode>(
  total: Money<C>,
  period: DateRange,
  asOf: LocalDate,
  earned: Money<C>,
): readonly EarnedRow<C>[] {
  const years = splitRange(period, "financial-year");
  const amounts = total.allocate(years.map(daysInRange));
  const zero = Money.zero(total.currency);
  let left = earned;
  return years.map((year, index) => {
    const amount = amounts[index] as Money<C>;
    const [low, high] = amount.isNegative() ? [amount, zero] : [zero, amount];
    const earnedOfYear = left.clamp(low, high);
    left = left.minus(earnedOfYear);
    return {
      financialYear: financialYearOf(year.start),
      days: daysTo(year, asOf),
      ofDays: daysInRange(year),
      earned: earnedOfYear,
      unearned: amount.minus(earnedOfYear),
    };
  });
}

function daysTo({ start, end }: DateRange, asOf: LocalDate): number {
  if (asOf < start) return 0;
  return daysInRange({ start, end: asOf < end ? asOf : end });
}
