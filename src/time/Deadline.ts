import type { Brand } from "../finding/Brand.ts";
import { isAnyDomainError } from "../finding/DomainError.ts";
import { dayNumberOf } from "./dayCount.ts";
import { deadlineFailure } from "./deadlineFailures.ts";
import { twoDigits } from "./digits.ts";
import { dateFault, isLocalDate, type LocalDate, yearOf } from "./LocalDate.ts";
import { FIRST_CLOCK_YEAR, londonInstant, MILLISECONDS_PER_DAY } from "./londonClock.ts";

/**
 * When something closes, by the clocks in London: a day (`"2018-06-29"`), which counts to its end, or
 * a time of a day (`"2018-06-29T17:00"`). Plain text, and every {@link LocalDate} from 1972 on is one.
 *
 * @category Time
 */
export type Deadline = LocalDate | Brand<string, "Deadline">;

const MILLISECONDS_PER_MINUTE = 60_000;
const TIMED = /^.{10}T[0-9]{2}:[0-9]{2}$/;

/**
 * Reads a deadline: a date, or a date and a time of 24 hours in London. It never moves to a working
 * day: what is announced stands.
 *
 * @param text - `YYYY-MM-DD` or `YYYY-MM-DDThh:mm`, from 1972 on
 * @returns the same text, as a Deadline
 * @throws {@link DomainError} of {@link DeadlineFailures} if the text is not written so, if there is no
 * such date or time, or if the clocks go forward over that time
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
 * @returns `true` for the text of a deadline that exists
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

/** The milliseconds of the first instant at which a deadline has passed. */
export function closingInstant(text: unknown): number {
  if (typeof text !== "string") throw deadlineFailure("deadline.format", {});
  const hasTime = TIMED.test(text);
  const date = hasTime ? text.slice(0, 10) : text;
  if (!isLocalDate(date)) {
    const { code } = dateFault(date, "");
    throw deadlineFailure(code === "date.format" ? "deadline.format" : "deadline.date", {});
  }
  if (yearOf(date) < FIRST_CLOCK_YEAR) throw deadlineFailure("deadline.before-1972", {});
  const midnight = dayNumberOf(date) * MILLISECONDS_PER_DAY;
  const shown = midnight + (hasTime ? timeOfDay(text) : MILLISECONDS_PER_DAY);
  const instant = londonInstant(shown);
  if (instant === undefined) throw deadlineFailure("deadline.skipped-hour", {});
  return instant;
}

/** The milliseconds from midnight to the time that a text ends with. */
function timeOfDay(text: string): number {
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  if (hour > 23 || minute > 59) throw deadlineFailure("deadline.time", {});
  return (hour * 60 + minute) * MILLISECONDS_PER_MINUTE;
}
