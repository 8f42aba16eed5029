import { greatestSafe } from "./canonical.ts";

/** An exact decimal number: `unscaled × 10^−decimals`. */
export interface Decimal {
  readonly unscaled: bigint;
  readonly decimals: number;
}

/**
 * Why a value is not an exact decimal number.
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

/** Makes the error of whoever reads: with the reason, and with the place in the text, counted from 0. */
export type DecimalRefusal = (reason: DecimalFaultReason, position: number) => Error;

/** The longest text that is read as a number: it bounds the time that hostile text can take. */
export const longestNumber = 1000;

/** Refuses what is not text, and text that is too long to be a number. */
export function checkText(
  value: unknown,
  refuse: (reason: "wrong-type" | "too-long", position: number) => Error,
): asserts value is string {
  if (typeof value !== "string") throw refuse("wrong-type", 0);
  if (value.length > longestNumber) throw refuse("too-long", longestNumber);
}

/**
 * Refuses text that is not of a form, at the place where it leaves it.
 *
 * @param start - as much of a text as can begin the form, which ends with a digit; it matches every text
 */
export function checkForm(text: string, start: RegExp, refuse: DecimalRefusal): void {
  const [begun] = start.exec(text) as RegExpExecArray;
  if (begun !== text || !/[0-9]$/.test(text)) throw refuse("not-decimal", begun.length);
}

/**
 * Reads decimal text, a bigint or a safe integer; never rounds.
 *
 * @param refuse - makes what is thrown for anything else
 */
export function readDecimal(value: unknown, refuse: DecimalRefusal): Decimal {
  if (typeof value === "bigint" || Number.isSafeInteger(value)) {
    return { unscaled: BigInt(value as bigint | number), decimals: 0 };
  }
  if (typeof value === "number") {
    const isSmall = Math.abs(value) <= greatestSafe;
    throw refuse(isSmall ? "fractional-number" : "unsafe-number", 0);
  }
  checkText(value, refuse);
  checkForm(value, /^-?(?:(?:0|[1-9][0-9]*)(?:\.[0-9]*)?)?/, refuse);
  const [whole, decimals = ""] = value.split(".");
  return { unscaled: BigInt(whole + decimals), decimals: decimals.length };
}
