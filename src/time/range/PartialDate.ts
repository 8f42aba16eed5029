import type { Brand } from "../../finding/Brand.ts";
import { lastDayOfMonth } from "../date/arithmetic.ts";
import { dateFault, isLocalDate, type LocalDate } from "../date/LocalDate.ts";
import type { DateRange } from "./DateRange.ts";

/**
 * A date as far as it is known: a year (`"2017"`), a month (`"2017-02"`) or a day (`"2017-02-01"`). It is a
 * plain string, like {@link LocalDate}, and every LocalDate is one.
 *
 * @category Time
 */
export type PartialDate = LocalDate | Brand<string, "PartialDate">;

const FORMS = "YYYY, YYYY-MM or YYYY-MM-DD, such as 2017, 2017-02 or 2017-02-01";

/**
 * Reads a date as far as it is known.
 *
 * @param text - `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, years 0001 to 9999
 * @returns the same string, as a PartialDate
 * @throws {@link DomainError} `date.format` if the text is in none of these forms, and
 * `date.not-in-calendar` if there is no such year, month or day
 * @category Time
 * @example
 * ```ts
 * import { partialDate } from "concordat";
 *
 * partialDate("2017-02"); // => "2017-02"
 * partialDate("2017-13"); // throws date.not-in-calendar
 * ```
 */
export function partialDate(text: string): PartialDate {
  const first = firstDay(text);
  if (isLocalDate(first)) return text as PartialDate;
  throw dateFault(first, FORMS);
}

/**
 * Whether a value is a date in one of the forms that {@link partialDate} reads.
 *
 * @param value - anything
 * @returns `true` for the string of a year, month or day that exists
 * @category Time
 * @example
 * ```ts
 * import { isPartialDate } from "concordat";
 *
 * isPartialDate("2017"); // => true
 * isPartialDate("2017-2"); // => false
 * ```
 */
export function isPartialDate(value: unknown): value is PartialDate {
  return isLocalDate(firstDay(value));
}

/**
 * The days that a date may mean: the whole year, the whole month, or the one day.
 *
 * @param date - the date, as far as it is known
 * @returns a range that includes both ends
 * @category Time
 * @example
 * ```ts
 * import { partialDate, partialDateRange } from "concordat";
 *
 * partialDateRange(partialDate("2012-02")); // => { start: "2012-02-01", end: "2012-02-29" }
 * partialDateRange(partialDate("2012")); // => { start: "2012-01-01", end: "2012-12-31" }
 * ```
 */
export function partialDateRange(date: PartialDate): DateRange {
  const start = firstDay(date) as LocalDate;
  if (typeof start !== "string") throw dateFault(start, FORMS);
  if (date.length === 4) return { start, end: `${date}-12-31` as LocalDate };
  return { start, end: date.length === 7 ? lastDayOfMonth(start) : start };
}

/** The first day that a partial date may mean. A partial date is valid if and only if this day is. */
function firstDay(value: unknown): unknown {
  if (typeof value !== "string") return value;
  if (value.length === 4) return `${value}-01-01`;
  return value.length === 7 ? `${value}-01` : value;
}
