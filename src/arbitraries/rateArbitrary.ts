import * as fc from "fast-check";
import { Rate, type RateInput } from "../rate/Rate.ts";

/**
 * What {@link rateArbitrary} takes.
 *
 * @category Generators
 */
export interface RateConstraints {
  /** The least rate, included; 0 if omitted. */
  readonly min?: RateInput;
  /** The greatest rate, included; 1 if omitted. */
  readonly max?: RateInput;
}

/**
 * Generates exact rates between `min` and `max`; without limits, shares of a whole from 0 to 1. They
 * shrink towards `min`.
 *
 * @param constraints - the limits
 * @returns an arbitrary of rates
 * @category Generators
 * @example
 * ```ts
 * import { Rate } from "concordat";
 * import { rateArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * const uplift = rateArbitrary({ min: "-0.05", max: "0.10" });
 * fc.assert(fc.property(uplift, (rate) => Rate.parse(rate.toJSON()).equals(rate)));
 * ```
 */
export function rateArbitrary({ min = 0, max = 1 }: RateConstraints = {}): fc.Arbitrary<Rate> {
  const least = Rate.of(min);
  const span = Rate.of(max).minus(least);
  return fc
    .integer({ min: 1, max: 1000 })
    .chain((parts) => fc.nat(parts).map((part) => least.plus(span.times(Rate.ratio(part, parts)))));
}

/**
 * Generates shares that sum to exactly one: as many as there are to be, none of them zero.
 *
 * @param count - how many shares, at least 1
 * @returns an arbitrary of lists of rates
 * @category Generators
 * @example
 * ```ts
 * import { Rate } from "concordat";
 * import { sharesArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(sharesArbitrary(3), (shares) => Rate.sum(shares).equals(1)));
 * ```
 */
export function sharesArbitrary(count: number): fc.Arbitrary<readonly Rate[]> {
  return fc
    .array(fc.integer({ min: 1, max: 100 }), { minLength: count, maxLength: count })
    .map((weights) => {
      const whole = weights.reduce((sum, weight) => sum + weight, 0);
      return weights.map((weight) => Rate.ratio(weight, whole));
    });
}
