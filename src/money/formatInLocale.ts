import { decimalString } from "../rounding/decimalString.ts";
import { type CurrencyCode, minorUnitDigits } from "./Currency.ts";
import type { MoneyFormat } from "./MoneyFormat.ts";
import type { MinorUnits } from "./minorUnits.ts";
import { moneyFailure } from "./moneyFailures.ts";

/**
 * Writes an amount as another locale does, exactly: Intl takes decimal text of any length.
 *
 * @param sign - its sign, if that is shown
 */
export function formatInLocale(
  minor: MinorUnits,
  currency: CurrencyCode,
  format: MoneyFormat,
  sign: string,
): string {
  const digits = minorUnitDigits(currency);
  const amount = decimalString(minor, digits) as `${number}`;
  try {
    return new Intl.NumberFormat(format.locale, {
      style: format.symbol === false ? "decimal" : "currency",
      currency,
      currencyDisplay: format.symbol === "code" ? format.symbol : undefined,
      signDisplay: sign ? "always" : "never",
      // The most digits are as many, or more, which the amount does not have.
      minimumFractionDigits: digits,
      trailingZeroDisplay: format.decimals === "when-needed" ? "stripIfInteger" : undefined,
    }).format(amount);
  } catch {
    // Of all that is given here, Intl can refuse the locale alone.
    throw moneyFailure("money.invalid-locale", {});
  }
}
