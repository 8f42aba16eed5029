import type { Decimal } from "decimal.js";
import { notExact } from "../money/moneyFailures.ts";
import { type Fraction, lowestTerms } from "../rate/fraction.ts";
import { decimalString } from "../rounding/decimalString.ts";
import { checkForm } from "../rounding/readDecimal.ts";
import { exactDecimal, mostDigits } from "./exactDecimal.ts";
import { exactFailure } from "./exactFailures.ts";

/** The longest string of an exact amount: two numbers of the largest size, with a sign and a line. */
const longestText = 2 * mostDigits + 2;

/** Returns `dividend / divisor` in lowest terms; the dividend may have decimals. */
export function fractionFrom(dividend: string, divisor = "1"): Fraction {
  const [whole = "", decimals = ""] = dividend.split(".");
  return lowestTerms(BigInt(whole + decimals), BigInt(divisor) * 10n ** BigInt(decimals.length));
}

/**
 * Reads the text of an exact amount: decimal text, or two whole numbers with a `/` between them.
 *
 * @throws {@link DomainError} `money.invalid-amount` for any other text
 * @throws {@link DomainError} `exact.too-many-digits` for text that is too long to be an exact amount
 */
export function readExact(text: unknown): Fraction {
  if (typeof text !== "string") throw notExact("wrong-type", 0);
  if (text.length > longestText) throw exactFailure("exact.too-many-digits", { limit: mostDigits });
  checkForm(text, /^-?(?:(?:0|[1-9][0-9]*)(?:\.[0-9]*|\/(?:[1-9][0-9]*)?)?)?/, notExact);
  const [dividend = "", divisor] = text.split("/");
  return fractionFrom(dividend, divisor);
}

/**
 * Returns a fraction in lowest terms in canonical form: a decimal number over 1 if the decimals end, such
 * as 0.125 for 1/8, otherwise the fraction.
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
