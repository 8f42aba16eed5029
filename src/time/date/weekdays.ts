import { dayNumberOf } from "./arithmetic.ts";
import { dayNumber, weekdayOfDay, withCivil } from "./civil.ts";
import { pad2, pad4 } from "./digits.ts";
import { type LocalDate, localDate } from "./LocalDate.ts";

/**
 * A day of the week in ISO 8601 numbering: 1 is Monday, 7 is Sunday.
 *
 * @category Time
 */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * The day of the week of a date.
 *
 * @param date - the date
 * @returns 1 (Monday) to 7 (Sunday)
 * @category Time
 * @example
 * ```ts
 * import { localDate, weekdayOf } from "concordat";
 *
 * // Easter Sunday 2013:
 * weekdayOf(localDate("2013-03-31")); // => 7
 * ```
 */
export function weekdayOf(date: LocalDate): Weekday {
  return weekdayOfDay(dayNumberOf(date)) as Weekday;
}

/**
 * Returns the ISO 8601 week in which a date lies. Weeks start on Monday, and week 1 has the first Thursday
 * of the year, so the week can belong to another year at the turn of the year.
 *
 * @param date - the date
 * @returns the year of the week and its number, such as `2018-W23`
 * @category Time
 * @example
 * ```ts
 * import { isoWeekOf, localDate } from "concordat";
 *
 * isoWeekOf(localDate("2018-06-07")); // => "2018-W23"
 * isoWeekOf(localDate("2017-01-01")); // => "2016-W52"
 * ```
 */
export function isoWeekOf(date: LocalDate): string {
  // A week belongs to the year in which its Thursday lies.
  const thursday = dayNumberOf(localDate(date)) + 4 - weekdayOf(date);
  return withCivil(thursday, (year) => {
    const week = Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1;
    return `${pad4(year)}-W${pad2(week)}`;
  });
}
