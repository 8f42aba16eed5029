import type { LocalDate } from "../date/LocalDate.ts";
import type { DateRange } from "../range/DateRange.ts";
import { splitRange } from "../term/splitRange.ts";
import { type FinancialYear, financialMonthOf, financialYearRange } from "./FinancialYear.ts";

/**
 * A quarter of a financial year: a range of dates with its year and number.
 *
 * @category Time
 */
export interface FinancialQuarter extends DateRange {
  /** The financial year of the quarter. */
  readonly financialYear: FinancialYear;
  /** 1 (April to June) to 4 (January to March). */
  readonly quarter: number;
  /** The name in reports, such as `"2016/17 Q4"`. */
  readonly label: string;
}

/**
 * A month of a financial year: a range of dates with its year and number.
 *
 * @category Time
 */
export interface FinancialMonth extends DateRange {
  /** The financial year of the month. */
  readonly financialYear: FinancialYear;
  /** 1 (M1, April) to 12 (M12, March). */
  readonly month: number;
  /** The name in reports, such as `"2016/17 M12"`. */
  readonly label: string;
}

/**
 * Returns the quarter of the financial year in which a day lies.
 *
 * @param date - the day
 * @returns 1 (April to June) to 4 (January to March)
 * @category Time
 * @example
 * ```ts
 * import { financialQuarterOf, localDate } from "concordat";
 *
 * financialQuarterOf(localDate("2017-04-01")); // => 1
 * financialQuarterOf(localDate("2017-03-31")); // => 4
 * ```
 */
export function financialQuarterOf(date: LocalDate): number {
  return Math.ceil(financialMonthOf(date) / 3);
}

/**
 * Returns the quarters of a financial year.
 *
 * @param year - the financial year
 * @returns the four quarters, starting with April to June
 * @category Time
 * @example
 * ```ts
 * import { financialQuarters, financialYear } from "concordat";
 *
 * const [first, , , last] = financialQuarters(financialYear("2016/17"));
 * first?.end; // => "2016-06-30"
 * last?.label; // => "2016/17 Q4"
 * ```
 */
export function financialQuarters(year: FinancialYear): readonly FinancialQuarter[] {
  return splitRange(financialYearRange(year), "quarter").map((range, index) => ({
    ...range,
    financialYear: year,
    quarter: index + 1,
    label: `${year} Q${index + 1}`,
  }));
}

/**
 * Returns the months of a financial year.
 *
 * @param year - the financial year
 * @returns the twelve months, from April (M1) to March (M12)
 * @category Time
 * @example
 * ```ts
 * import { financialMonths, financialYear } from "concordat";
 *
 * const months = financialMonths(financialYear("2015/16"));
 * months.map(({ month }) => month); // => [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
 * months[10]?.end; // => "2016-02-29"
 * ```
 */
export function financialMonths(year: FinancialYear): readonly FinancialMonth[] {
  return splitRange(financialYearRange(year), "month").map((range, index) => ({
    ...range,
    financialYear: year,
    month: index + 1,
    label: `${year} M${index + 1}`,
  }));
}
