import { divideRounded, divideRoundedSafe } from "../rate/divideRounded.ts";
import { canonical } from "../rounding/canonical.ts";
import type { RoundingMode } from "../rounding/RoundingMode.ts";

/**
 * A whole number of the smallest unit of a currency, in canonical form: a number if it is a safe integer
 * (never −0), otherwise a bigint.
 */
export type MinorUnits = number | bigint;

/** Adds two amounts. Checking the result is enough: a sum of safe integers that is itself safe is exact. */
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
    // A number that is not exact here leads to a product or divisor beyond the limit, or to NaN.
    if (Number.isSafeInteger(product) && divisor > 0 && Number.isSafeInteger(divisor)) {
      return divideRoundedSafe(product, divisor, rounding);
    }
  }
  return scaleBeyond(value, numerator, denominator, rounding);
}

// Kept apart from the path for numbers, which the engine inlines only while it is short.
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

/** Returns the value with the opposite sign. */
export function negateMinor(value: MinorUnits): MinorUnits {
  return typeof value === "number" ? 0 - value : -value;
}
