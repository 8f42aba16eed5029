import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * Thrown when a price index does not cover a financial year.
 *
 * @category Errors
 * @example
 * ```ts
 * import { financialYear, gdpDeflatorObrNovember2025, priceFactor } from "concordat";
 *
 * const longAgo = financialYear("1997/98");
 * const base = financialYear("2024/25");
 * priceFactor(longAgo, base, gdpDeflatorObrNovember2025); // throws YearNotInSeriesError
 * ```
 */
export class YearNotInSeriesError extends DomainError {
  /** Always `"YearNotInSeriesError"`, also where a bundler renames the class. */
  declare readonly name: "YearNotInSeriesError";
  /** Always `series.year-not-in-series`. */
  declare readonly code: "series.year-not-in-series";
  /** The financial year that is missing. */
  declare readonly financialYear: string;

  /**
   * @param financialYear - the financial year that is missing
   */
  constructor(financialYear: string) {
    super(
      "series.year-not-in-series",
      `The price index does not cover ${financialYear}: give one that does.`,
      "YearNotInSeriesError",
    );
    this.financialYear = financialYear;
  }
}

/**
 * Tells whether a caught value is a {@link YearNotInSeriesError}, from this copy of the library or
 * another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for a YearNotInSeriesError
 * @category Errors
 */
export function isYearNotInSeriesError(value: unknown): value is YearNotInSeriesError {
  return isDomainError(value) && value.name === "YearNotInSeriesError";
}
