import { argumentFailure } from "../finding/argumentFailures.ts";
import { refuseNonObject, refuseNonText } from "../finding/refuseWrongType.ts";
import { Money, type MoneyJson } from "../money/Money.ts";
import { Rate } from "../rate/Rate.ts";
import type { Figure } from "./Figure.ts";

/* The tests of the arguments of functions about figures; `of` names the argument. */

/** Refuses what is not an amount, a rate or a number; an amount in its JSON form is named as such. */
function refuseNonQuantity(of: string, path: string, value: unknown): void {
  if (typeof value === "number" || Money.isMoney(value) || Rate.isRate(value)) return;
  const { amount, currency } = Object(value) as Partial<MoneyJson>;
  if (typeof amount === "string" && typeof currency === "string") {
    throw argumentFailure("argument.json-form", { of, path });
  }
  throw argumentFailure("argument.not-a-quantity", { of: path === "" ? of : `${of}.${path}` });
}

/** Refuses what is not a figure: a value, and the words that state it. */
export function refuseNonFigure(figure: Figure, of = "figure"): void {
  refuseNonObject(of, figure);
  refuseNonQuantity(of, "value", figure.value);
  refuseNonText(`${of}.asStated`, figure.asStated);
}

/** Refuses what is not an interval: an object whose ends, if it has any, have a value each. */
export function refuseNonInterval(of: string, interval: object): void {
  refuseNonObject(of, interval);
  const { lower, upper } = interval as { readonly lower?: unknown; readonly upper?: unknown };
  if (lower !== undefined) refuseNonQuantity(of, "lower.value", Object(lower).value);
  if (upper !== undefined) refuseNonQuantity(of, "upper.value", Object(upper).value);
}

/** Refuses what is not a value that a figure can have. */
export function refuseNonValue(of: string, value: unknown): void {
  refuseNonQuantity(of, "", value);
}
