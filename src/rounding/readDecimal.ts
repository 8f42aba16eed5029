import { greatestSafe } from "./canonical.ts";

/** An exact decimal number: `unscaled × 10^−decimals`. */
export interface Decimal {
  readonly unscaled: bigint;
  readonly decimals: number;
}

/**
 * Why a value is not an exact decimal number.
 *
 * - `not-decimal`: a string other than `-?digits` or `-?digits.digits` without leading zeros
 * - `too-long`: a string of more than 1,000 characters
 * - `fractional-number`: a number with a fraction, which binary floating point cannot hold exactly
 * - `unsafe-number`: a number beyond ±(2^53 − 1), `NaN` or infinite
 * - `wrong-type`: not a string, a bigint or a number
 *
 * @category Rates and rounding
 */
export type DecimalFaultReason =
  | "not-decimal"
  | "too-long"
  | "fractional-number"
  | "unsafe-number"
  | "wrong-type";

/**
 * Makes the error that the caller throws, from the reason and the position in the string, counted from 0.
 */
export type DecimalRefusal = (reason: DecimalFaultReason, position: number) => Error;

/** The longest string that is read as a number: it bounds the time that hostile input can take. */
export const longestNumber = 1000;

/** Refuses a value that is not a string, and a string that is too long to be a number. */
export function checkText(
  value: unknown,
  refuse: (reason: "wrong-type" | "too-long", position: number) => Error,
): asserts value is string {
  if (typeof value !== "string") throw refuse("wrong-type", 0);
  if (value.length > longestNumber) throw refuse("too-long", longestNumber);
}

/**
 * Refuses a string that does not have a given form, and reports where it departs from it.
 *
 * @param start - matches as much of any string as can begin the form; the form ends with a digit
 */
export function checkForm(text: string, start: RegExp, refuse: DecimalRefusal): void {
  const [begun] = start.exec(text) as RegExpExecArray;
  if (begun !== text || !/[0-9]$/.test(text)) throw refuse("not-decimal", begun.length);
}

/**
 * Reads a decimal string, a bigint or a safe integer; never rounds.
 *
 * @param refuse - makes the error for anything else
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
