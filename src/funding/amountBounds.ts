import { bounds, type Reading } from "../figure/bounds.ts";
import { type Figure, refuseWrongAmount } from "../figure/Figure.ts";
import { exactInterval, type Interval } from "../figure/Interval.ts";
import type { CurrencyCode } from "../money/Currency.ts";
import { Money } from "../money/Money.ts";

/** The values that an amount can have. A "circa" amount is zero or more: nobody gives less than zero. */
export function amountBounds(amount: Money | Figure<Money>, reading: Reading): Interval<Money> {
  refuseWrongAmount(amount);
  if (!("qualifier" in amount)) return exactInterval(amount);
  return bounds(amount, reading) ?? anything(amount);
}

/** The values that an amount can have as a whole: any, where it is an amount "a year" or "a place". */
export function wholeBounds(amount: Money | Figure<Money>, reading: Reading): Interval<Money> {
  refuseWrongAmount(amount);
  const isPart = "qualifier" in amount && amount.per !== undefined;
  return isPart ? anything(amount) : amountBounds(amount, reading);
}

/** Zero or more, in a currency. Where the amount itself is below zero, not even that is known. */
export function anything(
  { value }: Figure<Money>,
  currency: CurrencyCode = value.currency,
): Interval<Money> {
  return value.isNegative() ? {} : { lower: { value: Money.zero(currency), included: true } };
}
