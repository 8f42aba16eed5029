import { DomainError, isDomainError } from "../finding/DomainError.ts";
import { isWholeWithin } from "../rounding/isWholeWithin.ts";

/**
 * Thrown when a number of digits is not a whole number from 0 to 100.
 *
 * @category Errors
 * @example
 * ```ts
 * import { Rate } from "concordat";
 *
 * Rate.of("0.5").toDecimalString(-1); // throws InvalidDigitsError
 * ```
 */
export class InvalidDigitsError extends DomainError {
  /** Always `"InvalidDigitsError"`, also where a bundler renames the class. */
  declare readonly name: "InvalidDigitsError";
  declare readonly code: "rate.invalid-digits";

  /** Takes nothing: the number is not repeated. */
  constructor() {
    super("rate.invalid-digits", "A number of digits is a whole number from 0 to 100");
  }
}

/**
 * Tells whether a caught value is an {@link InvalidDigitsError}, from this copy of the library or
 * another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for an {@link InvalidDigitsError}
 * @category Errors
 */
export function isInvalidDigitsError(value: unknown): value is InvalidDigitsError {
  return isDomainError(value) && value.code === "rate.invalid-digits";
}

/** Refuses a number of digits that is not a whole number from 0 to 100. */
export function checkDigits(digits: number): void {
  if (!isWholeWithin(digits, 100)) throw new InvalidDigitsError();
}
