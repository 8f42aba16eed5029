import { dayNumberAfterMonths, dayNumberOf } from "../date/arithmetic.ts";
import { monthOf, yearOf } from "../date/LocalDate.ts";
import { type DateRange, refuseNonRange } from "./DateRange.ts";

/**
 * The number of whole months in a range, both ends included, counted from its first day: 12 for 1 April to
 * 31 March, and for 15 April to 14 April. A part of a month at the end is dropped, so a range may have 0.
 * It reverses {@link termEnd}: a term of n months has n whole months.
 *
 * @param range - the range
 * @returns a whole number from 0
 * @category Time
 * @example
 * ```ts
 * import { monthsInRange, parseDateRange } from "concordat";
 *
 * monthsInRange(parseDateRange("2017-02-01/2022-01-31")); // => 60
 * monthsInRange(parseDateRange("2017-02-01/2022-01-30")); // => 59
 * monthsInRange(parseDateRange("2017-02-01/2017-02-27")); // => 0
 * ```
 */
export function monthsInRange(range: DateRange): number {
  refuseNonRange(range);
  const { start, end } = range;
  // The end may complete a month that began on the same day number: count the month after it too.
  const months = (yearOf(end) - yearOf(start)) * 12 + monthOf(end) - monthOf(start) + 1;
  const dayAfter = dayNumberOf(end) + 1;
  if (dayNumberAfterMonths(start, months) <= dayAfter) return months;
  return dayNumberAfterMonths(start, months - 1) <= dayAfter ? months - 1 : months - 2;
}
