import { Rate } from "../rate/Rate.ts";
import { addMonths, daysBetween } from "../time/arithmetic.ts";
import { type DateRange, dateRange } from "../time/DateRange.ts";
import { monthsInRange } from "../time/monthsInRange.ts";
import { type Duration, lengthOf } from "../time/Term.ts";
import { termFailure } from "../time/termFailures.ts";

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
