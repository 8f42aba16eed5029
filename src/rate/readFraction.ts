import { longestNumber, readDecimal } from "../rounding/readDecimal.ts";
import { InvalidRateError } from "./InvalidRateError.ts";

/** The two numbers of a fraction, as they are written. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * Reads `"11/4500"`, or decimal text such as `"0.025"`.
 *
 * @throws {@link InvalidRateError} for any other text
 */
export function readFraction(text: string): Fraction {
  if (typeof text !== "string") throw new InvalidRateError("wrong-type", 0);
  const line = text.length > longestNumber ? -1 : text.indexOf("/");
  if (line < 0) return decimalFraction(text);
  const afterLine = line + 1;
  if (text[afterLine] === "-") throw new InvalidRateError("not-decimal", afterLine);
  return {
    numerator: wholeNumber(text.slice(0, line), 0),
    denominator: wholeNumber(text.slice(afterLine), afterLine),
  };
}

/** Gives decimal text, a bigint or a whole number as a fraction. */
export function decimalFraction(value: unknown): Fraction {
  const { unscaled, decimals } = readDecimal(value, InvalidRateError);
  return { numerator: unscaled, denominator: 10n ** BigInt(decimals) };
}

function wholeNumber(text: string, position: number): bigint {
  const { unscaled, decimals } = readDecimal(text, InvalidRateError, position);
  if (decimals > 0) throw new InvalidRateError("not-decimal", position + text.indexOf("."));
  return unscaled;
}
