import {
  type Failing,
  type FailureTable,
  failing,
  type NoValues,
} from "../finding/FailureTable.ts";
import { isWholeWithin } from "../rounding/isWholeWithin.ts";
import type { DecimalFaultReason } from "../rounding/readDecimal.ts";

/**
 * The failures of exact numbers and their rounding, by the code of the error, with the values of each.
 *
 * @category Errors
 * @example
 * ```ts
 * import { isDomainError, Money } from "concordat";
 *
 * let between: unknown;
 * try {
 *   Money.of("10", "GBP").dividedBy(3);
 * } catch (error) {
 *   if (isDomainError(error, "rounding.needed")) between = error.values;
 * }
 * between; // => { below: "333", above: "334" }
 * Money.of("10", "GBP").dividedBy(3, "half-even").toString(); // => "GBP 3.33"
 * ```
 */
export interface RateFailures {
  /** An amount or a rate is divided by zero. */
  readonly "arithmetic.division-by-zero": NoValues;
  /** A value that is not an exact rate. */
  readonly "rate.invalid": {
    /** The reason why it cannot be read. */
    readonly reason: DecimalFaultReason;
    /** The position in the string, counted from 0; 0 if the value is not a string. */
    readonly position: number;
  };
  /** A number of digits that is not a whole number from 0 to 100. */
  readonly "rate.invalid-digits": NoValues;
  /** A number of periods that is not a whole number from 0 to 1,000. */
  readonly "rate.invalid-periods": NoValues;
  /**
   * An exact result lies between two steps, and no rounding mode was given. `"unnecessary"` counts as none.
   * A step is one unit of the last digit that was asked for: a penny, for pounds.
   */
  readonly "rounding.needed": {
    /** The step just below the exact result, as a whole number in a string. */
    readonly below: string;
    /** The step just above the exact result, in the same form. */
    readonly above: string;
  };
  /** A rounding mode that is not one of the eleven of {@link RoundingMode}. */
  readonly "rounding.unknown-mode": NoValues;
  /** A value object is used as a primitive, as `a < b` and `a + b` do. */
  readonly "value.primitive-conversion": {
    /** The class of the value, such as `"Money"` or `"Rate"`. */
    readonly type: string;
  };
}

/** The message of each failure about exact numbers, by its code. */
export const rateFailures: FailureTable<RateFailures> = /* @__PURE__ */ Object.freeze({
  "arithmetic.division-by-zero": () => "Cannot divide by zero: give another",
  "rate.invalid": ({ reason, position }: RateFailures["rate.invalid"]) =>
    `Not an exact rate (${reason}, position ${position}): give text such as "0.025", or Rate.percent("2.5")`,
  "rate.invalid-digits": () => "Give a whole number of digits from 0 to 100",
  "rate.invalid-periods": () => "Give a whole number of periods from 0 to 1,000",
  "rounding.needed": () => 'The result needs rounding: give a mode such as "half-even"',
  "rounding.unknown-mode": () => 'Not a rounding mode: give one such as "half-even"',
  "value.primitive-conversion": ({ type }: RateFailures["value.primitive-conversion"]) =>
    `${type} has no < and +: use compare() or plus()`,
});

/** The error of a failure about exact numbers. */
export const rateFailure: Failing<RateFailures> = /* @__PURE__ */ failing(rateFailures);

/** Refuses a number of digits that is not a whole number from 0 to 100. */
export function checkDigits(digits: number): void {
  if (!isWholeWithin(digits, 100)) throw rateFailure("rate.invalid-digits", {});
}
