import {
  dayNumber,
  dayNumberInMonth,
  FIRST_DAY,
  LAST_DAY,
  lengthOfMonth,
  withCivil,
} from "./civil.ts";
import { dateFailure } from "./dateFailures.ts";
import { knownFourDigits, knownTwoDigits } from "./digits.ts";
import {
  dateText,
  dayOf,
  type LocalDate,
  localDate,
  monthOf,
  refuseNonDate,
  yearOf,
} from "./LocalDate.ts";
import { termFailure } from "./termFailures.ts";

/**
 * Adds days to a date.
 *
 * @param date - the date to count from
 * @param days - a whole number; negative counts back
 * @returns the date after that number of days
 * @throws {@link DomainError} `term.not-whole` if `days` is not a whole number
 * @throws {@link DomainError} `date.out-of-range` if the result leaves the years 0001 to 9999
 * @category Time
 * @example
 * ```ts
 * import { addDays, localDate } from "concordat";
 *
 * addDays(localDate("2012-02-28"), 2); // => "2012-03-01"
 * addDays(localDate("2017-04-01"), -1); // => "2017-03-31"
 * ```
 */
export function addDays(date: LocalDate, days: number): LocalDate {
  assertWhole(days);
  return dateAt(dayNumberOf(date) + days, date);
}

/**
 * Adds months to a date. If the resulting month does not have the day, its last day is used. Steps
 * therefore do not add up: count every date of a series from the first.
 *
 * @param date - the date to count from
 * @param months - a whole number; negative counts back
 * @returns the same day of the month, or the last one, after that number of months
 * @throws {@link DomainError} `term.not-whole` if `months` is not a whole number
 * @throws {@link DomainError} `date.out-of-range` if the result leaves the years 0001 to 9999
 * @category Time
 * @example
 * ```ts
 * import { addMonths, localDate } from "concordat";
 *
 * // Three months' notice:
 * addMonths(localDate("2012-11-30"), 3); // => "2013-02-28"
 * // Two months at once, and one after the other:
 * addMonths(localDate("2011-01-31"), 2); // => "2011-03-31"
 * addMonths(addMonths(localDate("2011-01-31"), 1), 1); // => "2011-03-28"
 * ```
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  assertWhole(months);
  return dateAfterMonths(date, months);
}

/**
 * Adds years to a date. 29 February becomes 28 February in a year that has no leap day.
 *
 * @param date - the date to count from
 * @param years - a whole number; negative counts back
 * @returns the same day, after that number of years; for the last day of a term see {@link termEnd}
 * @throws {@link DomainError} `term.not-whole` if `years` is not a whole number
 * @throws {@link DomainError} `date.out-of-range` if the result leaves the years 0001 to 9999
 * @category Time
 * @example
 * ```ts
 * import { addYears, localDate } from "concordat";
 *
 * addYears(localDate("2017-02-01"), 5); // => "2022-02-01"
 * addYears(localDate("2012-02-29"), 1); // => "2013-02-28"
 * ```
 */
export function addYears(date: LocalDate, years: number): LocalDate {
  assertWhole(years);
  return dateAfterMonths(date, years * 12);
}

/**
 * The last day of the month of a date.
 *
 * @param date - any day of the month
 * @returns the last day of that month
 * @category Time
 * @example
 * ```ts
 * import { lastDayOfMonth, localDate } from "concordat";
 *
 * lastDayOfMonth(localDate("2012-02-01")); // => "2012-02-29"
 * ```
 */
export function lastDayOfMonth(date: LocalDate): LocalDate {
  const year = yearOf(date);
  const month = monthOf(date);
  return dateText(year, month, lengthOfMonth(year, month));
}

/**
 * The number of days from one date to another: `end − start`. A range, which includes both ends, has one
 * day more; {@link daysInRange} counts those.
 *
 * @param start - the date to count from
 * @param end - the date to count to
 * @returns a whole number, negative if `end` comes first
 * @category Time
 * @example
 * ```ts
 * import { daysBetween, localDate } from "concordat";
 *
 * daysBetween(localDate("2017-03-31"), localDate("2017-04-01")); // => 1
 * daysBetween(localDate("2017-04-01"), localDate("2017-03-31")); // => -1
 * ```
 */
export function daysBetween(start: LocalDate, end: LocalDate): number {
  return dayNumberOf(end) - dayNumberOf(start);
}

/**
 * The number of whole months from one date to another: the months that {@link addMonths} can add to the
 * earlier date without passing the later one. A part of a month is dropped.
 *
 * @param start - the date to count from
 * @param end - the date to count to
 * @returns a whole number, negative if `end` comes first
 * @category Time
 * @example
 * ```ts
 * import { localDate, monthsBetween } from "concordat";
 *
 * monthsBetween(localDate("2017-02-01"), localDate("2017-04-30")); // => 2
 * monthsBetween(localDate("2011-01-31"), localDate("2011-02-28")); // => 1
 * monthsBetween(localDate("2017-04-30"), localDate("2017-02-01")); // => -2
 * ```
 */
export function monthsBetween(start: LocalDate, end: LocalDate): number {
  refuseNonDate(start);
  refuseNonDate(end);
  if (end < start) return 0 - monthsBetween(end, start);
  const months = (yearOf(end) - yearOf(start)) * 12 + monthOf(end) - monthOf(start);
  return dayNumberAfterMonths(start, months) > dayNumberOf(end) ? months - 1 : months;
}

/**
 * Compares two dates, for `sort`. In conditions use `<` and `===`.
 *
 * @param a - one date
 * @param b - the other
 * @returns −1 if `a` comes first, 1 if `b` does, 0 if they are the same day
 * @category Time
 * @example
 * ```ts
 * import { compareDates, localDate } from "concordat";
 *
 * const due = [localDate("2017-10-01"), localDate("2017-04-01")];
 * due.toSorted(compareDates); // => ["2017-04-01", "2017-10-01"]
 * ```
 */
export function compareDates(a: LocalDate, b: LocalDate): -1 | 0 | 1 {
  refuseNonDate(a);
  refuseNonDate(b);
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The day number of a date; 1970-01-01 is 0. */
export function dayNumberOf(date: LocalDate): number {
  // One test for all three parts: this is the path that everything takes.
  refuseNonDate(date);
  return dayNumber(knownFourDigits(date, 0), knownTwoDigits(date, 5), knownTwoDigits(date, 8));
}

/**
 * The day number of the same day some months later. If that month does not have the day, its last day is
 * used.
 */
export function dayNumberAfterMonths(date: LocalDate, months: number): number {
  return dayNumberInMonth(yearOf(date) * 12 + monthOf(date) - 1 + months, dayOf(date));
}

/** The same day some months later. If that month does not have the day, its last day is used. */
export function dateAfterMonths(date: LocalDate, months: number): LocalDate {
  const index = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(index / 12);
  if (!(year >= 1 && year <= 9999)) throw outOfRange(date);
  const month = index - year * 12 + 1;
  return dateText(year, month, Math.min(dayOf(date), lengthOfMonth(year, month)));
}

/** The day after a date, which must not be the last of the calendar. */
export function dayAfter(date: LocalDate): LocalDate {
  return dateAt(dayNumberOf(date) + 1, date);
}

/** The day before a date, which must not be the first of the calendar. */
export function dayBefore(date: LocalDate): LocalDate {
  return dateAt(dayNumberOf(date) - 1, date);
}

/** The date of a day number; `from` is the date that the calculation started from. */
export function dateAt(number: number, from: LocalDate): LocalDate {
  if (number >= FIRST_DAY && number <= LAST_DAY) return withCivil(number, dateText);
  throw outOfRange(from);
}

/**
 * The error of a result out of range. Reads the date again: if it is not a date at all, the error says so
 * instead.
 */
function outOfRange(from: LocalDate): Error {
  return dateFailure("date.out-of-range", { from: localDate(from) });
}

/** Refuses a number of days, months or years that is not a safe whole number. */
export function assertWhole(amount: number): void {
  if (!Number.isSafeInteger(amount)) throw termFailure("term.not-whole", {});
}
