import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * Thrown when a number of periods is not a whole number from 0 to 1,000.
 *
 * @category Errors
 * @example
 * ```ts
 * import { Rate } from "concordat";
 *
 * Rate.percent(2).compound(1.5); // throws InvalidPeriodsError
 * ```
 */
export class InvalidPeriodsError extends DomainError {
  /** Always `"InvalidPeriodsError"`, also where a bundler renames the class. */
  declare readonly name: "InvalidPeriodsError";
  declare readonly code: "rate.invalid-periods";

  /** Takes nothing: the number is not repeated. */
  constructor() {
    super("rate.invalid-periods", "A number of periods is a whole number from 0 to 1,000");
  }
}

/**
 * Tells whether a caught value is an {@link InvalidPeriodsError}, from this copy of the library or
 * another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for an {@link InvalidPeriodsError}
 * @category Errors
 */
export function isInvalidPeriodsError(value: unknown): value is InvalidPeriodsError {
  return isDomainError(value) && value.code === "rate.invalid-periods";
}
