import {
  type Failing,
  type FailureTable,
  failing,
  type NoValues,
} from "../finding/FailureTable.ts";
import type { DecimalFaultReason } from "../rounding/readDecimal.ts";

/**
 * The failures of {@link Money}, by the code of the error, with the values of each.
 *
 * @category Errors
 * @example
 * ```ts
 * import { isDomainError, Money } from "concordat";
 *
 * let found: unknown;
 * try {
 *   Money.parse("£1,23.50");
 * } catch (error) {
 *   if (isDomainError(error, "money.text")) found = error.values;
 * }
 * found; // => { reason: "bad-grouping", position: 5 }
 * ```
 */
export interface MoneyFailures {
  /** Two amounts of different currencies are added, subtracted, compared or divided. */
  readonly "money.currency-mismatch": {
    /** The currency of the amount whose method was called, or the currency that was asked for. */
    readonly left: string;
    /** The currency of the other amount. */
    readonly right: string;
  };
  /**
   * A code that ISO 4217 lists without minor units: a metal, a unit of account or a test code such as
   * `XAU`, `XDR` or `XXX`. It has no exact smallest unit.
   */
  readonly "money.currency-without-minor-units": {
    /** The code. */
    readonly currency: string;
  };
  /** A code that ISO 4217 does not list, now or in the past. */
  readonly "money.unknown-currency": {
    /** The code that was given, if it is three capital letters. */
    readonly currency?: string;
  };
  /** An amount that is not exact: not decimal text, a bigint or a whole number. */
  readonly "money.invalid-amount": {
    /** The reason for the refusal. */
    readonly reason: DecimalFaultReason;
    /** The position in the string, counted from 0; 0 if the value is not a string. */
    readonly position: number;
  };
  /** Text that is not an amount of money as {@link Money.parse} reads it. */
  readonly "money.text": {
    /** The reason for the refusal. */
    readonly reason: MoneyTextReason;
    /** The position in the string, counted from 0 in UTF-16 units, as `text.at()` counts. */
    readonly position: number;
  };
  /**
   * An amount in JSON that is not in its one canonical form: digits without grouping, with exactly as many
   * decimals as the currency has, and a minus sign only before an amount other than zero.
   */
  readonly "money.non-canonical-amount": {
    /** The currency of the amount. */
    readonly currency: string;
    /** The number of decimals in its canonical form. */
    readonly digits: number;
  };
  /** Weights that an amount cannot be divided by. */
  readonly "money.invalid-weights": {
    /** The reason for the refusal. */
    readonly reason: InvalidWeightsReason;
    /** The index of the weight, from 0; absent if the reason concerns all of them. */
    readonly index?: number;
  };
  /** Caps that {@link Money.allocateCapped} cannot use. */
  readonly "money.invalid-caps": {
    /** The reason for the refusal. */
    readonly reason: InvalidCapsReason;
    /** The index of the cap, from 0; absent if the reason concerns all of them. */
    readonly index?: number;
  };
  /** The lower limit of {@link Money.clamp} is above the upper one. */
  readonly "money.invalid-limits": {
    /** The lower limit, as a string: `"GBP 10.00"`. */
    readonly low: string;
    /** The upper limit, as a string. */
    readonly high: string;
  };
  /** A number of parts that is not a whole number from 1 to 1,000,000. */
  readonly "money.invalid-part-count": NoValues;
  /** A locale that is not a BCP 47 tag, or a runtime that has no Intl. */
  readonly "money.invalid-locale": NoValues;
  /** A remainder policy that is not one of {@link RemainderPolicy}. */
  readonly "money.unknown-remainder-policy": NoValues;
  /** The smallest, the largest or the average of no amounts is asked for. */
  readonly "money.no-amounts": NoValues;
  /** A value that is not a {@link Money}, such as its JSON form, or cannot lead to one, is given for one. */
  readonly "money.not-money": NoValues;
}

/**
 * Why text is not an amount of money; the message of each says what to do. Not all names explain
 * themselves:
 *
 * - `no-currency`: there is neither a mark in the text nor a `currency` option
 * - `unknown-word`: a word that is neither a scale word nor, in capitals, the code of a currency with minor
 *   units; the `e` of an exponent counts as one
 * - `two-marks`: the currency is marked twice, by the same mark or by two
 * - `bad-decimals`: there are decimals, but not exactly as many as the currency has
 * - `not-whole`: a scale word leaves a fraction of the smallest unit, or pence have decimals
 * - `two-signs`: two signs, or a sign within brackets
 * - `unexpected`: anything else, such as a plus sign, a second space or a pound sign after the number
 *
 * @category Errors
 */
export type MoneyTextReason =
  | "wrong-type"
  | "too-long"
  | "no-currency"
  | "unknown-word"
  | "currency-conflict"
  | "two-marks"
  | "no-digits"
  | "leading-zero"
  | "bad-grouping"
  | "bad-decimals"
  | "not-whole"
  | "two-signs"
  | "open-bracket"
  | "unexpected";

/**
 * Why weights are refused.
 *
 * - `empty`: there are none
 * - `all-zero`: no weight is above zero, so no part would get the money
 * - `negative`: a weight is below zero
 * - `not-exact`: a weight is not decimal text, a bigint, a whole number or a {@link Rate}
 *
 * @category Errors
 */
export type InvalidWeightsReason = "empty" | "all-zero" | "negative" | "not-exact";

/**
 * Why caps are refused.
 *
 * - `count`: there is not exactly one cap for each weight
 * - `negative`: a cap is below zero
 *
 * @category Errors
 */
export type InvalidCapsReason = "count" | "negative";

const why = ({ reason, index }: { readonly reason: string; readonly index?: number }): string =>
  index === undefined ? reason : `${reason} at index ${index}`;

/** The message of each failure about money, by its code. */
export const moneyFailures: FailureTable<MoneyFailures> = /* @__PURE__ */ Object.freeze({
  "money.currency-mismatch": ({ left, right }: MoneyFailures["money.currency-mismatch"]) =>
    `Cannot combine ${left} and ${right}: convert one`,
  "money.currency-without-minor-units": () =>
    'Not a currency with minor units: give one such as "GBP"',
  "money.unknown-currency": () => 'Not a currency code: give one such as "GBP"',
  "money.invalid-amount": ({ reason, position }: MoneyFailures["money.invalid-amount"]) =>
    `Not an exact amount (${reason}, position ${position}): give text such as "12.50"`,
  "money.text": ({ reason, position }: MoneyFailures["money.text"]) =>
    `Not an exact amount (${reason}, position ${position}): give text such as "£1,250.50"`,
  "money.non-canonical-amount": ({
    currency,
    digits,
  }: MoneyFailures["money.non-canonical-amount"]) =>
    `In JSON, write ${currency} as "${(5).toFixed(digits)}": ${digits} decimals, no commas`,
  "money.invalid-weights": (values: MoneyFailures["money.invalid-weights"]) =>
    `Not weights (${why(values)}): give one for each part, zero or more, not all zero, fractions as text, "0.5"`,
  "money.invalid-caps": (values: MoneyFailures["money.invalid-caps"]) =>
    `Not caps (${why(values)}): give one for each part, zero or more, or undefined`,
  "money.invalid-limits": () => "Reversed limits: swap them",
  "money.invalid-part-count": () => "Give a whole number of parts from 1 to 1,000,000",
  "money.invalid-locale": () => 'Not a locale: give one such as "de-DE"',
  "money.unknown-remainder-policy": () =>
    'Not a policy: give "first", "last", "largest-remainder" or "largest-weight"',
  "money.no-amounts": () => "Give at least one amount",
  "money.not-money": () => 'Not a Money: make one with Money.of(1, "GBP") or Money.fromJSON()',
});

/** The error of a failure about money. */
export const moneyFailure: Failing<MoneyFailures> = /* @__PURE__ */ failing(moneyFailures);

/** The error of an amount that is not exact. */
export function notExact(reason: DecimalFaultReason, position: number): Error {
  return moneyFailure("money.invalid-amount", { reason, position });
}

/** The error of text that is not an amount of money. */
export function notMoneyText(reason: MoneyTextReason, position: number): Error {
  return moneyFailure("money.text", { reason, position });
}
