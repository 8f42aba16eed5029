import { dateAt, dayNumberOf } from "../date/arithmetic.ts";
import { type LocalDate, monthOf } from "../date/LocalDate.ts";
import { startYearOf } from "../year/FinancialYear.ts";
import type { WorkingDayCalendar } from "./WorkingDayCalendar.ts";
import { workingDayFailure } from "./workingDayFailures.ts";
import { isWorkingNumber, workingNumberFrom } from "./workingDayIndex.ts";

/**
 * How a date that is not a working day is moved. A working day never moves.
 *
 * - `none`: it stays.
 * - `following`: to the next working day; `preceding`: to the one before.
 * - `modified-following`: to the next, unless that lies in another month; then to the one before.
 * - `modified-preceding`: to the one before, unless that lies in another month; then to the next.
 * - `nearest`: to the nearer of the two; if both are equally near, to the next.
 * - `following-in-year`: to the next, unless that lies in another financial year; then to the one before.
 * - `preceding-in-year`: to the one before, unless that lies in another financial year; then to the next.
 *
 * @category Time
 */
export type WorkingDayConvention =
  | "none"
  | "following"
  | "preceding"
  | "modified-following"
  | "modified-preceding"
  | "nearest"
  | "following-in-year"
  | "preceding-in-year";

/**
 * Moves a date that is not a working day, by a named convention.
 *
 * @param date - the date
 * @param convention - how it is moved
 * @param calendar - the calendar, such as {@link englandAndWales}
 * @returns the date itself, if it is a working day or the convention is `none`; otherwise a working day
 * @throws {@link DomainError} `working-day.unknown-convention` if the convention is not one of the eight
 * @throws {@link DomainError} `date.out-of-range` if the result leaves the years 0001 to 9999
 * @category Time
 * @example
 * ```ts
 * import { adjustToWorkingDay, englandAndWales, localDate } from "concordat";
 *
 * // The last day of 2012/13 was Easter Sunday.
 * const yearEnd = localDate("2013-03-31");
 * adjustToWorkingDay(yearEnd, "following", englandAndWales); // => "2013-04-02"
 * adjustToWorkingDay(yearEnd, "following-in-year", englandAndWales); // => "2013-03-28"
 * ```
 */
export function adjustToWorkingDay(
  date: LocalDate,
  convention: WorkingDayConvention,
  calendar: WorkingDayCalendar,
): LocalDate {
  const rule = Object.hasOwn(RULES, convention) ? RULES[convention] : undefined;
  if (rule === undefined) throw workingDayFailure("working-day.unknown-convention", {});
  const number = dayNumberOf(date);
  if (isWorkingNumber(number, calendar)) return date;
  return rule(date, {
    next: () => dateAt(workingNumberFrom(number, 1, calendar), date),
    previous: () => dateAt(workingNumberFrom(number, -1, calendar), date),
  });
}

/** The working days before and after a date that is not one. */
interface Neighbours {
  readonly next: () => LocalDate;
  readonly previous: () => LocalDate;
}

const sameMonth = (a: LocalDate, b: LocalDate): boolean => monthOf(a) === monthOf(b);
const sameYear = (a: LocalDate, b: LocalDate): boolean => startYearOf(a) === startYearOf(b);

const RULES: Readonly<
  Record<WorkingDayConvention, (date: LocalDate, about: Neighbours) => LocalDate>
> = {
  none: (date) => date,
  following: (_, { next }) => next(),
  preceding: (_, { previous }) => previous(),
  "modified-following": (date, { next, previous }) => {
    const after = next();
    return sameMonth(after, date) ? after : previous();
  },
  "modified-preceding": (date, { next, previous }) => {
    const before = previous();
    return sameMonth(before, date) ? before : next();
  },
  nearest: (date, { next, previous }) => {
    const [before, after] = [previous(), next()];
    const toBefore = dayNumberOf(date) - dayNumberOf(before);
    return toBefore < dayNumberOf(after) - dayNumberOf(date) ? before : after;
  },
  "following-in-year": (date, { next, previous }) => {
    const after = next();
    return sameYear(after, date) ? after : previous();
  },
  "preceding-in-year": (date, { next, previous }) => {
    const before = previous();
    return sameYear(before, date) ? before : next();
  },
};
