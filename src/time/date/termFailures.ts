import { isAnyDomainError } from "../../finding/DomainError.ts";
import {
  type Failing,
  type FailureTable,
  failing,
  type NoValues,
} from "../../finding/FailureTable.ts";

/**
 * The failures of lengths of time, by the code of the error, with the values of each.
 *
 * @category Errors
 */
export interface TermFailures {
  /** A string or other value that is not a length of time. */
  readonly "term.format": NoValues;
  /** A part that is not a whole number. */
  readonly "term.not-whole": NoValues;
  /** A length with a negative part, or of zero. */
  readonly "term.not-positive": NoValues;
  /** A length with weeks or days, where only months can be counted. */
  readonly "term.not-months": NoValues;
  /** A length of more than the 9,998 financial years of the calendar, where its years are listed. */
  readonly "term.too-long": NoValues;
}

/**
 * The message of each failure with a length of time, by its code.
 *
 * @category Errors
 */
export const termFailures: FailureTable<TermFailures> = /* @__PURE__ */ Object.freeze({
  "term.format": () =>
    "This is not a length of time: write years, months, weeks and days in that order, as P5Y, P3M or P1Y6M.",
  "term.not-whole": () =>
    "A length of time has whole numbers only: use a smaller unit for a fraction.",
  "term.not-positive": () =>
    "A term must be at least one day long, without negative parts: give it such a length.",
  "term.not-months": () =>
    "Weeks and days are not a fixed part of a year: use years and months, or give the dates of the period.",
  "term.too-long": () => "The calendar has 9,998 financial years: use a shorter term.",
});

/** Makes the error of a failure with a length of time. */
export const termFailure: Failing<TermFailures> = /* @__PURE__ */ failing(termFailures);

/** Whether a caught value is an error about a length of time. */
export function isTermFailure(error: unknown): boolean {
  return isAnyDomainError(error) && Object.hasOwn(termFailures, error.code);
}
