import { derivedQualifier } from "../figure/derivedQualifier.ts";
import type { Figure, Qualifier } from "../figure/Figure.ts";
import type { Weight } from "../money/allocation.ts";
import type { CurrencyCode } from "../money/Currency.ts";
import type { Money } from "../money/Money.ts";
import { Rate } from "../rate/Rate.ts";
import { totalOf } from "./inputs.ts";

/** What a split by weights has in common, whatever the weights stand for. */
export interface SplitParts<C extends CurrencyCode> {
  readonly total: Money<C>;
  readonly qualifier: Qualifier;
  readonly parts: readonly { readonly share: Rate; readonly amount: Money<C> }[];
}

/** Divides an amount by weights, as `divide` hands out the odd pennies. */
export function splitByWeights<C extends CurrencyCode>(
  total: Money<C> | Figure<Money<C>>,
  weights: readonly Weight[],
  divide: (amount: Money<C>) => readonly Money<C>[],
): SplitParts<C> {
  const { value, qualifier } = totalOf(total);
  const amounts = divide(value);
  const whole = Rate.sum(weights);
  const parts = weights.map((weight, index) => ({
    share: Rate.of(weight).dividedBy(whole),
    amount: amounts[index] as Money<C>,
  }));
  return { total: value, qualifier: derivedQualifier(qualifier), parts };
}
