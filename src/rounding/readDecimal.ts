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

/** What is wrong with a value that is no exact decimal number. */
export interface DecimalFault {
  readonly reason: DecimalFaultReason;
  /** Where in the text, counted from 0; 0 where the value is no text. */
  readonly position: number;
}

/** The longest text that is read as a number: it bounds the time that hostile text can take. */
export const longestNumber = 1000;

const decimalText = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;
const decimalStart = /^-?(?:(?:0|[1-9][0-9]*)(?:\.[0-9]*)?)?/;

/** Reads decimal text, a bigint or a safe integer; never rounds, never throws. */
export function readDecimal(value: unknown): Decimal | DecimalFault {
  switch (typeof value) {
    case "string":
      return readDecimalText(value);
    case "bigint":
      return { unscaled: value, decimals: 0 };
    case "number":
      if (Number.isSafeInteger(value)) return { unscaled: BigInt(value), decimals: 0 };
      return fault(
        Math.abs(value) <= Number.MAX_SAFE_INTEGER ? "fractional-number" : "unsafe-number",
      );
    default:
      return fault("wrong-type");
  }
}

/** Tells a fault from a number that was read. */
export function isDecimalFault(read: Decimal | DecimalFault): read is DecimalFault {
  return "reason" in read;
}

/** What to do about a fault, as the second half of a message. */
export function decimalRemedy(reason: DecimalFaultReason): string {
  switch (reason) {
    case "not-decimal":
      return 'write it with digits and at most one point, such as "0.5" or "-12.50"';
    case "too-long":
      return `give at most ${longestNumber} characters`;
    case "fractional-number":
      return 'a number with a fraction is not exact; give decimal text, such as "0.1"';
    case "unsafe-number":
      return "a number of this size is not exact; give decimal text or a bigint";
    case "wrong-type":
      return "give decimal text, a bigint or a whole number";
  }
}

function readDecimalText(text: string): Decimal | DecimalFault {
  if (text.length > longestNumber) return fault("too-long", longestNumber);
  if (!decimalText.test(text)) {
    return fault("not-decimal", decimalStart.exec(text)?.[0].length ?? 0);
  }
  const point = text.indexOf(".");
  if (point < 0) return { unscaled: BigInt(text), decimals: 0 };
  return {
    unscaled: BigInt(text.slice(0, point) + text.slice(point + 1)),
    decimals: text.length - point - 1,
  };
}

function fault(reason: DecimalFaultReason, position = 0): DecimalFault {
  return { reason, position };
}
