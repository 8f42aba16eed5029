import { dateAt, dayNumberOf } from "../date/arithmetic.ts";
import { lengthOfMonth } from "../date/civil.ts";
import { dateText, type LocalDate, monthOf, yearOf } from "../date/LocalDate.ts";
import { type DateRange, dateRange, refuseNonRange } from "../range/DateRange.ts";
import { gridFrom } from "./grid.ts";
import { type Duration, lengthOf } from "./Term.ts";

/**
 * The calendar units that {@link splitRange} cuts by: financial years from 1 April, quarters (from 1 April,
 * 1 July, 1 October and 1 January, as in the calendar year), or months.
 *
 * @category Time
 */
export type SplitUnit = "financial-year" | "quarter" | "month";

/**
 * Cuts a range at the boundaries of calendar units, or into pieces of one length, counted from its first
 * day. The pieces make up the range without gap or overlap. Only the first and the last can be shorter than
 * a whole unit; with a length of time, only the last.
 *
 * @param range - the range, both ends included
 * @param unit - the calendar unit, or the length of each piece, such as `"P6M"`
 * @returns the pieces, earliest first; at least one
 * @throws {@link DomainError} `date-range.end-before-start` if the range ends before it begins
 * @throws {@link DomainError} of {@link TermFailures} if the unit is neither a calendar unit nor a length
 * of time
 * @category Time
 * @example
 * ```ts
 * import { daysInRange, parseDateRange, splitRange } from "concordat";
 *
 * const term = parseDateRange("2017-02-01/P5Y");
 * const pieces = splitRange(term, "financial-year");
 * pieces[0]; // => { start: "2017-02-01", end: "2017-03-31" }
 * pieces.map(daysInRange); // => [59, 365, 365, 366, 365, 306]
 * splitRange(term, "P2Y").map(daysInRange); // => [730, 731, 365]
 * ```
 */
export function splitRange(range: DateRange, unit: SplitUnit | Duration): readonly DateRange[] {
  refuseNonRange(range);
  dateRange(range.start, range.end);
  switch (unit) {
    case "financial-year":
      return splitByMonths(range, 12);
    case "quarter":
      return splitByMonths(range, 3);
    case "month":
      return splitByMonths(range, 1);
    default:
      return splitByLength(range, unit);
  }
}

function splitByMonths(range: DateRange, length: number): readonly DateRange[] {
  const lastMonth = monthNumber(range.end);
  const pieces: DateRange[] = [];
  let start = range.start;
  let next = nextBoundary(monthNumber(start), length);
  while (next <= lastMonth) {
    pieces.push({ start, end: lastDayOf(next - 1) });
    start = firstDayOf(next);
    next += length;
  }
  pieces.push({ start, end: range.end });
  return pieces;
}

function splitByLength(range: DateRange, length: Duration): readonly DateRange[] {
  const boundary = gridFrom(dayNumberOf(range.start), lengthOf(length));
  const last = dayNumberOf(range.end);
  const pieces: DateRange[] = [];
  let start = range.start;
  for (let step = 1; boundary(step) <= last; step++) {
    const next = boundary(step);
    pieces.push({ start, end: dateAt(next - 1, start) });
    start = dateAt(next, start);
  }
  pieces.push({ start, end: range.end });
  return pieces;
}

/** The number of a month, counted from January of the year 0, which is 0. */
function monthNumber(date: LocalDate): number {
  return yearOf(date) * 12 + monthOf(date) - 1;
}

/** The first month of the next unit; April, month 3 of every year, begins one of any length. */
function nextBoundary(month: number, length: number): number {
  return month + length - ((month + 12 - 3) % length);
}

function firstDayOf(number: number): LocalDate {
  return dateText(Math.floor(number / 12), (number % 12) + 1, 1);
}

function lastDayOf(number: number): LocalDate {
  const year = Math.floor(number / 12);
  const month = (number % 12) + 1;
  return dateText(year, month, lengthOfMonth(year, month));
}
