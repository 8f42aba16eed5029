import type { LocalDate } from "../time/date/LocalDate.ts";
import type { DateRange } from "../time/range/DateRange.ts";
import { refuseWrongOptions, refuseWrongRange } from "../time/refuseWrong.ts";
import { type ScheduleOptions, schedule } from "../time/schedule/schedule.ts";
import { englandAndWales } from "../time/working-day/englandAndWales.ts";

/**
 * One review that an agreement is due.
 *
 * @category Funding
 */
export interface ReviewDate {
  /** Which review: 1, 2, … */
  readonly number: number;
  /** The days that it looks back on, both included. */
  readonly covers: DateRange;
  /** The day by which it is due: the last of those days, moved to a working day if asked. */
  readonly due: LocalDate;
}

/**
 * When an agreement is due for review: once for each length of time from its first day, and at its end
 * for what is left. General grants of central government are to be reviewed at least every year
 * (Cabinet Office, grants standards, minimum requirement 9, from December 2016).
 *
 * @param period - what the agreement runs for, both ends included
 * @param options - how often, such as `{ every: "P1Y" }`, and how a date moves that is not a working day
 * @returns the reviews, earliest first; at least one
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `date-range.end-before-start` if the period ends before it begins
 * @throws {@link DomainError} of {@link TermFailures} if `every` is not a length of time
 * @throws {@link DomainError} `working-day.unknown-convention` if `adjust` is not one of its names
 * @category Funding
 * @example
 * ```ts
 * import { parseDateRange, reviewDates } from "concordat";
 *
 * const reviews = reviewDates(parseDateRange("2017-02-01/2019-09-30"), { every: "P1Y" });
 * reviews.map(({ due }) => due); // => ["2018-01-31", "2019-01-31", "2019-09-30"]
 * ```
 */
export function reviewDates(
  period: DateRange,
  options: Pick<ScheduleOptions, "every" | "adjust" | "calendar">,
): readonly ReviewDate[] {
  refuseWrongRange("period", period);
  refuseWrongOptions("options", options);
  const { every, adjust = "none", calendar = englandAndWales } = options;
  const periods = schedule({ range: period, every, stub: "short-final", adjust, calendar });
  return periods.map(({ start, end, due }, index) => ({
    number: index + 1,
    covers: { start, end },
    due,
  }));
}
