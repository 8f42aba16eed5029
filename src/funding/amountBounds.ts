import { bounds, type Reading } from "../figure/bounds.ts";
import type { Figure } from "../figure/Figure.ts";
import { exactInterval, type Interval } from "../figure/Interval.ts";
import type { CurrencyCode } from "../money/Currency.ts";
import { Money } from "../money/Money.ts";

/** What an amount allows: nobody gives less than nothing, whatever "circa" leaves open. */
export function amountBounds(figure: Figure<Money>, reading: Reading): Interval<Money> {
  return bounds(figure, reading) ?? anything(figure);
}

/** The same for a plain amount, which is itself alone, or a figure. */
export function boundsOf(amount: Money | Figure<Money>, reading: Reading): Interval<Money> {
  return "qualifier" in amount ? amountBounds(amount, reading) : exactInterval(amount);
}

/** What an amount may be as a whole: of an amount "a year" or "a place" that can be anything. */
export function wholeBounds(figure: Figure<Money>, reading: Reading): Interval<Money> {
  return figure.per === undefined ? amountBounds(figure, reading) : anything(figure);
}

/** The same for a plain amount, which is itself alone, or a figure. */
export function wholeBoundsOf(amount: Money | Figure<Money>, reading: Reading): Interval<Money> {
  return "qualifier" in amount ? wholeBounds(amount, reading) : exactInterval(amount);
}

/** Nothing or more, in a currency; of an amount that is itself below zero not even that is known. */
export function anything(
  { value }: Figure<Money>,
  currency: CurrencyCode = value.currency,
): Interval<Money> {
  return value.isNegative() ? {} : { lower: { value: Money.zero(currency), included: true } };
}
