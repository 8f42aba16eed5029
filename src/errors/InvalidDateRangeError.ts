import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * What is wrong with a range of dates: it is not written as a range (`format`), or its last day
 * comes before its first (`end-before-start`).
 *
 * @category Errors
 */
export type InvalidDateRangeReason = "format" | "end-before-start";

/**
 * Thrown for a range of dates that cannot exist.
 *
 * @category Errors
 * @example
 * ```ts
 * import { dateRange, isInvalidDateRangeError, localDate } from "concordat";
 *
 * let fault: readonly unknown[] = [];
 * try {
 *   dateRange(localDate("2022-01-31"), localDate("2017-02-01"));
 * } catch (error) {
 *   if (isInvalidDateRangeError(error)) fault = [error.code, error.start, error.end];
 * }
 * fault; // => ["date-range.end-before-start", "2022-01-31", "2017-02-01"]
 * ```
 */
export class InvalidDateRangeError extends DomainError {
  /** Always `"InvalidDateRangeError"`, also where a bundler renames the class. */
  declare readonly name: "InvalidDateRangeError";
  /** `date-range.` and the reason. */
  declare readonly code: `date-range.${InvalidDateRangeReason}`;
  /** What is wrong. */
  declare readonly reason: InvalidDateRangeReason;
  /** The first day that was given; `undefined` if the reason is `format`. */
  declare readonly start: string | undefined;
  /** The last day that was given; `undefined` if the reason is `format`. */
  declare readonly end: string | undefined;

  /**
   * @param reason - what is wrong
   * @param start - the first day, a valid date, if it could be read
   * @param end - the last day, a valid date, if it could be read
   */
  constructor(reason: InvalidDateRangeReason, start?: string, end?: string) {
    super(
      `date-range.${reason}`,
      reason === "format"
        ? "This is not a range of dates: write the first and the last day, as 2017-02-01/2022-01-31, or the first day and a length, as 2017-02-01/P5Y."
        : `The last day, ${end}, comes before the first, ${start}: exchange them or correct one.`,
      "InvalidDateRangeError",
    );
    this.reason = reason;
    this.start = start;
    this.end = end;
  }
}

/**
 * Tells whether a caught value is an {@link InvalidDateRangeError}, from this copy of the library
 * or another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for an InvalidDateRangeError
 * @category Errors
 * @example
 * ```ts
 * import { isInvalidDateRangeError } from "concordat";
 *
 * isInvalidDateRangeError(new RangeError("not ours")); // => false
 * ```
 */
export function isInvalidDateRangeError(value: unknown): value is InvalidDateRangeError {
  return isDomainError(value) && value.name === "InvalidDateRangeError";
}
