import type { Decimal } from "decimal.js";
import { printedAs } from "../finding/printedAs.ts";
import type { NotStated } from "../finding/Stated.ts";
import { type CurrencyCode, minorUnitDigits } from "../money/Currency.ts";
import { Money } from "../money/Money.ts";
import { moneyFailure, notExact } from "../money/moneyFailures.ts";
import { divideRounded } from "../rate/divideRounded.ts";
import { type Fraction, product, sum } from "../rate/fraction.ts";
import { Rate, type RateInput } from "../rate/Rate.ts";
import { checkDigits, rateFailure } from "../rate/rateFailures.ts";
import { decimalString } from "../rounding/decimalString.ts";
import { order } from "../rounding/order.ts";
import type { RoundingMode } from "../rounding/RoundingMode.ts";
import { readDecimal } from "../rounding/readDecimal.ts";
import type { ExactAmountJson } from "./ExactAmountJson.ts";
import { addExactly, exactDecimal, multiplyExactly } from "./exactDecimal.ts";
import { canonicalForm, fractionFrom, readExact } from "./exactFraction.ts";

/** The value of the mark of every ExactAmount, the same in every copy of the library. */
const exactAmountMark: symbol = /* @__PURE__ */ Symbol.for("concordat.ExactAmount");

/**
 * An amount that may have fractions of a penny, for calculations of several steps that round once, at the
 * end. Nothing is rounded before {@link ExactAmount.toMoney}: the result of a division is kept as a
 * fraction. An amount that would need more than 1,000 digits is refused.
 *
 * Amounts are immutable, but not frozen, because freezing takes longer than adding.
 *
 * @typeParam C - the currency as far as the compiler knows it
 * @category Money
 * @example
 * ```ts
 * import { Money } from "concordat";
 * import { ExactAmount } from "concordat/exact";
 *
 * const net = ExactAmount.from(Money.of("340", "GBP")).dividedBy("1.19");
 * net.toMoney("half-even").toString(); // => "GBP 285.71"
 * net.times("1.19").toMoney("half-even").toString(); // => "GBP 340.00"
 * ```
 */
export class ExactAmount<out C extends CurrencyCode = CurrencyCode> {
  /** The currency, by its ISO 4217 code. */
  readonly currency: C;
  /** The number above the line, in major units (pounds): decimal text with the sign. */
  readonly dividend: string;
  /**
   * The number below the line: a positive whole number as a string, `"1"` unless the amount was divided.
   */
  readonly divisor: string;

  private constructor(currency: C, dividend: Decimal, divisor?: Decimal) {
    this.currency = currency;
    this.dividend = dividend.isZero() ? "0" : dividend.toFixed();
    this.divisor = divisor?.toFixed() ?? "1";
  }

  /**
   * The mark of an ExactAmount from any copy of the library. A look-alike from JSON cannot have it, because
   * JSON cannot carry a symbol.
   *
   * @internal
   */
  get mark(): symbol {
    return exactAmountMark;
  }

  /**
   * Makes an amount from major units (pounds), with any number of decimals.
   *
   * @param amount - decimal text such as `"0.005"`, a bigint or a whole number of pounds
   * @param currency - the code of the currency
   * @throws {@link DomainError} `money.invalid-amount` for other text, a number with a fraction or beyond ±(2^53 − 1)
   * @throws {@link DomainError} `exact.too-many-digits` for more than 1,000 digits
   * @throws {@link DomainError} `money.unknown-currency` or `money.currency-without-minor-units` for a
   * bad code
   * @example
   * ```ts
   * import { ExactAmount } from "concordat/exact";
   *
   * ExactAmount.of("0.005", "GBP").times(3).toString(); // => "GBP 0.015"
   * ExactAmount.of(0.005, "GBP"); // throws money.invalid-amount
   * ```
   */
  static of<C extends CurrencyCode>(amount: string | bigint | number, currency: C): ExactAmount<C> {
    minorUnitDigits(currency);
    readDecimal(amount, notExact);
    return new Self(currency, exactDecimal(String(amount)));
  }

  /**
   * Makes an exact amount from an amount of money.
   *
   * @param money - the amount
   * @throws {@link DomainError} `money.not-money` when `money` is not a Money
   * @example
   * ```ts
   * import { Money } from "concordat";
   * import { ExactAmount } from "concordat/exact";
   *
   * ExactAmount.from(Money.of("10", "GBP")).dividedBy(3).toString(); // => "GBP 10/3"
   * ```
   */
  static from<C extends CurrencyCode>(money: Money<C>): ExactAmount<C> {
    if (!Money.isMoney(money)) throw moneyFailure("money.not-money", {});
    return Self.of(money.toDecimalString(), money.currency as C);
  }

  /**
   * Reads the JSON form that {@link ExactAmount.toJSON} writes. A fraction need not be in lowest terms.
   *
   * @param json - `amount` as decimal text or as two whole numbers with a `/` between them, and `currency`
   * @throws {@link DomainError} `money.invalid-amount` when the amount is written in any other way
   * @throws {@link DomainError} `exact.too-many-digits` for more than 1,000 digits above or below the line
   * @throws {@link DomainError} `money.unknown-currency` or `money.currency-without-minor-units` for a bad
   * code
   * @example
   * ```ts
   * import { ExactAmount } from "concordat/exact";
   *
   * const third = ExactAmount.fromJSON({ amount: "1000/3", currency: "GBP" });
   * third.times(3).toString(); // => "GBP 1000"
   * ```
   */
  static fromJSON(json: ExactAmountJson): ExactAmount {
    const currency = json?.currency as CurrencyCode;
    minorUnitDigits(currency);
    return new Self(currency, ...canonicalForm(readExact(json.amount)));
  }

  /**
   * Whether a value is an ExactAmount, from this copy of the library or another.
   *
   * @param value - anything
   * @example
   * ```ts
   * import { ExactAmount } from "concordat/exact";
   *
   * ExactAmount.isExactAmount(ExactAmount.of("5", "GBP")); // => true
   * ExactAmount.isExactAmount({ currency: "GBP", dividend: "5", divisor: "1" }); // => false
   * ```
   */
  static isExactAmount(value: unknown): value is ExactAmount {
    return (
      typeof value === "object" && value !== null && (value as ExactAmount).mark === exactAmountMark
    );
  }

  /**
   * Adds an amount of the same currency.
   *
   * @param other - the amount to add, an ExactAmount or a Money
   * @throws {@link DomainError} `money.currency-mismatch` when the currencies differ
   * @throws {@link DomainError} `money.not-money` when `other` is neither a Money nor an ExactAmount
   * @throws {@link DomainError} `exact.too-many-digits` for more than 1,000 digits
   * @example
   * ```ts
   * import { ExactAmount } from "concordat/exact";
   *
   * const third = ExactAmount.of("1", "GBP").dividedBy(3);
   * third.plus(third).plus(third).toString(); // => "GBP 1"
   * ```
   */
  plus(other: ExactAmount<C> | Money<C>): ExactAmount<C> {
    const right = sameAs(this, other);
    if (this.divisor === "1" && right.divisor === "1") {
      const total = addExactly(exactDecimal(this.dividend), exactDecimal(right.dividend));
      return new Self(this.currency, total);
    }
    const total = sum(fractionOf(this), fractionOf(right));
    return new Self(this.currency, ...canonicalForm(total));
  }

  /**
   * Subtracts an amount of the same currency.
   *
   * @param other - the amount to subtract, an ExactAmount or a Money
   * @throws {@link DomainError} `money.currency-mismatch` when the currencies differ
   * @throws {@link DomainError} `money.not-money` when `other` is neither a Money nor an ExactAmount
   * @throws {@link DomainError} `exact.too-many-digits` for more than 1,000 digits
   * @example
   * ```ts
   * import { Money } from "concordat";
   * import { ExactAmount } from "concordat/exact";
   *
   * ExactAmount.of("1", "GBP").minus(Money.of("0.01", "GBP")).toString(); // => "GBP 0.99"
   * ```
   */
  minus(other: ExactAmount<C> | Money<C>): ExactAmount<C> {
    return this.plus(sameAs(this, other).times(-1));
  }

  /**
   * Multiplies the amount by a factor, without rounding.
   *
   * @param factor - a whole number, a bigint, decimal text or a {@link Rate}
   * @throws {@link DomainError} `rate.invalid` for a factor that is not exact, such as `1.1`
   * @throws {@link DomainError} `exact.too-many-digits` for more than 1,000 digits
   * @example
   * ```ts
   * import { Rate } from "concordat";
   * import { ExactAmount } from "concordat/exact";
   *
   * ExactAmount.of("100", "GBP").times("1.0375").times("1.0375").toString(); // => "GBP 107.640625"
   * ExactAmount.of("100", "GBP").times(Rate.ratio(1, 3)).toString(); // => "GBP 100/3"
   * ```
   */
  times(factor: RateInput): ExactAmount<C> {
    const rate = Rate.of(factor);
    if (this.divisor === "1" && rate.denominator === 1n) {
      const scaled = multiplyExactly(exactDecimal(this.dividend), exactDecimal(rate.numerator));
      return new Self(this.currency, scaled);
    }
    return new Self(this.currency, ...canonicalForm(product(fractionOf(this), rate)));
  }

  /**
   * Divides the amount by a number. A result that does not end as a decimal is kept as a fraction.
   *
   * @param divisor - a whole number, a bigint, decimal text or a {@link Rate}; not zero
   * @throws {@link DomainError} `arithmetic.division-by-zero` when the divisor is zero
   * @throws {@link DomainError} `rate.invalid` for a divisor that is not exact, such as `1.1`
   * @throws {@link DomainError} `exact.too-many-digits` for more than 1,000 digits
   * @example
   * ```ts
   * import { ExactAmount } from "concordat/exact";
   *
   * ExactAmount.of("1000", "GBP").dividedBy(3).times(3).toString(); // => "GBP 1000"
   * ```
   */
  dividedBy(divisor: RateInput): ExactAmount<C> {
    return this.times(Rate.ratio(1, divisor));
  }

  /**
   * Compares two amounts of the same currency: `-1` if this one is less, `0` if they are equal, `1` if it
   * is more.
   *
   * @param other - the amount to compare with, an ExactAmount or a Money
   * @throws {@link DomainError} `money.currency-mismatch` when the currencies differ
   * @throws {@link DomainError} `money.not-money` when `other` is neither a Money nor an ExactAmount
   * @example
   * ```ts
   * import { Money } from "concordat";
   * import { ExactAmount } from "concordat/exact";
   *
   * ExactAmount.of("1", "GBP").dividedBy(3).compare(Money.of("0.33", "GBP")); // => 1
   * ```
   */
  compare(other: ExactAmount<C> | NotStated<Money<C>>): -1 | 0 | 1 {
    const [left, right] = [fractionOf(this), fractionOf(sameAs(this, other))];
    return order(left.numerator * right.denominator, right.numerator * left.denominator);
  }

  /**
   * Whether amount and currency are both the same.
   *
   * @param other - the amount to compare with
   * @example
   * ```ts
   * import { ExactAmount } from "concordat/exact";
   *
   * const half = ExactAmount.of("1", "GBP").dividedBy(2);
   * half.equals(ExactAmount.of("0.50", "GBP")); // => true
   * ```
   */
  equals(other: ExactAmount): boolean {
    return (
      Self.isExactAmount(other) &&
      other.currency === this.currency &&
      other.dividend === this.dividend &&
      other.divisor === this.divisor
    );
  }

  /**
   * Rounds the amount to whole pence: the only rounding of the calculation.
   *
   * @param rounding - how to round it to whole pence; `"unnecessary"` if omitted
   * @throws {@link DomainError} `rounding.needed` when the exact amount has a fraction of a penny and no
   * rounding mode is given
   * @example
   * ```ts
   * import { ExactAmount } from "concordat/exact";
   *
   * const half = ExactAmount.of("0.005", "GBP");
   * half.toMoney("half-even").toString(); // => "GBP 0.00"
   * half.toMoney("half-up").toString(); // => "GBP 0.01"
   * half.toMoney(); // throws rounding.needed
   * ```
   */
  toMoney(rounding?: RoundingMode): Money<C> {
    return Money.ofMinor(unitsOf(this, minorUnitDigits(this.currency), rounding), this.currency);
  }

  /**
   * Writes the amount in major units as decimal text.
   *
   * @param digits - the number of digits after the point: a whole number from 0 to 100
   * @param rounding - how to round the amount to those digits; `"unnecessary"` if omitted
   * @throws {@link DomainError} `rounding.needed` when more digits are needed and no rounding is given
   * @throws {@link DomainError} `rate.invalid-digits` for another number of digits
   * @example
   * ```ts
   * import { ExactAmount } from "concordat/exact";
   *
   * ExactAmount.of("1", "GBP").dividedBy(3).toDecimalString(6, "half-even"); // => "0.333333"
   * ```
   */
  toDecimalString(digits: number, rounding?: RoundingMode): string {
    checkDigits(digits);
    return decimalString(unitsOf(this, digits, rounding), digits);
  }

  /**
   * Returns the JSON form, for `JSON.stringify`. {@link ExactAmount.fromJSON} reads it.
   * @example
   * ```ts
   * import { ExactAmount } from "concordat/exact";
   *
   * ExactAmount.of("1000", "GBP").dividedBy(3).toJSON(); // => { amount: "1000/3", currency: "GBP" }
   * ```
   */
  toJSON(): ExactAmountJson {
    const { currency, dividend, divisor } = this;
    return { amount: divisor === "1" ? dividend : `${dividend}/${divisor}`, currency };
  }

  /**
   * Returns the currency code and the amount, for logs.
   * @example
   * ```ts
   * import { ExactAmount } from "concordat/exact";
   *
   * `${ExactAmount.of("0.005", "GBP")}`; // => "GBP 0.005"
   * ```
   */
  toString(): string {
    return `${this.currency} ${this.toJSON().amount}`;
  }

  /**
   * Refuses `a < b` and `a + b`, which would compare or join strings.
   *
   * @throws {@link DomainError} `value.primitive-conversion` always
   * @example
   * ```ts
   * import { ExactAmount } from "concordat/exact";
   *
   * ExactAmount.of("10", "GBP").valueOf(); // throws value.primitive-conversion
   * ```
   */
  valueOf(): never {
    throw rateFailure("value.primitive-conversion", { type: "ExactAmount" });
  }
}

/** The class as it names itself: by its own name, the bundler would call it `_ExactAmount`. */
const Self = /* @__PURE__ */ printedAs("ExactAmount", ExactAmount);

function fractionOf({ dividend, divisor }: ExactAmount): Fraction {
  return fractionFrom(dividend, divisor);
}

/** Returns the other amount, and refuses one in another currency. */
function sameAs<C extends CurrencyCode>(
  amount: ExactAmount<C>,
  other: ExactAmount<C> | Money<C>,
): ExactAmount<C> {
  if (other?.currency !== undefined && other.currency !== amount.currency) {
    throw moneyFailure("money.currency-mismatch", { left: amount.currency, right: other.currency });
  }
  return ExactAmount.isExactAmount(other) ? (other as ExactAmount<C>) : ExactAmount.from(other);
}

/** The amount as a whole number of units, 10^digits of which make one pound. */
function unitsOf(amount: ExactAmount, digits: number, rounding: RoundingMode | undefined): bigint {
  const { numerator, denominator } = fractionOf(amount);
  return divideRounded(numerator * 10n ** BigInt(digits), denominator, rounding);
}
