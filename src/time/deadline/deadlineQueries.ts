import { daysBetween } from "../date/arithmetic.ts";
import { type DateStyle, formatDate } from "../date/formatDate.ts";
import { type LocalDate, refuseNonDate } from "../date/LocalDate.ts";
import { localDateFrom, millisecondsOf } from "../date/localDateFrom.ts";
import { londonOffset } from "../date/londonClock.ts";
import { closingInstant, type Deadline } from "./Deadline.ts";
import { deadlineFailure } from "./deadlineFailures.ts";

/**
 * Something that is open until a deadline: a {@link GrantScheme}, a {@link Consultation}, or an object of
 * your own with these two properties.
 *
 * @category Time
 */
export interface OpenWindow {
  /**
   * The first day on which it is open, from the start of that day in London; open from the beginning if
   * omitted.
   */
  readonly opens?: LocalDate;
  /** The deadline at which it closes. */
  readonly closes: Deadline;
}

/**
 * Returns the day of a deadline.
 *
 * @param deadline - the deadline
 * @returns its date in London
 * @category Time
 * @example
 * ```ts
 * import { deadline, deadlineDate } from "concordat";
 *
 * deadlineDate(deadline("2018-06-29T17:00")); // => "2018-06-29"
 * ```
 */
export function deadlineDate(deadline: Deadline): LocalDate {
  if (typeof deadline !== "string") throw deadlineFailure("deadline.format", {});
  return deadline.slice(0, 10) as LocalDate;
}

/**
 * Returns the instant at which a deadline has passed: its time in London, or the end of its day if it has
 * no time. If the clocks show that time twice in autumn, the second counts.
 *
 * @param deadline - the deadline
 * @returns the first instant that is too late
 * @throws {@link DomainError} of {@link DeadlineFailures} for a date before 1972
 * @category Time
 * @example
 * ```ts
 * import { deadline, deadlineInstant } from "concordat";
 *
 * deadlineInstant(deadline("2018-06-29T17:00")).toISOString(); // => "2018-06-29T16:00:00.000Z"
 * deadlineInstant(deadline("2018-12-31")).toISOString(); // => "2019-01-01T00:00:00.000Z"
 * ```
 */
export function deadlineInstant(deadline: Deadline): Date {
  return new Date(closingInstant(deadline));
}

const closingOf = (what: Deadline | OpenWindow): Deadline =>
  typeof what === "string" ? what : what?.closes;

/**
 * Whether a deadline is still to come, or whether something is open.
 *
 * @param what - the deadline, or something that is open until one
 * @param now - the instant at which to ask
 * @returns `true` before {@link deadlineInstant}, `false` from that instant on, and `false` before the
 * first day has begun in London, if there is one
 * @throws {@link DomainError} of {@link InstantFailures} if `now` is not a valid `Date`, or is before 1972
 * and has to be compared with a first day
 * @category Time
 * @example
 * ```ts
 * import { deadline, isOpen, localDate } from "concordat";
 *
 * const closes = deadline("2018-06-29T17:00");
 * isOpen(closes, new Date("2018-06-29T15:59:59Z")); // => true
 * isOpen(closes, new Date("2018-06-29T16:00:00Z")); // => false
 *
 * const scheme = { opens: localDate("2018-05-21"), closes };
 * isOpen(scheme, new Date("2018-05-20T22:59:59Z")); // => false
 * isOpen(scheme, new Date("2018-05-20T23:00:00Z")); // => true
 * ```
 */
export function isOpen(what: Deadline | OpenWindow, now: Date): boolean {
  if (millisecondsOf(now) >= closingInstant(closingOf(what))) return false;
  if (typeof what === "string" || what.opens === undefined) return true;
  refuseNonDate(what.opens);
  return what.opens <= localDateFrom(now);
}

/**
 * The number of days left until the day of a deadline, by the calendar in London.
 *
 * @param what - the deadline, or something that is open until one
 * @param now - the instant at which to ask
 * @returns a whole number: 1 on the day before, 0 on the day itself whatever the time, negative afterwards;
 * on the day itself {@link isOpen} says whether the time has passed
 * @throws {@link DomainError} of {@link InstantFailures} if `now` is not a valid `Date`, or lies before
 * 1972
 * @category Time
 * @example
 * ```ts
 * import { daysLeft, deadline } from "concordat";
 *
 * daysLeft(deadline("2018-06-29T17:00"), new Date("2018-06-07T12:00:00Z")); // => 22
 * // Half past midnight on 29 June in London:
 * daysLeft(deadline("2018-06-29T17:00"), new Date("2018-06-28T23:30:00Z")); // => 0
 * ```
 */
export function daysLeft(what: Deadline | OpenWindow, now: Date): number {
  return daysBetween(localDateFrom(now), deadlineDate(closingOf(what)));
}

/**
 * Writes a deadline for people, in English, with GMT or BST after the time.
 *
 * @param deadline - the deadline
 * @param style - the name of the month in full (`long`, the default) or in three letters (`short`)
 * @returns the deadline in words, the same on every runtime; BST is British Summer Time
 * @category Time
 * @example
 * ```ts
 * import { deadline, formatDeadline } from "concordat";
 *
 * formatDeadline(deadline("2018-06-29T17:00")); // => "29 June 2018, 17:00 BST"
 * formatDeadline(deadline("2018-12-31"), "short"); // => "31 Dec 2018"
 * ```
 */
export function formatDeadline(deadline: Deadline, style: DateStyle = "long"): string {
  const date = formatDate(deadlineDate(deadline), style);
  if (deadline.length === 10) return date;
  const clock = londonOffset(closingInstant(deadline)) > 0 ? "BST" : "GMT";
  return `${date}, ${deadline.slice(11)} ${clock}`;
}
