import { compare } from "./arithmetic.ts";
import type { Quantity } from "./Figure.ts";
import { type Bound, type Interval, intervalOf } from "./Interval.ts";
import { refuseNonInterval, refuseNonValue } from "./refuseNonFigure.ts";

/**
 * Whether a value is in an interval.
 *
 * @param interval - the values that a figure allows
 * @param value - the value; money of the same currency
 * @returns `true` between the two ends, and at an end that is included
 * @throws {@link DomainError} `money.currency-mismatch` if money of two currencies meets
 * @category Figures
 * @example
 * ```ts
 * import { bounds, intervalContains } from "concordat";
 *
 * const over = bounds({ value: 400, qualifier: "more-than", asStated: "over 400" }, "strict");
 * over && intervalContains(over, 531); // => true
 * over && intervalContains(over, 400); // => false
 * ```
 */
export function intervalContains<T extends Quantity>(interval: Interval<T>, value: T): boolean {
  refuseNonInterval("interval", interval);
  refuseNonValue("value", value);
  const { lower, upper } = interval;
  const aboveLower = lower === undefined ? 1 : compare(value, lower.value);
  const belowUpper = upper === undefined ? 1 : compare(upper.value, value);
  return (
    (aboveLower > 0 || (aboveLower === 0 && lower?.included === true)) &&
    (belowUpper > 0 || (belowUpper === 0 && upper?.included === true))
  );
}

/**
 * Returns the values that two statements about the same figure allow together.
 *
 * @param a - the first interval
 * @param b - the second interval
 * @returns their common interval; `undefined` if no value satisfies both, that is, if they clash
 * @category Figures
 * @example
 * ```ts
 * import { exactInterval, intersectIntervals } from "concordat";
 *
 * intersectIntervals({ upper: { value: 4, included: false } }, { lower: { value: 0, included: true } });
 * // => { lower: { value: 0, included: true }, upper: { value: 4, included: false } }
 * intersectIntervals(exactInterval(37), exactInterval(38)); // => undefined
 * ```
 */
export function intersectIntervals<T extends Quantity>(
  a: Interval<T>,
  b: Interval<T>,
): Interval<T> | undefined {
  refuseNonInterval("a", a);
  refuseNonInterval("b", b);
  const lower = tighter(a.lower, b.lower, (difference) => difference > 0);
  const upper = tighter(a.upper, b.upper, (difference) => difference < 0);
  if (lower !== undefined && upper !== undefined) {
    const difference = compare(lower.value, upper.value);
    if (difference > 0) return undefined;
    if (difference === 0 && !(lower.included && upper.included)) return undefined;
  }
  return intervalOf(lower, upper);
}

function tighter<T extends Quantity>(
  a: Bound<T> | undefined,
  b: Bound<T> | undefined,
  aWins: (difference: number) => boolean,
): Bound<T> | undefined {
  if (a === undefined) return b;
  if (b === undefined) return a;
  const difference = compare(a.value, b.value);
  if (difference === 0) return a.included ? b : a;
  return aWins(difference) ? a : b;
}

/**
 * Returns the smallest interval that contains two others. It is what is known about a figure that is one of
 * the two, if nobody says which.
 *
 * @param a - the first interval
 * @param b - the second interval
 * @returns the interval from the lower of their lower ends to the upper of their upper ends; without an end
 * where one of them has none
 * @throws {@link DomainError} `money.currency-mismatch` if money of two currencies meets
 * @category Figures
 * @example
 * ```ts
 * import { exactInterval, spanIntervals } from "concordat";
 *
 * spanIntervals(exactInterval(10), exactInterval(17));
 * // => { lower: { value: 10, included: true }, upper: { value: 17, included: true } }
 * ```
 */
export function spanIntervals<T extends Quantity>(a: Interval<T>, b: Interval<T>): Interval<T> {
  refuseNonInterval("a", a);
  refuseNonInterval("b", b);
  return intervalOf(
    looser(a.lower, b.lower, (difference) => difference < 0),
    looser(a.upper, b.upper, (difference) => difference > 0),
  );
}

function looser<T extends Quantity>(
  a: Bound<T> | undefined,
  b: Bound<T> | undefined,
  aWins: (difference: number) => boolean,
): Bound<T> | undefined {
  if (a === undefined || b === undefined) return undefined;
  const difference = compare(a.value, b.value);
  if (difference === 0) return a.included ? a : b;
  return aWins(difference) ? a : b;
}
