import { refuseNonIterable } from "../../finding/refuseWrongType.ts";
import { Rate } from "../../rate/Rate.ts";
import { dayAfter, dayBefore } from "../date/arithmetic.ts";
import type { LocalDate } from "../date/LocalDate.ts";
import { type DateRange, refuseNonRange } from "./DateRange.ts";
import { rangeGap, rangeUnion } from "./rangeAlgebra.ts";
import { daysInRange, rangeIntersection } from "./rangeQueries.ts";

const FIRST_DATE = "0001-01-01" as LocalDate;
const LAST_DATE = "9999-12-31" as LocalDate;

/**
 * Joins any number of ranges into as few as possible: those that overlap or abut become one.
 *
 * @param ranges - the ranges, in any order
 * @returns ranges with a gap between any two, earliest first
 * @category Time
 * @example
 * ```ts
 * import { mergeRanges, parseDateRange } from "concordat";
 *
 * const quarters = ["2016-07-01/P3M", "2016-04-01/P3M", "2017-01-01/P3M"].map(parseDateRange);
 * mergeRanges(quarters); // => [{ start: "2016-04-01", end: "2016-09-30" }, { start: "2017-01-01", end: "2017-03-31" }]
 * ```
 */
export function mergeRanges(ranges: Iterable<DateRange>): readonly DateRange[] {
  const merged: DateRange[] = [];
  refuseNonIterable("ranges", ranges);
  const list = [...ranges];
  list.forEach((range, index) => {
    refuseNonRange(range, `ranges[${index}]`);
  });
  for (const { start, end } of list.sort(byStart)) {
    const range = { start, end };
    const last = merged.at(-1);
    const union = last === undefined ? undefined : rangeUnion(last, range);
    if (union === undefined) merged.push(range);
    else merged[merged.length - 1] = union;
  }
  return merged;
}

/**
 * The days that are in a range of one list and in a range of another.
 *
 * @param a - one list, in any order; its ranges may overlap
 * @param b - the other
 * @returns ranges with a gap between any two, earliest first
 * @category Time
 * @example
 * ```ts
 * import { intersectRanges, parseDateRange } from "concordat";
 *
 * const grants = ["2016-04-01/P6M", "2017-01-01/P3M"].map(parseDateRange);
 * const agreement = [parseDateRange("2016-09-01/2017-01-31")];
 * intersectRanges(grants, agreement); // => [{ start: "2016-09-01", end: "2016-09-30" }, { start: "2017-01-01", end: "2017-01-31" }]
 * ```
 */
export function intersectRanges(
  a: Iterable<DateRange>,
  b: Iterable<DateRange>,
): readonly DateRange[] {
  const [left, right] = [mergeRanges(a), mergeRanges(b)];
  const common: DateRange[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [x, y] = [left[i], right[j]];
    if (x === undefined || y === undefined) return common;
    const both = rangeIntersection(x, y);
    if (both !== undefined) common.push(both);
    if (x.end < y.end) i++;
    else j++;
  }
}

/**
 * The days that are in a range of one list and in no range of another.
 *
 * @param ranges - the ranges to take days from, in any order; they may overlap
 * @param removed - the days to take away
 * @returns ranges with a gap between any two, earliest first
 * @category Time
 * @example
 * ```ts
 * import { parseDateRange, subtractRanges } from "concordat";
 *
 * const term = [parseDateRange("2016-04-01/P1Y")];
 * const funded = ["2016-04-01/P3M", "2016-10-01/P6M"].map(parseDateRange);
 * subtractRanges(term, funded); // => [{ start: "2016-07-01", end: "2016-09-30" }]
 * ```
 */
export function subtractRanges(
  ranges: Iterable<DateRange>,
  removed: Iterable<DateRange>,
): readonly DateRange[] {
  return intersectRanges(ranges, complement(removed));
}

/**
 * The gaps between any number of ranges: the days between the first and the last that are in none of them.
 *
 * @param ranges - the ranges, in any order; they may overlap
 * @returns the gaps, earliest first
 * @category Time
 * @example
 * ```ts
 * import { parseDateRange, rangeGaps } from "concordat";
 *
 * rangeGaps(["2016-04-01/P3M", "2016-10-01/P6M"].map(parseDateRange)); // => [{ start: "2016-07-01", end: "2016-09-30" }]
 * ```
 */
export function rangeGaps(ranges: Iterable<DateRange>): readonly DateRange[] {
  const merged = mergeRanges(ranges);
  return merged.slice(1).flatMap((range, index) => {
    const before = merged[index];
    const gap = before === undefined ? undefined : rangeGap(before, range);
    return gap === undefined ? [] : [gap];
  });
}

/**
 * The share of a range that other ranges cover, by days. A day that several ranges cover counts once.
 *
 * @param range - the range, both ends included
 * @param ranges - the ranges that may cover it, in any order; they may overlap and reach beyond it
 * @returns the exact share of its days: 0 if none is covered, 1 if all are
 * @category Time
 * @example
 * ```ts
 * import { parseDateRange, rangeCoverage } from "concordat";
 *
 * const year = parseDateRange("2016-04-01/2017-03-31");
 * const funded = ["2016-02-01/2016-06-12", "2016-06-01/2016-06-12"].map(parseDateRange);
 * rangeCoverage(year, funded).toString(); // => "1/5"
 * ```
 */
export function rangeCoverage(range: DateRange, ranges: Iterable<DateRange>): Rate {
  refuseNonRange(range);
  const covered = intersectRanges([range], ranges);
  const days = covered.reduce((sum, piece) => sum + daysInRange(piece), 0);
  return Rate.ratio(days, daysInRange(range));
}

function byStart(a: DateRange, b: DateRange): number {
  if (a.start === b.start) return 0;
  return a.start < b.start ? -1 : 1;
}

/** All days of the calendar that are in none of the ranges. */
function complement(ranges: Iterable<DateRange>): readonly DateRange[] {
  const free: DateRange[] = [];
  let start: LocalDate | undefined = FIRST_DATE;
  for (const range of mergeRanges(ranges)) {
    if (start !== undefined && start < range.start) {
      free.push({ start, end: dayBefore(range.start) });
    }
    start = range.end < LAST_DATE ? dayAfter(range.end) : undefined;
  }
  if (start !== undefined) free.push({ start, end: LAST_DATE });
  return free;
}
