import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * Thrown when a calculation with dates would leave the years 0001 to 9999.
 *
 * @category Errors
 * @example
 * ```ts
 * import { addDays, isDateOutOfRangeError, localDate } from "concordat";
 *
 * let from = "";
 * try {
 *   addDays(localDate("9999-12-31"), 1);
 * } catch (error) {
 *   if (isDateOutOfRangeError(error)) from = error.from;
 * }
 * from; // => "9999-12-31"
 * ```
 */
export class DateOutOfRangeError extends DomainError {
  /** Always `"DateOutOfRangeError"`, also where a bundler renames the class. */
  declare readonly name: "DateOutOfRangeError";
  /** Always `date.out-of-range`. */
  declare readonly code: "date.out-of-range";
  /** The date that the calculation started from, as `YYYY-MM-DD`. */
  declare readonly from: string;

  /**
   * @param from - the date that the calculation started from, as `YYYY-MM-DD`
   */
  constructor(from: string) {
    super(
      "date.out-of-range",
      `Counting from ${from} leaves the years 0001 to 9999: use a smaller amount or another date.`,
      "DateOutOfRangeError",
    );
    this.from = from;
  }
}

/**
 * Tells whether a caught value is a {@link DateOutOfRangeError}, from this copy of the library or
 * another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for a DateOutOfRangeError
 * @category Errors
 * @example
 * ```ts
 * import { isDateOutOfRangeError } from "concordat";
 *
 * isDateOutOfRangeError(new RangeError("not ours")); // => false
 * ```
 */
export function isDateOutOfRangeError(value: unknown): value is DateOutOfRangeError {
  return isDomainError(value) && value.name === "DateOutOfRangeError";
}
