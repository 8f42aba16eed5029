/** An exact decimal number: `unscaled × 10^−decimals`. */
export interface Decimal {
  readonly unscaled: bigint;
  readonly decimals: number;
}

/**
 * Why a value is no exact decimal number.
 *
 * - `not-decimal`: text other than `-?digits` or `-?digits.digits` without leading zeros
 * - `too-long`: text of more than 1,000 characters
 * - `fractional-number`: a number with a fraction, which binary floating point cannot hold exactly
 * - `unsafe-number`: a number beyond ±(2^53 − 1), `NaN` or infinite
 * - `wrong-type`: neither text, bigint nor number
 *
 * @category Rates and rounding
 */
export type DecimalFaultReason =
  | "not-decimal"
  | "too-long"
  | "fractional-number"
  | "unsafe-number"
  | "wrong-type";

/** The error of who reads: made with the reason, and with the place in the text, counted from 0. */
export type DecimalRefusal = new (reason: DecimalFaultReason, position: number) => Error;

/** The longest text that is read as a number: it bounds the time that hostile text can take. */
export const longestNumber = 1000;

/** As much of a text as can begin a decimal number; it matches every text. */
const decimalStart = /^-?(?:(?:0|[1-9][0-9]*)(?:\.[0-9]*)?)?/;

/**
 * Reads decimal text, a bigint or a safe integer; never rounds.
 *
 * @param Refusal - what to throw for anything else
 * @param offset - where the text begins in the text that is read as a whole
 */
export function readDecimal(value: unknown, Refusal: DecimalRefusal, offset = 0): Decimal {
  switch (typeof value) {
    case "string":
      return readDecimalText(value, Refusal, offset);
    case "bigint":
      return { unscaled: value, decimals: 0 };
    case "number":
      if (Number.isSafeInteger(value)) return { unscaled: BigInt(value), decimals: 0 };
      throw new Refusal(
        Math.abs(value) <= Number.MAX_SAFE_INTEGER ? "fractional-number" : "unsafe-number",
        0,
      );
    default:
      throw new Refusal("wrong-type", 0);
  }
}

/** What to do about every fault, as the second half of a message. */
export const decimalRemedy = 'give decimal text, such as "-12.50", a bigint or a whole number';

function readDecimalText(text: string, Refusal: DecimalRefusal, offset: number): Decimal {
  if (text.length > longestNumber) throw new Refusal("too-long", longestNumber);
  const [start = ""] = decimalStart.exec(text) ?? [];
  if (start !== text || !/[0-9]$/.test(text)) {
    throw new Refusal("not-decimal", offset + start.length);
  }
  const [whole, decimals = ""] = text.split(".");
  return { unscaled: BigInt(whole + decimals), decimals: decimals.length };
}
