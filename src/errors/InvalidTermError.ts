import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * What is wrong with a length of time: it is not written as one (`format`), a part of it is not a
 * whole number (`not-whole`), it is negative or nothing (`not-positive`), it has weeks or days where
 * only months can be counted (`not-months`), or it is longer than the 9,998 financial years of the
 * calendar where its years are listed (`too-long`).
 *
 * @category Errors
 */
export type InvalidTermReason = "format" | "not-whole" | "not-positive" | "not-months" | "too-long";

const MESSAGES: Readonly<Record<InvalidTermReason, string>> = {
  format:
    "This is not a length of time: write years, months, weeks and days in that order, as P5Y, P18M or P1Y6M.",
  "not-whole": "A length of time is counted in whole numbers: use a smaller unit for a part.",
  "not-positive":
    "A term is at least one day long and none of its parts is negative: give it a length.",
  "not-months":
    "Weeks and days are no certain part of a year: give years and months, or the dates of the period.",
  "too-long": "The calendar has 9,998 financial years: give a term of no more years than that.",
};

/**
 * Thrown for a length of time that cannot be counted.
 *
 * @category Errors
 * @example
 * ```ts
 * import { isInvalidTermError, localDate, termEnd } from "concordat";
 *
 * let code = "";
 * try {
 *   termEnd(localDate("2017-02-01"), { years: 0 });
 * } catch (error) {
 *   if (isInvalidTermError(error)) code = error.code;
 * }
 * code; // => "term.not-positive"
 * ```
 */
export class InvalidTermError extends DomainError {
  /** Always `"InvalidTermError"`, also where a bundler renames the class. */
  declare readonly name: "InvalidTermError";
  /** `term.` and the reason. */
  declare readonly code: `term.${InvalidTermReason}`;
  /** What is wrong. */
  declare readonly reason: InvalidTermReason;

  /**
   * @param reason - what is wrong
   */
  constructor(reason: InvalidTermReason) {
    super(`term.${reason}`, MESSAGES[reason], "InvalidTermError");
    this.reason = reason;
  }
}

/**
 * Tells whether a caught value is an {@link InvalidTermError}, from this copy of the library or
 * another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for an InvalidTermError
 * @category Errors
 * @example
 * ```ts
 * import { isInvalidTermError } from "concordat";
 *
 * isInvalidTermError(new RangeError("not ours")); // => false
 * ```
 */
export function isInvalidTermError(value: unknown): value is InvalidTermError {
  return isDomainError(value) && value.name === "InvalidTermError";
}
