import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * What is wrong with a date: it is not written as a date (`format`), or there is no such `year`,
 * `month` or `day`.
 *
 * @category Errors
 */
export type InvalidDateReason = "format" | "year" | "month" | "day";

/**
 * Thrown for a text, or for three numbers, that name no day of the calendar.
 *
 * @category Errors
 * @example
 * ```ts
 * import { isInvalidDateError, localDate } from "concordat";
 *
 * let fault: readonly unknown[] = [];
 * try {
 *   localDate("2011-04-31");
 * } catch (error) {
 *   if (isInvalidDateError(error)) fault = [error.code, error.reason, error.day];
 * }
 * fault; // => ["date.not-in-calendar", "day", 31]
 * ```
 */
export class InvalidDateError extends DomainError {
  /** Always `"InvalidDateError"`, also where a bundler renames the class. */
  declare readonly name: "InvalidDateError";
  /** `date.format` if the text is not written as a date, else `date.not-in-calendar`. */
  declare readonly code: "date.format" | "date.not-in-calendar";
  /** What is wrong. */
  declare readonly reason: InvalidDateReason;
  /** The year that was given; `undefined` if the reason is `format`. */
  declare readonly year: number | undefined;
  /** The month that was given, 1 for January; `undefined` if the reason is `format`. */
  declare readonly month: number | undefined;
  /** The day of the month that was given; `undefined` if the reason is `format`. */
  declare readonly day: number | undefined;

  /**
   * @param reason - what is wrong
   * @param message - the reason and the remedy, for people, without raw input text
   * @param year - the year that was given, if it could be read
   * @param month - the month that was given, if it could be read
   * @param day - the day that was given, if it could be read
   */
  constructor(
    reason: InvalidDateReason,
    message: string,
    year?: number,
    month?: number,
    day?: number,
  ) {
    super(
      reason === "format" ? "date.format" : "date.not-in-calendar",
      message,
      "InvalidDateError",
    );
    this.reason = reason;
    this.year = year;
    this.month = month;
    this.day = day;
  }
}

/**
 * Tells whether a caught value is an {@link InvalidDateError}, from this copy of the library or
 * another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for an InvalidDateError
 * @category Errors
 * @example
 * ```ts
 * import { isInvalidDateError } from "concordat";
 *
 * isInvalidDateError(new RangeError("not ours")); // => false
 * ```
 */
export function isInvalidDateError(value: unknown): value is InvalidDateError {
  return isDomainError(value) && value.name === "InvalidDateError";
}
