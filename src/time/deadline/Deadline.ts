import { millisecondsInDay, millisecondsInMinute } from "date-fns/constants";
import type { Brand } from "../../finding/Brand.ts";
import { isAnyDomainError } from "../../finding/DomainError.ts";
import { dayNumberOf } from "../date/arithmetic.ts";
import { twoDigits } from "../date/digits.ts";
import { dateFault, isLocalDate, type LocalDate, yearOf } from "../date/LocalDate.ts";
import { FIRST_CLOCK_YEAR, londonInstant } from "../date/londonClock.ts";
import { deadlineFailure } from "./deadlineFailures.ts";

/**
 * A day (`"2018-06-29"`), up to its end, or a time on a day (`"2018-06-29T17:00"`) at which something
 * closes, by the clocks in London. It is a plain string, and every {@link LocalDate} from 1972 on is one.
 *
 * @category Time
 */
export type Deadline = LocalDate | Brand<string, "Deadline">;

const TIMED = /^.{10}T[0-9]{2}:[0-9]{2}$/;

/**
 * Reads a deadline: a date, or a date and a 24-hour time in London. It is never moved to a working day: the
 * announced deadline stands.
 *
 * @param text - `YYYY-MM-DD` or `YYYY-MM-DDThh:mm`, from 1972 on
 * @returns the same string, as a Deadline
 * @throws {@link DomainError} of {@link DeadlineFailures} if the text is in neither form, if there is no
 * such date or time, or if the clocks skip that time when they go forward
 * @category Time
 * @example
 * ```ts
 * import { deadline } from "concordat";
 *
 * deadline("2018-06-29T17:00"); // => "2018-06-29T17:00"
 * deadline("2018-06-29T24:00"); // throws deadline.time
 * // The clocks went forward from 01:00 to 02:00:
 * deadline("2018-03-25T01:30"); // throws deadline.skipped-hour
 * ```
 */
export function deadline(text: string): Deadline {
  closingInstant(text);
  return text as Deadline;
}

/**
 * Whether a value is a deadline in one of the forms that {@link deadline} reads.
 *
 * @param value - anything
 * @returns `true` for the string of a deadline that exists
 * @category Time
 * @example
 * ```ts
 * import { isDeadline } from "concordat";
 *
 * isDeadline("2018-06-29"); // => true
 * isDeadline("29 June 2018"); // => false
 * ```
 */
export function isDeadline(value: unknown): value is Deadline {
  try {
    closingInstant(value);
    return true;
  } catch (error) {
    if (isAnyDomainError(error)) return false;
    throw error;
  }
}

/** The first instant at which a deadline has passed, in milliseconds. */
export function closingInstant(text: unknown): number {
  if (typeof text !== "string") throw deadlineFailure("deadline.format", {});
  const hasTime = TIMED.test(text);
  const date = hasTime ? text.slice(0, 10) : text;
  if (!isLocalDate(date)) {
    const { code } = dateFault(date, "");
    throw deadlineFailure(code === "date.format" ? "deadline.format" : "deadline.date", {});
  }
  if (yearOf(date) < FIRST_CLOCK_YEAR) throw deadlineFailure("deadline.before-1972", {});
  const begins = dayNumberOf(date) * millisecondsInDay;
  // A date without a time closes at midnight at the end of its day.
  const shown = begins + (hasTime ? timeOfDay(text) : millisecondsInDay);
  const instant = londonInstant(shown);
  if (instant === undefined) throw deadlineFailure("deadline.skipped-hour", {});
  return instant;
}

/** The time that a string ends with, in milliseconds from midnight. */
function timeOfDay(text: string): number {
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  if (hour > 23 || minute > 59) throw deadlineFailure("deadline.time", {});
  return (hour * 60 + minute) * millisecondsInMinute;
}
