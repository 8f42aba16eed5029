import { decimalString } from "../rounding/decimalString.ts";
import { longestNumber } from "../rounding/readDecimal.ts";
import { divideRounded } from "./divideRounded.ts";
import type { Fraction } from "./fraction.ts";
import { Rate } from "./Rate.ts";

/** What a sum may grow to below the line before the next share begins another. */
const longestDenominator = 10n ** BigInt(longestNumber);

/** How many decimals are written of a sum that is too long to be written exactly. */
const decimals = 100;

/**
 * Adds up shares and gives the text of their sum, unless it is exactly 1. The text is exact as long as
 * {@link Rate.parse} can read it. Beyond that it has 100 decimals, rounded away from 1.
 *
 * Shares that have nothing in common below the line, each of a thousand digits, make a sum that cannot
 * be brought to lowest terms in any reasonable time. Whether it is 1 can be told without that.
 */
export function sumUnlessOne(shares: readonly Rate[]): string | undefined {
  const sums = partialSums(shares);
  const { numerator, denominator } = total(sums);
  if (numerator === denominator) return undefined;
  const text = sums.length === 1 ? String(sums[0]) : undefined;
  if (text !== undefined && text.length <= longestNumber) return text;
  const away = numerator > denominator ? "up" : "down";
  const scaled = numerator * 10n ** BigInt(decimals);
  return decimalString(divideRounded(scaled, denominator, away), decimals);
}

/** Sums in lowest terms that are the sum together: one sum, unless it grows too long. */
function partialSums(shares: readonly Rate[]): readonly Rate[] {
  const sums: Rate[] = [];
  let sum = Rate.of(0);
  for (const share of shares) {
    if (sum.denominator > longestDenominator) {
      sums.push(sum);
      sum = Rate.of(0);
    }
    sum = sum.plus(share);
  }
  return [...sums, sum];
}

/** Adds fractions, one or more, two by two: equally long numbers are multiplied fastest. */
function total(parts: readonly Fraction[]): Fraction {
  const [first = Rate.of(0)] = parts;
  if (parts.length < 2) return first;
  const half = parts.length >> 1;
  const [left, right] = [total(parts.slice(0, half)), total(parts.slice(half))];
  return {
    numerator: left.numerator * right.denominator + right.numerator * left.denominator,
    denominator: left.denominator * right.denominator,
  };
}
