import { CurrencyWithoutMinorUnitsError } from "../errors/CurrencyWithoutMinorUnitsError.ts";
import { UnknownCurrencyError } from "../errors/UnknownCurrencyError.ts";
import { codesWithoutMinorUnits, currentCurrencies, historicCurrencies } from "./currencies.ts";

/**
 * A currency that ISO 4217 has withdrawn, such as `"DEM"` or `"HRK"`.
 *
 * @category Money
 */
export type HistoricCurrencyCode = keyof typeof historicCurrencies;

/**
 * A currency of ISO 4217 that has minor units, as its three capital letters: `"GBP"`. Withdrawn
 * currencies are among them; {@link isHistoricCurrency} tells. Metals, units of account and test
 * codes (`XAU`, `XDR`, `XXX`) have no minor units and are not.
 *
 * @category Money
 */
export type CurrencyCode = keyof typeof currentCurrencies | HistoricCurrencyCode;

/**
 * How many decimal digits the amounts of a currency have.
 *
 * @category Money
 */
export type MinorUnitDigits = 0 | 2 | 3 | 4;

/**
 * Tells whether a value is the code of a currency that has minor units, current or historic.
 *
 * @param value - anything; capital letters matter
 * @category Money
 * @example
 * ```ts
 * import { isCurrencyCode } from "concordat";
 *
 * isCurrencyCode("GBP"); // => true
 * isCurrencyCode("gbp"); // => false
 * isCurrencyCode("XAU"); // => false
 * ```
 */
export function isCurrencyCode(value: unknown): value is CurrencyCode {
  return typeof value === "string" && digitsOf(value) !== undefined;
}

/**
 * Tells whether ISO 4217 has withdrawn the currency.
 *
 * @param currency - its code
 * @category Money
 * @example
 * ```ts
 * import { isHistoricCurrency } from "concordat";
 *
 * isHistoricCurrency("DEM"); // => true
 * isHistoricCurrency("EUR"); // => false
 * ```
 */
export function isHistoricCurrency(currency: CurrencyCode): currency is HistoricCurrencyCode {
  return Object.hasOwn(historicCurrencies, currency);
}

/**
 * Tells how many decimal digits the amounts of a currency have: 2 for pounds, as a pound has 100
 * pence.
 *
 * @param currency - its code
 * @throws {@link UnknownCurrencyError} for a code that ISO 4217 does not list
 * @throws {@link CurrencyWithoutMinorUnitsError} for `XAU`, `XXX` and the like
 * @category Money
 * @example
 * ```ts
 * import { minorUnitDigits } from "concordat";
 *
 * minorUnitDigits("GBP"); // => 2
 * minorUnitDigits("JPY"); // => 0
 * minorUnitDigits("KWD"); // => 3
 * ```
 */
export function minorUnitDigits(currency: CurrencyCode): MinorUnitDigits {
  const digits = digitsOf(currency);
  if (digits !== undefined) return digits;
  if (codesWithoutMinorUnits.includes(currency)) throw new CurrencyWithoutMinorUnitsError(currency);
  throw new UnknownCurrencyError(currency);
}

/** The codes of the currencies that have so many decimal digits, current ones and then historic ones. */
export function codesWithDigits(digits: MinorUnitDigits): string[] {
  return Object.entries({ ...currentCurrencies, ...historicCurrencies })
    .filter(([, held]) => held === digits)
    .map(([code]) => code);
}

function digitsOf(code: string): MinorUnitDigits | undefined {
  const digits: unknown =
    currentCurrencies[code as keyof typeof currentCurrencies] ??
    historicCurrencies[code as HistoricCurrencyCode];
  // What a plain object inherits, such as "constructor", is no number.
  return typeof digits === "number" ? (digits as MinorUnitDigits) : undefined;
}
