import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * What is wrong with a year of {@link annualPeriods}: it is not written as one (`format`), its second
 * part does not follow its first (`not-consecutive`), or it does not lie within the years 0001 to
 * 9999 (`out-of-range`).
 *
 * @category Errors
 */
export type InvalidAnnualPeriodReason = "format" | "not-consecutive" | "out-of-range";

const MESSAGES: Readonly<Record<InvalidAnnualPeriodReason, string>> = {
  format:
    "This is not written as a year of this calendar: write it as 2016/17, or as 2016 where years start on 1 January.",
  "not-consecutive": "The second part of such a year follows its first: write it as 2016/17.",
  "out-of-range": "Such a year lies whole within the years 0001 to 9999: use one that does.",
};

/**
 * Thrown for a text, number or day that has no year in a calendar of {@link annualPeriods}.
 *
 * @category Errors
 * @example
 * ```ts
 * import { annualPeriods, isInvalidAnnualPeriodError } from "concordat";
 *
 * let reason = "";
 * try {
 *   annualPeriods({ startMonth: 4, startDay: 6 }).parse("2018/20");
 * } catch (error) {
 *   if (isInvalidAnnualPeriodError(error)) reason = error.reason;
 * }
 * reason; // => "not-consecutive"
 * ```
 */
export class InvalidAnnualPeriodError extends DomainError {
  /** Always `"InvalidAnnualPeriodError"`, also where a bundler renames the class. */
  declare readonly name: "InvalidAnnualPeriodError";
  /** `annual-period.` and the reason. */
  declare readonly code: `annual-period.${InvalidAnnualPeriodReason}`;
  /** What is wrong. */
  declare readonly reason: InvalidAnnualPeriodReason;

  /**
   * @param reason - what is wrong
   */
  constructor(reason: InvalidAnnualPeriodReason) {
    super(`annual-period.${reason}`, MESSAGES[reason], "InvalidAnnualPeriodError");
    this.reason = reason;
  }
}

/**
 * Tells whether a caught value is an {@link InvalidAnnualPeriodError}, from this copy of the library or
 * another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for an InvalidAnnualPeriodError
 * @category Errors
 * @example
 * ```ts
 * import { isInvalidAnnualPeriodError } from "concordat";
 *
 * isInvalidAnnualPeriodError(new RangeError("not ours")); // => false
 * ```
 */
export function isInvalidAnnualPeriodError(value: unknown): value is InvalidAnnualPeriodError {
  return isDomainError(value) && value.name === "InvalidAnnualPeriodError";
}
