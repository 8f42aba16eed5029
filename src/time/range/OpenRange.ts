import { type LocalDate, refuseNonDate } from "../date/LocalDate.ts";
import type { DateRange } from "./DateRange.ts";
import { rangeArgumentFailure } from "./rangeArgumentFailures.ts";

/**
 * That something has no end: the one form in which ranges, funds and memoranda say so. An end that is
 * omitted is not known.
 *
 * @category Time
 */
export type OpenEnd = "open-ended";

/**
 * The days from one date to another, both included, or from a date on without an end.
 *
 * @category Time
 */
export interface OpenRange {
  /** The first day, included. */
  readonly start: LocalDate;
  /** The last day, included, or `"open-ended"`. */
  readonly end: LocalDate | OpenEnd;
}

/**
 * Whether an end, or a length, is open.
 *
 * @param end - an end or a length
 * @returns `true` for `"open-ended"`
 * @category Time
 * @example
 * ```ts
 * import { isOpenEnded } from "concordat";
 *
 * isOpenEnded("open-ended"); // => true
 * isOpenEnded({ years: 5 }); // => false
 * ```
 */
export function isOpenEnded(end: unknown): end is OpenEnd {
  return end === "open-ended";
}

/** Whether a range has an end. */
export function isClosed(range: OpenRange | undefined): range is DateRange {
  return range !== undefined && !isOpenEnded(range.end);
}

/**
 * The part of a range up to a day, for calculators that need a last day.
 *
 * @param range - a range, which may have no end
 * @param lastDay - the last day to take, included
 * @returns the days from its start to the earlier of its end and that day; `undefined` if it starts later
 * @throws {@link DomainError} `argument.not-a-range` or `argument.not-text` if an argument is not of its type
 * @category Time
 * @example
 * ```ts
 * import { localDate, rangeUpTo } from "concordat";
 *
 * const rolling = { start: localDate("2016-04-01"), end: "open-ended" } as const;
 * rangeUpTo(rolling, localDate("2021-03-31")); // => { start: "2016-04-01", end: "2021-03-31" }
 * rangeUpTo(rolling, localDate("2016-03-31")); // => undefined
 * ```
 */
export function rangeUpTo(range: OpenRange, lastDay: LocalDate): DateRange | undefined {
  if (typeof range?.start !== "string" || typeof range.end !== "string") {
    throw rangeArgumentFailure("argument.not-a-range", { of: "range" });
  }
  refuseNonDate(lastDay);
  const { start, end } = range;
  if (lastDay < start) return undefined;
  return { start, end: isOpenEnded(end) || lastDay < end ? lastDay : end };
}
