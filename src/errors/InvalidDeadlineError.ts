import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * What is wrong with a deadline: it is not written as a date, or a date and a time (`format`); its
 * date or time does not exist (`date`, `time`); the clocks skip that hour in London (`skipped-hour`);
 * or it lies before 1972, for which this library has no rule of the clocks (`before-1972`).
 *
 * @category Errors
 */
export type InvalidDeadlineReason = "format" | "date" | "time" | "skipped-hour" | "before-1972";

const MESSAGES: Readonly<Record<InvalidDeadlineReason, string>> = {
  format:
    "This is not written as a deadline: write a date, 2018-06-29, or a date and a time in London, 2018-06-29T17:00.",
  date: "There is no such date: correct the day, the month or the year.",
  time: "There is no such time: times run from 00:00 to 23:59. For midnight at the end of a day give its date alone.",
  "skipped-hour":
    "The clocks in London go forward over this time, so it does not exist on that day: use an earlier or a later one.",
  "before-1972": "The rule for the clocks in London is known from 1972 on: use a later date.",
};

/**
 * Thrown for a deadline that cannot exist.
 *
 * @category Errors
 * @example
 * ```ts
 * import { deadline, isInvalidDeadlineError } from "concordat";
 *
 * let reason = "";
 * try {
 *   deadline("2018-03-25T01:30");
 * } catch (error) {
 *   if (isInvalidDeadlineError(error)) reason = error.reason;
 * }
 * reason; // => "skipped-hour"
 * ```
 */
export class InvalidDeadlineError extends DomainError {
  /** Always `"InvalidDeadlineError"`, also where a bundler renames the class. */
  declare readonly name: "InvalidDeadlineError";
  /** `deadline.` and the reason. */
  declare readonly code: `deadline.${InvalidDeadlineReason}`;
  /** What is wrong. */
  declare readonly reason: InvalidDeadlineReason;

  /**
   * @param reason - what is wrong
   */
  constructor(reason: InvalidDeadlineReason) {
    super(`deadline.${reason}`, MESSAGES[reason], "InvalidDeadlineError");
    this.reason = reason;
  }
}

/**
 * Tells whether a caught value is an {@link InvalidDeadlineError}, from this copy of the library or
 * another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for an InvalidDeadlineError
 * @category Errors
 * @example
 * ```ts
 * import { isInvalidDeadlineError } from "concordat";
 *
 * isInvalidDeadlineError(new RangeError("not ours")); // => false
 * ```
 */
export function isInvalidDeadlineError(value: unknown): value is InvalidDeadlineError {
  return isDomainError(value) && value.name === "InvalidDeadlineError";
}
