import type { Brand } from "../../finding/Brand.ts";
import { refuseNonObject } from "../../finding/refuseWrongType.ts";
import { dayBefore } from "../date/arithmetic.ts";
import { fourDigits, pad2, pad4 } from "../date/digits.ts";
import { dateText, type LocalDate, localDateOf, yearOf } from "../date/LocalDate.ts";
import { type DateRange, refuseNonRange } from "../range/DateRange.ts";
import { annualPeriodFailure } from "./annualPeriodFailures.ts";

/**
 * A year that starts on a day of your choice, such as `"2016/17"`. Its type carries that day, so a tax year
 * and an academic year cannot be confused with each other or with a {@link FinancialYear}, although all are
 * written alike. It is a plain string: `===` and `<` compare years of one calendar.
 *
 * @typeParam Month - the month in which it starts
 * @typeParam Day - the day of that month
 * @category Time
 */
export type AnnualPeriod<Month extends number = number, Day extends number = number> = Brand<
  string,
  `AnnualPeriod ${Month}-${Day}`
>;

/**
 * The day on which the years of a calendar start.
 *
 * @category Time
 */
export interface AnnualStart<Month extends number = number, Day extends number = number> {
  /** 1 (January) to 12 (December). */
  readonly startMonth: Month;
  /** The day of that month, which every year must have: not 29 February. */
  readonly startDay: Day;
}

/**
 * A calendar of years that start on the same day; {@link annualPeriods} makes one.
 *
 * @category Time
 */
export interface AnnualPeriods<Month extends number = number, Day extends number = number>
  extends AnnualStart<Month, Day> {
  /**
   * Reads a year: `2016/17`, or `2016` where years start on 1 January.
   *
   * @param text - the year
   * @returns the same string, as a year of this calendar
   * @throws {@link DomainError} of {@link AnnualPeriodFailures} if the text is not a year of this calendar
   */
  parse(text: string): AnnualPeriod<Month, Day>;
  /**
   * Returns the year in which a day lies.
   *
   * @param date - the day
   * @returns the year
   * @throws {@link DomainError} of {@link AnnualPeriodFailures} if that year is not entirely within 0001 to
   * 9999
   */
  of(date: LocalDate): AnnualPeriod<Month, Day>;
  /**
   * Returns the year that starts in a calendar year.
   *
   * @param year - the calendar year in which it starts
   * @returns the year
   * @throws {@link DomainError} of {@link AnnualPeriodFailures} if it is not entirely within 0001 to 9999
   */
  starting(year: number): AnnualPeriod<Month, Day>;
  /**
   * Returns the days of a year.
   *
   * @param period - the year
   * @returns the range from its first to its last day, both included
   */
  range(period: AnnualPeriod<Month, Day>): DateRange;
  /**
   * Returns the years that a range touches.
   *
   * @param range - the range, both ends included
   * @returns the years, earliest first; at least one
   * @throws {@link DomainError} of {@link AnnualPeriodFailures} if one of them is not entirely within 0001
   * to 9999
   */
  within(range: DateRange): readonly AnnualPeriod<Month, Day>[];
  /**
   * Returns the following year.
   *
   * @param period - the year
   * @returns the year that starts when it ends
   * @throws {@link DomainError} of {@link AnnualPeriodFailures} after the last
   */
  next(period: AnnualPeriod<Month, Day>): AnnualPeriod<Month, Day>;
  /**
   * Returns the preceding year.
   *
   * @param period - the year
   * @returns the year that ends when it starts
   * @throws {@link DomainError} of {@link AnnualPeriodFailures} before the first
   */
  previous(period: AnnualPeriod<Month, Day>): AnnualPeriod<Month, Day>;
}

const SPLIT_YEAR = /^[0-9]{4}\/[0-9]{2}$/;
const WHOLE_YEAR = /^[0-9]{4}$/;

/**
 * Makes a calendar of years that start on a day of your choice, such as tax years, academic years or the
 * accounting years of a charity. Public sector financial years have their own functions, starting with
 * {@link financialYear}.
 *
 * @param start - the month and the day on which every year starts
 * @returns the functions of that calendar, in a frozen object
 * @throws {@link DomainError} `date.not-in-calendar` if that is not a day of every year
 * @category Time
 * @example
 * ```ts
 * import { annualPeriods, localDate } from "concordat";
 *
 * const taxYears = annualPeriods({ startMonth: 4, startDay: 6 });
 * taxYears.of(localDate("2017-04-05")); // => "2016/17"
 * taxYears.range(taxYears.parse("2016/17")); // => { start: "2016-04-06", end: "2017-04-05" }
 *
 * const academicYears = annualPeriods({ startMonth: 9, startDay: 1 });
 * academicYears.of(localDate("2017-04-05")); // => "2016/17"
 * academicYears.parse("2016/18"); // throws annual-period.not-consecutive
 * ```
 */
export function annualPeriods<const Month extends number, const Day extends number>(
  start: AnnualStart<Month, Day>,
): AnnualPeriods<Month, Day> {
  type Period = AnnualPeriod<Month, Day>;
  refuseNonObject("start", start);
  const { startMonth, startDay } = start;
  // The year 1 has no 29 February, so every year has the days that it has.
  const startOfYear = localDateOf(1, startMonth, startDay).slice(4);
  const inOneYear = startOfYear === "-01-01";
  const lastStart = inOneYear ? 9999 : 9998;

  const startYearOf = (date: LocalDate): number => {
    const year = yearOf(date);
    return date.slice(4) >= startOfYear ? year : year - 1;
  };

  const yearIn = (period: Period): number => {
    if (typeof period !== "string") throw annualPeriodFailure("annual-period.format", {});
    return fourDigits(period, 0);
  };

  const starting = (year: number): Period => {
    if (!Number.isInteger(year) || year < 1 || year > lastStart) {
      throw annualPeriodFailure("annual-period.out-of-range", {});
    }
    return (inOneYear ? pad4(year) : `${pad4(year)}/${pad2((year + 1) % 100)}`) as Period;
  };

  return Object.freeze({
    startMonth,
    startDay,
    starting,
    parse(text: string): Period {
      const form = inOneYear ? WHOLE_YEAR : SPLIT_YEAR;
      if (typeof text !== "string" || !form.test(text)) {
        throw annualPeriodFailure("annual-period.format", {});
      }
      const period = starting(fourDigits(text, 0));
      if (period !== text) throw annualPeriodFailure("annual-period.not-consecutive", {});
      return period;
    },
    of: (date: LocalDate): Period => starting(startYearOf(date)),
    range(period: Period): DateRange {
      const year = yearIn(period);
      const first = dateText(year, startMonth, startDay);
      if (inOneYear) return { start: first, end: dateText(year, 12, 31) };
      return { start: first, end: dayBefore(dateText(year + 1, startMonth, startDay)) };
    },
    within(range: DateRange): readonly Period[] {
      refuseNonRange(range);
      const first = startYearOf(range.start);
      const count = startYearOf(range.end) - first + 1;
      return Array.from({ length: count }, (_, index) => starting(first + index));
    },
    next: (period: Period): Period => starting(yearIn(period) + 1),
    previous: (period: Period): Period => starting(yearIn(period) - 1),
  });
}
