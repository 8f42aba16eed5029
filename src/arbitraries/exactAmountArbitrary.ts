import * as fc from "fast-check";
import { ExactAmount } from "../exact/ExactAmount.ts";
import type { CurrencyCode } from "../money/Currency.ts";
import { type MoneyConstraints, moneyArbitrary } from "./moneyArbitrary.ts";

/**
 * Generates amounts between the pennies: those of {@link moneyArbitrary}, divided by a whole number from
 * 1 to 1,000. They shrink towards zero.
 *
 * @typeParam C - the currency
 * @param constraints - the currency and the limits before the division
 * @returns an arbitrary of exact amounts
 * @category Generators
 * @example
 * ```ts
 * import { ExactAmount } from "concordat/exact";
 * import { exactAmountArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * const third = (amount: ExactAmount) => amount.dividedBy(3);
 * fc.assert(
 *   fc.property(exactAmountArbitrary(), (amount) => third(amount).times(3).equals(amount)),
 * );
 * ```
 */
export function exactAmountArbitrary<C extends CurrencyCode = "GBP">(
  constraints: MoneyConstraints<C> = {},
): fc.Arbitrary<ExactAmount<C>> {
  return fc
    .tuple(moneyArbitrary(constraints), fc.integer({ min: 1, max: 1000 }))
    .map(([money, parts]) => ExactAmount.from(money).dividedBy(parts));
}
