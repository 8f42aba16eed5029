import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * Thrown when two amounts of different currencies are added, subtracted, compared or divided.
 *
 * @category Errors
 * @example
 * ```ts
 * import { Money } from "concordat";
 *
 * const grant: Money = Money.of("10", "GBP");
 * grant.plus(Money.of("10", "EUR")); // throws CurrencyMismatchError
 * ```
 */
export class CurrencyMismatchError extends DomainError {
  /** Always `"CurrencyMismatchError"`, also where a bundler renames the class. */
  declare readonly name: "CurrencyMismatchError";
  declare readonly code: "money.currency-mismatch";
  /** The currency of the amount whose method was called, or that was asked for. */
  declare readonly left: string;
  /** The currency of the other amount. */
  declare readonly right: string;

  /**
   * @param left - the currency that was expected
   * @param right - the currency that was met
   */
  constructor(left: string, right: string) {
    super("money.currency-mismatch", `${left} and ${right} do not mix: convert one`);
    this.left = left;
    this.right = right;
  }
}

/**
 * Tells whether a caught value is a {@link CurrencyMismatchError}, from this copy of the library or
 * another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for a {@link CurrencyMismatchError}
 * @category Errors
 */
export function isCurrencyMismatchError(value: unknown): value is CurrencyMismatchError {
  return isDomainError(value) && value.code === "money.currency-mismatch";
}
