import { dayNumberOf } from "../date/arithmetic.ts";
import { type LocalDate, refuseNonDate } from "../date/LocalDate.ts";
import { type DateRange, refuseNonRange } from "./DateRange.ts";

/**
 * Whether a day is in a range.
 *
 * @param range - the range, both ends included
 * @param date - the day
 * @returns `true` for the first and the last day too
 * @category Time
 * @example
 * ```ts
 * import { localDate, parseDateRange, rangeContains } from "concordat";
 *
 * const term = parseDateRange("2017-02-01/P5Y");
 * rangeContains(term, localDate("2022-01-31")); // => true
 * rangeContains(term, localDate("2022-02-01")); // => false
 * ```
 */
export function rangeContains(range: DateRange, date: LocalDate): boolean {
  refuseNonRange(range);
  refuseNonDate(date);
  return range.start <= date && date <= range.end;
}

/**
 * Whether one range contains every day of another.
 *
 * @param outer - the range that may contain the other
 * @param inner - the range that may be contained
 * @returns `true` if the two are equal, too
 * @category Time
 * @example
 * ```ts
 * import { parseDateRange, rangeEncloses } from "concordat";
 *
 * const term = parseDateRange("2017-02-01/P5Y");
 * rangeEncloses(term, parseDateRange("2021-04-01/2022-01-31")); // => true
 * rangeEncloses(term, parseDateRange("2021-04-01/2022-03-31")); // => false
 * ```
 */
export function rangeEncloses(outer: DateRange, inner: DateRange): boolean {
  refuseNonRange(outer, "outer");
  refuseNonRange(inner, "inner");
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * Whether two ranges have a day in common.
 *
 * @param a - one range
 * @param b - the other
 * @returns `true` even if the last day of one is the first day of the other
 * @category Time
 * @example
 * ```ts
 * import { parseDateRange, rangeOverlaps } from "concordat";
 *
 * const year = parseDateRange("2016-04-01/2017-03-31");
 * rangeOverlaps(year, parseDateRange("2017-03-31/2017-06-30")); // => true
 * rangeOverlaps(year, parseDateRange("2017-04-01/2017-06-30")); // => false
 * ```
 */
export function rangeOverlaps(a: DateRange, b: DateRange): boolean {
  refuseNonRange(a, "a");
  refuseNonRange(b, "b");
  return a.start <= b.end && b.start <= a.end;
}

/**
 * The days that two ranges have in common.
 *
 * @param a - one range
 * @param b - the other
 * @returns the range of those days, or `undefined` if there are none
 * @category Time
 * @example
 * ```ts
 * import { financialYear, financialYearRange, parseDateRange, rangeIntersection } from "concordat";
 *
 * const term = parseDateRange("2017-02-01/P5Y");
 * rangeIntersection(term, financialYearRange(financialYear("2016/17"))); // => { start: "2017-02-01", end: "2017-03-31" }
 * rangeIntersection(term, financialYearRange(financialYear("2015/16"))); // => undefined
 * ```
 */
export function rangeIntersection(a: DateRange, b: DateRange): DateRange | undefined {
  refuseNonRange(a, "a");
  refuseNonRange(b, "b");
  const { start } = a.start > b.start ? a : b;
  const { end } = a.end < b.end ? a : b;
  return start <= end ? { start, end } : undefined;
}

/**
 * The number of days in a range, both ends included.
 *
 * @param range - the range
 * @returns a whole number from 1
 * @category Time
 * @example
 * ```ts
 * import { daysInRange, parseDateRange } from "concordat";
 *
 * daysInRange(parseDateRange("2017-02-01/2022-01-31")); // => 1826
 * daysInRange(parseDateRange("2018-09-05/2018-10-03")); // => 29
 * ```
 */
export function daysInRange(range: DateRange): number {
  refuseNonRange(range);
  return dayNumberOf(range.end) - dayNumberOf(range.start) + 1;
}
