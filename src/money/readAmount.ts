import { divideRounded } from "../rate/divideRounded.ts";
import { canonical, greatestSafe } from "../rounding/canonical.ts";
import type { RoundingMode } from "../rounding/RoundingMode.ts";
import { longestNumber, readDecimal } from "../rounding/readDecimal.ts";
import type { MinorUnits } from "./minorUnits.ts";
import { notExact } from "./moneyFailures.ts";

/** Reads an amount in major units into minor units, for a currency with `digits` decimals. */
export function readAmount(amount: unknown, digits: number, rounding?: RoundingMode): MinorUnits {
  const onGrid = readOnGrid(amount, digits);
  if (onGrid !== undefined) return onGrid;
  const read = readDecimal(amount, notExact);
  const excess = read.decimals - digits;
  return canonical(
    excess > 0
      ? divideRounded(read.unscaled, 10n ** BigInt(excess), rounding)
      : read.unscaled * 10n ** BigInt(-excess),
  );
}

/**
 * Reads an amount in canonical form, as `toDecimalString` writes it. Returns `undefined` for any other
 * form.
 */
export function readCanonicalAmount(amount: unknown, digits: number): MinorUnits | undefined {
  const minor = readOnGrid(amount, digits);
  const text = amount as string;
  return minor === undefined ||
    (digits > 0 && text.charCodeAt(text.length - 1 - digits) !== point) ||
    (minor === 0 && text.charCodeAt(0) === minus)
    ? undefined
    : minor;
}

const minus = 45;
const point = 46;
const zero = 48;
const powersOfTen: readonly number[] = [1, 10, 100, 1_000, 10_000];

/**
 * Reads the usual amounts, text that needs no rounding, several times faster. Returns `undefined` for
 * anything else, right or wrong.
 */
function readOnGrid(text: unknown, digits: number): MinorUnits | undefined {
  if (typeof text !== "string") return undefined;
  const { length } = text;
  const start = text.charCodeAt(0) === minus ? 1 : 0;
  let value = 0;
  let pointAt = length;
  for (let index = start; index < length; index++) {
    const digit = text.charCodeAt(index) - zero;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
    } else if (digit === point - zero && pointAt === length) {
      pointAt = index;
    } else {
      return undefined;
    }
  }
  const decimals = Math.max(length - pointAt - 1, 0);
  const noDigits = pointAt === start || pointAt === length - 1;
  const leadingZero = pointAt > start + 1 && text.charCodeAt(start) === zero;
  if (noDigits || leadingZero || decimals > digits || length > longestNumber) return undefined;
  const size = value * (powersOfTen[digits - decimals] as number);
  // No step rounds a number from outside the safe range into it, so a safe number is exact.
  if (size <= greatestSafe) return start === 1 ? 0 - size : size;
  return BigInt(text.slice(0, pointAt) + text.slice(pointAt + 1).padEnd(digits, "0"));
}
