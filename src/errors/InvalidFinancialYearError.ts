import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * What is wrong with a financial year: it is not written as one (`format`), its second year does not
 * follow its first (`not-consecutive`), or it does not lie within the years 0001 to 9999
 * (`out-of-range`).
 *
 * @category Errors
 */
export type InvalidFinancialYearReason = "format" | "not-consecutive" | "out-of-range";

/**
 * Thrown for a text or number that names no financial year, and for a calculation that would leave
 * the financial years 0001/02 to 9998/99.
 *
 * @category Errors
 * @example
 * ```ts
 * import { financialYear, isInvalidFinancialYearError } from "concordat";
 *
 * let fault: readonly unknown[] = [];
 * try {
 *   financialYear("2018-2020");
 * } catch (error) {
 *   if (isInvalidFinancialYearError(error)) fault = [error.code, error.startYear];
 * }
 * fault; // => ["financial-year.not-consecutive", 2018]
 * ```
 */
export class InvalidFinancialYearError extends DomainError {
  /** Always `"InvalidFinancialYearError"`, also where a bundler renames the class. */
  declare readonly name: "InvalidFinancialYearError";
  /** `financial-year.` and the reason. */
  declare readonly code: `financial-year.${InvalidFinancialYearReason}`;
  /** What is wrong. */
  declare readonly reason: InvalidFinancialYearReason;
  /** The year in which it would start; `undefined` if the reason is `format`. */
  declare readonly startYear: number | undefined;

  /**
   * @param reason - what is wrong
   * @param message - the reason and the remedy, for people, without raw input text
   * @param startYear - the year in which it would start, if it could be read
   */
  constructor(reason: InvalidFinancialYearReason, message: string, startYear?: number) {
    super(`financial-year.${reason}`, message, "InvalidFinancialYearError");
    this.reason = reason;
    this.startYear = startYear;
  }
}

/**
 * Tells whether a caught value is an {@link InvalidFinancialYearError}, from this copy of the
 * library or another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for an InvalidFinancialYearError
 * @category Errors
 * @example
 * ```ts
 * import { isInvalidFinancialYearError } from "concordat";
 *
 * isInvalidFinancialYearError(new RangeError("not ours")); // => false
 * ```
 */
export function isInvalidFinancialYearError(value: unknown): value is InvalidFinancialYearError {
  return isDomainError(value) && value.name === "InvalidFinancialYearError";
}
