import { decimalString } from "../rounding/decimalString.ts";
import { type CurrencyCode, minorUnitDigits } from "./Currency.ts";
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
  XCD: "EC$",
};

const noBreakSpace = "\u00A0";

/** Writes an amount as British English does, the same on every runtime: no Intl. */
export function formatMoney(
  minor: MinorUnits,
  currency: CurrencyCode,
  format: MoneyFormat,
): string {
  const digits = minorUnitDigits(currency);
  const [whole = "", decimals = ""] = decimalString(absMinor(minor), digits).split(".");
  const hidden = format.decimals === "when-needed" && /^0*$/.test(decimals);
  const number = decimals === "" || hidden ? grouped(whole) : `${grouped(whole)}.${decimals}`;
  const text = mark(currency, format.symbol ?? true) + number;
  if (minor >= 0) return text;
  return format.negative === "brackets" ? `(${text})` : `-${text}`;
}

function mark(currency: CurrencyCode, symbol: boolean | "code"): string {
  if (symbol === false) return "";
  const sign = symbol === "code" ? undefined : signs[currency];
  return sign ?? currency + noBreakSpace;
}

function grouped(digits: string): string {
  const first = digits.length % 3 || 3;
  let text = digits.slice(0, first);
  for (let at = first; at < digits.length; at += 3) text += `,${digits.slice(at, at + 3)}`;
  return text;
}
