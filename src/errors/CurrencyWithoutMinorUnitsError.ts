import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * Thrown for a code that ISO 4217 lists without minor units: a metal, a unit of account or a test code
 * such as `XAU`, `XDR` and `XXX`. No exact smallest unit exists for it.
 *
 * @category Errors
 * @example
 * ```ts
 * import { type CurrencyCode, Money } from "concordat";
 *
 * Money.zero("XAU" as CurrencyCode); // throws CurrencyWithoutMinorUnitsError
 * ```
 */
export class CurrencyWithoutMinorUnitsError extends DomainError {
  /** Always `"CurrencyWithoutMinorUnitsError"`, also where a bundler renames the class. */
  declare readonly name: "CurrencyWithoutMinorUnitsError";
  declare readonly code: "money.currency-without-minor-units";
  /** The code. */
  declare readonly currency: string;

  /** @param currency - the code */
  constructor(currency: string) {
    super(
      "money.currency-without-minor-units",
      `${currency} has no minor units: give one such as "GBP"`,
    );
    this.currency = currency;
  }
}

/**
 * Tells whether a caught value is a {@link CurrencyWithoutMinorUnitsError}, from this copy of the library or
 * another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for a {@link CurrencyWithoutMinorUnitsError}
 * @category Errors
 */
export function isCurrencyWithoutMinorUnitsError(
  value: unknown,
): value is CurrencyWithoutMinorUnitsError {
  return isDomainError(value) && value.code === "money.currency-without-minor-units";
}
