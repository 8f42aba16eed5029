import {
  dayNumber,
  dayNumberInMonth,
  FIRST_DAY,
  LAST_DAY,
  lengthOfMonth,
  withCivil,
} from "./civil.ts";
import { dateFailure } from "./dateFailures.ts";
import { dateText, dayOf, type LocalDate, localDate, monthOf, yearOf } from "./LocalDate.ts";
import { termFailure } from "./termFailures.ts";

/** The day number of a date; 1970-01-01 is 0. */
export function dayNumberOf(date: LocalDate): number {
  return dayNumber(yearOf(date), monthOf(date), dayOf(date));
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
