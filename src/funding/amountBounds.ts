import { bounds, type Reading } from "../figure/bounds.ts";
import type { Figure } from "../figure/Figure.ts";
import { exactInterval, type Interval } from "../figure/Interval.ts";
import { Money } from "../money/Money.ts";

/** What an amount allows: nobody gives less than nothing, whatever "circa" leaves open. */
export function amountBounds(figure: Figure<Money>, reading: Reading): Interval<Money> {
  const nothing = Money.zero(figure.value.currency);
  return bounds(figure, reading) ?? { lower: { value: nothing, included: true } };
}

/** The same for a plain amount, which is itself alone, or a figure. */
export function boundsOf(amount: Money | Figure<Money>, reading: Reading): Interval<Money> {
  return "qualifier" in amount ? amountBounds(amount, reading) : exactInterval(amount);
}
