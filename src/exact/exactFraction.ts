import type { Decimal } from "decimal.js";
import { notExact } from "../money/moneyFailures.ts";
import { type Fraction, lowestTerms } from "../rate/fraction.ts";
import { decimalString } from "../rounding/decimalString.ts";
import { checkForm } from "../rounding/readDecimal.ts";
import { exactDecimal, mostDigits } from "./exactDecimal.ts";
import { exactFailure } from "./exactFailures.ts";

/** The longest text that an exact amount is written as: two numbers of the most digits, with a sign. */
const longestText = 2 * mostDigits + 2;

/** Returns `dividend / divisor`, of which the first may have decimals, in lowest terms. */
export function fractionFrom(dividend: string, divisor = "1"): Fraction {
  const [whole = "", decimals = ""] = dividend.split(".");
  return lowestTerms(BigInt(whole + decimals), BigInt(divisor) * 10n ** BigInt(decimals.length));
}

/**
 * Reads the text of an exact amount: decimal text, or two whole numbers with a line between.
 *
 * @throws {@link DomainError} `money.invalid-amount` for any other text
 * @throws {@link DomainError} `exact.too-many-digits` for text that is too long to be one
 */
export function readExact(text: unknown): Fraction {
  if (typeof text !== "string") throw notExact("wrong-type", 0);
  if (text.length > longestText) throw exactFailure("exact.too-many-digits", { limit: mostDigits });
  checkForm(text, /^-?(?:(?:0|[1-9][0-9]*)(?:\.[0-9]*|\/(?:[1-9][0-9]*)?)?)?/, notExact);
  const [dividend = "", divisor] = text.split("/");
  return fractionFrom(dividend, divisor);
}

/**
 * Brings a fraction in lowest terms into its one canonical form: a decimal number over 1 if there is one
 * that ends, such as 0.125 for 1/8, and else the fraction.
 *
 * @throws {@link DomainError} `exact.too-many-digits` for more than 1,000 digits above or below the line
 */
export function canonicalForm({ numerator, denominator }: Fraction): [Decimal, Decimal] {
  let [rest, places] = [denominator, 0n];
  for (const prime of [2n, 5n]) {
    let power = 0n;
    for (; rest % prime === 0n; power++) rest /= prime;
    if (power > places) places = power;
  }
  if (rest !== 1n) return [exactDecimal(numerator), exactDecimal(denominator)];
  const units = (numerator * 10n ** places) / denominator;
  return [exactDecimal(decimalString(units, Number(places))), exactDecimal("1")];
}
