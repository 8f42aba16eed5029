import { greatestCommonDivisor } from "../rounding/greatestCommonDivisor.ts";
import { isWholeWithin } from "../rounding/isWholeWithin.ts";
import { checkText, readDecimal } from "../rounding/readDecimal.ts";
import { DivisionByZeroError } from "./DivisionByZeroError.ts";
import { InvalidPeriodsError } from "./InvalidPeriodsError.ts";
import { InvalidRateError } from "./InvalidRateError.ts";

/** Two whole numbers, the one divided by the other. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * Brings a fraction to lowest terms, with a positive number below the line.
 *
 * @throws {@link DivisionByZeroError} for a zero below the line
 */
export function lowestTerms(numerator: bigint, denominator: bigint): Fraction {
  if (denominator === 0n) throw new DivisionByZeroError();
  const common = greatestCommonDivisor(numerator, denominator);
  const divisor = denominator < 0n ? -common : common;
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/**
 * Gives `(1 + rate)ⁿ − 1` for a rate in lowest terms.
 *
 * @throws {@link InvalidPeriodsError} unless n is a whole number from 0 to 1,000
 */
export function growth({ numerator, denominator }: Fraction, periods: number): Fraction {
  if (!isWholeWithin(periods, 1000)) throw new InvalidPeriodsError();
  const before = denominator ** BigInt(periods);
  const after = (numerator + denominator) ** BigInt(periods);
  // The two have no common divisor, because one plus a rate in lowest terms is in lowest terms.
  return { numerator: after - before, denominator: before };
}

/**
 * Reads `"11/4500"`, or decimal text such as `"0.025"`.
 *
 * @throws {@link InvalidRateError} for any other text
 */
export function readFraction(text: string): Fraction {
  checkText(text, InvalidRateError);
  const line = text.indexOf("/");
  if (line < 0) return decimalFraction(text);
  const afterLine = line + 1;
  if (text[afterLine] === "-") throw new InvalidRateError("not-decimal", afterLine);
  return lowestTerms(
    wholeNumber(text.slice(0, line), 0),
    wholeNumber(text.slice(afterLine), afterLine),
  );
}

/**
 * Gives decimal text, a bigint or a whole number as a fraction.
 *
 * @throws {@link InvalidRateError} for anything else
 */
export function decimalFraction(value: unknown): Fraction {
  const { unscaled, decimals } = readDecimal(value, InvalidRateError);
  return lowestTerms(unscaled, 10n ** BigInt(decimals));
}

function wholeNumber(text: string, position: number): bigint {
  const { unscaled, decimals } = readDecimal(text, InvalidRateError, position);
  if (decimals > 0) throw new InvalidRateError("not-decimal", position + text.indexOf("."));
  return unscaled;
}
