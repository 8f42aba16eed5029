import { greatestSafe } from "./canonical.ts";

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

/** Refuses what is no text, and text that is too long to be a number. */
export function checkText(
  value: unknown,
  Refusal: new (reason: "wrong-type" | "too-long", position: number) => Error,
): asserts value is string {
  if (typeof value !== "string") throw new Refusal("wrong-type", 0);
  if (value.length > longestNumber) throw new Refusal("too-long", longestNumber);
}

/** As much of a text as can begin a decimal number; it matches every text. */
const decimalStart = /^-?(?:(?:0|[1-9][0-9]*)(?:\.[0-9]*)?)?/;

/**
 * Reads decimal text, a bigint or a safe integer; never rounds.
 *
 * @param Refusal - what to throw for anything else
 * @param offset - where the text begins in the text that is read as a whole
 */
export function readDecimal(value: unknown, Refusal: DecimalRefusal, offset = 0): Decimal {
  if (typeof value === "bigint" || Number.isSafeInteger(value)) {
    return { unscaled: BigInt(value as bigint | number), decimals: 0 };
  }
  if (typeof value === "number") {
    const isSmall = Math.abs(value) <= greatestSafe;
    throw new Refusal(isSmall ? "fractional-number" : "unsafe-number", 0);
  }
  checkText(value, Refusal);
  const [start = ""] = decimalStart.exec(value) ?? [];
  if (start !== value || !/[0-9]$/.test(value)) {
    throw new Refusal("not-decimal", offset + start.length);
  }
  const [whole, decimals = ""] = value.split(".");
  return { unscaled: BigInt(whole + decimals), decimals: decimals.length };
}

/** What to do about every fault, as the second half of a message. */
export const decimalRemedy = 'give decimal text such as "-12.50", a bigint or a whole number';
