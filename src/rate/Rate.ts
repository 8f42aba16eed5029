import { printedAs } from "../finding/printedAs.ts";
import type { NotStated } from "../finding/Stated.ts";
import { decimalString } from "../rounding/decimalString.ts";
import { order } from "../rounding/order.ts";
import type { RoundingMode } from "../rounding/RoundingMode.ts";
import { divideRounded } from "./divideRounded.ts";
import { decimalFraction, type Fraction, growth, product, readFraction, sum } from "./fraction.ts";
import type { RateFormat } from "./RateFormat.ts";
import { checkDigits, rateFailure } from "./rateFailures.ts";

/** The value of the mark of every Rate, the same in every copy of the library. */
const rateMark: symbol = /* @__PURE__ */ Symbol.for("concordat.Rate");

/**
 * A value that can be used as an exact rate: a {@link Rate}, decimal text such as `"1.075"`, a bigint or a
 * whole number. A number with a fraction is refused, because it is not exact.
 *
 * @category Rates and rounding
 */
export type RateInput = Rate | string | bigint | number;

/**
 * An exact rate, share or factor: a fraction of two whole numbers in lowest terms. It is never rounded
 * until it is written as a decimal. In JSON it is a string: `"11/4500"`, or `"3"` if it is whole. Rates that
 * were read, and those in constants and fixtures, are frozen; those that arithmetic makes are not.
 *
 * @category Rates and rounding
 * @example
 * ```ts
 * import { Rate } from "concordat";
 * const uplift = Rate.percent("2.5");
 * uplift.toString(); // => "1/40"
 * uplift.plus(1).toDecimalString(3); // => "1.025"
 * Rate.ratio(3, 11).format({ digits: 2 }); // => "27.27%"
 * ```
 */
export class Rate {
  /** The number above the line, with the sign. */
  declare readonly numerator: bigint;
  /** The number below the line: positive, with no common divisor with the numerator. */
  declare readonly denominator: bigint;

  private constructor({ numerator, denominator }: Fraction) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  /** The mark of a Rate from any copy of the library; JSON cannot carry it. @internal */
  get mark(): symbol {
    return rateMark;
  }

  /**
   * Makes a rate from decimal text, a bigint or a whole number; a {@link Rate} is returned as it is.
   *
   * @param value - such as `"0.025"`, `3n` or `3`
   * @throws {@link DomainError} `rate.invalid` for other text, or a number that is not a safe integer
   * @example
   * ```ts
   * import { Rate } from "concordat";
   * Rate.of("0.025").toJSON(); // => "1/40"
   * Rate.of(3).toJSON(); // => "3"
   * Rate.of(0.025); // throws rate.invalid
   * ```
   */
  static of(value: RateInput): Rate {
    return Self.isRate(value) ? value : new Self(decimalFraction(value));
  }

  /**
   * Reads a rate from its JSON form `"11/4500"`, or from decimal text. A fraction need not be in
   * lowest terms; the number below the line must be positive.
   *
   * @param text - such as `"11/4500"`, `"-1/3"`, `"3"` or `"0.025"`; at most 1,000 characters
   * @throws {@link DomainError} `rate.invalid` for any other text
   * @throws {@link DomainError} `arithmetic.division-by-zero` for a zero below the line
   * @example
   * ```ts
   * import { Rate } from "concordat";
   * Rate.parse("22/9000").toString(); // => "11/4500"
   * Rate.parse("11/"); // throws rate.invalid
   * ```
   */
  static parse(text: string): Rate {
    return new Self(readFraction(text));
  }

  /**
   * Makes a rate from a percentage: `Rate.percent("2.5")` is 1/40.
   *
   * @param percentage - decimal text, a bigint, a whole number or a rate, in hundredths
   * @throws {@link DomainError} `rate.invalid` as {@link Rate.of} does
   * @example
   * ```ts
   * import { Rate } from "concordat";
   * Rate.percent(20).toString(); // => "1/5"
   * ```
   */
  static percent(percentage: RateInput): Rate {
    return Self.ratio(percentage, 100);
  }

  /**
   * Makes a rate from basis points, which are hundredths of a per cent: `Rate.basisPoints(25)` is 1/400.
   *
   * @param points - decimal text, a bigint, a whole number or a rate
   * @throws {@link DomainError} `rate.invalid` as {@link Rate.of} does
   * @example
   * ```ts
   * import { Rate } from "concordat";
   * Rate.basisPoints("12.5").format({ digits: 3 }); // => "0.125%"
   * ```
   */
  static basisPoints(points: RateInput): Rate {
    return Self.ratio(points, 10_000);
  }

  /**
   * Makes the ratio of one number to another: `part / whole`.
   *
   * @param part - decimal text, a bigint, a whole number or a rate
   * @param whole - the same, not zero
   * @throws {@link DomainError} `rate.invalid` as {@link Rate.of} does
   * @throws {@link DomainError} `arithmetic.division-by-zero` when `whole` is zero
   * @example
   * ```ts
   * import { Rate } from "concordat";
   * Rate.ratio("1.1", 450).toString(); // => "11/4500"
   * Rate.ratio(1, 0); // throws arithmetic.division-by-zero
   * ```
   */
  static ratio(part: RateInput, whole: RateInput): Rate {
    return Self.of(part).dividedBy(whole);
  }

  /**
   * Adds up rates; the sum of none is 0.
   *
   * @param rates - the rates, in any order
   * @throws {@link DomainError} `rate.invalid` as {@link Rate.of} does
   * @example
   * ```ts
   * import { Rate } from "concordat";
   * Rate.sum([Rate.ratio(1, 2), Rate.ratio(1, 3), Rate.ratio(1, 6)]).toString(); // => "1"
   * ```
   */
  static sum(rates: Iterable<RateInput>): Rate {
    // What is not a list is refused as a rate that is missing.
    const list: Iterable<RateInput> = rates?.[Symbol.iterator] ? rates : [undefined as never];
    return Array.from(list, Self.of).reduce((total, rate) => total.plus(rate), Self.of(0));
  }

  /**
   * Whether a value is a Rate, from this copy of the library or another. The JSON form is not: read it with
   * {@link Rate.parse}.
   *
   * @param value - anything
   * @example
   * ```ts
   * import { Rate } from "concordat";
   * Rate.isRate(Rate.of("0.5")); // => true
   * Rate.isRate({ numerator: 1n, denominator: 2n }); // => false
   * ```
   */
  static isRate(value: unknown): value is Rate {
    const rate = value as Rate | undefined;
    // A look-alike may have the mark; its parts are passed on as they are.
    return rate?.mark === rateMark && typeof rate.denominator === "bigint";
  }

  /**
   * Adds a number to the rate, exactly.
   *
   * @param other - the number to add
   * @throws {@link DomainError} `rate.invalid` as {@link Rate.of} does
   * @example
   * ```ts
   * import { Rate } from "concordat";
   * Rate.ratio(1, 3).plus("0.5").toString(); // => "5/6"
   * ```
   */
  plus(other: RateInput): Rate {
    return new Self(sum(this, Self.of(other)));
  }

  /**
   * Subtracts a number from the rate, exactly.
   *
   * @param other - the number to subtract
   * @throws {@link DomainError} `rate.invalid` as {@link Rate.of} does
   * @example
   * ```ts
   * import { Rate } from "concordat";
   * Rate.of(1).minus(Rate.ratio(1, 3)).toString(); // => "2/3"
   * ```
   */
  minus(other: RateInput): Rate {
    return this.plus(Self.of(other).times(-1));
  }

  /**
   * Multiplies the rate by a number, exactly.
   *
   * @param factor - the number to multiply by
   * @throws {@link DomainError} `rate.invalid` as {@link Rate.of} does
   * @example
   * ```ts
   * import { Rate } from "concordat";
   * Rate.percent(50).times("0.3").format({ digits: 0 }); // => "15%"
   * ```
   */
  times(factor: RateInput): Rate {
    return new Self(product(this, Self.of(factor)));
  }

  /**
   * Divides the rate by a number, exactly.
   *
   * @param divisor - the number to divide by, not zero
   * @throws {@link DomainError} `rate.invalid` as {@link Rate.of} does
   * @throws {@link DomainError} `arithmetic.division-by-zero` when the divisor is zero
   * @example
   * ```ts
   * import { Rate } from "concordat";
   * Rate.of(1).dividedBy(3).toString(); // => "1/3"
   * ```
   */
  dividedBy(divisor: RateInput): Rate {
    const { numerator, denominator } = Self.of(divisor);
    return new Self(product(this, { numerator: denominator, denominator: numerator }));
  }

  /**
   * Returns the growth over several periods if this rate is the growth in each: `(1 + rate)ⁿ − 1`, exactly.
   * Add 1 for the factor to multiply by. Every period makes the JSON form longer: round a rate that is to
   * be read back ({@link Rate.toJSON}).
   *
   * @param periods - the number of periods: a whole number from 0 to 1,000
   * @throws {@link DomainError} `rate.invalid-periods` for any other number
   * @example
   * ```ts
   * import { Rate } from "concordat";
   * Rate.percent(2).compound(3).format({ digits: 4 }); // => "6.1208%"
   * ```
   */
  compound(periods: number): Rate {
    return new Self(growth(this, periods));
  }

  /**
   * Compares two rates: `-1` if this one is smaller, `0` if they are equal, `1` if it is greater.
   *
   * @param other - the number to compare with
   * @throws {@link DomainError} `rate.invalid` as {@link Rate.of} does
   * @example
   * ```ts
   * import { Rate } from "concordat";
   * Rate.ratio(1, 3).compare("0.33"); // => 1
   * ```
   */
  compare(this: NotStated<Rate>, other: NotStated<RateInput>): -1 | 0 | 1 {
    const { numerator, denominator } = Self.of(other);
    return order(this.numerator * denominator, numerator * this.denominator);
  }

  /**
   * Whether two rates are the same number.
   *
   * @param other - the number to compare with
   * @throws {@link DomainError} `rate.invalid` as {@link Rate.of} does
   * @example
   * ```ts
   * import { Rate } from "concordat";
   * Rate.percent("2.5").equals("0.025"); // => true
   * ```
   */
  equals(this: NotStated<Rate>, other: NotStated<RateInput>): boolean {
    return this.compare(other) === 0;
  }

  /**
   * Whether the rate is 0.
   * @example
   * ```ts
   * import { Rate } from "concordat";
   * Rate.of("0.00").isZero(); // => true
   * ```
   */
  isZero(): boolean {
    return this.numerator === 0n;
  }

  /**
   * Whether the rate is above 0.
   * @example
   * ```ts
   * import { Rate } from "concordat";
   * Rate.of("0.5").isPositive(); // => true
   * ```
   */
  isPositive(): boolean {
    return this.numerator > 0n;
  }

  /**
   * Whether the rate is below 0.
   * @example
   * ```ts
   * import { Rate } from "concordat";
   * Rate.of("-0.5").isNegative(); // => true
   * ```
   */
  isNegative(): boolean {
    return this.numerator < 0n;
  }

  /**
   * Writes the rate as decimal text.
   *
   * @param digits - the number of digits after the point: a whole number from 0 to 100
   * @param rounding - how to round the rate to those digits; `"unnecessary"` if omitted
   * @throws {@link DomainError} `rounding.needed` when more digits are needed and no rounding is given
   * @throws {@link DomainError} `rate.invalid-digits` for another number of digits
   * @example
   * ```ts
   * import { Rate } from "concordat";
   * Rate.ratio(1, 8).toDecimalString(3); // => "0.125"
   * Rate.ratio(1, 8).toDecimalString(2, "half-even"); // => "0.12"
   * Rate.ratio(1, 8).toDecimalString(2); // throws rounding.needed
   * ```
   */
  toDecimalString(digits: number, rounding?: RoundingMode): string {
    checkDigits(digits);
    const scaled = this.numerator * 10n ** BigInt(digits);
    return decimalString(divideRounded(scaled, this.denominator, rounding), digits);
  }

  /**
   * Writes the rate as a percentage for people, rounded half up unless another mode is given.
   *
   * @param format - the number of digits, and the rounding mode if it is not half up
   * @throws {@link DomainError} `rounding.needed` when the mode is `"unnecessary"` and more digits are
   * needed
   * @throws {@link DomainError} `rate.invalid-digits` for a number of digits outside 0 to 100
   * @example
   * ```ts
   * import { Rate } from "concordat";
   * Rate.ratio(3, 11).format({ digits: 2 }); // => "27.27%"
   * Rate.ratio(-1, 8).format({ digits: 0, rounding: "down" }); // => "-12%"
   * ```
   */
  format(format: RateFormat): string {
    return `${this.times(100).toDecimalString(format?.digits, format?.rounding ?? "half-up")}%`;
  }

  /**
   * Returns the JSON form: a fraction in lowest terms, or a whole number. {@link Rate.parse} reads up to
   * 1,000 characters, and refuses a longer string as `too-long`.
   *
   * @example
   * ```ts
   * import { Rate } from "concordat";
   * Rate.ratio(6, 2).toJSON(); // => "3"
   * ```
   */
  toJSON(): string {
    return `${this.numerator}/${this.denominator}`.replace(/\/1$/, "");
  }

  /**
   * Returns the same text as {@link Rate.toJSON}.
   *
   * @example
   * ```ts
   * import { Rate } from "concordat";
   * `${Rate.percent(38)}`; // => "19/50"
   * ```
   */
  toString(): string {
    return this.toJSON();
  }

  /**
   * Refuses `a < b` and `a + b`, which would compare or join strings.
   *
   * @throws {@link DomainError} `value.primitive-conversion` always
   * @example
   * ```ts
   * import { Rate } from "concordat";
   * Rate.of(10).valueOf(); // throws value.primitive-conversion
   * ```
   */
  valueOf(): never {
    throw rateFailure("value.primitive-conversion", { type: "Rate" });
  }
}

/** The class as it names itself: by its own name, the bundler would call it `_Rate`. */
const Self = /* @__PURE__ */ printedAs("Rate", Rate);
