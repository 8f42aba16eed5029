import { isDecimalFault, longestNumber, readDecimal } from "../rounding/readDecimal.ts";
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
  if (text.length > longestNumber) throw new InvalidRateError("too-long", longestNumber);
  const line = text.indexOf("/");
  if (line < 0) {
    const read = readDecimal(text);
    if (isDecimalFault(read)) throw new InvalidRateError(read.reason, read.position);
    return { numerator: read.unscaled, denominator: 10n ** BigInt(read.decimals) };
  }
  const afterLine = line + 1;
  if (text[afterLine] === "-") throw new InvalidRateError("not-decimal", afterLine);
  return {
    numerator: wholeNumber(text.slice(0, line), 0),
    denominator: wholeNumber(text.slice(afterLine), afterLine),
  };
}

function wholeNumber(text: string, position: number): bigint {
  const read = readDecimal(text);
  if (isDecimalFault(read)) throw new InvalidRateError(read.reason, position + read.position);
  if (read.decimals > 0) throw new InvalidRateError("not-decimal", position + text.indexOf("."));
  return read.unscaled;
}
