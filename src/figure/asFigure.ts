import type { CurrencyCode } from "../money/Currency.ts";
import type { Money } from "../money/Money.ts";
import type { Figure, Qualifier } from "./Figure.ts";

/** Returns a plain amount as an exact figure, and a figure as it is. */
export function asFigure<C extends CurrencyCode>(
  amount: Money<C> | Figure<Money<C>>,
): { readonly value: Money<C>; readonly qualifier: Qualifier } {
  return "qualifier" in amount ? amount : { value: amount, qualifier: "exact" };
}
