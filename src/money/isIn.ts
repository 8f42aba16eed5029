import type { CurrencyCode } from "./Currency.ts";
import type { Money } from "./Money.ts";

/**
 * Whether an amount is in a given currency; narrows its type.
 *
 * @param money - the amount
 * @param currency - the code of the currency
 * @category Money
 * @example
 * ```ts
 * import { isIn, Money } from "concordat";
 *
 * const amount: Money = Money.parse("£5");
 * isIn(amount, "GBP") ? amount.plus(Money.of("1", "GBP")).toString() : ""; // => "GBP 6.00"
 * ```
 */
export function isIn<C extends CurrencyCode>(money: Money, currency: C): money is Money<C> {
  return money?.currency === currency;
}
