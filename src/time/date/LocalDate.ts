import type { Brand } from "../../finding/Brand.ts";
import type { DomainError, DomainErrorOf } from "../../finding/DomainError.ts";
import { textFailure } from "../../finding/textFailures.ts";
import { isCalendarDay } from "./civil.ts";
import { type DateFailures, dateFailure, type NotInCalendar } from "./dateFailures.ts";
import { fourDigits, knownFourDigits, knownTwoDigits, pad2, pad4, twoDigits } from "./digits.ts";

/**
 * A calendar day, such as `"2017-02-01"`. It is not a moment, so no time zone can move it. It is a plain
 * string (`YYYY-MM-DD`, years 0001 to 9999, Gregorian throughout): it goes into JSON as it is, `===` and
 * `<` compare it, and it can be the key of a `Map`.
 *
 * Make one with {@link localDate}. Functions that take a LocalDate rely on its type and do not check it
 * again.
 *
 * @category Time
 * @example
 * ```ts
 * import { localDate } from "concordat";
 *
 * localDate("2017-02-01") < localDate("2017-10-01"); // => true
 * JSON.stringify({ signedOn: localDate("2017-02-01") }); // => '{"signedOn":"2017-02-01"}'
 * ```
 */
export type LocalDate = Brand<string, "LocalDate">;

const DASH = 45;

/**
 * Reads a date. Only `YYYY-MM-DD` is accepted: no other order, no time, no white space, and only the digits
 * 0 to 9.
 *
 * @param text - the date
 * @returns the same string, as a LocalDate
 * @throws {@link DomainError} `date.format` if the text has another form, and `date.not-in-calendar` if
 * there is no such day, such as 31 April, or 29 February outside a leap year
 * @category Time
 * @example
 * ```ts
 * import { localDate } from "concordat";
 *
 * localDate("2012-02-29"); // => "2012-02-29"
 * localDate("2011-02-29"); // throws date.not-in-calendar
 * localDate("01/04/2011"); // throws date.format
 * ```
 */
export function localDate(text: string): LocalDate {
  if (isLocalDate(text)) return text;
  throw dateFault(text, "YYYY-MM-DD, such as 2017-02-01");
}

/** Refuses as a date what is not even text. Text is trusted to be one, as its type says. */
export function refuseNonDate(date: LocalDate): void {
  if (typeof date !== "string") throw textFailure("argument.not-text", { of: "date" });
}

/**
 * Whether a value is a date in the form that {@link localDate} reads.
 *
 * @param value - anything
 * @returns `true` for the string of a day that exists
 * @category Time
 * @example
 * ```ts
 * import { isLocalDate } from "concordat";
 *
 * isLocalDate("2011-04-30"); // => true
 * isLocalDate("2011-04-31"); // => false
 * isLocalDate(new Date(0)); // => false
 * ```
 */
export function isLocalDate(value: unknown): value is LocalDate {
  return (
    typeof value === "string" &&
    isWrittenAsDate(value) &&
    isCalendarDay(fourDigits(value, 0), twoDigits(value, 5), twoDigits(value, 8))
  );
}

/**
 * Makes a date from its parts.
 *
 * @param year - 1 to 9999; 11 is the year 11, never 2011
 * @param month - 1 (January) to 12 (December)
 * @param day - the day of the month, from 1
 * @returns the date
 * @throws {@link DomainError} `date.not-in-calendar` if there is no such day: nothing rolls over into
 * the next month
 * @category Time
 * @example
 * ```ts
 * import { localDateOf } from "concordat";
 *
 * localDateOf(2017, 2, 1); // => "2017-02-01"
 * localDateOf(2011, 2, 29); // throws date.not-in-calendar
 * ```
 */
export function localDateOf(year: number, month: number, day: number): LocalDate {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || !isCalendarDay(year, month, day)) throw calendarFault(year, month, day);
  return dateText(year, month, day);
}

/**
 * The year of a date.
 *
 * @param date - the date
 * @returns 1 to 9999
 * @category Time
 * @example
 * ```ts
 * import { localDate, yearOf } from "concordat";
 *
 * yearOf(localDate("2017-02-01")); // => 2017
 * ```
 */
export function yearOf(date: LocalDate): number {
  refuseNonDate(date);
  return knownFourDigits(date, 0);
}

/**
 * The month of a date.
 *
 * @param date - the date
 * @returns 1 (January) to 12 (December); {@link financialMonthOf} returns M1 to M12 of the financial year
 * @category Time
 * @example
 * ```ts
 * import { localDate, monthOf } from "concordat";
 *
 * monthOf(localDate("2017-02-01")); // => 2
 * ```
 */
export function monthOf(date: LocalDate): number {
  refuseNonDate(date);
  return knownTwoDigits(date, 5);
}

/**
 * The day of the month of a date.
 *
 * @param date - the date
 * @returns 1 to 31
 * @category Time
 * @example
 * ```ts
 * import { dayOf, localDate } from "concordat";
 *
 * dayOf(localDate("2017-02-01")); // => 1
 * ```
 */
export function dayOf(date: LocalDate): number {
  refuseNonDate(date);
  return knownTwoDigits(date, 8);
}

/** `-MM-DD` for every month and day: joining two strings is far faster than joining five. */
const MONTH_AND_DAY: readonly string[] = /* @__PURE__ */ Array.from(
  { length: 13 * 32 },
  (_, index) => `-${pad2(Math.floor(index / 32))}-${pad2(index % 32)}`,
);

/** The string of a day; the caller has checked that the day exists. */
export function dateText(year: number, month: number, day: number): LocalDate {
  return `${pad4(year)}${MONTH_AND_DAY[month * 32 + day]}` as LocalDate;
}

/** The error of a string that is not a date; `expected` names the forms that are read. */
export function dateFault(
  text: unknown,
  expected: string,
): DomainErrorOf<Pick<DateFailures, "date.format" | "date.not-in-calendar">> {
  if (typeof text === "string" && isWrittenAsDate(text)) {
    const year = fourDigits(text, 0);
    const month = twoDigits(text, 5);
    const day = twoDigits(text, 8);
    if (!Number.isNaN(year + month + day)) return calendarFault(year, month, day);
  }
  return dateFailure("date.format", { expected });
}

function isWrittenAsDate(text: string): boolean {
  return text.length === 10 && text.charCodeAt(4) === DASH && text.charCodeAt(7) === DASH;
}

/** The error of a day that does not exist. A part that is not a finite number is left out. */
function calendarFault(
  year: number,
  month: number,
  day: number,
): DomainError<"date.not-in-calendar", NotInCalendar> {
  return dateFailure("date.not-in-calendar", {
    reason: wrongPart(year, month),
    ...(Number.isFinite(year) && { year }),
    ...(Number.isFinite(month) && { month }),
    ...(Number.isFinite(day) && { day }),
  });
}

function wrongPart(year: number, month: number): NotInCalendar["reason"] {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return "year";
  return Number.isInteger(month) && month >= 1 && month <= 12 ? "day" : "month";
}
