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
 * Returns the values that a figure allows. Read strictly, "over £1.1m" has no upper end; read
 * conventionally, it ends below £1.2m, because the last digit shown was rounded to. The guide to figures has
 * both readings of every qualifier.
 *
 * The readings are the same if `asStated` does not show the value in digits, if the last digit is worth one
 * or a penny, and for a plain number that is `exact`, which was counted. Amounts are not negative unless the
 * figure is.
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
