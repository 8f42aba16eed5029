import { decimalString } from "../rounding/decimalString.ts";
import { longestNumber } from "../rounding/readDecimal.ts";
import { divideRounded } from "./divideRounded.ts";
import type { Fraction } from "./fraction.ts";
import { Rate } from "./Rate.ts";

/** The limit of a denominator: beyond it the next share begins a new partial sum. */
const longestDenominator = 10n ** BigInt(longestNumber);

/** The number of decimals of a sum that is too long to be written exactly. */
const decimals = 100;

/**
 * Adds up shares and returns their sum as text; `undefined` if it is exactly 1. The text is exact as long
 * as {@link Rate.parse} can read it. Otherwise it has 100 decimals, rounded away from 1.
 *
 * If the denominators share no factors and have a thousand digits each, their sum cannot be reduced to
 * lowest terms in any reasonable time. Whether it is 1 can be decided without that.
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

/** Sums in lowest terms that together make the whole sum: a single one, unless it grows too long. */
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

/** Adds one or more fractions in pairs, because numbers of equal length are multiplied fastest. */
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
