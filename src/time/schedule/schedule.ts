import { refuseNonObject } from "../../finding/refuseWrongType.ts";
import { dateAt } from "../date/arithmetic.ts";
import type { LocalDate } from "../date/LocalDate.ts";
import { type DateRange, dateRange, refuseNonRange } from "../range/DateRange.ts";
import type { Duration } from "../term/Term.ts";
import {
  adjustToWorkingDay,
  type WorkingDayConvention,
} from "../working-day/adjustToWorkingDay.ts";
import { englandAndWales } from "../working-day/englandAndWales.ts";
import type { WorkingDayCalendar } from "../working-day/WorkingDayCalendar.ts";
import { type RollDay, type StubConvention, scheduleBoundaries } from "./scheduleBoundaries.ts";
import { scheduleFailure } from "./scheduleFailures.ts";

/**
 * The options of {@link schedule}.
 *
 * @category Time
 */
export interface ScheduleOptions {
  /** The days to cover, both ends included. */
  readonly range: DateRange;
  /** The length of a regular period, such as `"P3M"`. */
  readonly every: Duration;
  /**
   * The treatment of days that do not make a whole period: `none` if omitted, which allows no such days.
   */
  readonly stub?: StubConvention;
  /**
   * The day of the month on which regular periods start, if it is not that of the day from which they are
   * counted.
   */
  readonly roll?: RollDay;
  /**
   * For the stub convention `both`: a day on which a regular period starts, inside or outside the range. If
   * omitted, regular periods are counted from 1 April (or the roll day in April), so that quarters are
   * those of the financial year.
   */
  readonly anchor?: LocalDate;
  /** Whether `due` is the last day of each period (`in-arrears`, the default) or the first. */
  readonly timing?: "in-advance" | "in-arrears";
  /** How a due date that is not a working day is moved: it stays (`none`) if omitted. */
  readonly adjust?: WorkingDayConvention;
  /** The calendar for that adjustment: {@link englandAndWales} if omitted. */
  readonly calendar?: WorkingDayCalendar;
}

/**
 * One period of a {@link schedule}.
 *
 * @category Time
 */
export interface SchedulePeriod extends DateRange {
  /**
   * The due date of the period: its last or first day, moved to a working day if so adjusted. The period
   * itself never moves.
   */
  readonly due: LocalDate;
}

/**
 * Divides a range into periods of one length, each with a due date. The periods cover the range without gap
 * or overlap. Each is counted from the same day, never from the period before it, so none drifts at the end
 * of a month.
 *
 * @param options - the range, the length of a period, and how to treat the days left over
 * @returns the periods, earliest first; at least one
 * @throws {@link DomainError} `date-range.end-before-start` if the range ends before it begins
 * @throws {@link DomainError} of {@link ScheduleFailures} if the range is not made of whole periods and the
 * stub convention is `none`, if regular periods would not start on the roll day, or if an option has an
 * unknown value
 * @throws {@link DomainError} of {@link TermFailures} if `every` is not a length of time
 * @throws {@link DomainError} `working-day.unknown-convention` if `adjust` is not one of the conventions
 * @category Time
 * @example
 * ```ts
 * import { parseDateRange, schedule } from "concordat";
 *
 * const quarters = schedule({
 *   range: parseDateRange("2012-05-14/2013-03-31"),
 *   every: "P3M",
 *   stub: "short-initial",
 *   adjust: "following-in-year",
 * });
 * quarters.length; // => 4
 * quarters[0]?.start; // => "2012-05-14"
 * quarters.map(({ due }) => due); // => ["2012-07-02", "2012-10-01", "2012-12-31", "2013-03-28"]
 * ```
 */
export function schedule(options: ScheduleOptions): readonly SchedulePeriod[] {
  refuseNonObject("options", options);
  const { range, timing = "in-arrears", adjust = "none", calendar = englandAndWales } = options;
  refuseNonRange(range, "options.range");
  dateRange(range.start, range.end);
  if (timing !== "in-arrears" && timing !== "in-advance")
    throw scheduleFailure("schedule.timing", {});
  const boundaries = scheduleBoundaries(options);
  return boundaries.slice(1).map((next, index) => {
    const start = dateAt(boundaries[index] ?? next, range.start);
    const end = dateAt(next - 1, range.start);
    const due = adjustToWorkingDay(timing === "in-advance" ? start : end, adjust, calendar);
    return { start, end, due };
  });
}
