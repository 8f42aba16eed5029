import type { SourceRef } from "../finding/SourceRef.ts";
import { dateText, type LocalDate, yearOf } from "./LocalDate.ts";
import type { Weekday } from "./weekdays.ts";
import { workingDayCalendarFailure } from "./workingDayCalendarFailures.ts";

/**
 * Which days are worked on: all but the days of the weekend and the holidays. The holidays are data,
 * known for some years only; {@link isProjected} tells where they are not. {@link workingDayCalendar}
 * makes one, which is frozen.
 *
 * @category Time
 */
export interface WorkingDayCalendar {
  /** What it is called, such as `"England and Wales"`. */
  readonly name?: string;
  /** The days of the week that are never worked on. */
  readonly weekend: readonly Weekday[];
  /** The holidays, earliest first, each once. */
  readonly holidays: readonly LocalDate[];
  /** The first day that the holidays are known for; absent if they reach back without limit. */
  readonly validFrom?: LocalDate;
  /** The last day that the holidays are known for; absent if they hold without limit. */
  readonly validTo?: LocalDate;
  /** Where the holidays come from. */
  readonly source?: SourceRef;
  /**
   * Holidays to be expected in a year that the data do not reach, by a rule. They are used outside
   * `validFrom` to `validTo` alone.
   */
  readonly project?: (year: number) => readonly LocalDate[];
}

/**
 * What {@link workingDayCalendar} takes.
 *
 * @category Time
 */
export interface WorkingDayCalendarOptions {
  /** {@inheritDoc WorkingDayCalendar.name} */
  readonly name?: string;
  /** The holidays, in any order. */
  readonly holidays: Iterable<LocalDate>;
  /** The days of the week that are never worked on: Saturday and Sunday if omitted. */
  readonly weekend?: readonly Weekday[];
  /**
   * The first day that the holidays are known for: 1 January of the year of the first holiday if left
   * away. Without holidays there is no limit.
   */
  readonly validFrom?: LocalDate;
  /**
   * The last day that the holidays are known for: 31 December of the year of the last holiday if left
   * away. Without holidays there is no limit.
   */
  readonly validTo?: LocalDate;
  /** {@inheritDoc WorkingDayCalendar.source} */
  readonly source?: SourceRef;
  /** {@inheritDoc WorkingDayCalendar.project} */
  readonly project?: (year: number) => readonly LocalDate[];
}

const SATURDAY_AND_SUNDAY: readonly Weekday[] = [6, 7];

/**
 * Makes a calendar of working days from a list of holidays.
 *
 * @param options - the holidays, and what else differs from Saturday, Sunday and whole years of data
 * @returns the calendar, frozen
 * @throws {@link DomainError} of {@link WorkingDayCalendarFailures} if the weekend holds anything but
 * weekdays, or all of them, or if the data end before they begin
 * @category Time
 * @example
 * ```ts
 * import { isWorkingDay, localDate, workingDayCalendar } from "concordat";
 *
 * const office = workingDayCalendar({ holidays: [localDate("2018-12-24"), localDate("2018-12-25")] });
 * isWorkingDay(localDate("2018-12-24"), office); // => false
 * office.validTo; // => "2018-12-31"
 * ```
 */
export function workingDayCalendar(options: WorkingDayCalendarOptions): WorkingDayCalendar {
  const { name, source, project } = options;
  const holidays = Object.freeze([...new Set(options.holidays)].sort());
  const weekend = Object.freeze([...new Set(options.weekend ?? SATURDAY_AND_SUNDAY)].sort());
  if (!weekend.every((day) => Number.isInteger(day) && day >= 1 && day <= 7)) {
    throw workingDayCalendarFailure("working-day-calendar.weekend", {});
  }
  if (weekend.length === 7)
    throw workingDayCalendarFailure("working-day-calendar.no-working-day", {});
  const [first, last] = [holidays[0], holidays.at(-1)];
  const validFrom = options.validFrom ?? (first && dateText(yearOf(first), 1, 1));
  const validTo = options.validTo ?? (last && dateText(yearOf(last), 12, 31));
  if (validFrom !== undefined && validTo !== undefined && validTo < validFrom) {
    throw workingDayCalendarFailure("working-day-calendar.validity", {});
  }
  return Object.freeze({
    ...(name !== undefined && { name }),
    weekend,
    holidays,
    ...(validFrom !== undefined && { validFrom }),
    ...(validTo !== undefined && { validTo }),
    ...(source !== undefined && { source: Object.freeze({ ...source }) }),
    ...(project !== undefined && { project }),
  });
}

/**
 * Whether a day lies outside the years that the holidays of a calendar are known for. What the
 * calendar says about it is then a projection: weekends, and the holidays that its rule expects, if it
 * has one. Holidays are proclaimed and moved at short notice, so check it again later.
 *
 * @param date - the day
 * @param calendar - the calendar
 * @returns `true` before its `validFrom` and after its `validTo`
 * @category Time
 * @example
 * ```ts
 * import { englandAndWales, isProjected, localDate } from "concordat";
 *
 * isProjected(localDate("2028-12-31"), englandAndWales); // => false
 * isProjected(localDate("2029-01-01"), englandAndWales); // => true
 * ```
 */
export function isProjected(date: LocalDate, calendar: WorkingDayCalendar): boolean {
  const { validFrom, validTo } = calendar;
  return (validFrom !== undefined && date < validFrom) || (validTo !== undefined && date > validTo);
}

/**
 * One calendar of several: a day is worked on where it is in all of them. It holds for the years that
 * all of them know.
 *
 * @param calendars - the calendars, one or more
 * @param name - what the result is called
 * @returns a calendar, frozen
 * @throws {@link DomainError} of {@link WorkingDayCalendarFailures} if there are none, if no weekday is
 * left to work on, or if there is not a day that the holidays of all are known for
 * @category Time
 * @example
 * ```ts
 * import { combineCalendars, englandAndWales, isWorkingDay, localDate, workingDayCalendar } from "concordat";
 *
 * const office = workingDayCalendar({ holidays: [localDate("2018-12-24")] });
 * const both = combineCalendars([englandAndWales, office]);
 * isWorkingDay(localDate("2018-12-24"), both); // => false
 * isWorkingDay(localDate("2018-12-26"), both); // => false
 * both.validTo; // => "2018-12-31"
 * ```
 */
export function combineCalendars(
  calendars: Iterable<WorkingDayCalendar>,
  name?: string,
): WorkingDayCalendar {
  const parts = [...calendars];
  if (parts.length === 0) throw workingDayCalendarFailure("working-day-calendar.empty", {});
  const validFrom = parts.flatMap((part) => part.validFrom ?? []).sort();
  const validTo = parts.flatMap((part) => part.validTo ?? []).sort();
  return workingDayCalendar({
    ...(name !== undefined && { name }),
    holidays: parts.flatMap((part) => part.holidays),
    weekend: parts.flatMap((part) => part.weekend),
    ...(validFrom.length > 0 && { validFrom: validFrom.at(-1) as LocalDate }),
    ...(validTo.length > 0 && { validTo: validTo[0] as LocalDate }),
    ...(parts.some((part) => part.project) && {
      // Where one calendar still has data, its own rule must not add to them.
      project: (year) =>
        parts.flatMap((part) =>
          (part.project?.(year) ?? []).filter((date) => isProjected(date, part)),
        ),
    }),
  });
}
