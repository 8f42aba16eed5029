import { derivedQualifier, type Figure, type Qualifier } from "../figure/Figure.ts";
import type { CurrencyCode } from "../money/Currency.ts";
import type { Money } from "../money/Money.ts";
import { Rate } from "../rate/Rate.ts";
import type { RoundingMode } from "../rounding/RoundingMode.ts";
import type { DateRange } from "../time/range/DateRange.ts";
import type { Duration } from "../time/term/Term.ts";
import { monthsByYear } from "./amountOverTerm.ts";
import { refuseUnknownRounding, totalOf } from "./refuseArguments.ts";

/**
 * One year of the term that {@link fullYearEffect} looks at, counted from its first day.
 *
 * @category Funding
 */
export interface TermYearRow<C extends CurrencyCode = CurrencyCode> {
  /** Which year of the term: 1, 2, … */
  readonly year: number;
  /** Its months: 12, or what is left in the last year. */
  readonly months: Rate;
  /** Its part at an even spread; the amounts of all rows sum to the total. */
  readonly amount: Money<C>;
  /** Whether `amount` is exact or a bound. */
  readonly qualifier: Qualifier;
}

/**
 * The full-year effect of an amount, with its working.
 *
 * @category Funding
 */
export interface FullYearEffect<C extends CurrencyCode = CurrencyCode> {
  /** It says what a year carries, not what is paid in it. */
  readonly basis: "accrual";
  /** The amount for the whole term: for a figure, the number in it. */
  readonly total: Money<C>;
  /** How many months the term has. */
  readonly months: Rate;
  /** `total` × 12 ÷ `months`, rounded as asked. */
  readonly fullYear: Money<C>;
  /** Whether `fullYear` is exact or a bound. */
  readonly qualifier: Qualifier;
  /** The years of the term. */
  readonly rows: readonly TermYearRow<C>[];
}

/**
 * The full-year effect of an amount for a term: its part for twelve months, at an even spread. It makes
 * awards over different terms comparable. A bound stays a bound.
 *
 * @param total - the amount for the whole term, or a published figure of it
 * @param over - the term, in years and months, or its dates; in dates, days beyond whole months count as
 * a part of the month that they begin
 * @param rounding - how to round to the minor unit
 * @returns the amount for a full year, and the years of the term, which sum to the total
 * @throws {@link DomainError} `funding.not-a-total` if the figure is an amount a year, or per anything
 * else
 * @throws {@link DomainError} of {@link TermFailures} for a length with weeks or days, which are not a fixed part of a year, and for one of more than 9,998 years
 * @throws {@link DomainError} `date-range.end-before-start` if the period ends before it begins
 * @throws {@link DomainError} `rounding.unknown-mode` if `rounding` is not one of its names
 * @throws {@link DomainError} `rounding.needed` if `rounding` is `unnecessary` and a full year is not a
 * whole number of pence
 * @category Funding
 * @example
 * ```ts
 * import { fullYearEffect, Money } from "concordat";
 *
 * const award = fullYearEffect(Money.parse("£19m"), { years: 3 }, "half-even");
 * award.fullYear.format(); // => "£6,333,333.33"
 * const agreement = fullYearEffect(Money.parse("£16m"), "P2Y6M", "half-even");
 * agreement.fullYear.format(); // => "£6,400,000.00"
 * agreement.rows.map(({ amount }) => amount.format()); // => ["£6,400,000.00", "£6,400,000.00", "£3,200,000.00"]
 * ```
 */
export function fullYearEffect<C extends CurrencyCode>(
  total: Money<C> | Figure<Money<C>>,
  over: Duration | DateRange,
  rounding: RoundingMode,
): FullYearEffect<C> {
  refuseUnknownRounding(rounding);
  const { value, qualifier: stated } = totalOf(total);
  const qualifier = derivedQualifier(stated);
  const byYear = monthsByYear(over);
  const months = Rate.sum(byYear);
  const amounts = value.allocate(byYear);
  const rows = byYear.map((monthsOfYear, index) => {
    const amount = amounts[index] as Money<C>;
    return { year: index + 1, months: monthsOfYear, amount, qualifier };
  });
  const fullYear = value.times(Rate.ratio(12, months), rounding);
  return { basis: "accrual", total: value, months, fullYear, qualifier, rows };
}
