import type { Brand } from "../../finding/Brand.ts";
import { fourDigits, pad2, pad4, twoDigits } from "../date/digits.ts";
import { dateText, type LocalDate, monthOf, yearOf } from "../date/LocalDate.ts";
import { type DateRange, refuseNonRange } from "../range/DateRange.ts";
import { financialYearFailure } from "./financialYearFailures.ts";

/**
 * A public sector financial year, 1 April to 31 March, such as `"2016/17"`. It is a plain string: it goes
 * into JSON as it is, `===` and `<` compare it, and it can be the key of a `Map`. The first is 0001/02 and
 * the last 9998/99, the years that lie entirely within the range of {@link LocalDate}.
 *
 * Make one with {@link financialYear} or {@link financialYearOf}.
 *
 * @category Time
 * @example
 * ```ts
 * import { financialYear } from "concordat";
 *
 * financialYear("1999-2000") < financialYear("FY2016/17"); // => true
 * ```
 */
export type FinancialYear = Brand<string, "FinancialYear">;

/** The calendar year in which the last financial year starts. */
export const lastStartYear = 9998;

const WRITTEN = /^(?:FY)?([0-9]{4})[/–-]([0-9]{4}|[0-9]{2})$/;

/**
 * Reads a financial year as people write it: `2016/17`, `2016-17` or `2016–17` (with an en dash), also with
 * four digits at the end or with `FY` before it.
 *
 * @param text - the financial year
 * @returns the year in canonical form, `2016/17`
 * @throws {@link DomainError} `financial-year.format` if the text is in none of these forms,
 * `financial-year.not-consecutive` if the second year does not follow the first, and
 * `financial-year.out-of-range` before 0001/02 or after 9998/99
 * @category Time
 * @example
 * ```ts
 * import { financialYear } from "concordat";
 *
 * financialYear("2016-17"); // => "2016/17"
 * financialYear("FY1999/2000"); // => "1999/00"
 * financialYear("2018-2020"); // throws financial-year.not-consecutive
 * ```
 */
export function financialYear(text: string): FinancialYear {
  if (isFinancialYear(text)) return text;
  const parts = typeof text === "string" ? WRITTEN.exec(text) : null;
  if (parts === null) throw financialYearFailure("financial-year.format", {});
  const [, first = "", second = ""] = parts;
  const start = Number(first);
  if (Number(second) !== (second.length === 2 ? (start + 1) % 100 : start + 1)) {
    throw financialYearFailure("financial-year.not-consecutive", { startYear: start });
  }
  return financialYearStarting(start);
}

/**
 * Whether a value is a financial year in its canonical form.
 *
 * @param value - anything
 * @returns `true` only for the form `2016/17`; {@link financialYear} reads the others
 * @category Time
 * @example
 * ```ts
 * import { isFinancialYear } from "concordat";
 *
 * isFinancialYear("2016/17"); // => true
 * isFinancialYear("2016-17"); // => false
 * isFinancialYear("2016/18"); // => false
 * ```
 */
export function isFinancialYear(value: unknown): value is FinancialYear {
  if (typeof value !== "string" || value.length !== 7 || value[4] !== "/") return false;
  const start = fourDigits(value, 0);
  return isStartYear(start) && twoDigits(value, 5) === (start + 1) % 100;
}

/**
 * Returns the financial year that starts on 1 April of a calendar year.
 *
 * @param year - the calendar year in which it starts, 1 to 9998
 * @returns the financial year
 * @throws {@link DomainError} `financial-year.out-of-range` for any other number
 * @category Time
 * @example
 * ```ts
 * import { financialYearStarting } from "concordat";
 *
 * financialYearStarting(2016); // => "2016/17"
 * ```
 */
export function financialYearStarting(year: number): FinancialYear {
  if (!isStartYear(year)) {
    const startYear = Number.isFinite(year) ? { startYear: year } : {};
    throw financialYearFailure("financial-year.out-of-range", startYear);
  }
  return label(year);
}

/** Whether a financial year that exists starts in a calendar year. */
function isStartYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1 && year <= lastStartYear;
}

/** Whether a day is in a financial year that exists: from 0001-04-01 to 9999-03-31. */
export function isInFinancialYear(day: LocalDate): boolean {
  return isStartYear(startYearOf(day));
}

/** The financial years written so far, by the year in which they start: many dates lie in few years. */
const labels: (FinancialYear | undefined)[] = /* @__PURE__ */ new Array(lastStartYear + 1);

function label(start: number): FinancialYear {
  const known = labels[start];
  if (known !== undefined) return known;
  const written = `${pad4(start)}/${pad2((start + 1) % 100)}` as FinancialYear;
  labels[start] = written;
  return written;
}

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
  const start = startYear(year);
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
  refuseNonRange(range);
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
  return financialYearStarting(startYear(year) + 1);
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
  return financialYearStarting(startYear(year) - 1);
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
  refuseNonYear(a);
  refuseNonYear(b);
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The calendar year in which the financial year of a day starts. */
export function startYearOf(date: LocalDate): number {
  return monthOf(date) >= 4 ? yearOf(date) : yearOf(date) - 1;
}

/** The calendar year in which a financial year starts: a number, for quick comparison with days. */
export function startYear(year: FinancialYear): number {
  refuseNonYear(year);
  return Number(year.slice(0, 4));
}

/** Refuses as a year what is not even text. Text is trusted to be one, as its type says. */
function refuseNonYear(year: FinancialYear): void {
  if (typeof year !== "string") throw financialYearFailure("financial-year.format", {});
}

/** The days of a period in a financial year; the whole of the year where the period has none in it. */
export function daysInYear(year: FinancialYear, period: DateRange): DateRange {
  const whole = financialYearRange(year);
  const { start } = period.start > whole.start ? period : whole;
  const { end } = period.end < whole.end ? period : whole;
  return start <= end ? { start, end } : whole;
}
