import { isWholeWithin } from "../rounding/isWholeWithin.ts";
import {
  checkForm,
  checkText,
  type DecimalFaultReason,
  readDecimal,
} from "../rounding/readDecimal.ts";
import { rateFailure } from "./rateFailures.ts";

/** The error of a value that is not an exact rate. */
function notRate(reason: DecimalFaultReason, position: number): Error {
  return rateFailure("rate.invalid", { reason, position });
}

/** Two whole numbers, the first divided by the second. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * Reduces a fraction to lowest terms, with a positive number below the line.
 *
 * @param common - the greatest common divisor, if the caller knows a cheaper way to find it
 * @throws {@link DomainError} `arithmetic.division-by-zero` for a zero below the line
 */
export function lowestTerms(
  numerator: bigint,
  denominator: bigint,
  common: bigint = greatestCommonDivisor(numerator, denominator),
): Fraction {
  if (denominator === 0n) throw rateFailure("arithmetic.division-by-zero", {});
  const divisor = denominator < 0n ? -common : common;
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/**
 * Adds two fractions in lowest terms. The sum can be reduced only by factors that both denominators share.
 * These are found from the shorter one, however long a running sum has grown.
 */
export function sum(left: Fraction, right: Fraction): Fraction {
  const numerator = left.numerator * right.denominator + right.numerator * left.denominator;
  const shared = greatestCommonDivisor(left.denominator, right.denominator);
  // With g shared, the sum is g·t over g²·u, and no divisor of u divides t (Knuth, 4.5.1).
  const common = greatestCommonDivisor(numerator, shared * shared);
  return lowestTerms(numerator, left.denominator * right.denominator, common);
}

/**
 * Multiplies two fractions in lowest terms, and finds common divisors before it multiplies.
 *
 * @throws {@link DomainError} `arithmetic.division-by-zero` for a zero below the line
 */
export function product(left: Fraction, right: Fraction): Fraction {
  return lowestTerms(
    left.numerator * right.numerator,
    left.denominator * right.denominator,
    greatestCommonDivisor(left.numerator, right.denominator) *
      greatestCommonDivisor(right.numerator, left.denominator),
  );
}

/**
 * Returns `(1 + rate)ⁿ − 1` for a rate in lowest terms.
 *
 * @throws {@link DomainError} `rate.invalid-periods` unless n is a whole number from 0 to 1,000
 */
export function growth({ numerator, denominator }: Fraction, periods: number): Fraction {
  if (!isWholeWithin(periods, 1000)) throw rateFailure("rate.invalid-periods", {});
  const before = denominator ** BigInt(periods);
  const after = (numerator + denominator) ** BigInt(periods);
  // The two have no common divisor, because one plus a rate in lowest terms is itself in lowest terms.
  return { numerator: after - before, denominator: before };
}

/**
 * Reads `"11/4500"`, or decimal text such as `"0.025"`.
 *
 * @throws {@link DomainError} `rate.invalid` for any other text
 */
export function readFraction(text: string): Fraction {
  checkText(text, notRate);
  if (!text.includes("/")) return decimalFraction(text);
  checkForm(text, /^-?(?:(?:0|[1-9][0-9]*)(?:\/(?:0|[1-9][0-9]*)?)?)?/, notRate);
  const [numerator, denominator] = text.split("/").map(BigInt) as [bigint, bigint];
  return lowestTerms(numerator, denominator);
}

/**
 * Reads decimal text, a bigint or a whole number as a fraction.
 *
 * @throws {@link DomainError} `rate.invalid` for anything else
 */
export function decimalFraction(value: unknown): Fraction {
  const { unscaled, decimals } = readDecimal(value, notRate);
  return lowestTerms(unscaled, 10n ** BigInt(decimals));
}

/** The greatest whole number that divides both; 0 if both are 0. */
export function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  let a = left < 0n ? -left : left;
  let b = right < 0n ? -right : right;
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
