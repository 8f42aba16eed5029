import { printedAs } from "../finding/printedAs.ts";
import type { NotStated } from "../finding/Stated.ts";
import { Rate, type RateInput } from "../rate/Rate.ts";
import { rateFailure } from "../rate/rateFailures.ts";
import { canonical } from "../rounding/canonical.ts";
import { decimalString } from "../rounding/decimalString.ts";
import { order } from "../rounding/order.ts";
import type { RoundingMode } from "../rounding/RoundingMode.ts";
import {
  allocateCappedMinor,
  allocateMinor,
  type RemainderPolicy,
  splitMinor,
  type Weight,
} from "./allocation.ts";
import { type CurrencyCode, minorUnitDigits } from "./Currency.ts";
import { formatMoney } from "./formatMoney.ts";
import type { MoneyFormat } from "./MoneyFormat.ts";
import { absMinor, addMinor, type MinorUnits, negateMinor, scaleMinor } from "./minorUnits.ts";
import { moneyFailure } from "./moneyFailures.ts";
import { readAmount, readCanonicalAmount, readMoneyText } from "./moneyText.ts";

/**
 * The parts of an amount, and the rest that no part got. Together they are the amount, to the penny.
 *
 * @typeParam C - the currency
 * @category Money
 */
export interface SharesAndRest<C extends CurrencyCode = CurrencyCode> {
  /** One part for each weight, in the order of the weights. */
  readonly shares: readonly Money<C>[];
  /** The amount that no part got; zero if the parts are the whole. */
  readonly rest: Money<C>;
}

/** The value of the mark of every Money, the same in every copy of the library. */
const moneyMark: symbol = /* @__PURE__ */ Symbol.for("concordat.Money");

/**
 * An exact amount of money in one currency: a whole number of its smallest unit, of any size. Arithmetic
 * never loses a penny silently. An operation whose exact result has a fraction of a penny needs a rounding
 * mode; without one it throws.
 *
 * Amounts are immutable. Those that were read, and those in constants and fixtures, are frozen too; those
 * that arithmetic makes are not, because freezing takes longer than adding. Test runners (`toEqual`,
 * `deepStrictEqual`) find two amounts equal if they are the same money; they and consoles print
 * `Money(GBP 1100000.00)`. Compare with {@link Money.compare} and {@link Money.equals}: the operators `<`
 * and `+` throw.
 *
 * @typeParam C - the currency as far as the compiler knows it: `Money<"GBP">`, or `Money` for any.
 * {@link isIn} narrows the second to the first.
 * @category Money
 * @example
 * ```ts
 * import { Money } from "concordat";
 *
 * const grant = Money.of("1100000", "GBP");
 * grant.minus(Money.parse("£250k", { currency: "GBP" })).format(); // => "£850,000.00"
 * grant.split(3).map((part) => part.format()); // => ["£366,666.67", "£366,666.67", "£366,666.66"]
 * grant.toJSON(); // => { amount: "1100000.00", currency: "GBP" }
 * ```
 */
export class Money<out C extends CurrencyCode = CurrencyCode> {
  /** The currency, by its ISO 4217 code. */
  readonly currency: C;
  /**
   * The amount in minor units (pence): a number if it is a safe integer, a bigint beyond ±(2^53 − 1).
   * {@link Money.toMinor} always returns a bigint.
   */
  readonly minor: number | bigint;

  // A field that is declared without "declare" starts as undefined. That keeps the engine from giving each
  // amount a box for a number of its own: 41 bytes in place of 56.
  private constructor(currency: C, minor: MinorUnits) {
    this.currency = currency;
    this.minor = minor;
  }

  /**
   * The mark of a Money from any copy of the library. A look-alike from JSON cannot have it, because JSON
   * cannot carry a symbol.
   *
   * @internal
   */
  get mark(): symbol {
    return moneyMark;
  }

  /**
   * Makes an amount from major units (pounds). Decimals beyond those of the currency are rounded once, as
   * the options say. Without a rounding mode they are refused, unless they are zeros.
   *
   * @param amount - decimal text such as `"1100000.50"`, a bigint or a whole number of pounds
   * @param currency - the code of the currency
   * @param options - the rounding mode, if the amount may be rounded
   * @throws {@link DomainError} `money.invalid-amount` for other text, a number with a fraction or beyond
   * ±(2^53 − 1)
   * @throws {@link DomainError} `rounding.needed` when the amount has too many decimals and no rounding
   * mode is given
   * @throws {@link DomainError} `money.unknown-currency` or {@link DomainError}
   * `money.currency-without-minor-units` for a bad code
   * @example
   * ```ts
   * import { Money } from "concordat";
   *
   * Money.of("1100000", "GBP").toString(); // => "GBP 1100000.00"
   * Money.of(5, "JPY").toString(); // => "JPY 5"
   * Money.of("1.005", "GBP"); // throws rounding.needed
   * Money.of("1.005", "GBP", { rounding: "half-even" }).toString(); // => "GBP 1.00"
   * Money.of(0.1, "GBP"); // throws money.invalid-amount
   * ```
   */
  static of<C extends CurrencyCode>(
    amount: string | bigint | number,
    currency: C,
    options: RoundingOption = {},
  ): Money<C> {
    return new Self(currency, readAmount(amount, minorUnitDigits(currency), options?.rounding));
  }

  /**
   * Makes an amount from minor units (pence).
   *
   * @param minor - a bigint, or a whole number within ±(2^53 − 1)
   * @param currency - the code of the currency
   * @throws {@link DomainError} `money.invalid-amount` for any other number
   * @throws {@link DomainError} `money.unknown-currency` or {@link DomainError} `money.currency-without-minor-units` for a bad code
   * @example
   * ```ts
   * import { Money } from "concordat";
   *
   * Money.ofMinor(110_000_000, "GBP").toString(); // => "GBP 1100000.00"
   * Money.ofMinor(1.5, "GBP"); // throws money.invalid-amount
   * ```
   */
  static ofMinor<C extends CurrencyCode>(minor: bigint | number, currency: C): Money<C> {
    minorUnitDigits(currency);
    // Adding zero turns −0 into 0.
    if (Number.isSafeInteger(minor)) return new Self(currency, (minor as number) + 0);
    // A string counts major units, here as elsewhere.
    return new Self(currency, readAmount(typeof minor === "string" ? undefined : minor, 0));
  }

  /**
   * Returns an amount of zero in a currency.
   *
   * @param currency - the code of the currency
   * @throws {@link DomainError} `money.unknown-currency` or {@link DomainError}
   * `money.currency-without-minor-units` for a bad code
   * @example
   * ```ts
   * import { Money } from "concordat";
   *
   * Money.zero("GBP").isZero(); // => true
   * ```
   */
  static zero<C extends CurrencyCode>(currency: C): Money<C> {
    minorUnitDigits(currency);
    return new Self(currency, 0);
  }

  /**
   * Reads an amount as people write it: `£1.1m`, `£3,500,000.50`, `-£5`, `(£5.00)`, `GBP 1.1m`, `50p`. The
   * amount is exact or refused, never rounded. The rules are:
   *
   * - The currency is marked: `£` before the number, or the code before or after it, with or without a
   *   space (ASCII or no-break). Without a mark the `currency` option is required; with a mark, the option
   *   must agree.
   * - Scale words, in any case: `k`, `thousand`, `m`, `mn`, `million`, `bn`, `billion`, `tn`, `trillion`.
   *   One space (ASCII or no-break) may stand before them.
   * - Without a scale word there are no decimals, or exactly as many as the currency has. With a scale word
   *   there may be any number of decimals, as long as the result is whole in the smallest unit.
   * - Digits are grouped in threes by commas, or not grouped at all.
   * - `-` or `−` (U+2212), before or after the mark, or brackets around the whole, mean negative. Negative
   *   zero is zero.
   * - `50p` is fifty pence: whole, without another mark.
   * - ASCII spaces around the text are ignored. Refused are all other white space, plus signs, leading
   *   zeros, bare points, exponents, other digits, and more than 1,000 characters.
   *
   * @param text - the text
   * @param options - the currency, if the text need not mark it; it also types the result
   * @throws {@link DomainError} `money.text` with the reason and the position, for text that breaks these
   * rules
   * @throws {@link DomainError} `money.unknown-currency` or {@link DomainError}
   * `money.currency-without-minor-units` for a bad `currency` option
   * @example
   * ```ts
   * import { Money } from "concordat";
   *
   * Money.parse("£1.1m").toString(); // => "GBP 1100000.00"
   * Money.parse("1,250", { currency: "EUR" }).toString(); // => "EUR 1250.00"
   * Money.parse("(£5.00)").toString(); // => "GBP -5.00"
   * Money.parse("1.1m"); // throws money.text
   * ```
   */
  static parse<C extends CurrencyCode = CurrencyCode>(
    text: string,
    options: CurrencyOption<C> = {},
  ): Money<NoInfer<C>> {
    const currency = options?.currency;
    if (currency !== undefined) minorUnitDigits(currency);
    const read = readMoneyText(text, currency);
    // The reader refuses any currency but the one in the options.
    return new Self(read.currency as C, read.minor);
  }

  /**
   * Reads the JSON form strictly: `amount` and `currency` must be exactly as {@link Money.toJSON} writes
   * them. Other keys are ignored here; {@link moneySchema} refuses them.
   *
   * @param json - `amount` in canonical form, and `currency`
   * @throws {@link DomainError} `money.non-canonical-amount` when the amount is written in any other way,
   * such as `"5"`
   * @throws {@link DomainError} `money.unknown-currency` or {@link DomainError}
   * `money.currency-without-minor-units` for a bad code
   * @example
   * ```ts
   * import { Money } from "concordat";
   *
   * Money.fromJSON({ amount: "1100000.00", currency: "GBP" }).format(); // => "£1,100,000.00"
   * Money.fromJSON({ amount: "1,100,000", currency: "GBP" }); // throws money.non-canonical-amount
   * ```
   */
  static fromJSON(json: MoneyJson): Money {
    const currency = json?.currency as CurrencyCode;
    const digits = minorUnitDigits(currency);
    const minor = readCanonicalAmount(json.amount, digits);
    if (minor === undefined) throw moneyFailure("money.non-canonical-amount", { currency, digits });
    return new Self(currency, minor);
  }

  /**
   * Adds up amounts; the sum of none is zero. The compiler cannot see whether a list has two currencies; at
   * run time they are refused.
   *
   * @param items - the amounts, in any order
   * @param currency - the currency of the sum, also when there are no amounts
   * @throws {@link DomainError} `money.currency-mismatch` when the currencies differ
   * @throws {@link DomainError} `money.not-money` when an item is not a Money
   * @throws {@link DomainError} `money.unknown-currency` or {@link DomainError}
   * `money.currency-without-minor-units` for a bad code
   * @example
   * ```ts
   * import { Money } from "concordat";
   *
   * Money.sum([Money.of("0.10", "GBP"), Money.of("0.20", "GBP")], "GBP").toString(); // => "GBP 0.30"
   * Money.sum([], "GBP").toString(); // => "GBP 0.00"
   * ```
   */
  static sum<C extends CurrencyCode>(items: Iterable<Money<C>>, currency: NoInfer<C>): Money<C> {
    const zero = Self.zero(currency);
    const list: readonly Money<C>[] = Array.isArray(items) ? items : listOf(items);
    let safe = 0;
    let index = 0;
    // Adds numbers as long as that is safe and every item is valid; the loop below takes the rest.
    for (; index < list.length; index++) {
      const item = list[index];
      if (item?.mark !== moneyMark || item.currency !== currency) break;
      if (typeof item.minor !== "number") break;
      const next = safe + item.minor;
      if (!Number.isSafeInteger(next)) break;
      safe = next;
    }
    let sum = BigInt(safe);
    for (; index < list.length; index++) {
      const item = list[index] as Money<C>;
      checkSame(zero, item);
      sum += BigInt(item.minor);
    }
    return new Self(currency, canonical(sum));
  }

  /**
   * Adds up the amounts of items; the sum of none is zero.
   *
   * @param items - the items, in any order
   * @param amountOf - returns the amount of an item
   * @param currency - the currency of the sum
   * @throws {@link DomainError} `money.currency-mismatch`, {@link DomainError} `money.not-money` as
   * {@link Money.sum} does
   * @throws {@link DomainError} `money.unknown-currency` or {@link DomainError}
   * `money.currency-without-minor-units` for a bad code
   * @example
   * ```ts
   * import { Money } from "concordat";
   *
   * const grants = [{ amount: Money.parse("£1.1m") }, { amount: Money.parse("£450k") }];
   * Money.sumBy(grants, (grant) => grant.amount, "GBP").format(); // => "£1,550,000.00"
   * ```
   */
  static sumBy<T, C extends CurrencyCode>(
    items: Iterable<T>,
    amountOf: (item: T) => Money<C>,
    currency: NoInfer<C>,
  ): Money<C> {
    return Self.sum<C>(
      listOf(items, amountOf).map((item) => amountOf(item)),
      currency,
    );
  }

  /**
   * Adds up the amounts of items, group by group.
   *
   * @param items - the items, in any order
   * @param groupOf - returns the group of an item: a string, a number or any other key of a Map
   * @param amountOf - returns the amount of an item
   * @param currency - the currency of the sums
   * @returns the sum of each group, in the order in which the groups first appear
   * @throws {@link DomainError} `money.currency-mismatch`, {@link DomainError} `money.not-money` as
   * {@link Money.sum} does
   * @throws {@link DomainError} `money.unknown-currency` or {@link DomainError}
   * `money.currency-without-minor-units` for a bad code
   * @example
   * ```ts
   * import { Money } from "concordat";
   *
   * const grants = [
   *   { borough: "Bolton", amount: Money.parse("£5k") },
   *   { borough: "Bury", amount: Money.parse("£3k") },
   *   { borough: "Bolton", amount: Money.parse("£2k") },
   * ];
   * const totals = Money.groupSum(grants, (g) => g.borough, (g) => g.amount, "GBP");
   * [...totals].map(([borough, sum]) => `${borough} ${sum.format()}`); // => ["Bolton £7,000.00", "Bury £3,000.00"]
   * ```
   */
  static groupSum<T, K, C extends CurrencyCode>(
    items: Iterable<T>,
    groupOf: (item: T) => K,
    amountOf: (item: T) => Money<C>,
    currency: NoInfer<C>,
  ): Map<K, Money<C>> {
    const zero: Money<C> = Self.zero(currency);
    return groupedBy(items, groupOf, amountOf, zero);
  }

  /**
   * Adds up amounts currency by currency. Different currencies are never added together.
   *
   * @param items - the amounts, in any order
   * @returns the sum in each currency, in the order in which the currencies first appear
   * @throws {@link DomainError} `money.not-money` when an item is not a Money
   * @example
   * ```ts
   * import { Money } from "concordat";
   *
   * const sums = Money.sumByCurrency([Money.of(5, "GBP"), Money.of(3, "EUR"), Money.of(2, "GBP")]);
   * [...sums.values()].map(String); // => ["GBP 7.00", "EUR 3.00"]
   * ```
   */
  static sumByCurrency<C extends CurrencyCode>(items: Iterable<Money<C>>): Map<C, Money<C>> {
    return groupedBy(
      items,
      (item) => item?.currency,
      (item) => item,
    );
  }

  /**
   * Returns the smallest of several amounts of one currency; of equal amounts, the first.
   *
   * @param items - the amounts, one or more
   * @throws {@link DomainError} `money.no-amounts` when there are none
   * @throws {@link DomainError} `money.currency-mismatch` when the currencies differ
   * @throws {@link DomainError} `money.not-money` when an item is not a Money
   * @example
   * ```ts
   * import { Money } from "concordat";
   *
   * Money.min([Money.of("9", "GBP"), Money.of("10", "GBP")]).toString(); // => "GBP 9.00"
   * Money.min([]); // throws money.no-amounts
   * ```
   */
  static min<C extends CurrencyCode>(items: Iterable<Money<C>>): Money<C> {
    return firstBy(items, -1);
  }

  /**
   * Returns the largest of several amounts of one currency; of equal amounts, the first.
   *
   * @param items - the amounts, one or more
   * @throws {@link DomainError} `money.no-amounts` when there are none
   * @throws {@link DomainError} `money.currency-mismatch` when the currencies differ
   * @throws {@link DomainError} `money.not-money` when an item is not a Money
   * @example
   * ```ts
   * import { Money } from "concordat";
   *
   * Money.max([Money.of("9", "GBP"), Money.of("10", "GBP")]).toString(); // => "GBP 10.00"
   * ```
   */
  static max<C extends CurrencyCode>(items: Iterable<Money<C>>): Money<C> {
    return firstBy(items, 1);
  }

  /**
   * Returns the mean of several amounts of one currency. The exact mean is rounded once.
   *
   * @param items - the amounts, one or more
   * @param rounding - how to round the mean to whole pence; `"unnecessary"` if omitted
   * @throws {@link DomainError} `money.no-amounts` when there are none
   * @throws {@link DomainError} `rounding.needed` when the exact mean has a fraction of a penny and no
   * rounding mode is given
   * @throws {@link DomainError} `money.currency-mismatch` when the currencies differ
   * @throws {@link DomainError} `money.not-money` when an item is not a Money
   * @example
   * ```ts
   * import { Money } from "concordat";
   *
   * const amounts = [Money.of("10", "GBP"), Money.of("0.01", "GBP")];
   * Money.average(amounts, "half-even").toString(); // => "GBP 5.00"
   * Money.average(amounts); // throws rounding.needed
   * ```
   */
  static average<C extends CurrencyCode>(
    items: Iterable<Money<C>>,
    rounding?: RoundingMode,
  ): Money<C> {
    const list = listOf(items);
    return Self.sum<C>(list, Self.min(list).currency).dividedBy(list.length, rounding);
  }

  /**
   * Whether a value is a Money, from this copy of the library or another. The JSON form is not: read it
   * with {@link Money.fromJSON}. Nor is an object that a mapper makes from that form and the prototype.
   *
   * @param value - anything
   * @example
   * ```ts
   * import { Money } from "concordat";
   *
   * Money.isMoney(Money.of("5", "GBP")); // => true
   * Money.isMoney({ currency: "GBP", minor: 500 }); // => false
   * ```
   */
  static isMoney(value: unknown): value is Money {
    const amount = value as Money | undefined;
    // The prototype has the mark too, and so has an object that a mapper filled from JSON.
    return amount?.mark === moneyMark && amount.minor !== undefined;
  }

  /**
   * Adds an amount of the same currency, exactly at any size. Two different known currencies do not
   * compile.
   *
   * @param other - the amount to add
   * @throws {@link DomainError} `money.currency-mismatch` when the currencies differ
   * @throws {@link DomainError} `money.not-money` when `other` is not a Money
   * @example
   * ```ts
   * import { Money } from "concordat";
   *
   * Money.of("0.10", "GBP").plus(Money.of("0.20", "GBP")).toString(); // => "GBP 0.30"
   * ```
   */
  plus(other: Money<C>): Money<C> {
    checkSame(this, other);
    return new Self(this.currency, addMinor(this.minor, other.minor));
  }

  /**
   * Subtracts an amount of the same currency, exactly at any size.
   *
   * @param other - the amount to subtract
   * @throws {@link DomainError} `money.currency-mismatch` when the currencies differ
   * @throws {@link DomainError} `money.not-money` when `other` is not a Money
   * @example
   * ```ts
   * import { Money } from "concordat";
   *
   * Money.of("5", "GBP").minus(Money.of("7.50", "GBP")).toString(); // => "GBP -2.50"
   * ```
   */
  minus(other: Money<C>): Money<C> {
    checkSame(this, other);
    return new Self(this.currency, addMinor(this.minor, negateMinor(other.minor)));
  }

  /**
   * Multiplies the amount by a factor. The exact product is rounded once.
   *
   * @param factor - a whole number, a bigint, decimal text or a {@link Rate}
   * @param rounding - how to round the product to whole pence; `"unnecessary"` if omitted
   * @throws {@link DomainError} `rounding.needed` when the exact result has a fraction of a penny and no
   * rounding mode is given
   * @throws {@link DomainError} `rate.invalid` for a factor that is not exact, such as `1.1`
   * @example
   * ```ts
   * import { Money, Rate } from "concordat";
   *
   * Money.of("27", "GBP").times(5).toString(); // => "GBP 135.00"
   * Money.of("10", "GBP").times(Rate.percent("2.5")).toString(); // => "GBP 0.25"
   * Money.of("0.15", "GBP").times("0.5"); // throws rounding.needed
   * Money.of("0.15", "GBP").times("0.5", "half-even").toString(); // => "GBP 0.08"
   * ```
   */
  times(factor: RateInput, rounding?: RoundingMode): Money<C> {
    const { numerator, denominator } = fractionOf(factor);
    return new Self(this.currency, scaleMinor(this.minor, numerator, denominator, rounding));
  }

  /**
   * Divides the amount by a number. The exact quotient is rounded once. To divide money among several
   * parties without losing a penny, use {@link Money.allocate} or {@link Money.split}.
   *
   * @param divisor - a whole number, a bigint, decimal text or a {@link Rate}; not zero
   * @param rounding - how to round the quotient to whole pence; `"unnecessary"` if omitted
   * @throws {@link DomainError} `rounding.needed` when the exact result has a fraction of a penny and no
   * rounding mode is given
   * @throws {@link DomainError} `arithmetic.division-by-zero` when the divisor is zero
   * @throws {@link DomainError} `rate.invalid` for a divisor that is not exact, such as `1.1`
   * @example
   * ```ts
   * import { Money } from "concordat";
   *
   * Money.of("10", "GBP").dividedBy(4).toString(); // => "GBP 2.50"
   * Money.of("6000000000", "GBP").dividedBy(2_800_000, "half-even").format(); // => "£2,142.86"
   * Money.of("10", "GBP").dividedBy(3); // throws rounding.needed
   * ```
   */
  dividedBy(divisor: RateInput, rounding?: RoundingMode): Money<C> {
    const { numerator, denominator } = fractionOf(divisor);
    return new Self(this.currency, scaleMinor(this.minor, denominator, numerator, rounding));
  }

  /**
   * Returns the amount with the opposite sign; zero stays zero.
   * @example
   * ```ts
   * import { Money } from "concordat";
   *
   * Money.of("5", "GBP").negated().toString(); // => "GBP -5.00"
   * ```
   */
  negated(): Money<C> {
    return new Self(this.currency, negateMinor(this.minor));
  }

  /**
   * Returns the amount without its sign.
   * @example
   * ```ts
   * import { Money } from "concordat";
   *
   * Money.of("-5", "GBP").abs().toString(); // => "GBP 5.00"
   * ```
   */
  abs(): Money<C> {
    return new Self(this.currency, absMinor(this.minor));
  }

  /**
   * Compares two amounts of the same currency: `-1` if this one is less, `0` if they are equal, `1` if it
   * is more.
   *
   * @param other - the amount to compare with
   * @throws {@link DomainError} `money.currency-mismatch` when the currencies differ
   * @throws {@link DomainError} `money.not-money` when `other` is not a Money
   * @example
   * ```ts
   * import { Money } from "concordat";
   *
   * const amounts = [Money.of("9", "GBP"), Money.of("10", "GBP"), Money.of("-1", "GBP")];
   * amounts.sort((a, b) => a.compare(b)).map(String); // => ["GBP -1.00", "GBP 9.00", "GBP 10.00"]
   * ```
   */
  compare(this: NotStated<Money<C>>, other: NotStated<Money<C>>): -1 | 0 | 1 {
    checkSame(this, other);
    return order(this.minor, other.minor);
  }

  /**
   * Whether amount and currency are both the same. Amounts of different currencies are never equal, not
   * even zero.
   *
   * @param other - the amount to compare with
   * @example
   * ```ts
   * import { Money } from "concordat";
   *
   * Money.of("5", "GBP").equals(Money.ofMinor(500, "GBP")); // => true
   * Money.zero("GBP").equals(Money.zero("EUR")); // => false
   * ```
   */
  equals(this: NotStated<Money<C>>, other: NotStated<Money>): boolean {
    return Self.isMoney(other) && other.currency === this.currency && other.minor === this.minor;
  }

  /**
   * Whether this amount is less than another of the same currency.
   *
   * @param other - the amount to compare with
   * @throws {@link DomainError} `money.currency-mismatch` when the currencies differ
   * @throws {@link DomainError} `money.not-money` when `other` is not a Money
   * @example
   * ```ts
   * import { Money } from "concordat";
   *
   * Money.of("9", "GBP").lessThan(Money.of("10", "GBP")); // => true
   * ```
   */
  lessThan(this: NotStated<Money<C>>, other: NotStated<Money<C>>): boolean {
    return this.compare(other) < 0;
  }

  /**
   * Whether this amount is more than another of the same currency.
   *
   * @param other - the amount to compare with
   * @throws {@link DomainError} `money.currency-mismatch` when the currencies differ
   * @throws {@link DomainError} `money.not-money` when `other` is not a Money
   * @example
   * ```ts
   * import { Money } from "concordat";
   *
   * Money.of("9", "GBP").greaterThan(Money.of("10", "GBP")); // => false
   * ```
   */
  greaterThan(this: NotStated<Money<C>>, other: NotStated<Money<C>>): boolean {
    return this.compare(other) > 0;
  }

  /**
   * Whether the amount is zero.
   * @example
   * ```ts
   * import { Money } from "concordat";
   *
   * Money.zero("GBP").isZero(); // => true
   * ```
   */
  isZero(): boolean {
    return this.minor === 0;
  }

  /**
   * Whether the amount is above zero.
   * @example
   * ```ts
   * import { Money } from "concordat";
   *
   * Money.of("0.01", "GBP").isPositive(); // => true
   * ```
   */
  isPositive(): boolean {
    return this.minor > 0;
  }

  /**
   * Whether the amount is below zero.
   * @example
   * ```ts
   * import { Money } from "concordat";
   *
   * Money.of("-0.01", "GBP").isNegative(); // => true
   * ```
   */
  isNegative(): boolean {
    return this.minor < 0;
  }

  /**
   * Returns the exact ratio of this amount to another of the same currency.
   *
   * @param other - the amount to divide by, not zero
   * @throws {@link DomainError} `arithmetic.division-by-zero` when the other amount is zero
   * @throws {@link DomainError} `money.currency-mismatch` when the currencies differ
   * @throws {@link DomainError} `money.not-money` when `other` is not a Money
   * @example
   * ```ts
   * import { Money } from "concordat";
   *
   * const drawn = Money.parse("£1.1m");
   * drawn.ratioTo(Money.parse("£450m")).toString(); // => "11/4500"
   * ```
   */
  ratioTo(other: Money<C>): Rate {
    checkSame(this, other);
    return Rate.ratio(this.minor, other.minor);
  }

  /**
   * Divides the amount in proportion to weights. The parts always add up to the whole, to the penny, and
   * each is within a penny of its exact share. A part of weight zero gets zero. A negative amount is
   * divided like the same positive amount.
   *
   * @param weights - one for each part, zero or more: whole numbers, bigints, decimal text or rates
   * @param options - who gets the odd pennies; `"largest-remainder"` if omitted
   * @returns one part for each weight, in the order of the weights
   * @throws {@link DomainError} `money.invalid-weights` for no weights, all zero, a negative weight or one
   * that is not exact
   * @example
   * ```ts
   * import { Money } from "concordat";
   *
   * const grant = Money.of("100", "GBP");
   * grant.allocate([1, 1, 1]).map(String); // => ["GBP 33.34", "GBP 33.33", "GBP 33.33"]
   * grant.allocate(["0.5", "0.25", 0]).map(String); // => ["GBP 66.67", "GBP 33.33", "GBP 0.00"]
   * grant.allocate([1, 1, 1], { remainder: "last" }).map(String); // => ["GBP 33.33", "GBP 33.33", "GBP 33.34"]
   * grant.allocate([]); // throws money.invalid-weights
   * ```
   */
  allocate(weights: readonly Weight[], options: RemainderOption = {}): Money<C>[] {
    return partsOf(this, allocateMinor(this.minor, weights, options?.remainder));
  }

  /**
   * Divides the amount in proportion to named weights, as {@link Money.allocate} does.
   *
   * @param weights - an object with a weight for each name
   * @param options - who gets the odd pennies; `"largest-remainder"` if omitted. The order of the parts is
   * that of `Object.keys`: whole numbers come first
   * @returns an object with a part for each name
   * @throws {@link DomainError} `money.invalid-weights` for no weights, all zero, a negative weight or one
   * that is not exact
   * @example
   * ```ts
   * import { Money } from "concordat";
   *
   * const parts = Money.parse("£100").allocateBy({ Bolton: 2, Bury: 1 });
   * parts.Bolton.format(); // => "£66.67"
   * parts.Bury.format(); // => "£33.33"
   * ```
   */
  allocateBy<K extends string>(
    weights: Readonly<Record<K, Weight>>,
    options: RemainderOption = {},
  ): Record<K, Money<C>> {
    const names = Object.keys(weights ?? {}) as K[];
    const parts = this.allocate(
      names.map((name) => weights[name]),
      options,
    );
    return Object.fromEntries(names.map((name, at) => [name, parts[at]])) as Record<K, Money<C>>;
  }

  /**
   * Divides the amount in proportion to weights, without distributing the odd pennies. Each part is its
   * exact share cut down to whole pence, and the pennies left over are returned separately.
   *
   * @param weights - one for each part, zero or more: whole numbers, bigints, decimal text or rates
   * @returns the shares in the order of the weights, and the rest, which is less than a penny for each
   * share
   * @throws {@link DomainError} `money.invalid-weights` for no weights, all zero, a negative weight or one
   * that is not exact
   * @example
   * ```ts
   * import { Money } from "concordat";
   *
   * const { shares, rest } = Money.of("100", "GBP").allocateWithRemainder([1, 1, 1]);
   * shares.map(String); // => ["GBP 33.33", "GBP 33.33", "GBP 33.33"]
   * rest.toString(); // => "GBP 0.01"
   * ```
   */
  allocateWithRemainder(weights: readonly Weight[]): SharesAndRest<C> {
    return withRest(this, allocateMinor(this.minor, weights, undefined, true));
  }

  /**
   * Divides the amount in proportion to weights, with no part above its cap, as under match-funding
   * ceilings. Money that a cap keeps from one part goes to the others, by their weights.
   *
   * @param weights - one for each part, zero or more: whole numbers, bigints, decimal text or rates
   * @param caps - one for each part, zero or more: the most that it may get, included; `undefined` for no
   * limit. A negative amount is divided like the same positive amount
   * @param options - who gets the odd pennies; `"largest-remainder"` if omitted
   * @returns the shares in the order of the weights, and the rest, which no part may take
   * @throws {@link DomainError} `money.invalid-caps` when there is not one cap for each weight, or one is
   * negative
   * @throws {@link DomainError} `money.invalid-weights` for no weights, all zero, a negative weight or one
   * that is not exact
   * @throws {@link DomainError} `money.currency-mismatch` when a cap is in another currency
   * @throws {@link DomainError} `money.not-money` when a cap is not a Money
   * @example
   * ```ts
   * import { Money } from "concordat";
   *
   * const fund = Money.parse("£100k");
   * const caps = [Money.parse("£10k"), undefined, Money.parse("£50k")];
   * const { shares, rest } = fund.allocateCapped([1, 1, 1], caps);
   * shares.map((share) => share.format()); // => ["£10,000.00", "£45,000.00", "£45,000.00"]
   * rest.isZero(); // => true
   * ```
   */
  allocateCapped(
    weights: readonly Weight[],
    caps: readonly (Money<C> | undefined)[],
    options: RemainderOption = {},
  ): SharesAndRest<C> {
    const limits = Array.from(caps ?? [], (cap) => {
      if (cap !== undefined) checkSame(this, cap);
      return cap?.minor;
    });
    return withRest(this, allocateCappedMinor(this.minor, weights, limits, options?.remainder));
  }

  /**
   * Returns the amount, or the nearer limit if the amount is outside them. Both limits are included.
   *
   * @param low - the smallest result
   * @param high - the largest result
   * @throws {@link DomainError} `money.invalid-limits` when `low` is above `high`
   * @throws {@link DomainError} `money.currency-mismatch` when the currencies differ
   * @throws {@link DomainError} `money.not-money` when a limit is not a Money
   * @example
   * ```ts
   * import { Money } from "concordat";
   *
   * const [floor, ceiling] = [Money.of(5_000, "GBP"), Money.of(50_000, "GBP")];
   * Money.of(60_000, "GBP").clamp(floor, ceiling).format(); // => "£50,000.00"
   * Money.of(5_000, "GBP").clamp(floor, ceiling).format(); // => "£5,000.00"
   * Money.zero("GBP").clamp(ceiling, floor); // throws money.invalid-limits
   * ```
   */
  clamp(this: NotStated<Money<C>>, low: NotStated<Money<C>>, high: NotStated<Money<C>>): Money<C> {
    checkSame(this, low);
    if (low.greaterThan(high)) {
      throw moneyFailure("money.invalid-limits", { low: `${low}`, high: `${high}` });
    }
    return Self.max([low, Self.min([this, high])]);
  }

  /**
   * Divides the amount into equal parts. The parts always add up to the whole and differ by a penny at
   * most.
   *
   * @param parts - the number of parts: a whole number from 1 to 1,000,000
   * @param options - who gets the odd pennies: with `"last"` the last parts, otherwise the first
   * @throws {@link DomainError} `money.invalid-part-count` for another number of parts
   * @example
   * ```ts
   * import { Money } from "concordat";
   *
   * Money.of("100", "GBP").split(3).map(String); // => ["GBP 33.34", "GBP 33.33", "GBP 33.33"]
   * Money.of("-0.01", "GBP").split(2).map(String); // => ["GBP -0.01", "GBP 0.00"]
   * ```
   */
  split(parts: number, options: RemainderOption = {}): Money<C>[] {
    return partsOf(this, splitMinor(this.minor, parts, options?.remainder));
  }

  /**
   * Returns the amount in minor units (pence), as a bigint at every size.
   * @example
   * ```ts
   * import { Money } from "concordat";
   *
   * Money.of("1.15", "GBP").toMinor() === 115n; // => true
   * ```
   */
  toMinor(): bigint {
    return BigInt(this.minor);
  }

  /**
   * Returns the amount in major units as decimal text, with exactly as many decimals as the currency has.
   * @example
   * ```ts
   * import { Money } from "concordat";
   *
   * Money.parse("£1.1m").toDecimalString(); // => "1100000.00"
   * Money.of("-0.05", "GBP").toDecimalString(); // => "-0.05"
   * ```
   */
  toDecimalString(): string {
    return decimalString(this.minor, minorUnitDigits(this.currency));
  }

  /**
   * Writes the amount for people in British English, the same on every runtime. Nothing is rounded unless
   * rounding is asked for compact amounts. For another `locale` the Intl of the runtime writes it. To write
   * many amounts in one locale, keep an `Intl.NumberFormat` and give it {@link Money.toDecimalString}.
   *
   * @param format - how the currency, whole, small, large and negative amounts are shown
   * @throws {@link DomainError} `money.invalid-locale` for a locale that Intl refuses
   * @throws {@link DomainError} `rate.invalid-digits` for compact amounts with other than 0 to 100 digits
   * @throws {@link DomainError} `rounding.needed` when the rounding of compact amounts is `"unnecessary"`
   * and more digits are needed
   * @example
   * ```ts
   * import { Money } from "concordat";
   *
   * Money.parse("£1.1m").format(); // => "£1,100,000.00"
   * Money.parse("£1.1m").format({ decimals: "when-needed" }); // => "£1,100,000"
   * Money.parse("-£5").format({ negative: "brackets" }); // => "(£5.00)"
   * Money.parse("£5").format({ symbol: false }); // => "5.00"
   * Money.parse("£5").format({ sign: "always" }); // => "+£5.00"
   * Money.parse("50p").format({ pence: true }); // => "50p"
   * Money.parse("£1.1m").format({ compact: true }); // => "£1.1m"
   * Money.parse("£1,234,567").format({ compact: { digits: 1, rounding: "half-even" } }); // => "£1.2m"
   * ```
   */
  format(format: MoneyFormat = {}): string {
    return formatMoney(this.minor, this.currency, format ?? {});
  }

  /**
   * Returns the JSON form, for `JSON.stringify`. {@link Money.fromJSON} and `moneySchema` read it.
   * @example
   * ```ts
   * import { Money } from "concordat";
   *
   * Money.parse("£1.1m").toJSON(); // => { amount: "1100000.00", currency: "GBP" }
   * ```
   */
  toJSON(): MoneyJson {
    return { amount: this.toDecimalString(), currency: this.currency };
  }

  /**
   * Returns the currency code and the amount, for logs and keys. {@link Money.parse} reads it.
   * @example
   * ```ts
   * import { Money } from "concordat";
   *
   * `${Money.parse("£1.1m")}`; // => "GBP 1100000.00"
   * ```
   */
  toString(): string {
    return `${this.currency} ${this.toDecimalString()}`;
  }

  /**
   * Refuses `a < b` and `a + b`, which would compare or join strings.
   *
   * @throws {@link DomainError} `value.primitive-conversion` always
   * @example
   * ```ts
   * import { Money } from "concordat";
   *
   * Money.of("10", "GBP") < Money.of("9", "GBP"); // throws value.primitive-conversion
   * ```
   */
  valueOf(): never {
    throw rateFailure("value.primitive-conversion", { type: "Money" });
  }
}

/** The class as it names itself: by its own name, the bundler would call it `_Money`. */
const Self = /* @__PURE__ */ printedAs("Money", Money);

/** Makes amounts from parts in minor units. The constructor is private to this file, not to the class. */
function partsOf<C extends CurrencyCode>(
  { currency }: Money<C>,
  parts: readonly MinorUnits[],
): Money<C>[] {
  const Part = Money as unknown as new (currency: C, minor: MinorUnits) => Money<C>;
  return parts.map((part) => new Part(currency, part));
}

function withRest<C extends CurrencyCode>(
  whole: Money<C>,
  parts: readonly MinorUnits[],
): SharesAndRest<C> {
  const shares = partsOf(whole, parts);
  return { shares, rest: whole.minus(Money.sum<C>(shares, whole.currency)) };
}

function checkSame(left: Money, right: Money): void {
  if (!Money.isMoney(right)) throw moneyFailure("money.not-money", {});
  if (left.currency !== right.currency) {
    throw moneyFailure("money.currency-mismatch", { left: left.currency, right: right.currency });
  }
}

/** The numerator and denominator of a factor. Most factors are whole numbers, which need no Rate. */
function fractionOf(factor: RateInput): { numerator: MinorUnits; denominator: MinorUnits } {
  return Number.isSafeInteger(factor)
    ? { numerator: factor as number, denominator: 1 }
    : Rate.of(factor);
}

/** The sums of the amounts of items by group, in the currency of `zero` if it is given. */
function groupedBy<T, K, C extends CurrencyCode>(
  items: Iterable<T>,
  groupOf: (item: T) => K,
  amountOf: (item: T) => Money<C>,
  zero?: Money<C>,
): Map<K, Money<C>> {
  const sums = new Map<K, Money<C>>();
  for (const item of listOf(items, groupOf, amountOf)) {
    const group = groupOf(item);
    const amount = amountOf(item);
    checkSame(zero ?? amount, amount);
    sums.set(group, sums.get(group)?.plus(amount) ?? amount);
  }
  return sums;
}

/** The items, if they and the functions to be called with them can lead to amounts. */
function listOf<T>(items: Iterable<T>, ...callbacks: readonly unknown[]): readonly T[] {
  if ([items?.[Symbol.iterator], ...callbacks].every((one) => typeof one === "function")) {
    return [...items];
  }
  throw moneyFailure("money.not-money", {});
}

/** The amount that comes first: in ascending order if `direction` is -1, in descending order if it is 1. */
function firstBy<C extends CurrencyCode>(items: Iterable<Money<C>>, direction: -1 | 1): Money<C> {
  let best: Money<C> | undefined;
  for (const item of listOf(items)) {
    best ??= item;
    checkSame(best, item);
    if (order(item.minor, best.minor) === direction) best = item;
  }
  if (best === undefined) throw moneyFailure("money.no-amounts", {});
  return best;
}

/**
 * Whether, and how, an amount may be rounded.
 *
 * @category Money
 */
export interface RoundingOption {
  /** The rounding mode; `"unnecessary"` if omitted, which refuses what is not exact. */
  readonly rounding?: RoundingMode | undefined;
}

/**
 * The currency of text that need not mark it.
 *
 * @typeParam C - the code of the currency
 * @category Money
 */
export interface CurrencyOption<C extends CurrencyCode> {
  /** The code of the currency; a mark in the text must agree with it. */
  readonly currency?: C | undefined;
}

/**
 * Who gets the odd pennies.
 *
 * @category Money
 */
export interface RemainderOption {
  /** The policy; `"largest-remainder"` if omitted. */
  readonly remainder?: RemainderPolicy | undefined;
}

/**
 * An amount of money in JSON: `{ "amount": "1100000.00", "currency": "GBP" }`.
 *
 * @category Money
 */
export interface MoneyJson {
  /**
   * The amount in major units (pounds) as decimal text, with exactly as many decimals as the currency has:
   * `"1100000.00"`, `"-5.00"`. There is no grouping, plus sign, leading zero or exponent.
   */
  readonly amount: string;
  /** The currency, by its ISO 4217 code: `"GBP"`. */
  readonly currency: string;
}
