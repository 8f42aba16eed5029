import { dayAfter, dayBefore } from "../date/arithmetic.ts";
import { type DateRange, refuseNonRange } from "./DateRange.ts";
import { rangeOverlaps } from "./rangeQueries.ts";

/**
 * Whether one range starts on the day after the other ends, in either order. They share no day, and there
 * is no day between them.
 *
 * @param a - one range
 * @param b - the other
 * @returns `true` if they touch without overlapping
 * @category Time
 * @example
 * ```ts
 * import { parseDateRange, rangeAbuts } from "concordat";
 *
 * const year = parseDateRange("2016-04-01/2017-03-31");
 * rangeAbuts(year, parseDateRange("2017-04-01/2017-06-30")); // => true
 * rangeAbuts(year, parseDateRange("2017-03-31/2017-06-30")); // => false
 * ```
 */
export function rangeAbuts(a: DateRange, b: DateRange): boolean {
  refuseNonRange(a, "a");
  refuseNonRange(b, "b");
  return a.end < b.start
    ? dayAfter(a.end) === b.start
    : b.end < a.start && dayAfter(b.end) === a.start;
}

/**
 * Joins two ranges into one, if there is no gap between them. For any number of ranges see
 * {@link mergeRanges}.
 *
 * @param a - one range
 * @param b - the other
 * @returns the range of all their days, or `undefined` if a gap lies between them
 * @category Time
 * @example
 * ```ts
 * import { parseDateRange, rangeUnion } from "concordat";
 *
 * const year = parseDateRange("2016-04-01/2017-03-31");
 * rangeUnion(year, parseDateRange("2017-04-01/P1Y")); // => { start: "2016-04-01", end: "2018-03-31" }
 * rangeUnion(year, parseDateRange("2017-04-02/P1Y")); // => undefined
 * ```
 */
export function rangeUnion(a: DateRange, b: DateRange): DateRange | undefined {
  return rangeOverlaps(a, b) || rangeAbuts(a, b) ? rangeSpan(a, b) : undefined;
}

/**
 * The shortest range that contains two ranges, and any days between them.
 *
 * @param a - one range
 * @param b - the other
 * @returns the range from the earlier start to the later end
 * @category Time
 * @example
 * ```ts
 * import { parseDateRange, rangeSpan } from "concordat";
 *
 * const early = parseDateRange("2016-04-01/2016-06-30");
 * rangeSpan(early, parseDateRange("2017-01-01/2017-03-31")); // => { start: "2016-04-01", end: "2017-03-31" }
 * ```
 */
export function rangeSpan(a: DateRange, b: DateRange): DateRange {
  refuseNonRange(a, "a");
  refuseNonRange(b, "b");
  const { start } = a.start < b.start ? a : b;
  const { end } = a.end > b.end ? a : b;
  return { start, end };
}

/**
 * The days between two ranges that belong to neither.
 *
 * @param a - one range
 * @param b - the other
 * @returns the range of those days, or `undefined` if there are none
 * @category Time
 * @example
 * ```ts
 * import { parseDateRange, rangeGap } from "concordat";
 *
 * const early = parseDateRange("2016-04-01/2016-06-30");
 * rangeGap(early, parseDateRange("2016-10-01/2016-12-31")); // => { start: "2016-07-01", end: "2016-09-30" }
 * rangeGap(early, parseDateRange("2016-07-01/2016-09-30")); // => undefined
 * ```
 */
export function rangeGap(a: DateRange, b: DateRange): DateRange | undefined {
  refuseNonRange(a, "a");
  refuseNonRange(b, "b");
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  if (first.end >= second.start) return undefined;
  const start = dayAfter(first.end);
  return start < second.start ? { start, end: dayBefore(second.start) } : undefined;
}

/**
 * The days of one range that are not in another. For lists of ranges see {@link subtractRanges}.
 *
 * @param range - the range to take days from
 * @param removed - the days to take away
 * @returns the ranges that are left, earliest first: none, one or two
 * @category Time
 * @example
 * ```ts
 * import { parseDateRange, rangeDifference } from "concordat";
 *
 * const year = parseDateRange("2016-04-01/2017-03-31");
 * const summer = parseDateRange("2016-07-01/2016-09-30");
 * rangeDifference(year, summer); // => [{ start: "2016-04-01", end: "2016-06-30" }, { start: "2016-10-01", end: "2017-03-31" }]
 * rangeDifference(summer, year); // => []
 * ```
 */
export function rangeDifference(range: DateRange, removed: DateRange): readonly DateRange[] {
  if (!rangeOverlaps(range, removed)) return [range];
  const left: DateRange[] = [];
  if (range.start < removed.start) {
    left.push({ start: range.start, end: dayBefore(removed.start) });
  }
  if (removed.end < range.end) left.push({ start: dayAfter(removed.end), end: range.end });
  return left;
}
