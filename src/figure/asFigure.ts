import type { CurrencyCode } from "../money/Currency.ts";
import type { Money } from "../money/Money.ts";
import type { Figure, Qualifier } from "./Figure.ts";

/** A plain amount as an exact figure; a figure as it is. */
export function asFigure<C extends CurrencyCode>(
  amount: Money<C> | Figure<Money<C>>,
): { readonly value: Money<C>; readonly qualifier: Qualifier } {
  return "qualifier" in amount ? amount : { value: amount, qualifier: "exact" };
}

/** Whether all amounts that are given are in one currency. */
export function areInOneCurrency(amounts: readonly (Money | Figure<Money> | undefined)[]): boolean {
  const given = amounts.filter((amount) => amount !== undefined);
  return new Set(given.map((amount) => asFigure(amount).value.currency)).size <= 1;
}
