import { fourDigits } from "../date/digits.ts";
import { dateText, type LocalDate, monthOf, yearOf } from "../date/LocalDate.ts";
import type { DateRange } from "../range/DateRange.ts";
import { type FinancialYear, financialYearStarting } from "./FinancialYear.ts";

/**
 * Returns the financial year in which a day lies.
 *
 * @param date - the day
 * @returns the financial year; 31 March ends one and 1 April starts the next
 * @throws {@link DomainError} `financial-year.out-of-range` before 1 April 0001 or after 31 March 9999
 * @category Time
 * @example
 * ```ts
 * import { financialYearOf, localDate } from "concordat";
 *
 * financialYearOf(localDate("2017-03-31")); // => "2016/17"
 * financialYearOf(localDate("2017-04-01")); // => "2017/18"
 * ```
 */
export function financialYearOf(date: LocalDate): FinancialYear {
  return financialYearStarting(startYearOf(date));
}

/**
 * Returns the month of the financial year in which a day lies, as finance teams number them.
 *
 * @param date - the day
 * @returns 1 (M1, April) to 12 (M12, March)
 * @category Time
 * @example
 * ```ts
 * import { financialMonthOf, localDate } from "concordat";
 *
 * financialMonthOf(localDate("2017-04-01")); // => 1
 * financialMonthOf(localDate("2018-03-31")); // => 12
 * ```
 */
export function financialMonthOf(date: LocalDate): number {
  return ((monthOf(date) + 8) % 12) + 1;
}

/**
 * Returns the days of a financial year.
 *
 * @param year - the financial year
 * @returns 1 April to 31 March, both included
 * @category Time
 * @example
 * ```ts
 * import { financialYear, financialYearRange } from "concordat";
 *
 * financialYearRange(financialYear("2016/17")); // => { start: "2016-04-01", end: "2017-03-31" }
 * ```
 */
export function financialYearRange(year: FinancialYear): DateRange {
  const start = fourDigits(year, 0);
  return { start: dateText(start, 4, 1), end: dateText(start + 1, 3, 31) };
}

/**
 * Returns the financial years that a range touches.
 *
 * @param range - the range, both ends included
 * @returns the financial years, earliest first; at least one
 * @throws {@link DomainError} `financial-year.out-of-range` if the range has days before 1 April 0001 or
 * after 31 March 9999
 * @category Time
 * @example
 * ```ts
 * import { financialYearsIn, parseDateRange } from "concordat";
 *
 * financialYearsIn(parseDateRange("2017-02-01/P2Y")); // => ["2016/17", "2017/18", "2018/19"]
 * ```
 */
export function financialYearsIn(range: DateRange): readonly FinancialYear[] {
  const first = startYearOf(range.start);
  const last = startYearOf(range.end);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    financialYearStarting(first + index),
  );
}

/**
 * Returns the following financial year.
 *
 * @param year - the financial year
 * @returns the year that starts when it ends
 * @throws {@link DomainError} `financial-year.out-of-range` after 9998/99
 * @category Time
 * @example
 * ```ts
 * import { financialYear, nextFinancialYear } from "concordat";
 *
 * nextFinancialYear(financialYear("1998/99")); // => "1999/00"
 * ```
 */
export function nextFinancialYear(year: FinancialYear): FinancialYear {
  return financialYearStarting(fourDigits(year, 0) + 1);
}

/**
 * Returns the preceding financial year.
 *
 * @param year - the financial year
 * @returns the year that ends when it starts
 * @throws {@link DomainError} `financial-year.out-of-range` before 0001/02
 * @category Time
 * @example
 * ```ts
 * import { financialYear, previousFinancialYear } from "concordat";
 *
 * previousFinancialYear(financialYear("2000/01")); // => "1999/00"
 * ```
 */
export function previousFinancialYear(year: FinancialYear): FinancialYear {
  return financialYearStarting(fourDigits(year, 0) - 1);
}

/**
 * Compares two financial years, for `sort`. In conditions use `<` and `===`.
 *
 * @param a - one financial year
 * @param b - the other
 * @returns −1 if `a` comes first, 1 if `b` does, 0 if they are the same
 * @category Time
 * @example
 * ```ts
 * import { compareFinancialYears, financialYear } from "concordat";
 *
 * const years = [financialYear("2000/01"), financialYear("1999/00")];
 * years.toSorted(compareFinancialYears); // => ["1999/00", "2000/01"]
 * ```
 */
export function compareFinancialYears(a: FinancialYear, b: FinancialYear): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The calendar year in which the financial year of a day starts. */
export function startYearOf(date: LocalDate): number {
  return monthOf(date) >= 4 ? yearOf(date) : yearOf(date) - 1;
}
