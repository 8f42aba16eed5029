import * as fc from "fast-check";
import { ExactAmount } from "../../exact/ExactAmount.ts";
import { type CurrencyCode, codesWithDigits } from "../../money/Currency.ts";
import { Money } from "../../money/Money.ts";
import { Rate, type RateInput } from "../../rate/Rate.ts";

/**
 * The options of {@link moneyArbitrary}.
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

/**
 * The options of {@link rateArbitrary}.
 *
 * @category Generators
 */
export interface RateConstraints {
  /** The least rate, included; 0 if omitted. */
  readonly min?: RateInput;
  /** The greatest rate, included; 1 if omitted. */
  readonly max?: RateInput;
}

/**
 * Generates exact rates between `min` and `max`; without limits, shares of a whole from 0 to 1. They
 * shrink towards `min`.
 *
 * @param constraints - the limits
 * @returns an arbitrary of rates
 * @category Generators
 * @example
 * ```ts
 * import { Rate } from "concordat";
 * import { rateArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * const uplift = rateArbitrary({ min: "-0.05", max: "0.10" });
 * fc.assert(fc.property(uplift, (rate) => Rate.parse(rate.toJSON()).equals(rate)));
 * ```
 */
export function rateArbitrary(constraints: RateConstraints = {}): fc.Arbitrary<Rate> {
  const { min = 0, max = 1 } = constraints;
  const least = Rate.of(min);
  const span = Rate.of(max).minus(least);
  return fc
    .integer({ min: 1, max: 1000 })
    .chain((parts) => fc.nat(parts).map((part) => least.plus(span.times(Rate.ratio(part, parts)))));
}

/**
 * Generates shares that sum to exactly one: as many as there are to be, none of them zero.
 *
 * @param count - how many shares, at least 1
 * @returns an arbitrary of lists of rates
 * @category Generators
 * @example
 * ```ts
 * import { Rate } from "concordat";
 * import { sharesArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(sharesArbitrary(3), (shares) => Rate.sum(shares).equals(1)));
 * ```
 */
export function sharesArbitrary(count: number): fc.Arbitrary<readonly Rate[]> {
  return fc
    .array(fc.integer({ min: 1, max: 100 }), { minLength: count, maxLength: count })
    .map((weights) => {
      const whole = weights.reduce((sum, weight) => sum + weight, 0);
      return weights.map((weight) => Rate.ratio(weight, whole));
    });
}
