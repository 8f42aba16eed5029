import { dayAfter } from "../date/arithmetic.ts";
import { type DateRange, refuseNonRange } from "./DateRange.ts";

/**
 * The relation of one range to another: one of the thirteen of Allen's interval algebra, of which exactly
 * one is true. Read it as "a … b":
 *
 * - `before`, `after`: there is a gap of at least a day between them.
 * - `meets`, `met-by`: the second starts on the day after the first ends.
 * - `overlaps`, `overlapped-by`: they share days, and each has days of its own at another end.
 * - `starts`, `started-by`: they start on the same day, and the first ends earlier (later).
 * - `finishes`, `finished-by`: they end on the same day, and the first starts later (earlier).
 * - `during`, `contains`: the first starts later and ends earlier (earlier and later).
 * - `equals`: they are the same days.
 *
 * @category Time
 */
export type RangeRelation =
  | "before"
  | "meets"
  | "overlaps"
  | "finished-by"
  | "contains"
  | "starts"
  | "equals"
  | "started-by"
  | "during"
  | "finishes"
  | "overlapped-by"
  | "met-by"
  | "after";

/**
 * Returns the relation of one range to another.
 *
 * @param a - the range that is described
 * @param b - the range that it is compared with
 * @returns the one relation that is true
 * @category Time
 * @example
 * ```ts
 * import { parseDateRange, rangeRelation } from "concordat";
 *
 * const year = parseDateRange("2016-04-01/2017-03-31");
 * rangeRelation(year, parseDateRange("2017-04-01/2018-03-31")); // => "meets"
 * rangeRelation(year, parseDateRange("2017-02-01/P5Y")); // => "overlaps"
 * rangeRelation(parseDateRange("2016-04-01/2016-06-30"), year); // => "starts"
 * ```
 */
export function rangeRelation(a: DateRange, b: DateRange): RangeRelation {
  refuseNonRange(a, "a");
  refuseNonRange(b, "b");
  if (a.end < b.start) return dayAfter(a.end) === b.start ? "meets" : "before";
  if (b.end < a.start) return dayAfter(b.end) === a.start ? "met-by" : "after";
  if (a.start === b.start) {
    if (a.end === b.end) return "equals";
    return a.end < b.end ? "starts" : "started-by";
  }
  if (a.end === b.end) return a.start > b.start ? "finishes" : "finished-by";
  if (a.start < b.start) return a.end > b.end ? "contains" : "overlaps";
  return a.end < b.end ? "during" : "overlapped-by";
}
