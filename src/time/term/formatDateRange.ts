import { type DateStyle, formatDate } from "../date/formatDate.ts";
import { dayOf, monthOf, yearOf } from "../date/LocalDate.ts";
import { type DateRange, refuseNonRange } from "../range/DateRange.ts";
import { dateRangeFailure } from "../range/dateRangeFailures.ts";
import { formatTerm } from "./formatTerm.ts";
import { rangeTerm } from "./termEnds.ts";

/**
 * The style of a range of dates.
 *
 * - `iso`: the first and the last day, `2017-02-01/2022-01-31`.
 * - `iso-start`: the first day and the length, `2017-02-01/P5Y`.
 * - `long`, `short`: for people, "1 February 2017 to 31 January 2022", "1 Feb 2017 to 31 Jan 2022". The
 *   part that both days share is written once: "5 to 12 June 2018".
 *
 * @category Time
 */
export type DateRangeStyle = "iso" | "iso-start" | DateStyle;

/**
 * Writes a range of dates in ISO 8601, as {@link parseDateRange} reads it, or in English for people. The
 * last day is included.
 *
 * @param range - the range
 * @param style - `iso` (the default), `iso-start`, `long` or `short`
 * @returns the range in that style, the same on every runtime; either ISO style is read back as the same
 * range
 * @throws {@link DomainError} `date-range.unknown-style` if the style is not one of these
 * @category Time
 * @example
 * ```ts
 * import { formatDateRange, parseDateRange } from "concordat";
 *
 * const term = parseDateRange("2017-02-01/2022-01-31");
 * formatDateRange(term); // => "2017-02-01/2022-01-31"
 * formatDateRange(term, "iso-start"); // => "2017-02-01/P5Y"
 * formatDateRange(term, "long"); // => "1 February 2017 to 31 January 2022"
 * formatDateRange(parseDateRange("2018-06-05/P8D"), "short"); // => "5 to 12 Jun 2018"
 * ```
 */
export function formatDateRange(range: DateRange, style: DateRangeStyle = "iso"): string {
  refuseNonRange(range);
  switch (style) {
    case "iso":
      return `${range.start}/${range.end}`;
    case "iso-start":
      return `${range.start}/${formatTerm(rangeTerm(range))}`;
    case "long":
    case "short":
      return inWords(range, style);
    default:
      throw dateRangeFailure("date-range.unknown-style", {});
  }
}

function inWords({ start, end }: DateRange, style: DateStyle): string {
  const last = formatDate(end, style);
  if (start === end) return last;
  if (yearOf(start) !== yearOf(end)) return `${formatDate(start, style)} to ${last}`;
  if (monthOf(start) === monthOf(end)) return `${dayOf(start)} to ${last}`;
  const [day, month] = formatDate(start, style).split(" ");
  return `${day} ${month} to ${last}`;
}
