import { dayNumberOf } from "../date/arithmetic.ts";
import { FIRST_DAY, LAST_DAY, weekdayOfDay, withCivil } from "../date/civil.ts";
import { refuseNonCalendar, type WorkingDayCalendar } from "./WorkingDayCalendar.ts";

/** A calendar by day number, made once for each calendar. */
interface WorkingDayIndex {
  /** Whether a weekday, 1 to 7, belongs to the weekend. */
  readonly weekend: readonly boolean[];
  readonly holidays: ReadonlySet<number>;
  /** The days for which the data are known. */
  readonly from: number;
  readonly to: number;
  readonly project: WorkingDayCalendar["project"];
  /** The expected holidays, by year, for the years asked for so far. */
  readonly projected: Map<number, ReadonlySet<number>>;
}

const indexes = /* @__PURE__ */ new WeakMap<WorkingDayCalendar, WorkingDayIndex>();

/** Whether a day number is a working day. */
export function isWorkingNumber(number: number, calendar: WorkingDayCalendar): boolean {
  return isWorking(number, indexOf(calendar));
}

/**
 * The number of the day at a number of working days from another. A result beyond the calendar means that
 * there is none.
 */
export function workingNumberFrom(
  number: number,
  days: number,
  calendar: WorkingDayCalendar,
): number {
  const index = indexOf(calendar);
  const step = days < 0 ? -1 : 1;
  let left = Math.abs(days);
  let reached = number;
  while (left > 0) {
    reached += step;
    if (reached < FIRST_DAY || reached > LAST_DAY) break;
    if (isWorking(reached, index)) left--;
  }
  return reached;
}

/** The number of working days from one day number to another, both included. */
export function countWorking(first: number, last: number, calendar: WorkingDayCalendar): number {
  const index = indexOf(calendar);
  let count = 0;
  for (let number = first; number <= last; number++) {
    if (isWorking(number, index)) count++;
  }
  return count;
}

function isWorking(number: number, index: WorkingDayIndex): boolean {
  if (index.weekend[weekdayOfDay(number)] === true || index.holidays.has(number)) return false;
  if (index.project === undefined || (number >= index.from && number <= index.to)) return true;
  return !projectedIn(
    withCivil(number, (year) => year),
    index,
  ).has(number);
}

function projectedIn(year: number, index: WorkingDayIndex): ReadonlySet<number> {
  const known = index.projected.get(year);
  if (known !== undefined) return known;
  const expected = new Set(index.project?.(year).map(dayNumberOf));
  index.projected.set(year, expected);
  return expected;
}

function indexOf(calendar: WorkingDayCalendar): WorkingDayIndex {
  const known = indexes.get(calendar);
  if (known !== undefined) return known;
  refuseNonCalendar("calendar", calendar);
  const { weekend, holidays, validFrom, validTo, project } = calendar;
  const index: WorkingDayIndex = {
    weekend: [0, 1, 2, 3, 4, 5, 6, 7].map((day) => weekend.some((rest) => rest === day)),
    holidays: new Set(holidays.map(dayNumberOf)),
    from: validFrom === undefined ? FIRST_DAY : dayNumberOf(validFrom),
    to: validTo === undefined ? LAST_DAY : dayNumberOf(validTo),
    project,
    projected: new Map(),
  };
  // A calendar that can still change must not be cached.
  if (Object.isFrozen(calendar)) indexes.set(calendar, index);
  return index;
}
