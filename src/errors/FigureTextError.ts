import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * Why text is not a published figure.
 *
 * - `wrong-type`: the value is no text
 * - `too-long`: more than 500 characters
 * - `control-character`: a line break, a tab or another character that is no line of text
 * - `no-number`: neither digits nor a number word stands here, nor anywhere after
 * - `unknown-qualifier`: before the number stands a word that is none of those that qualify it
 * - `fraction`: a share in words, such as "two thirds" or "one in four"
 * - `leading-zero`: a zero before other digits
 * - `bad-grouping`: commas that do not separate groups of three
 * - `bad-decimals`: money without a scale word has neither no decimals nor as many as its currency
 * - `not-whole`: a count with a fraction, or money with a part of a penny
 * - `too-large`: a count beyond 2^53 − 1
 * - `negative-count`: a count with a sign
 * - `no-currency`: money was asked for, and neither the text nor the option names a currency
 * - `unknown-currency`: three capitals that are no currency code
 * - `currency-conflict`: the text names another currency than the option
 * - `currency-word`: a currency in words, such as "pounds", where a mark belongs
 * - `two-qualifiers`: two qualifying words before the number
 * - `late-qualifier`: a qualifying word after the number, such as "5,000 or more"
 * - `second-number`: a second number, as in "£5m to £10m"
 * - `other-kind`: an amount, count or share where another of them was asked for
 * - `unexpected`: anything else
 *
 * @category Errors
 */
export type FigureTextReason =
  | "wrong-type"
  | "too-long"
  | "control-character"
  | "no-number"
  | "unknown-qualifier"
  | "fraction"
  | "leading-zero"
  | "bad-grouping"
  | "bad-decimals"
  | "not-whole"
  | "too-large"
  | "negative-count"
  | "no-currency"
  | "unknown-currency"
  | "currency-conflict"
  | "currency-word"
  | "two-qualifiers"
  | "late-qualifier"
  | "second-number"
  | "other-kind"
  | "unexpected";

const remedies: Readonly<Record<FigureTextReason, string>> = {
  "wrong-type": "give text",
  "too-long": "give the few words that state it, at most 500 characters",
  "control-character": "give one line without tabs",
  "no-number": "a number is needed here",
  "unknown-qualifier":
    'use a qualifying word that is known, such as "over", "at least", "almost", "up to" or "about"',
  fraction: 'give a share as a percentage, such as "25%"',
  "leading-zero": "leave leading zeros away",
  "bad-grouping": "group the digits in threes, or not at all",
  "bad-decimals": "give no decimals or as many as the currency has",
  "not-whole": "give a number that is whole, in pence for pounds",
  "too-large": "a count goes up to 9,007,199,254,740,991",
  "negative-count": "a count has no sign",
  "no-currency": 'mark the currency, as in "£5" or "GBP 5", or give the currency option',
  "unknown-currency": "use a code of ISO 4217",
  "currency-conflict": "name one currency",
  "currency-word": 'mark the currency before the number, as in "£5"',
  "two-qualifiers": "qualify the number once",
  "late-qualifier": "put the qualifying word before the number",
  "second-number": "give one figure at a time",
  "other-kind": "an amount, a count or a share was asked for, and this is another of them",
  unexpected: "remove what stands here",
};

/**
 * Thrown by {@link parseFigure} when text is not a published figure as its policies say. It tells where
 * and why; the text itself is not repeated.
 *
 * @category Errors
 * @example
 * ```ts
 * import { isFigureTextError, parseFigure } from "concordat";
 *
 * let found: unknown;
 * try {
 *   parseFigure("£5m to £10m");
 * } catch (error) {
 *   if (isFigureTextError(error)) found = [error.reason, error.position];
 * }
 * found; // => ["second-number", 7]
 * ```
 */
export class FigureTextError extends DomainError {
  /** Always `"FigureTextError"`, also where a bundler renames the class. */
  declare readonly name: "FigureTextError";
  declare readonly code: "figure.text";
  /** Why the text is refused, as a short code. */
  declare readonly reason: FigureTextReason;
  /** Where in the text, counted from 0 in UTF-16 units as `text.at()` does. */
  declare readonly position: number;

  /**
   * @param reason - why the text is refused
   * @param position - where in the text
   */
  constructor(reason: FigureTextReason, position: number) {
    super(
      "figure.text",
      `This is no published figure (position ${position}): ${remedies[reason]}`,
      "FigureTextError",
    );
    this.reason = reason;
    this.position = position;
  }
}

/**
 * Tells whether a caught value is a {@link FigureTextError}, from this copy of the library or another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for a {@link FigureTextError}
 * @category Errors
 */
export function isFigureTextError(value: unknown): value is FigureTextError {
  return isDomainError(value) && value.code === "figure.text";
}
