import { dayNumberInMonth, withCivil } from "../date/civil.ts";
import type { Length } from "./Term.ts";

/**
 * The days that are whole multiples of a length of time from an anchor, by number. Each is counted from the
 * anchor, because steps from one to the next would lose days at the ends of months.
 *
 * @param anchor - the number of the day to count from
 * @param length - the length of one step
 * @param dayOfMonth - the day of the month to use, if not that of the anchor; 31 is the last day of every
 * month
 * @returns a function from a number of steps to the day number at that distance from the anchor; negative
 * steps count back
 */
export function gridFrom(
  anchor: number,
  length: Length,
  dayOfMonth?: number,
): (steps: number) => number {
  const { months, days } = length;
  if (months === 0) return (steps) => anchor + steps * days;
  return withCivil(
    anchor,
    (year, month, day) => (steps) =>
      dayNumberInMonth(year * 12 + month - 1 + steps * months, dayOfMonth ?? day) + steps * days,
  );
}
