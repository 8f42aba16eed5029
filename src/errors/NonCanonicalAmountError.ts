import { DomainError, isDomainError } from "../finding/DomainError.ts";
import { decimalString } from "../rounding/decimalString.ts";

/**
 * Thrown when an amount in JSON is not in its one canonical form: digits without grouping, with exactly
 * as many decimals as the currency has, and a minus sign only before an amount other than zero.
 *
 * @category Errors
 * @example
 * ```ts
 * import { Money } from "concordat";
 *
 * Money.fromJSON({ amount: "5", currency: "GBP" }); // throws NonCanonicalAmountError
 * Money.fromJSON({ amount: "5.00", currency: "GBP" }).toString(); // => "GBP 5.00"
 * ```
 */
export class NonCanonicalAmountError extends DomainError {
  /** Always `"NonCanonicalAmountError"`, also where a bundler renames the class. */
  declare readonly name: "NonCanonicalAmountError";
  declare readonly code: "money.non-canonical-amount";
  /** The currency of the amount. */
  declare readonly currency: string;
  /** How many decimals its canonical form has. */
  declare readonly digits: number;

  /**
   * @param currency - the currency of the amount
   * @param digits - how many decimals its canonical form has
   */
  constructor(currency: string, digits: number) {
    super(
      "money.non-canonical-amount",
      `${currency} in JSON is text such as "${decimalString(5 * 10 ** digits, digits)}"`,
    );
    this.currency = currency;
    this.digits = digits;
  }
}

/**
 * Tells whether a caught value is a {@link NonCanonicalAmountError}, from this copy of the library or
 * another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for a {@link NonCanonicalAmountError}
 * @category Errors
 */
export function isNonCanonicalAmountError(value: unknown): value is NonCanonicalAmountError {
  return isDomainError(value) && value.code === "money.non-canonical-amount";
}
