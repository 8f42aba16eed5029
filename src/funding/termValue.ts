import { derivedQualifier, type Figure, type Qualifier } from "../figure/Figure.ts";
import type { CurrencyCode } from "../money/Currency.ts";
import { Money } from "../money/Money.ts";
import type { Rate } from "../rate/Rate.ts";
import type { RoundingMode } from "../rounding/RoundingMode.ts";
import type { LocalDate } from "../time/date/LocalDate.ts";
import type { DateRange } from "../time/range/DateRange.ts";
import { refuseWrongDay } from "../time/refuseWrong.ts";
import { splitRange } from "../time/term/splitRange.ts";
import type { Duration } from "../time/term/Term.ts";
import { termEnd } from "../time/term/termEnds.ts";
import { monthsByYear } from "./amountOverTerm.ts";
import { refuseUnknownRounding, yearlyOf } from "./refuseArguments.ts";

/**
 * One year of a {@link TermValue}, counted from the first day of the term.
 *
 * @category Funding
 */
export interface TermValueRow<C extends CurrencyCode = CurrencyCode> {
  /** The days of that year, both ends included; it need not be a financial year. */
  readonly period: DateRange;
  /** Its months: 12, or what is left in the last year. */
  readonly months: Rate;
  /** Its part of the value; the amounts of all rows sum to the total. */
  readonly amount: Money<C>;
}

/**
 * The value of a yearly amount over a term, with its working.
 *
 * @category Funding
 */
export interface TermValue<C extends CurrencyCode = CurrencyCode> {
  /** It says what the term carries, not when it is paid. */
  readonly basis: "accrual";
  /** The amount a year: for a figure, the number in it. */
  readonly yearly: Money<C>;
  /** The term, both ends included. */
  readonly period: DateRange;
  /** The value over the term. */
  readonly total: Money<C>;
  /** Whether `total` and the rows are exact or bounds. */
  readonly qualifier: Qualifier;
  /** The years of the term. */
  readonly rows: readonly TermValueRow<C>[];
}

/**
 * The value of a yearly amount over a term, and the days of the term. A last year that is not whole counts
 * by its months. A bound stays a bound, and "around £27m a year" stays around.
 *
 * @param yearly - the amount a year, or a published figure of it
 * @param start - the first day of the term
 * @param term - how long it runs
 * @param rounding - how to round a last year that is not whole; refused if omitted
 * @returns the total and the years of the term
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} of {@link TermFailures} if `term` is not a length of time
 * @throws {@link DomainError} `funding.unknown-option` if the figure is per anything but a year
 * @throws {@link DomainError} `rounding.unknown-mode` if `rounding` is not one of its names
 * @throws {@link DomainError} `rounding.needed` if an amount is not a whole number of pence and no
 * rounding is given
 * @category Funding
 * @example
 * ```ts
 * import { localDate, Money, termValue } from "concordat";
 *
 * const contract = termValue(Money.parse("£27m"), localDate("2017-04-01"), { years: 5 });
 * contract.total.format(); // => "£135,000,000.00"
 * contract.period.end; // => "2022-03-31"
 * ```
 */
export function termValue<C extends CurrencyCode>(
  yearly: Money<C> | Figure<Money<C>>,
  start: LocalDate,
  term: Duration,
  rounding: RoundingMode = "unnecessary",
): TermValue<C> {
  refuseWrongDay("start", start);
  refuseUnknownRounding(rounding);
  const { value, qualifier } = yearlyOf(yearly);
  const period: DateRange = { start, end: termEnd(start, term) };
  const months = monthsByYear(period);
  const rows = splitRange(period, "P1Y").map((year, index) => {
    const ofYear = months[index] as Rate;
    return { period: year, months: ofYear, amount: value.times(ofYear.dividedBy(12), rounding) };
  });
  const total = Money.sumBy(rows, ({ amount }) => amount, value.currency);
  const derived = derivedQualifier(qualifier);
  return { basis: "accrual", yearly: value, period, total, qualifier: derived, rows };
}
