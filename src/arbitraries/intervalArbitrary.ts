import * as fc from "fast-check";
import type { Quantity } from "../figure/Figure.ts";
import type { Bound, Interval } from "../figure/Interval.ts";
import { Money } from "../money/Money.ts";
import type { Rate } from "../rate/Rate.ts";

function compare(a: Quantity, b: Quantity): number {
  if (typeof a === "number") return a - (b as number);
  return Money.isMoney(a) ? a.compare(b as Money) : a.compare(b as Rate);
}

/**
 * Generates intervals between two quantities of a kind, with ends that are included or not, or missing.
 * An interval of one quantity includes it.
 *
 * @typeParam T - what the ends are of
 * @param quantities - an arbitrary of the ends; all of one currency, if they are money
 * @returns an arbitrary of intervals
 * @category Generators
 * @example
 * ```ts
 * import { isAtMost } from "concordat";
 * import { intervalArbitrary, moneyArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * const interval = intervalArbitrary(moneyArbitrary());
 * fc.assert(
 *   fc.property(interval, interval, (a, b) => !(isAtMost(a, b) === "no" && isAtMost(b, a) === "no")),
 * );
 * ```
 */
export function intervalArbitrary<T extends Quantity>(
  quantities: fc.Arbitrary<T>,
): fc.Arbitrary<Interval<T>> {
  const bound = fc.record({ value: quantities, included: fc.boolean() });
  const ends = fc.constantFrom("both", "lower", "upper", "none");
  return fc.tuple(bound, bound, ends).map(([a, b, which]) => {
    const inOrder = compare(a.value, b.value) <= 0;
    const single = compare(a.value, b.value) === 0;
    const lower: Bound<T> = single ? { ...a, included: true } : inOrder ? a : b;
    const upper: Bound<T> = single ? { ...b, included: true } : inOrder ? b : a;
    return {
      ...(which !== "upper" && which !== "none" && { lower }),
      ...(which !== "lower" && which !== "none" && { upper }),
    };
  });
}
