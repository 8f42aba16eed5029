import { divideRounded } from "../rate/divideRounded.ts";
import { checkDigits } from "../rate/InvalidDigitsError.ts";
import { canonical } from "../rounding/canonical.ts";
import { groupedNumber } from "./groupedNumber.ts";
import type { CompactFormat } from "./MoneyFormat.ts";
import { absMinor, type MinorUnits } from "./minorUnits.ts";
import { scaleWords } from "./scaleWords.ts";

/** Writes the size of an amount with a scale word from a thousand on: `1.1m`. */
export function compactNumber(
  minor: MinorUnits,
  digits: number,
  format: CompactFormat | undefined,
): string {
  if (format !== undefined) checkDigits(format.digits);
  const thousands = thousandsIn(absMinor(minor), digits);
  if (thousands === 0) return groupedNumber(absMinor(minor), digits, false);
  const exact = thousands * 3 + digits;
  const decimals = Math.min(format?.digits ?? exact, exact);
  const rounded = divideRounded(
    BigInt(minor),
    10n ** BigInt(exact - decimals),
    format?.rounding ?? "unnecessary",
  );
  const size = absMinor(canonical(rounded));
  // £999,999 that is rounded up to 1,000k is £1m.
  const next = thousandsIn(size, decimals) > 0 && thousands < scaleWords.length - 1;
  if (next) return `1${scaleWords[thousands + 1]?.[0]}`;
  const number = groupedNumber(size, decimals, false);
  const trimmed = number.includes(".") ? number.replace(/0+$/, "") : number;
  return `${trimmed}${scaleWords[thousands]?.[0]}`;
}

/** How many times an amount can be divided by a thousand and stay one or more; at most four. */
function thousandsIn(size: MinorUnits, decimals: number): number {
  const wholeDigits = String(size).length - decimals;
  return Math.min(Math.max(Math.floor((wholeDigits - 1) / 3), 0), scaleWords.length - 1);
}
