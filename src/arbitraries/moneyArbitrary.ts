import * as fc from "fast-check";
import { ExactAmount } from "../exact/ExactAmount.ts";
import { type CurrencyCode, codesWithDigits } from "../money/Currency.ts";
import { Money } from "../money/Money.ts";

/**
 * What {@link moneyArbitrary} takes.
 *
 * @typeParam C - the currency
 * @category Generators
 */
export interface MoneyConstraints<C extends CurrencyCode> {
  /** The currency; that of `min` or `max` if omitted, and pounds without those. */
  readonly currency?: C;
  /** The least amount, included; a trillion below zero if omitted. */
  readonly min?: Money<C>;
  /** The greatest amount, included; a trillion if omitted. */
  readonly max?: Money<C>;
}

/**
 * Generates amounts of one currency, all of them between `min` and `max`. They shrink towards zero.
 *
 * @typeParam C - the currency
 * @param constraints - the currency and the limits
 * @returns an arbitrary of amounts
 * @throws Error by fast-check, if `min` is greater than `max`
 * @category Generators
 * @example
 * ```ts
 * import { Money } from "concordat";
 * import { moneyArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * const award = moneyArbitrary({ min: Money.zero("GBP"), max: Money.of("30000", "GBP") });
 * fc.assert(
 *   fc.property(award, (amount) => Money.sum(amount.allocate([1, 2, 3]), "GBP").equals(amount)),
 * );
 * ```
 */
export function moneyArbitrary<C extends CurrencyCode = "GBP">(
  constraints: MoneyConstraints<C> = {},
): fc.Arbitrary<Money<C>> {
  const { min, max } = constraints;
  const currency = constraints.currency ?? min?.currency ?? max?.currency ?? ("GBP" as C);
  const trillion = Money.of("1000000000000", currency);
  return fc
    .bigInt({
      min: BigInt((min ?? trillion.negated()).minor),
      max: BigInt((max ?? trillion).minor),
    })
    .map((minor) => Money.ofMinor(minor, currency));
}

/**
 * Generates the codes of currencies that have minor units, historic ones among them. They shrink
 * towards `"GBP"`.
 *
 * @returns an arbitrary of codes
 * @category Generators
 * @example
 * ```ts
 * import { Money } from "concordat";
 * import { currencyArbitrary, moneyArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * const inAnyCurrency = currencyArbitrary().chain((currency) => moneyArbitrary({ currency }));
 * fc.assert(fc.property(inAnyCurrency, (amount) => Money.fromJSON(amount.toJSON()).equals(amount)));
 * ```
 */
export function currencyArbitrary(): fc.Arbitrary<CurrencyCode> {
  const codes = ([2, 0, 3, 4] as const).flatMap((digits) => codesWithDigits(digits));
  return fc.constantFrom("GBP", ...(codes as CurrencyCode[]));
}

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
