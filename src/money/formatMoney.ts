import { type CurrencyCode, minorUnitDigits } from "./Currency.ts";
import { compactNumber } from "./compactNumber.ts";
import { formatInLocale } from "./formatInLocale.ts";
import { groupedNumber } from "./groupedNumber.ts";
import type { MoneyFormat } from "./MoneyFormat.ts";
import { absMinor, type MinorUnits } from "./minorUnits.ts";

/** The signs that British English uses (CLDR 48, en-GB), for the currencies that have one. */
const signs: Readonly<Partial<Record<CurrencyCode, string>>> = {
  AUD: "A$",
  BRL: "R$",
  CAD: "CA$",
  CNY: "CN¥",
  EUR: "€",
  GBP: "£",
  HKD: "HK$",
  ILS: "₪",
  INR: "₹",
  JPY: "JP¥",
  KRW: "₩",
  MXN: "MX$",
  NZD: "NZ$",
  PHP: "₱",
  TWD: "NT$",
  USD: "US$",
  VND: "₫",
  XAF: "FCFA\u00A0",
  XCD: "EC$",
  XCG: "Cg.\u00A0",
  XOF: "F\u202FCFA\u00A0",
  XPF: "CFPF\u00A0",
};

/** Writes an amount for people: British English by itself, every other locale by Intl. */
export function formatMoney(
  minor: MinorUnits,
  currency: CurrencyCode,
  format: MoneyFormat,
): string {
  const { locale = "en-GB", sign } = format;
  const negative = minor < 0;
  const isShown = negative
    ? sign !== "never"
    : sign === "always" || (sign === "exceptZero" && minor > 0);
  const inBrackets = negative && isShown && format.negative === "brackets";
  const mark = !isShown || inBrackets ? "" : negative ? "-" : "+";
  const text =
    locale === "en-GB"
      ? mark + unsigned(minor, currency, format)
      : formatInLocale(minor, currency, format, mark);
  return inBrackets ? `(${text})` : text;
}

function unsigned(minor: MinorUnits, currency: CurrencyCode, format: MoneyFormat): string {
  const { symbol = true, compact } = format;
  const size = absMinor(minor);
  if (format.pence && symbol === true && currency === "GBP" && size > 0 && size < 100) {
    return `${size}p`;
  }
  const digits = minorUnitDigits(currency);
  const number = compact
    ? compactNumber(minor, digits, compact === true ? { digits: 100 } : compact)
    : groupedNumber(size, digits, format.decimals !== "when-needed");
  return mark(currency, symbol) + number;
}

function mark(currency: CurrencyCode, symbol: boolean | "code"): string {
  if (symbol === false) return "";
  // A no-break space stands between a code and the number.
  return (symbol === true && signs[currency]) || `${currency}\u00A0`;
}
