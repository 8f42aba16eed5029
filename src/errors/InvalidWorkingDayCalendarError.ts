import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * What is wrong with a calendar of working days: a day of the weekend is not a weekday from 1 to 7
 * (`weekend`), no weekday is left to work on (`no-working-day`), its last day of data comes before its
 * first (`validity`), or it combines no calendars (`empty`).
 *
 * @category Errors
 */
export type InvalidWorkingDayCalendarReason = "weekend" | "no-working-day" | "validity" | "empty";

const MESSAGES: Readonly<Record<InvalidWorkingDayCalendarReason, string>> = {
  weekend: "A weekend is made of weekdays from 1, Monday, to 7, Sunday: correct the list.",
  "no-working-day": "Every day of the week is a day of rest: leave one to work on.",
  validity: "The last day that the holidays are known for comes before the first: correct one.",
  empty: "There is nothing to combine: give one calendar or more.",
};

/**
 * Thrown for a calendar of working days that cannot exist.
 *
 * @category Errors
 * @example
 * ```ts
 * import { isInvalidWorkingDayCalendarError, workingDayCalendar } from "concordat";
 *
 * let reason = "";
 * try {
 *   workingDayCalendar({ holidays: [], weekend: [1, 2, 3, 4, 5, 6, 7] });
 * } catch (error) {
 *   if (isInvalidWorkingDayCalendarError(error)) reason = error.reason;
 * }
 * reason; // => "no-working-day"
 * ```
 */
export class InvalidWorkingDayCalendarError extends DomainError {
  /** Always `"InvalidWorkingDayCalendarError"`, also where a bundler renames the class. */
  declare readonly name: "InvalidWorkingDayCalendarError";
  /** `working-day-calendar.` and the reason. */
  declare readonly code: `working-day-calendar.${InvalidWorkingDayCalendarReason}`;
  /** What is wrong. */
  declare readonly reason: InvalidWorkingDayCalendarReason;

  /**
   * @param reason - what is wrong
   */
  constructor(reason: InvalidWorkingDayCalendarReason) {
    super(`working-day-calendar.${reason}`, MESSAGES[reason], "InvalidWorkingDayCalendarError");
    this.reason = reason;
  }
}

/**
 * Tells whether a caught value is an {@link InvalidWorkingDayCalendarError}, from this copy of the library or
 * another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for an InvalidWorkingDayCalendarError
 * @category Errors
 * @example
 * ```ts
 * import { isInvalidWorkingDayCalendarError } from "concordat";
 *
 * isInvalidWorkingDayCalendarError(new RangeError("not ours")); // => false
 * ```
 */
export function isInvalidWorkingDayCalendarError(
  value: unknown,
): value is InvalidWorkingDayCalendarError {
  return isDomainError(value) && value.name === "InvalidWorkingDayCalendarError";
}
