import { add, counted, subtract } from "./arithmetic.ts";
import type { Quantity } from "./Figure.ts";
import { refuseNonInterval, refuseNonValue } from "./refuseNonFigure.ts";

/**
 * One end of an {@link Interval}.
 *
 * @category Figures
 */
export interface Bound<T extends Quantity = Quantity> {
  /** The value at which the interval ends. */
  readonly value: T;
  /** Whether that value itself belongs to the interval. */
  readonly included: boolean;
}

/**
 * The values that a figure allows: everything between two bounds. An absent bound means that there is no
 * limit on that side. "Over £1.1m" has an open lower bound and no upper bound.
 *
 * @typeParam T - `Money`, `number` or `Rate`
 * @category Figures
 */
export interface Interval<T extends Quantity = Quantity> {
  /** The lower end; absent if there is no lower limit. */
  readonly lower?: Bound<T>;
  /** The upper end; absent if there is no upper limit. */
  readonly upper?: Bound<T>;
}

/** Makes an interval from the ends that are given. */
export function intervalOf<T extends Quantity>(
  lower: Bound<T> | undefined,
  upper: Bound<T> | undefined,
): Interval<T> {
  return { ...(lower && { lower }), ...(upper && { upper }) };
}

/** Makes an end at a value, if there is a value. */
export function boundOf<T extends Quantity>(
  value: T | undefined,
  included: boolean,
): Bound<T> | undefined {
  return value === undefined ? undefined : { value, included };
}

function combine<T extends Quantity>(
  a: Bound<T> | undefined,
  b: Bound<T> | undefined,
  operation: (a: T, b: T) => T | undefined,
): Bound<T> | undefined {
  if (a === undefined || b === undefined) return undefined;
  return boundOf(operation(a.value, b.value), a.included && b.included);
}

/**
 * Returns the interval that contains exactly one number.
 *
 * @param value - the value: a whole number from −(2^53 − 1) to 2^53 − 1
 * @returns the interval from the value to the value, both included
 * @throws {@link DomainError} `rate.invalid` for any other number, because it cannot be used in exact
 * calculations
 * @category Figures
 * @example
 * ```ts
 * import { exactInterval } from "concordat";
 *
 * exactInterval(37).upper; // => { value: 37, included: true }
 * ```
 */
export function exactInterval(value: number): Interval<number>;
/**
 * Returns the interval that contains exactly one amount or share.
 *
 * @param value - the value
 * @returns the interval from the value to the value, both included
 */
export function exactInterval<T extends Quantity>(value: T): Interval<T>;
export function exactInterval<T extends Quantity>(value: T): Interval<T> {
  refuseNonValue("value", value);
  if (typeof value === "number") counted(value);
  const bound = { value, included: true };
  return { lower: bound, upper: bound };
}

/**
 * Returns the values that the sum of two figures allows. An open end stays open. An end of counts beyond
 * 2^53 − 1, which cannot be stored exactly, is left out, so there is no limit on that side.
 *
 * @param a - the first figure
 * @param b - the second; money of the same currency
 * @returns the interval of all sums
 * @throws {@link DomainError} `money.currency-mismatch` if the amounts are in two currencies
 * @throws {@link DomainError} `rate.invalid` if an end of a count is not a whole number
 * @category Figures
 * @example
 * ```ts
 * import { exactInterval, plusInterval } from "concordat";
 *
 * plusInterval({ lower: { value: 400, included: false } }, exactInterval(100)); // => { lower: { value: 500, included: false } }
 * ```
 */
export function plusInterval<T extends Quantity>(a: Interval<T>, b: Interval<T>): Interval<T> {
  refuseNonInterval("a", a);
  refuseNonInterval("b", b);
  return intervalOf(combine(a.lower, b.lower, add), combine(a.upper, b.upper, add));
}

/**
 * Returns the values that the difference of two figures allows: `a − b`. An open end stays open. An end of
 * counts that cannot be stored exactly is left out.
 *
 * @param a - the figure to subtract from
 * @param b - the figure to subtract; money of the same currency
 * @returns the interval of all differences
 * @throws {@link DomainError} `money.currency-mismatch` if the amounts are in two currencies
 * @throws {@link DomainError} `rate.invalid` if an end of a count is not a whole number
 * @category Figures
 * @example
 * ```ts
 * import { exactInterval, minusInterval } from "concordat";
 *
 * minusInterval(exactInterval(450), { lower: { value: 1, included: false } }); // => { upper: { value: 449, included: false } }
 * ```
 */
export function minusInterval<T extends Quantity>(a: Interval<T>, b: Interval<T>): Interval<T> {
  refuseNonInterval("a", a);
  refuseNonInterval("b", b);
  return intervalOf(combine(a.lower, b.upper, subtract), combine(a.upper, b.lower, subtract));
}
