import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * Thrown when a currency code is not one that ISO 4217 lists, now or in the past.
 *
 * @category Errors
 * @example
 * ```ts
 * import { type CurrencyCode, Money } from "concordat";
 *
 * Money.zero("ABC" as CurrencyCode); // throws UnknownCurrencyError
 * ```
 */
export class UnknownCurrencyError extends DomainError {
  /** Always `"UnknownCurrencyError"`, also where a bundler renames the class. */
  declare readonly name: "UnknownCurrencyError";
  declare readonly code: "money.unknown-currency";
  /** The code, if it has the form of one (three capital letters); else `undefined`. */
  declare readonly currency: string | undefined;

  /** @param currency - what was given as a code */
  constructor(currency: unknown) {
    super("money.unknown-currency", 'No such currency: give one such as "GBP"');
    this.currency =
      typeof currency === "string" && /^[A-Z]{3}$/.test(currency) ? currency : undefined;
  }
}

/**
 * Tells whether a caught value is an {@link UnknownCurrencyError}, from this copy of the library or
 * another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for an {@link UnknownCurrencyError}
 * @category Errors
 */
export function isUnknownCurrencyError(value: unknown): value is UnknownCurrencyError {
  return isDomainError(value) && value.code === "money.unknown-currency";
}
