import { divideRounded, divideRoundedSafe } from "../rate/divideRounded.ts";
import { canonical } from "../rounding/canonical.ts";
import type { RoundingMode } from "../rounding/RoundingMode.ts";

/**
 * A whole number of the smallest unit of a currency, in its one canonical form: a number while it is
 * a safe integer (never −0), a bigint beyond.
 */
export type MinorUnits = number | bigint;

/** Adds. The check of the result suffices: a sum of safe integers that looks safe is exact. */
export function addMinor(left: MinorUnits, right: MinorUnits): MinorUnits {
  if (typeof left === "number" && typeof right === "number") {
    const sum = left + right;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return canonical(BigInt(left) + BigInt(right));
}

/** Multiplies by the fraction `numerator / denominator` and rounds the exact result once. */
export function scaleMinor(
  value: MinorUnits,
  numerator: MinorUnits,
  denominator: MinorUnits,
  rounding?: RoundingMode,
): MinorUnits {
  if (typeof value === "number") {
    const product = value * Number(numerator);
    const divisor = Number(denominator);
    // A number that is not exact here makes a product or divisor beyond the limit, or NaN.
    if (Number.isSafeInteger(product) && divisor > 0 && Number.isSafeInteger(divisor)) {
      return divideRoundedSafe(product, divisor, rounding);
    }
  }
  return scaleBeyond(value, numerator, denominator, rounding);
}

// Apart from the path of numbers, which the engine takes into its caller as long as it is short.
function scaleBeyond(
  value: MinorUnits,
  numerator: MinorUnits,
  denominator: MinorUnits,
  rounding?: RoundingMode,
): MinorUnits {
  return canonical(divideRounded(BigInt(value) * BigInt(numerator), BigInt(denominator), rounding));
}

/** Returns the value without its sign. */
export function absMinor(value: MinorUnits): MinorUnits {
  return value < 0 ? negateMinor(value) : value;
}

/** Turns the sign. */
export function negateMinor(value: MinorUnits): MinorUnits {
  return typeof value === "number" ? 0 - value : -value;
}
