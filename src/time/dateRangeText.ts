import { InvalidDateRangeError } from "../errors/InvalidDateRangeError.ts";
import { type DateRange, dateRange } from "./DateRange.ts";
import { localDate } from "./LocalDate.ts";
import { parseTerm, termEnd } from "./Term.ts";

/**
 * Reads a range of dates in ISO 8601: the first and the last day, both included, or the first day
 * and a length in whole years, months, weeks and days, whose last day {@link termEnd} gives.
 *
 * @param text - `2017-02-01/2022-01-31` or `2017-02-01/P5Y`
 * @returns the range
 * @throws {@link InvalidDateRangeError} if the text is not two parts with a `/` between them, or if
 * the last day comes before the first
 * @throws {@link InvalidDateError} if a part is not a date
 * @throws {@link InvalidTermError} if the length cannot be read or is nothing
 * @throws {@link DateOutOfRangeError} if the length leads beyond the year 9999
 * @category Time
 * @example
 * ```ts
 * import { parseDateRange } from "concordat";
 *
 * parseDateRange("2017-02-01/2022-01-31"); // => { start: "2017-02-01", end: "2022-01-31" }
 * parseDateRange("2017-02-01/P5Y"); // => { start: "2017-02-01", end: "2022-01-31" }
 * parseDateRange("2017-02-01/P1Y6M"); // => { start: "2017-02-01", end: "2018-07-31" }
 * parseDateRange("2022-01-31/2017-02-01"); // throws InvalidDateRangeError
 * ```
 */
export function parseDateRange(text: string): DateRange {
  const slash = typeof text === "string" ? text.indexOf("/") : -1;
  if (slash < 0) throw new InvalidDateRangeError("format");
  const start = localDate(text.slice(0, slash));
  const rest = text.slice(slash + 1);
  return rest.startsWith("P")
    ? { start, end: termEnd(start, parseTerm(rest)) }
    : dateRange(start, localDate(rest));
}

/**
 * Writes a range of dates in ISO 8601, as {@link parseDateRange} reads it.
 *
 * @param range - the range
 * @returns the first and the last day, both included, with a `/` between them
 * @category Time
 * @example
 * ```ts
 * import { formatDateRange, parseDateRange } from "concordat";
 *
 * formatDateRange(parseDateRange("2017-02-01/P5Y")); // => "2017-02-01/2022-01-31"
 * ```
 */
export function formatDateRange(range: DateRange): string {
  return `${range.start}/${range.end}`;
}
