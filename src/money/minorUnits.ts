import { divideRounded, divideRoundedSafe } from "../rate/divideRounded.ts";
import type { RoundingMode } from "../rounding/RoundingMode.ts";

/**
 * A whole number of the smallest unit of a currency, in its one canonical form: a number while it is
 * a safe integer (never −0), a bigint beyond.
 */
export type MinorUnits = number | bigint;

const limit = Number.MAX_SAFE_INTEGER;

/** Brings a whole number into its canonical form. */
export function canonical(value: bigint): MinorUnits {
  return value <= limit && value >= -limit ? Number(value) : value;
}

/** Adds. The check of the result suffices: a sum of safe integers that looks safe is exact. */
export function addMinor(left: MinorUnits, right: MinorUnits): MinorUnits {
  if (typeof left === "number" && typeof right === "number") {
    const sum = left + right;
    if (sum <= limit && sum >= -limit) return sum;
  }
  return canonical(BigInt(left) + BigInt(right));
}

/** Subtracts, as {@link addMinor} adds. */
export function subtractMinor(left: MinorUnits, right: MinorUnits): MinorUnits {
  if (typeof left === "number" && typeof right === "number") {
    const difference = left - right;
    if (difference <= limit && difference >= -limit) return difference;
  }
  return canonical(BigInt(left) - BigInt(right));
}

/** Multiplies by a whole number. */
export function multiplyMinor(value: MinorUnits, factor: number): MinorUnits {
  if (typeof value === "number") {
    const product = value * factor;
    // Adding zero turns −0 into 0.
    if (product <= limit && product >= -limit) return product + 0;
  }
  return canonical(BigInt(value) * BigInt(factor));
}

/** Multiplies by the fraction `numerator / denominator` and rounds the exact result once. */
export function scaleMinor(
  value: MinorUnits,
  numerator: bigint,
  denominator: bigint,
  rounding: RoundingMode,
): MinorUnits {
  if (typeof value === "number" && denominator > 0n && denominator <= limit) {
    const product = value * Number(numerator);
    if (product <= limit && product >= -limit) {
      return divideRoundedSafe(product, Number(denominator), rounding);
    }
  }
  return canonical(divideRounded(BigInt(value) * numerator, denominator, rounding));
}

/** Gives the value without its sign. */
export function absMinor(value: MinorUnits): MinorUnits {
  return value < 0 ? negateMinor(value) : value;
}

/** Turns the sign. */
export function negateMinor(value: MinorUnits): MinorUnits {
  return typeof value === "number" ? 0 - value : -value;
}
