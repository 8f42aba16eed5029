import { type Failing, type FailureTable, failing } from "../finding/FailureTable.ts";

/**
 * What is refused about published figures, by the code of the error, with the values behind each.
 *
 * @category Errors
 * @example
 * ```ts
 * import { isDomainError, parseFigure } from "concordat";
 *
 * let found: unknown;
 * try {
 *   parseFigure("£5m to £10m");
 * } catch (error) {
 *   if (isDomainError(error, "figure.text")) found = error.values;
 * }
 * found; // => { reason: "second-number", position: 7 }
 * ```
 */
export interface FigureFailures {
  /** Text that is not a published figure as {@link parseFigure} reads it. */
  readonly "figure.text": {
    /** Why it is refused. */
    readonly reason: FigureTextReason;
    /** Where in the text, counted from 0 in UTF-16 units as `text.at()` does. */
    readonly position: number;
  };
  /**
   * A statement of {@link crossCheck} that is not well made. Statements that merely contradict each other
   * are its result.
   */
  readonly "figure.cross-check": {
    /** Why it is refused. */
    readonly reason: CrossCheckReason;
    /** The name of the statement. */
    readonly statement: string;
  };
}

/**
 * Why text is not a published figure.
 *
 * - `wrong-type`: the value is not text
 * - `too-long`: more than 500 characters
 * - `control-character`: a line break, a tab or another character that does not belong in a line of text
 * - `no-number`: neither digits nor a number word stands here, nor anywhere after
 * - `unknown-qualifier`: before the number stands a word that is not one of those that qualify it
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

/**
 * Why statements cannot be checked against each other.
 *
 * - `unknown-name`: a sum or an equality names what is not among the unknowns
 * - `name-twice`: two statements have one name, so that a clash could not name them
 * - `not-whole`: what a part is multiplied by is not a whole number
 * - `different-per`: figures meet that are not per the same, such as an amount a year and a whole one
 *
 * @category Errors
 */
export type CrossCheckReason = "unknown-name" | "name-twice" | "not-whole" | "different-per";

const textRemedies: Readonly<Record<FigureTextReason, string>> = {
  "wrong-type": "give text",
  "too-long": "give the few words that state it, at most 500 characters",
  "control-character": "give one line without tabs",
  "no-number": "a number is needed here",
  "unknown-qualifier":
    'use a qualifying word that is known, such as "over", "at least", "almost", "up to" or "about"',
  fraction: 'give a share as a percentage, such as "25%"',
  "leading-zero": "leave out leading zeros",
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

const statementRemedies: Readonly<Record<CrossCheckReason, string>> = {
  "unknown-name": "names something that is not among the unknowns: add it there",
  "name-twice": "has the name of another statement: give it one of its own",
  "not-whole": "multiplies a part by a number that is not whole: use another unit",
  "different-per":
    "compares figures that are not per the same: bring them to one, or give their bounds",
};

/** The message of each failure about published figures, by its code. */
export const figureFailures: FailureTable<FigureFailures> = /* @__PURE__ */ Object.freeze({
  "figure.text": ({ reason, position }: FigureFailures["figure.text"]) =>
    `Not a published figure (position ${position}): ${textRemedies[reason]}`,
  "figure.cross-check": ({ reason }: FigureFailures["figure.cross-check"]) =>
    `A statement of the cross-check ${statementRemedies[reason]}`,
});

/** The error of a failure about published figures. */
export const figureFailure: Failing<FigureFailures> = /* @__PURE__ */ failing(figureFailures);

/** The error of text that is not a published figure. */
export function notFigureText(reason: FigureTextReason, position: number): Error {
  return figureFailure("figure.text", { reason, position });
}

/** The error of a statement that is not well made. */
export function badStatement(reason: CrossCheckReason, statement: string): Error {
  return figureFailure("figure.cross-check", { reason, statement });
}
