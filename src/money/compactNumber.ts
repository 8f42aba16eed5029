import { divideRounded } from "../rate/divideRounded.ts";
import { checkDigits } from "../rate/rateFailures.ts";
import { groupedNumber } from "./groupedNumber.ts";
import type { CompactFormat } from "./MoneyFormat.ts";
import { absMinor, type MinorUnits } from "./minorUnits.ts";
import { scaleWords } from "./scaleWords.ts";

/** Writes the size of an amount with a scale word from a thousand on: `1.1m`. */
export function compactNumber(
  minor: MinorUnits,
  digits: number,
  format: Partial<CompactFormat> & Pick<CompactFormat, "digits">,
): string {
  checkDigits(format.digits);
  const size = absMinor(minor);
  // How many times the amount can be divided by a thousand and stay one or more.
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
