import { divideRounded } from "../rate/divideRounded.ts";
import { checkDigits } from "../rate/InvalidDigitsError.ts";
import { canonical } from "../rounding/canonical.ts";
import { groupedNumber } from "./groupedNumber.ts";
import type { CompactFormat } from "./MoneyFormat.ts";
import { absMinor, type MinorUnits } from "./minorUnits.ts";
import { scaleWords } from "./scaleWords.ts";

/** Writes the size of an amount with a scale word from a thousand on: `1.1m`. */
export function compactNumber(minor: MinorUnits, digits: number, format: CompactFormat): string {
  checkDigits(format.digits);
  const size = absMinor(minor);
  const thousands = thousandsIn(size, digits);
  if (thousands === 0) return groupedNumber(size, digits, false);
  const exact = thousands * 3 + digits;
  const decimals = Math.min(format.digits, exact);
  const divisor = 10n ** BigInt(exact - decimals);
  const rounded = canonical(divideRounded(BigInt(minor), divisor, format.rounding));
  const number = groupedNumber(absMinor(rounded), decimals, false);
  // £999,999 that is rounded up to 1,000k is £1m.
  const next = scaleWords[thousands + 1];
  if (number.startsWith("1,000") && next) return `1${next[0]}`;
  const trimmed = number.includes(".") ? number.replace(/0+$/, "") : number;
  return trimmed + scaleWords[thousands]?.[0];
}

/** How many times an amount can be divided by a thousand and stay one or more; at most four. */
function thousandsIn(size: MinorUnits, decimals: number): number {
  const wholeDigits = String(size).length - decimals;
  return Math.min(Math.max(Math.floor((wholeDigits - 1) / 3), 0), scaleWords.length - 1);
}
