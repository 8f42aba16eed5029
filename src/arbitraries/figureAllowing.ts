import * as fc from "fast-check";
import type { Figure, Qualifier, Quantity } from "../figure/Figure.ts";
import { formatFigure } from "../figure/formatFigure.ts";
import { Money } from "../money/Money.ts";
import { Rate } from "../rate/Rate.ts";

/** A little more than a quantity, or less: to the penny, to one, or to a hundredth. */
function moved<T extends Quantity>(value: T, step: 1 | -1): T {
  if (typeof value === "number") return (value + step) as T;
  if (value instanceof Money) {
    return value.plus(Money.ofMinor(step, value.currency)) as Quantity as T;
  }
  return value.plus(Rate.ratio(step, 100)) as Quantity as T;
}

/** Nothing is counted or given below zero, and no share is above one. */
function isSayable(value: Quantity): boolean {
  if (typeof value === "number") return value >= 0;
  return !value.isNegative() && !(value instanceof Rate && value.compare(1) > 0);
}

/** What a figure with a qualifier may state where the quantity itself is known. */
function stating<T extends Quantity>(value: T, qualifier: Qualifier): T | undefined {
  if (qualifier !== "less-than" && qualifier !== "more-than") return value;
  const beside = moved(value, qualifier === "less-than" ? 1 : -1);
  return isSayable(beside) ? beside : undefined;
}

/**
 * Figures that a quantity from zero up does not contradict, in words that say what they hold: figures of
 * quantities that agree with each other can then not be proved to disagree.
 */
export function figureAllowing<T extends Quantity>(value: T): fc.Arbitrary<Figure<T>> {
  return fc
    .constantFrom<Qualifier>("exact", "at-least", "up-to", "circa", "more-than", "less-than")
    .map((wanted) => {
      const number = stating(value, wanted);
      const qualifier = number === undefined ? "exact" : wanted;
      const said = { value: number ?? value, qualifier, asStated: "" };
      return { ...said, asStated: formatFigure(said) };
    });
}
