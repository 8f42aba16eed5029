import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * Why an agreed profile cannot replace a spread.
 *
 * - `empty`: it names no financial year
 * - `year-twice`: it names a financial year twice
 * - `year-outside-period`: it names a financial year that the period does not touch
 * - `negative`: an amount is below zero
 * - `sum-differs`: its amounts do not sum to the total; for a total that is a bound, they sum to an amount
 *   that the bound rules out
 *
 * @category Errors
 */
export type InvalidProfileReason =
  | "empty"
  | "year-twice"
  | "year-outside-period"
  | "negative"
  | "sum-differs";

const remedies: Readonly<Record<InvalidProfileReason, string>> = {
  empty: "it names no financial year: give an amount for one, or leave the profile away",
  "year-twice": "a financial year stands in it twice: give one amount for each",
  "year-outside-period":
    "the period does not touch that financial year: correct the year or the period",
  negative: "an amount is below zero: give zero or more",
  "sum-differs": "its amounts do not come to the total: correct one of them",
};

/**
 * Thrown when an agreed profile does not fit the money and the period that it profiles.
 *
 * @category Errors
 * @example
 * ```ts
 * import { financialYear, Money, parseDateRange, spendProfile } from "concordat";
 *
 * const agreed = [{ financialYear: financialYear("2012/13"), amount: Money.parse("£99") }];
 * const oneYear = parseDateRange("2012-04-01/P1Y");
 * spendProfile(Money.parse("£100"), oneYear, { by: "days", agreed }); // throws InvalidProfileError
 * ```
 */
export class InvalidProfileError extends DomainError {
  /** Always `"InvalidProfileError"`, also where a bundler renames the class. */
  declare readonly name: "InvalidProfileError";
  /** `profile.` and the reason. */
  declare readonly code: `profile.${InvalidProfileReason}`;
  /** Why it is refused. */
  declare readonly reason: InvalidProfileReason;
  /** The financial year, where it is one of them. */
  declare readonly financialYear: string | undefined;

  /**
   * @param reason - why it is refused
   * @param financialYear - the financial year, where it is one of them
   */
  constructor(reason: InvalidProfileReason, financialYear?: string) {
    const place = financialYear === undefined ? "" : ` (${financialYear})`;
    super(
      `profile.${reason}`,
      `The agreed profile cannot be used${place}: ${remedies[reason]}.`,
      "InvalidProfileError",
    );
    this.reason = reason;
    this.financialYear = financialYear;
  }
}

/**
 * Tells whether a caught value is an {@link InvalidProfileError}, from this copy of the library or
 * another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for an InvalidProfileError
 * @category Errors
 */
export function isInvalidProfileError(value: unknown): value is InvalidProfileError {
  return isDomainError(value) && value.name === "InvalidProfileError";
}
