import type { Rate } from "../rate/Rate.ts";
import { add, compare, quantityLike, subtract, unitLike, zeroLike } from "./arithmetic.ts";
import type { Figure, Quantity } from "./Figure.ts";
import { type Bound, boundOf, exactInterval, type Interval, intervalOf } from "./Interval.ts";
import { shownStep } from "./precision.ts";
import { refuseNonFigure } from "./refuseNonFigure.ts";

/**
 * How the words of a published figure are read.
 *
 * - `strict`: exactly as they stand. "Over £1.1m" may be £5m.
 * - `conventional`: as a reporter uses them, who rounds to the digits shown and stays close. "Over £1.1m"
 *   is under £1.2m. This is an inference; a result that depends on it has to say so.
 *
 * @category Figures
 */
export type Reading = "strict" | "conventional";

/** All readings. */
export const readings: readonly Reading[] = ["strict", "conventional"];

/**
 * Returns the values that a figure allows.
 *
 * | qualifier | as stated | strict | conventional |
 * |---|---|---|---|
 * | `exact` | £450m | £450m alone | £449.5m ≤ x < £450.5m |
 * | `more-than` | over £1.1m | x > £1.1m | £1.1m < x < £1.2m |
 * | `at-least` | at least £10m | x ≥ £10m | the same |
 * | `less-than` | almost £11.8m | 0 ≤ x < £11.8m | £11.75m ≤ x < £11.8m |
 * | `up-to` | up to £30,000 | 0 ≤ x ≤ £30,000 | the same |
 * | `circa` | c5,000 | `undefined` | 4,500 ≤ x < 5,500 |
 *
 * The conventional reading takes the last digit shown from `asStated`. Before a scale word or `%` every
 * digit counts; in a plain number, trailing zeros do not. A plain number that is `exact` was counted, and
 * stays as it is. The two readings are the same if `asStated` does not show the value in digits. They are
 * also the same if the last digit shown is worth one or a penny, the smallest unit, because nothing can
 * have been rounded to it: "over 18" has no upper end, and "c18" no bound at all. The lower bound of zero
 * is left out if it would contradict the figure, because the figure is negative or "less than zero". An end
 * of a count beyond 2^53 − 1 is left out.
 *
 * @param figure - the figure
 * @param reading - how its words are read
 * @returns the interval; `undefined` if the words set no bound at all (`circa`, read strictly)
 * @throws {@link DomainError} `rate.invalid` if an exact count is not a whole number
 * @category Figures
 * @example
 * ```ts
 * import { bounds, Money } from "concordat";
 *
 * const total = {
 *   value: Money.of("11800000", "GBP"),
 *   qualifier: "less-than",
 *   asStated: "almost £11.8m",
 * } as const;
 * bounds(total, "conventional")?.lower?.value.format(); // => "£11,750,000.00"
 * bounds({ value: 5000, qualifier: "circa", asStated: "c5,000" }, "strict"); // => undefined
 * ```
 */
export function bounds<T extends Quantity>(
  figure: Figure<T>,
  reading: Reading,
): Interval<T> | undefined {
  refuseNonFigure(figure);
  const { value, qualifier } = figure;
  const step = reading === "conventional" ? roundedTo(figure) : undefined;
  const half = step?.dividedBy(2);
  const moved = (move: typeof add<T>, by: Rate, included: boolean): Bound<T> | undefined => {
    const size = quantityLike(value, by);
    return size === undefined ? undefined : boundOf(move(value, size), included);
  };
  const above = (by: Rate) => moved(add, by, false);
  const below = (by: Rate) => moved(subtract, by, true);
  const zero = zeroLike(value);
  const floor = { lower: { value: zero, included: true } };
  const sign = compare(value, zero);
  switch (qualifier) {
    case "exact":
      return half ? intervalOf(below(half), above(half)) : exactInterval(value);
    case "more-than":
      return intervalOf({ value, included: false }, step && above(step));
    case "at-least":
      return { lower: { value, included: true } };
    case "less-than": {
      const upper = { value, included: false };
      return half ? intervalOf(below(half), upper) : { ...(sign > 0 && floor), upper };
    }
    case "up-to":
      return { ...(sign >= 0 && floor), upper: { value, included: true } };
    case "circa":
      return half && intervalOf(below(half), above(half));
  }
}

/** The value of one unit in the last digit shown, if it is more than the smallest unit. */
function roundedTo(figure: Figure): Rate | undefined {
  const step = shownStep(figure);
  if (step === undefined) return undefined;
  const { value } = figure;
  const size = quantityLike(value, step);
  return size !== undefined && compare(size, unitLike(value)) > 0 ? step : undefined;
}
