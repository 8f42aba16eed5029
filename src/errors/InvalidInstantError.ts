import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * What is wrong with an instant: it is not a `Date`, or an invalid one (`not-a-date`); it lies before
 * 1972 and the date in London is asked for (`before-1972`), outside the years 0001 to 9999
 * (`out-of-range`), or the zone is neither London nor UTC (`zone`).
 *
 * @category Errors
 */
export type InvalidInstantReason = "not-a-date" | "before-1972" | "out-of-range" | "zone";

const MESSAGES: Readonly<Record<InvalidInstantReason, string>> = {
  "not-a-date": "This is not a valid Date: give an instant, such as new Date().",
  "before-1972":
    "The rule for the clocks in London is known from 1972 on: use a later instant, or ask for the date in UTC.",
  "out-of-range": "Dates run from 0001-01-01 to 9999-12-31: use an instant in between.",
  zone: "The date can be told in Europe/London and in UTC only: use one of these.",
};

/**
 * Thrown for an instant that gives no date.
 *
 * @category Errors
 * @example
 * ```ts
 * import { isInvalidInstantError, localDateFrom } from "concordat";
 *
 * let reason = "";
 * try {
 *   localDateFrom(new Date(Number.NaN));
 * } catch (error) {
 *   if (isInvalidInstantError(error)) reason = error.reason;
 * }
 * reason; // => "not-a-date"
 * ```
 */
export class InvalidInstantError extends DomainError {
  /** Always `"InvalidInstantError"`, also where a bundler renames the class. */
  declare readonly name: "InvalidInstantError";
  /** `instant.` and the reason. */
  declare readonly code: `instant.${InvalidInstantReason}`;
  /** What is wrong. */
  declare readonly reason: InvalidInstantReason;

  /**
   * @param reason - what is wrong
   */
  constructor(reason: InvalidInstantReason) {
    super(`instant.${reason}`, MESSAGES[reason], "InvalidInstantError");
    this.reason = reason;
  }
}

/**
 * Tells whether a caught value is an {@link InvalidInstantError}, from this copy of the library or
 * another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for an InvalidInstantError
 * @category Errors
 * @example
 * ```ts
 * import { isInvalidInstantError } from "concordat";
 *
 * isInvalidInstantError(new RangeError("not ours")); // => false
 * ```
 */
export function isInvalidInstantError(value: unknown): value is InvalidInstantError {
  return isDomainError(value) && value.name === "InvalidInstantError";
}
