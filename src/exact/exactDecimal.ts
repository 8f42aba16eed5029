import { Decimal } from "decimal.js";
import { exactFailure } from "./exactFailures.ts";

/** The largest number of digits of a number, before and after the point together. */
export const mostDigits = 1000;

/**
 * The decimal class of this library alone. `defaults` ignores settings that other users of decimal.js have
 * made before, and a clone is not affected by later ones. Its precision is enough for any sum or product of
 * two numbers of the largest size.
 */
const ExactDecimal: typeof Decimal = /* @__PURE__ */ Decimal.clone({
  defaults: true,
  precision: 2 * mostDigits + 2,
});

/** Reads decimal text or a whole number. */
export function exactDecimal(number: string | bigint): Decimal {
  return bounded(new ExactDecimal(String(number)));
}

/** Adds without losing a digit. */
export function addExactly(left: Decimal, right: Decimal): Decimal {
  return bounded(left.plus(right));
}

/** Multiplies without losing a digit. */
export function multiplyExactly(left: Decimal, right: Decimal): Decimal {
  return bounded(left.times(right));
}

function bounded(value: Decimal): Decimal {
  const digits = Math.max(value.e + 1, 1) + value.decimalPlaces();
  if (digits > mostDigits) throw exactFailure("exact.too-many-digits", { limit: mostDigits });
  return value;
}
