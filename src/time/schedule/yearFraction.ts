import { Rate } from "../../rate/Rate.ts";
import { dayNumberOf } from "../date/arithmetic.ts";
import { dayNumber, isLeapYear, withCivil } from "../date/civil.ts";
import { yearOf } from "../date/LocalDate.ts";
import { type DateRange, refuseNonRange } from "../range/DateRange.ts";
import { dayCountFailure } from "./dayCountFailures.ts";

/**
 * How days are converted to a part of a year. In each method the range runs from its first day to the day
 * after its last, so the last day counts.
 *
 * - `act/365-fixed`: the days, over 365; a leap year is 366/365.
 * - `act/act-isda`: the days in leap years over 366, those in other calendar years over 365.
 * - `act/360`: the days, over 360.
 * - `30e/360`: every month has 30 days; the 31st counts as the 30th at either end.
 *
 * @category Time
 */
export type DayCount = "act/365-fixed" | "act/act-isda" | "act/360" | "30e/360";

/**
 * Returns the exact part of a year that a range makes up.
 *
 * @param range - the range; its last day counts
 * @param dayCount - how days are converted to a part of a year
 * @returns the part, as a fraction: 1 for a year
 * @throws {@link DomainError} `day-count.unknown` if the day count is not one of the four
 * @category Time
 * @example
 * ```ts
 * import { parseDateRange, yearFraction } from "concordat";
 *
 * const quarter = parseDateRange("2016-04-01/2016-06-30");
 * yearFraction(quarter, "act/365-fixed").toString(); // => "91/365"
 * yearFraction(quarter, "30e/360").toString(); // => "1/4"
 * yearFraction(parseDateRange("2015-04-01/2016-03-31"), "act/act-isda").toString(); // => "26773/26718"
 * ```
 */
export function yearFraction(range: DateRange, dayCount: DayCount): Rate {
  refuseNonRange(range);
  const first = dayNumberOf(range.start);
  const after = dayNumberOf(range.end) + 1;
  switch (dayCount) {
    case "act/365-fixed":
      return Rate.ratio(after - first, 365);
    case "act/act-isda": {
      const leap = daysInLeapYears(range);
      return Rate.ratio(leap, 366).plus(Rate.ratio(after - first - leap, 365));
    }
    case "act/360":
      return Rate.ratio(after - first, 360);
    case "30e/360":
      return Rate.ratio(evenDay(after) - evenDay(first), 360);
    default:
      throw dayCountFailure("day-count.unknown", {});
  }
}

/** The days of a range that lie in leap years. */
function daysInLeapYears({ start, end }: DateRange): number {
  let days = 0;
  for (let year = yearOf(start); year <= yearOf(end); year++) {
    if (!isLeapYear(year)) continue;
    const from = Math.max(dayNumber(year, 1, 1), dayNumberOf(start));
    const after = Math.min(dayNumber(year + 1, 1, 1), dayNumberOf(end) + 1);
    days += after - from;
  }
  return days;
}

/** The number of a day, counted as if every month had 30 days. */
function evenDay(number: number): number {
  return withCivil(number, (year, month, day) => (year * 12 + month) * 30 + Math.min(day, 30));
}
