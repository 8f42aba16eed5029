import { localDate } from "../date/LocalDate.ts";
import { type DateRange, dateRange } from "../range/DateRange.ts";
import { dateRangeFailure } from "../range/dateRangeFailures.ts";
import { parseTerm } from "./Term.ts";
import { termEnd, termStart } from "./termEnds.ts";

/**
 * Reads an ISO 8601 range of dates: the first and the last day, both included, or one of them and a length.
 * The length is in whole years, months, weeks and days. After a first day, the last day is found as by
 * {@link termEnd}; before a last day, the first is found as by {@link termStart}.
 *
 * @param text - `2017-02-01/2022-01-31`, `2017-02-01/P5Y` or `P5Y/2022-01-31`
 * @returns the range
 * @throws {@link DomainError} `date-range.format` if the text is not two parts with a `/` between them, and
 * `date-range.end-before-start` if the last day comes before the first
 * @throws {@link DomainError} of {@link DateFailures} if a part is not a date
 * @throws {@link DomainError} of {@link TermFailures} if the length cannot be read or is zero
 * @throws {@link DomainError} `date.out-of-range` if the length leads outside the years 0001 to 9999
 * @category Time
 * @example
 * ```ts
 * import { parseDateRange } from "concordat";
 *
 * parseDateRange("2017-02-01/2022-01-31"); // => { start: "2017-02-01", end: "2022-01-31" }
 * parseDateRange("2017-02-01/P5Y"); // => { start: "2017-02-01", end: "2022-01-31" }
 * parseDateRange("P1Y6M/2018-07-31"); // => { start: "2017-02-01", end: "2018-07-31" }
 * parseDateRange("2022-01-31/2017-02-01"); // throws date-range.end-before-start
 * ```
 */
export function parseDateRange(text: string): DateRange {
  const slash = typeof text === "string" ? text.indexOf("/") : -1;
  if (slash < 0) throw dateRangeFailure("date-range.format", {});
  const first = text.slice(0, slash);
  const second = text.slice(slash + 1);
  if (first.startsWith("P")) {
    const length = parseTerm(first);
    const end = localDate(second);
    return { start: termStart(end, length), end };
  }
  const start = localDate(first);
  return second.startsWith("P")
    ? { start, end: termEnd(start, parseTerm(second)) }
    : dateRange(start, localDate(second));
}
