import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * Why text is not an amount of money.
 *
 * - `wrong-type`: the value is no text
 * - `too-long`: more than 1,000 characters
 * - `no-currency`: neither a mark in the text nor the `currency` option
 * - `unknown-word`: a word that is neither a scale word nor, in capitals, the code of a currency that has
 *   minor units; the `e` of an exponent is one too
 * - `currency-conflict`: the mark and the `currency` option name two currencies
 * - `two-marks`: the currency is marked twice, by the same mark or by two
 * - `no-digits`: a digit is missing at this place, at the end, before a point or behind one
 * - `leading-zero`: a zero before other digits
 * - `bad-grouping`: commas that do not separate groups of three
 * - `bad-decimals`: neither none nor exactly as many decimals as the currency has
 * - `not-whole`: a scale word leaves a fraction of the smallest unit, or pence have decimals
 * - `two-signs`: two signs, or a sign within brackets
 * - `open-bracket`: a bracket that is not closed
 * - `unexpected`: anything else, such as a plus sign, a second space or a pound sign behind the number
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
 * Thrown by {@link Money.parse} when text is not an amount of money as its policies say. It tells where
 * and why; the text itself is not repeated.
 *
 * @category Errors
 * @example
 * ```ts
 * import { isMoneyTextError, Money } from "concordat";
 *
 * let found: unknown;
 * try {
 *   Money.parse("£1,23.50");
 * } catch (error) {
 *   if (isMoneyTextError(error)) found = [error.reason, error.position];
 * }
 * found; // => ["bad-grouping", 5]
 * ```
 */
export class MoneyTextError extends DomainError {
  /** Always `"MoneyTextError"`, also where a bundler renames the class. */
  declare readonly name: "MoneyTextError";
  declare readonly code: "money.text";
  /** Why the text is refused, as a short code. */
  declare readonly reason: MoneyTextReason;
  /** Where in the text, counted from 0 in UTF-16 units as `text.at()` does. */
  declare readonly position: number;

  /**
   * @param reason - why the text is refused
   * @param position - where in the text
   */
  constructor(reason: MoneyTextReason, position: number) {
    super(
      "money.text",
      `This is no exact amount (${reason}, position ${position}): ` +
        'give text such as "£1,250.50"',
      "MoneyTextError",
    );
    this.reason = reason;
    this.position = position;
  }
}

/**
 * Tells whether a caught value is a {@link MoneyTextError}, from this copy of the library or
 * another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for a {@link MoneyTextError}
 * @category Errors
 */
export function isMoneyTextError(value: unknown): value is MoneyTextError {
  return isDomainError(value) && value.code === "money.text";
}
