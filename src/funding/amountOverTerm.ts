import { type Figure, type Qualifier, refuseWrongAmount } from "../figure/Figure.ts";
import type { Money } from "../money/Money.ts";
import { Rate } from "../rate/Rate.ts";
import type { RoundingMode } from "../rounding/RoundingMode.ts";
import { addMonths, daysBetween } from "../time/date/arithmetic.ts";
import { termFailure } from "../time/date/termFailures.ts";
import { type DateRange, dateRange } from "../time/range/DateRange.ts";
import { monthsInRange } from "../time/range/monthsInRange.ts";
import { type Duration, lengthOf } from "../time/term/Term.ts";

/** A bound that leaves the penny grid moves to the side on which it still holds. */
const rounding: Readonly<Record<Qualifier, RoundingMode>> = {
  exact: "half-even",
  circa: "half-even",
  "more-than": "floor",
  "at-least": "floor",
  "less-than": "ceiling",
  "up-to": "ceiling",
};

/**
 * The total of a published amount over a term: "£27m a year" for five years is £135m, and an amount that
 * is not per anything is the whole already. A bound stays a bound of the same kind.
 *
 * @param figure - the amount, as it was published
 * @param over - the term, or its dates, both included; `undefined` where it is not known
 * @returns the whole, without its `per`, to the penny; `undefined` where it cannot be told: the amount is
 * per something other than a year, or it is per year and nothing says for how many, or the term has weeks
 * or days, which are not a fixed part of a year
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} of {@link TermFailures} if `over` is not a length of time
 * @category Funding
 * @example
 * ```ts
 * import { amountOverTerm, parseFigure } from "concordat";
 *
 * const yearly = parseFigure("over £27m a year", { as: "money" });
 * const whole = amountOverTerm(yearly, { years: 5 });
 * whole?.value.format(); // => "£135,000,000.00"
 * whole?.qualifier; // => "more-than"
 * amountOverTerm(yearly, undefined); // => undefined
 * ```
 */
export function amountOverTerm(
  figure: Figure<Money>,
  over: Duration | DateRange | undefined,
): Figure<Money> | undefined {
  refuseWrongAmount(figure);
  const { per, ...whole } = figure;
  if (per === undefined) return figure;
  if (per !== "year" || over === undefined || !isOfMonths(over)) return undefined;
  const years = Rate.sum(monthsByYear(over)).dividedBy(12);
  return { ...whole, value: figure.value.times(years, rounding[figure.qualifier]) };
}

const isOfMonths = (over: Duration | DateRange): boolean =>
  (typeof over === "object" && "start" in over) || lengthOf(over).days === 0;

/** As many years as the calendar has financial years, 0001/02 to 9998/99: a list of more serves nobody. */
const mostMonths = 9_998 * 12;

/** The months of each year of a term: twelve, and what is left in the last. */
export function monthsByYear(over: Duration | DateRange): readonly Rate[] {
  const months = monthsOf(over);
  const years = Number(months.dividedBy(12).toDecimalString(0, "down"));
  const rest = months.minus(years * 12);
  const whole = Array.from({ length: years }, () => Rate.of(12));
  return rest.isZero() ? whole : [...whole, rest];
}

function monthsOf(over: Duration | DateRange): Rate {
  if (isRange(over)) return monthsOfRange(over);
  const { months, days } = lengthOf(over);
  if (days > 0) throw termFailure("term.not-months", {});
  if (months > mostMonths) throw termFailure("term.too-long", {});
  return Rate.of(months);
}

/** The whole months from the first day, and the days after them as a part of the month they begin. */
function monthsOfRange({ start, end }: DateRange): Rate {
  const range = dateRange(start, end);
  const whole = monthsInRange(range);
  const reached = addMonths(range.start, whole);
  const left = daysBetween(reached, range.end) + 1;
  if (left === 0) return Rate.of(whole);
  return Rate.of(whole).plus(Rate.ratio(left, daysBetween(reached, nextMonth(range, whole))));
}

const nextMonth = ({ start }: DateRange, whole: number) => addMonths(start, whole + 1);

function isRange(over: Duration | DateRange): over is DateRange {
  return typeof over === "object" && over !== null && "start" in over;
}
