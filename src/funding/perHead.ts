import { NegativeAmountError } from "../errors/NegativeAmountError.ts";
import type { CurrencyCode } from "../money/Currency.ts";
import type { Money } from "../money/Money.ts";
import type { RoundingMode } from "../rounding/RoundingMode.ts";

/**
 * An amount divided by a number of people. The result is for the same period as the amount: where that
 * is not stated, neither is this.
 *
 * @param amount - the amount
 * @param people - how many people: a whole number of one or more
 * @param rounding - how to round to the minor unit
 * @returns the amount a head
 * @throws {@link DivisionByZeroError} if there are no people, {@link NegativeAmountError} if there are fewer,
 * and {@link InvalidRateError} for a part of a person
 * @category Funding
 * @example
 * ```ts
 * import { Money, perHead } from "concordat";
 *
 * perHead(Money.of("6000000000", "GBP"), 2_800_000, "half-even").format(); // => "£2,142.86"
 * ```
 */
export function perHead<C extends CurrencyCode>(
  amount: Money<C>,
  people: number,
  rounding: RoundingMode,
): Money<C> {
  if (people < 0) throw new NegativeAmountError("people");
  return amount.dividedBy(people, rounding);
}
