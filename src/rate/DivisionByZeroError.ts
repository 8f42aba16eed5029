import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * Thrown when an amount or a rate is divided by zero.
 *
 * @category Errors
 * @example
 * ```ts
 * import { Money } from "concordat";
 *
 * Money.of("10", "GBP").dividedBy(0); // throws DivisionByZeroError
 * ```
 */
export class DivisionByZeroError extends DomainError {
  /** Always `"DivisionByZeroError"`, also where a bundler renames the class. */
  declare readonly name: "DivisionByZeroError";
  declare readonly code: "arithmetic.division-by-zero";

  /** Takes nothing: the divisor is zero. */
  constructor() {
    super("arithmetic.division-by-zero", "Nothing is divided by zero: give another");
  }
}

/**
 * Tells whether a caught value is a {@link DivisionByZeroError}, from this copy of the library or
 * another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for a {@link DivisionByZeroError}
 * @category Errors
 */
export function isDivisionByZeroError(value: unknown): value is DivisionByZeroError {
  return isDomainError(value) && value.code === "arithmetic.division-by-zero";
}
