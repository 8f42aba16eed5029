import { InvalidAmountError } from "../errors/InvalidAmountError.ts";
import { divideRounded } from "../rate/divideRounded.ts";
import type { RoundingMode } from "../rounding/RoundingMode.ts";
import { isDecimalFault, readDecimal } from "../rounding/readDecimal.ts";
import { canonical, type MinorUnits } from "./minorUnits.ts";

/** Reads an amount in major units into minor units, of which `digits` decimals are written. */
export function readAmount(amount: unknown, digits: number, rounding: RoundingMode): MinorUnits {
  if (typeof amount === "string") {
    const short = readShortAmount(amount, digits);
    if (short !== undefined) return short;
  }
  const read = readDecimal(amount);
  if (isDecimalFault(read)) throw new InvalidAmountError(read.reason, read.position);
  const excess = read.decimals - digits;
  if (excess === 0) return canonical(read.unscaled);
  return canonical(
    excess > 0
      ? divideRounded(read.unscaled, 10n ** BigInt(excess), rounding)
      : read.unscaled * 10n ** BigInt(-excess),
  );
}

/** Text of at most this length holds at most 15 digits, which a number holds exactly. */
const shortText = 15;
const minus = 45;
const point = 46;
const zero = 48;
const powersOfTen: readonly number[] = [1, 10, 100, 1_000, 10_000];

/**
 * Reads the amounts that nearly all are, several times faster: short text that lies on the grid.
 * Gives `undefined` for all else, right or wrong.
 */
function readShortAmount(text: string, digits: number): number | undefined {
  if (text.length > shortText) return undefined;
  const start = text.charCodeAt(0) === minus ? 1 : 0;
  let value = 0;
  let pointAt = text.length;
  for (let index = start; index < text.length; index++) {
    const digit = text.charCodeAt(index) - zero;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
    } else if (digit === point - zero && pointAt === text.length) {
      pointAt = index;
    } else {
      return undefined;
    }
  }
  const decimals = Math.max(text.length - pointAt - 1, 0);
  const noDigits = pointAt === start || pointAt === text.length - 1;
  const leadingZero = pointAt > start + 1 && text.charCodeAt(start) === zero;
  if (noDigits || leadingZero || decimals > digits) return undefined;
  const minor = value * (powersOfTen[digits - decimals] as number);
  if (minor > Number.MAX_SAFE_INTEGER) return undefined;
  return start === 1 ? 0 - minor : minor;
}

/**
 * Reads an amount in its one canonical form, which is what `toDecimalString` writes. Gives `undefined`
 * for every other form.
 */
export function readCanonicalAmount(amount: unknown, digits: number): MinorUnits | undefined {
  if (typeof amount !== "string") return undefined;
  if (digits > 0 && amount.charCodeAt(amount.length - 1 - digits) !== point) return undefined;
  const minor = readShortAmount(amount, digits) ?? readLongAmount(amount, digits);
  return minor === 0 && amount.charCodeAt(0) === minus ? undefined : minor;
}

function readLongAmount(text: string, digits: number): MinorUnits | undefined {
  const read = readDecimal(text);
  if (isDecimalFault(read) || read.decimals !== digits) return undefined;
  return canonical(read.unscaled);
}
