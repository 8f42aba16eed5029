import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * Thrown when an amount is split into a number of parts that is not a whole number from 1 to 1,000,000.
 *
 * @category Errors
 * @example
 * ```ts
 * import { Money } from "concordat";
 *
 * Money.of("10", "GBP").split(0); // throws InvalidPartCountError
 * ```
 */
export class InvalidPartCountError extends DomainError {
  /** Always `"InvalidPartCountError"`, also where a bundler renames the class. */
  declare readonly name: "InvalidPartCountError";
  declare readonly code: "money.invalid-part-count";

  /** Takes nothing. */
  constructor() {
    super("money.invalid-part-count", "A number of parts is a whole number from 1 to 1,000,000");
  }
}

/**
 * Tells whether a caught value is an {@link InvalidPartCountError}, from this copy of the library or
 * another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for an {@link InvalidPartCountError}
 * @category Errors
 */
export function isInvalidPartCountError(value: unknown): value is InvalidPartCountError {
  return isDomainError(value) && value.code === "money.invalid-part-count";
}
