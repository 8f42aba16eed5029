import {
  type CurrentCurrencyCode,
  currencies,
  type HistoricCurrencyCode,
  historicCurrencies,
} from "./currencies.ts";
import { moneyFailure } from "./moneyFailures.ts";

/**
 * A currency of ISO 4217 that has minor units, as its three capital letters: `"GBP"`. Withdrawn currencies
 * are included; {@link isHistoricCurrency} tells them apart. Metals, units of account and test codes
 * (`XAU`, `XDR`, `XXX`) have no minor units and are not included.
 *
 * @category Money
 */
export type CurrencyCode = CurrentCurrencyCode | HistoricCurrencyCode;

/**
 * The number of decimal digits in the amounts of a currency.
 *
 * @category Money
 */
export type MinorUnitDigits = 0 | 2 | 3 | 4;

/**
 * Whether a value is the code of a currency that has minor units, current or historic.
 *
 * @param value - anything; only capital letters match
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
  return digitsByCode.has(value);
}

/**
 * Whether ISO 4217 has withdrawn a currency.
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
  return historic.has(currency);
}

/**
 * Returns the number of decimal digits in the amounts of a currency: 2 for pounds, because a pound has 100
 * pence.
 *
 * @param currency - its code
 * @throws {@link DomainError} `money.unknown-currency` for a code that ISO 4217 does not list
 * @throws {@link DomainError} `money.currency-without-minor-units` for `XAU`, `XXX` and the like
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
  const digits = digitsByCode.get(currency);
  if (digits === undefined) {
    throw typeof currency === "string" && withoutMinorUnits.test(currency)
      ? moneyFailure("money.currency-without-minor-units", { currency })
      : moneyFailure("money.unknown-currency", likeCode(currency));
  }
  return digits;
}

/** The code for the values of an error: only a string in the form of a code, never raw input. */
function likeCode(currency: unknown): { readonly currency?: string } {
  return typeof currency === "string" && /^[A-Z]{3}$/.test(currency) ? { currency } : {};
}

/** The codes of the currencies with a number of decimal digits. */
export function codesWithDigits(digits: MinorUnitDigits): string[] {
  return [...digitsByCode.keys()].filter((code) => digitsByCode.get(code) === digits) as string[];
}

/** Codes that ISO 4217 lists without minor units: metals, units of account, and codes for tests. */
const withoutMinorUnits = /^X(A[GU]|B[A-D]|DR|F[OU]|P[DT]|RE|SU|TS|UA|XX)$/;

/** Decimal digits by code. A map does not confuse an array or object with the string that it turns into. */
type DigitsByCode = Map<unknown, MinorUnitDigits>;

const digitsByCode: DigitsByCode = /* @__PURE__ */ readCurrencies(currencies);
const historic: DigitsByCode = /* @__PURE__ */ readCurrencies(historicCurrencies);

function readCurrencies(text: string): DigitsByCode {
  const read: DigitsByCode = new Map();
  let place = -1;
  let code = "";
  for (const char of text) {
    const letter = parseInt(char, 36) - 9;
    if (letter < 1) {
      read.set(code, Number(char) as MinorUnitDigits);
    } else if (char < "a") {
      place += 26 * letter;
    } else {
      place += letter;
      // The letters are the digits of the position in base 26; fromCharCode drops fractions.
      code = String.fromCharCode(...[place / 676, place / 26, place].map((at) => 65 + (at % 26)));
      read.set(code, 2);
    }
  }
  return read;
}
