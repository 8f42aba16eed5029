import {
  refuseNonFunction,
  refuseNonIterable,
  refuseNonList,
  refuseNonObject,
} from "../../finding/refuseWrongType.ts";
import type { SourceRef } from "../../finding/SourceRef.ts";
import { compareDates } from "../date/arithmetic.ts";
import { dateText, type LocalDate, refuseNonDate, yearOf } from "../date/LocalDate.ts";
import type { Weekday } from "../date/weekdays.ts";
import { workingDayCalendarFailure } from "./workingDayCalendarFailures.ts";

/**
 * A calendar of working days: all days except weekends and holidays. The holidays are data that covers some
 * years only; {@link isProjected} says where it does not. {@link workingDayCalendar} makes one, which is
 * frozen.
 *
 * @category Time
 */
export interface WorkingDayCalendar {
  /** The name of the calendar, such as `"England and Wales"`. */
  readonly name?: string;
  /** The days of the week that are never working days. */
  readonly weekend: readonly Weekday[];
  /** The holidays, earliest first, without repetition. */
  readonly holidays: readonly LocalDate[];
  /** The first day that the holidays are known for; absent if they reach back without limit. */
  readonly validFrom?: LocalDate;
  /** The last day that the holidays are known for; absent if they hold without limit. */
  readonly validTo?: LocalDate;
  /** Where the holidays come from. */
  readonly source?: SourceRef;
  /**
   * Returns the holidays to be expected in a year, by a rule. They are used only outside `validFrom` to
   * `validTo`.
   */
  readonly project?: (year: number) => readonly LocalDate[];
}

/**
 * The options of {@link workingDayCalendar}.
 *
 * @category Time
 */
export interface WorkingDayCalendarOptions {
  /** {@inheritDoc WorkingDayCalendar.name} */
  readonly name?: string;
  /** The holidays, in any order. */
  readonly holidays: Iterable<LocalDate>;
  /** The days of the week that are never working days: Saturday and Sunday if omitted. */
  readonly weekend?: readonly Weekday[];
  /**
   * The first day for which the holidays are known: 1 January of the year of the first holiday if omitted.
   * Without holidays there is no limit.
   */
  readonly validFrom?: LocalDate;
  /**
   * The last day for which the holidays are known: 31 December of the year of the last holiday if omitted.
   * Without holidays there is no limit.
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
 * @param options - the holidays, and the weekend and the limits of the data if they differ from the default
 * @returns the calendar, frozen
 * @throws {@link DomainError} of {@link WorkingDayCalendarFailures} if the weekend has an element that is
 * not a weekday, or has all seven, or if the data end before they begin
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
  refuseNonObject("options", options);
  const { name, source, project, weekend: rest = SATURDAY_AND_SUNDAY } = options;
  refuseNonIterable("options.holidays", options.holidays);
  refuseNonIterable("options.weekend", rest);
  if (project !== undefined) refuseNonFunction("options.project", project);
  const holidays = Object.freeze([...new Set(options.holidays)].sort(compareDates));
  const weekend = Object.freeze([...new Set(rest)].sort());
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
 * Whether a day lies outside the years for which the holidays of a calendar are known. The calendar then
 * only projects: it uses weekends and the holidays that its rule expects, if it has a rule. Holidays are
 * proclaimed and moved at short notice, so check again later.
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
  refuseNonCalendar("calendar", calendar);
  refuseNonDate(date);
  const { validFrom, validTo } = calendar;
  return (validFrom !== undefined && date < validFrom) || (validTo !== undefined && date > validTo);
}

/**
 * Combines calendars into one: a working day is a working day in all of them. Its holidays are known for
 * the years that all of them cover.
 *
 * @param calendars - the calendars, one or more
 * @param name - the name of the result
 * @returns the combined calendar, frozen
 * @throws {@link DomainError} of {@link WorkingDayCalendarFailures} if there are no calendars, if no
 * weekday is left as a working day, or if there is no day for which the holidays of all are known
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
  refuseNonIterable("calendars", calendars);
  const parts = [...calendars];
  parts.forEach((part, index) => {
    refuseNonCalendar(`calendars[${index}]`, part);
  });
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
      // Where a calendar still has data, its own rule must not add holidays.
      project: (year) =>
        parts.flatMap((part) =>
          (part.project?.(year) ?? []).filter((date) => isProjected(date, part)),
        ),
    }),
  });
}

/** Refuses what is not an object with a list of days of rest and a list of holidays. */
export function refuseNonCalendar(of: string, calendar: WorkingDayCalendar): void {
  refuseNonObject(of, calendar);
  refuseNonList(`${of}.weekend`, calendar.weekend);
  refuseNonList(`${of}.holidays`, calendar.holidays);
  if (calendar.project !== undefined) refuseNonFunction(`${of}.project`, calendar.project);
}
