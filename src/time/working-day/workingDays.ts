import { assertWhole, dateAt, dayNumberOf } from "../date/arithmetic.ts";
import type { LocalDate } from "../date/LocalDate.ts";
import { type DateRange, refuseNonRange } from "../range/DateRange.ts";
import type { WorkingDayCalendar } from "./WorkingDayCalendar.ts";
import { countWorking, isWorkingNumber, workingNumberFrom } from "./workingDayIndex.ts";

/**
 * Whether a day is a working day.
 *
 * @param date - the day
 * @param calendar - the calendar, such as {@link englandAndWales}
 * @returns `false` at weekends and on holidays; a projection where {@link isProjected} is `true`
 * @category Time
 * @example
 * ```ts
 * import { englandAndWales, isWorkingDay, localDate } from "concordat";
 *
 * isWorkingDay(localDate("2013-03-28"), englandAndWales); // => true
 * // Good Friday:
 * isWorkingDay(localDate("2013-03-29"), englandAndWales); // => false
 * ```
 */
export function isWorkingDay(date: LocalDate, calendar: WorkingDayCalendar): boolean {
  return isWorkingNumber(dayNumberOf(date), calendar);
}

/**
 * Counts working days forward or back from a date. The date itself is not counted, even if it is not a
 * working day: one working day from a Saturday is the Monday.
 *
 * @param date - the date to count from
 * @param days - a whole number; negative counts back, and 0 is the date itself, working day or not
 * @param calendar - the calendar, such as {@link englandAndWales}
 * @returns the date after that number of working days
 * @throws {@link DomainError} `term.not-whole` if `days` is not a whole number
 * @throws {@link DomainError} `date.out-of-range` if the result leaves the years 0001 to 9999
 * @category Time
 * @example
 * ```ts
 * import { addWorkingDays, englandAndWales, localDate } from "concordat";
 *
 * // The Thursday before Easter:
 * addWorkingDays(localDate("2013-03-28"), 1, englandAndWales); // => "2013-04-02"
 * addWorkingDays(localDate("2013-04-02"), -1, englandAndWales); // => "2013-03-28"
 * ```
 */
export function addWorkingDays(
  date: LocalDate,
  days: number,
  calendar: WorkingDayCalendar,
): LocalDate {
  assertWhole(days);
  return dateAt(workingNumberFrom(dayNumberOf(date), days, calendar), date);
}

/**
 * The number of working days from one date to another: after the first date, up to and including the
 * second. It reverses {@link addWorkingDays}.
 *
 * @param start - the date to count from, itself not counted
 * @param end - the date to count to, itself counted if it is a working day
 * @param calendar - the calendar, such as {@link englandAndWales}
 * @returns a whole number, negative if `end` comes first
 * @category Time
 * @example
 * ```ts
 * import { englandAndWales, localDate, workingDaysBetween } from "concordat";
 *
 * workingDaysBetween(localDate("2013-03-28"), localDate("2013-04-02"), englandAndWales); // => 1
 * workingDaysBetween(localDate("2013-04-02"), localDate("2013-03-28"), englandAndWales); // => -1
 * ```
 */
export function workingDaysBetween(
  start: LocalDate,
  end: LocalDate,
  calendar: WorkingDayCalendar,
): number {
  const [from, to] = [dayNumberOf(start), dayNumberOf(end)];
  if (to >= from) return countWorking(from + 1, to, calendar);
  return 0 - countWorking(to, from - 1, calendar);
}

/**
 * The number of working days in a range.
 *
 * @param range - the range, both ends included
 * @param calendar - the calendar, such as {@link englandAndWales}
 * @returns a whole number from 0
 * @category Time
 * @example
 * ```ts
 * import { englandAndWales, parseDateRange, workingDaysInRange } from "concordat";
 *
 * // Easter week 2013:
 * workingDaysInRange(parseDateRange("2013-03-25/2013-04-01"), englandAndWales); // => 4
 * ```
 */
export function workingDaysInRange(range: DateRange, calendar: WorkingDayCalendar): number {
  refuseNonRange(range);
  return countWorking(dayNumberOf(range.start), dayNumberOf(range.end), calendar);
}
