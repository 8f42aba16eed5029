import { type Failing, type FailureTable, failing } from "../finding/FailureTable.ts";

/**
 * The failures of published figures, by the code of the error, with the values of each.
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
    /** The reason for the refusal. */
    readonly reason: FigureTextReason;
    /** The position in the string, counted from 0 in UTF-16 units, as `text.at()` counts. */
    readonly position: number;
  };
  /**
   * A statement that {@link crossCheck} cannot use. Statements that only contradict each other are a
   * result, not an error.
   */
  readonly "figure.cross-check": {
    /** The reason for the refusal. */
    readonly reason: CrossCheckReason;
    /** The name of the statement. */
    readonly statement: string;
  };
}

/**
 * Why text is not a published figure; the message of each says what to do. Not all names explain
 * themselves:
 *
 * - `bad-decimals`: money without a scale word that has decimals, but not as many as its currency
 * - `not-whole`: a count with a fraction, or money with a part of a penny
 * - `unknown-qualifier`: a word before the number that is not one of those that qualify it
 * - `late-qualifier`: a qualifying word after the number, such as "5,000 or more"
 * - `second-number`: a second number, as in "£5m to £10m"
 * - `fraction`: a share in words, such as "two thirds" or "one in four"
 * - `currency-word`: a currency in words, such as "pounds", where a mark belongs
 * - `other-kind`: an amount, count or share, when another of these was asked for
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
 * - `unknown-name`: a sum or an equality names something that is not one of the unknowns
 * - `name-twice`: two statements have the same name, so a clash could not tell them apart
 * - `not-whole`: a part is multiplied by a number that is not whole
 * - `different-per`: figures with a different `per` meet, such as an amount a year and a total
 *
 * @category Errors
 */
export type CrossCheckReason = "unknown-name" | "name-twice" | "not-whole" | "different-per";

const textRemedies: Readonly<Record<FigureTextReason, string>> = {
  "wrong-type": "give a string",
  "too-long": "give the few words that state the figure, at most 500 characters",
  "control-character": "give one line without tabs",
  "no-number": "write a number here, or leave the figure out while it is not known",
  "unknown-qualifier":
    'use a qualifying word that is known, such as "over", "at least", "almost", "up to" or "about"',
  fraction: 'give a share as a percentage, such as "25%"',
  "leading-zero": "leave out leading zeros",
  "bad-grouping": "group the digits in threes, or not at all",
  "bad-decimals": "give no decimals or as many as the currency has",
  "not-whole": "give a whole number, or a whole number of pence",
  "too-large": "give a count of at most 9,007,199,254,740,991",
  "negative-count": "leave out the sign of a count",
  "no-currency": 'mark the currency, as in "£5" or "GBP 5", or give the currency option',
  "unknown-currency": "use a code of ISO 4217",
  "currency-conflict": "name one currency",
  "currency-word": 'mark the currency before the number, as in "£5"',
  "two-qualifiers": "qualify the number once",
  "late-qualifier": "put the qualifying word before the number",
  "second-number": "give one figure at a time",
  "other-kind":
    'this is an amount, a count or a share, and the option "as" asks for another: change one of them',
  unexpected: "remove the characters here",
};

const statementRemedies: Readonly<Record<CrossCheckReason, string>> = {
  "unknown-name": "names something that is not one of the unknowns: add it to them",
  "name-twice": "has the same name as another: give it a different name",
  "not-whole": "multiplies a part by a number that is not whole: use another unit",
  "different-per":
    "compares figures for different units, such as an amount a year and a total: convert one, or give its bounds",
};

/** The message of each failure about published figures, by its code. */
export const figureFailures: FailureTable<FigureFailures> = /* @__PURE__ */ Object.freeze({
  "figure.text": ({ reason, position }: FigureFailures["figure.text"]) =>
    `This cannot be read as a figure (position ${position}): ${textRemedies[reason]}`,
  "figure.cross-check": ({ reason }: FigureFailures["figure.cross-check"]) =>
    `A statement of the cross-check ${statementRemedies[reason]}`,
});

/** The error of a failure about published figures. */
export const figureFailure: Failing<FigureFailures> = /* @__PURE__ */ failing(figureFailures);

/** The error for text that is not a published figure. */
export function notFigureText(reason: FigureTextReason, position: number): Error {
  return figureFailure("figure.text", { reason, position });
}

/** The error for a statement that the cross-check cannot use. */
export function badStatement(reason: CrossCheckReason, statement: string): Error {
  return figureFailure("figure.cross-check", { reason, statement });
}
