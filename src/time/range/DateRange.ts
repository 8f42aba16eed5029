import { type LocalDate, refuseNonDate } from "../date/LocalDate.ts";
import { dateRangeFailure } from "./dateRangeFailures.ts";
import { rangeArgumentFailure } from "./rangeArgumentFailures.ts";

/**
 * The days from one date to another, **both included**. 1 April 2016 to 31 March 2017 is a whole financial
 * year, and a range is never empty. It is a plain object; {@link dateRange} makes one whose ends are in
 * order.
 *
 * @category Time
 */
export interface DateRange {
  /** The first day, included. */
  readonly start: LocalDate;
  /** The last day, included: the same as `start` for a single day. */
  readonly end: LocalDate;
}

/**
 * Makes a range of dates that includes both ends.
 *
 * @param start - the first day
 * @param end - the last day
 * @returns the range
 * @throws {@link DomainError} `date-range.end-before-start` if `end` comes before `start`: the ends are
 * never swapped
 * @category Time
 * @example
 * ```ts
 * import { dateRange, localDate } from "concordat";
 *
 * const term = dateRange(localDate("2017-02-01"), localDate("2022-01-31"));
 * term.end; // => "2022-01-31"
 * dateRange(term.end, term.start); // throws date-range.end-before-start
 * ```
 */
export function dateRange(start: LocalDate, end: LocalDate): DateRange {
  refuseNonDate(start);
  refuseNonDate(end);
  if (end < start) throw dateRangeFailure("date-range.end-before-start", { start, end });
  return { start, end };
}

/** Refuses what is not an object with two strings, which are trusted to be dates; `of` names the argument. */
export function refuseNonRange(range: DateRange, of = "range"): void {
  if (typeof range?.start !== "string" || typeof range.end !== "string") {
    throw rangeArgumentFailure("argument.not-a-range", { of });
  }
}
