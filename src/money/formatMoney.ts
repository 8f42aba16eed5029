import { divideRounded } from "../rate/divideRounded.ts";
import { checkDigits } from "../rate/rateFailures.ts";
import { decimalString } from "../rounding/decimalString.ts";
import { type CurrencyCode, minorUnitDigits } from "./Currency.ts";
import type { CompactFormat, MoneyFormat } from "./MoneyFormat.ts";
import { absMinor, type MinorUnits } from "./minorUnits.ts";
import { moneyFailure } from "./moneyFailures.ts";
import { scaleWords } from "./scaleWords.ts";

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

/** Writes an amount for people: in British English by our own rules, in any other locale by Intl. */
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

/** Writes the amount without its sign, with a scale word from a thousand on: `1.1m`. */
export function compactNumber(
  minor: MinorUnits,
  digits: number,
  format: Partial<CompactFormat> & Pick<CompactFormat, "digits">,
): string {
  checkDigits(format.digits);
  const size = absMinor(minor);
  // The number of times that the amount can be divided by a thousand and stay one or more.
  const thousandfolds = Math.floor((String(size).length - digits - 1) / 3);
  const thousands = Math.min(thousandfolds, scaleWords.length - 1);
  if (thousands < 1) return groupedNumber(size, digits, false);
  const exact = thousands * 3 + digits;
  const decimals = Math.min(format.digits, exact);
  const divisor = 10n ** BigInt(exact - decimals);
  const rounded = divideRounded(BigInt(minor), divisor, format.rounding);
  const number = groupedNumber(absMinor(rounded), decimals, false);
  // £999,999 that is rounded up to 1,000k is £1m.
  const next = number.startsWith("1,000") && scaleWords[thousands + 1];
  const [word] = next || scaleWords[thousands] || [];
  return (next ? "1" : number.replace(/(\..*?)0+$/, "$1")) + word;
}

/**
 * Writes `units × 10^−decimals`, zero or more, with its digits grouped in threes.
 *
 * @param showZeros - whether decimals that are all zero are shown
 */
export function groupedNumber(units: MinorUnits, decimals: number, showZeros: boolean): string {
  const digits = String(units).padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  let end = point % 3 || 3;
  let text = digits.slice(0, end);
  for (; end < point; end += 3) text += `,${digits.slice(end, end + 3)}`;
  const rest = digits.slice(point);
  return rest && (showZeros || /[1-9]/.test(rest)) ? `${text}.${rest}` : text;
}

/**
 * Writes an amount exactly in another locale: Intl takes decimal text of any length.
 *
 * @param sign - the sign of the amount, if it is shown
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
      // The maximum is this number of digits, or a larger one, which the amount does not use.
      minimumFractionDigits: digits,
      trailingZeroDisplay: format.decimals === "when-needed" ? "stripIfInteger" : undefined,
    }).format(amount);
  } catch {
    // Of all these options, Intl can refuse only the locale.
    throw moneyFailure("money.invalid-locale", {});
  }
}
