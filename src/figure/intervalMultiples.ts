import { Rate, type RateInput } from "../rate/Rate.ts";
import { compare, ratio, scale, zeroLike } from "./arithmetic.ts";
import type { Quantity } from "./Figure.ts";
import { type Bound, boundOf, exactInterval, type Interval, intervalOf } from "./Interval.ts";
import { refuseNonInterval } from "./refuseNonFigure.ts";

/**
 * How an end that falls between two pence, or between two whole numbers, is treated.
 *
 * - `unnecessary`: it is refused.
 * - `outward`: it moves away from the interval to the next penny or whole number, which is then not
 *   included. The result contains every value that it should, and less than a penny more.
 *
 * A share (`Rate`) is exact, and never moves.
 *
 * @category Figures
 */
export type IntervalRounding = "unnecessary" | "outward";

/**
 * Returns the values that a multiple of a figure allows. An open end stays open; a negative multiple swaps
 * the ends; zero times anything is exactly zero. An end of a count beyond 2^53 − 1 is left out.
 *
 * @param a - the figure
 * @param times - a whole number, decimal text or a {@link Rate}
 * @param rounding - how to treat an end that is not a whole number of pence; refused if omitted
 * @returns the interval of all multiples
 * @throws {@link DomainError} `rounding.needed` if an end would have to move and no rounding is given
 * @throws {@link DomainError} `rate.invalid` if `times` is not an exact number
 * @category Figures
 * @example
 * ```ts
 * import { Money, timesInterval } from "concordat";
 *
 * timesInterval({ lower: { value: 5, included: true } }, 3); // => { lower: { value: 15, included: true } }
 * const over = { lower: { value: Money.of("1.11", "GBP"), included: false } };
 * timesInterval(over, "0.5", "outward").lower?.value.format(); // => "£0.55"
 * timesInterval(over, "0.5"); // throws rounding.needed
 * ```
 */
export function timesInterval<T extends Quantity>(
  a: Interval<T>,
  times: RateInput,
  rounding: IntervalRounding = "unnecessary",
): Interval<T> {
  refuseNonInterval("a", a);
  const factor = Rate.of(times);
  const known = a.lower ?? a.upper;
  if (factor.isZero() && known !== undefined) return exactInterval(zeroLike(known.value));
  const [lower, upper] = factor.isNegative() ? [a.upper, a.lower] : [a.lower, a.upper];
  return intervalOf(
    lower && scaledEnd(lower, factor, rounding === "outward" ? "floor" : rounding),
    upper && scaledEnd(upper, factor, rounding === "outward" ? "ceiling" : rounding),
  );
}

function scaledEnd<T extends Quantity>(
  { value, included }: Bound<T>,
  factor: Rate,
  rounding: "unnecessary" | "floor" | "ceiling",
): Bound<T> | undefined {
  const scaled = scale(value, factor, rounding);
  if (scaled === undefined || rounding === "unnecessary") return boundOf(scaled, included);
  const other = scale(value, factor, rounding === "floor" ? "ceiling" : "floor");
  const isExact = other !== undefined && compare(scaled, other) === 0;
  return { value: scaled, included: included && isExact };
}

/**
 * Returns the values that a part of a figure allows: the figure divided by a number.
 *
 * @param a - the figure
 * @param divisor - a whole number, decimal text or a {@link Rate}; not zero
 * @param rounding - how to treat an end that is not a whole number of pence; refused if omitted
 * @returns the interval of all quotients
 * @throws {@link DomainError} `rounding.needed` if an end would have to move and no rounding is given
 * @throws {@link DomainError} `arithmetic.division-by-zero` if the divisor is zero
 * @throws {@link DomainError} `rate.invalid` if the divisor is not an exact number
 * @category Figures
 * @example
 * ```ts
 * import { bounds, dividedInterval, formatInterval, parseFigure } from "concordat";
 *
 * const year = bounds(parseFigure("more than £3.5m", { as: "money" }), "strict") ?? {};
 * formatInterval(dividedInterval(year, 18, "outward")); // => "more than £194,444.44"
 * ```
 */
export function dividedInterval<T extends Quantity>(
  a: Interval<T>,
  divisor: RateInput,
  rounding: IntervalRounding = "unnecessary",
): Interval<T> {
  return timesInterval(a, Rate.of(1).dividedBy(divisor), rounding);
}

/**
 * Returns the values that the ratio of two figures allows, exactly: `a ÷ b`. An open end stays open.
 *
 * @param a - the figure to divide
 * @param b - the figure to divide by; money of the same currency
 * @returns the interval of all ratios; without ends if a figure may be below zero
 * @throws {@link DomainError} `money.currency-mismatch` if money of two currencies meets
 * @category Figures
 * @example
 * ```ts
 * import { bounds, formatInterval, parseFigure, ratioInterval } from "concordat";
 *
 * const budget = bounds(parseFigure("£6 billion", { as: "money" }), "strict") ?? {};
 * const wider = bounds(parseFigure("£22 billion", { as: "money" }), "strict") ?? {};
 * formatInterval(ratioInterval(budget, wider)); // => "3/11"
 * ```
 */
export function ratioInterval<T extends Quantity>(a: Interval<T>, b: Interval<T>): Interval<Rate> {
  refuseNonInterval("a", a);
  refuseNonInterval("b", b);
  if (a.lower === undefined || b.lower === undefined) return {};
  const zero = zeroLike(a.lower.value);
  const signOfB = compare(b.lower.value, zero);
  if (compare(a.lower.value, zero) < 0 || signOfB < 0) return {};
  return intervalOf(
    b.upper && compare(b.upper.value, zero) > 0
      ? quotient(a.lower, b.upper)
      : { value: Rate.of(0), included: a.lower.included && compare(a.lower.value, zero) === 0 },
    a.upper && signOfB > 0 ? quotient(a.upper, b.lower) : undefined,
  );
}

function quotient<T extends Quantity>(a: Bound<T>, b: Bound<T>): Bound<Rate> {
  const value = ratio(a.value, b.value);
  // Zero divided by anything is zero, so an open divisor leaves that end closed.
  return { value, included: a.included && (b.included || value.isZero()) };
}
