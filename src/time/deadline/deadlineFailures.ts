import {
  type Failing,
  type FailureTable,
  failing,
  type NoValues,
} from "../../finding/FailureTable.ts";

/**
 * The failures of {@link deadline}, by the code of the error, with the values of each.
 *
 * @category Errors
 */
export interface DeadlineFailures {
  /** Text that is neither a date nor a date with a time. */
  readonly "deadline.format": NoValues;
  /** A date that is not in the calendar. */
  readonly "deadline.date": NoValues;
  /** A time that does not exist. */
  readonly "deadline.time": NoValues;
  /** A time that the clocks in London skip on that day. */
  readonly "deadline.skipped-hour": NoValues;
  /** A day before 1972, for which the rules of the clocks are not known. */
  readonly "deadline.before-1972": NoValues;
}

/**
 * The message of each failure with a deadline, by its code.
 *
 * @category Errors
 */
export const deadlineFailures: FailureTable<DeadlineFailures> = /* @__PURE__ */ Object.freeze({
  "deadline.format": () =>
    "This is not a deadline: write a date, as 2018-06-29, or a date and a time in London, as 2018-06-29T17:00.",
  "deadline.date": () => "There is no such date: correct the day, the month or the year.",
  "deadline.time": () =>
    "There is no such time: times run from 00:00 to 23:59. For midnight at the end of a day give only its date.",
  "deadline.skipped-hour": () =>
    "The clocks in London go forward and skip this time, so it does not exist on that day: use an earlier or a later time.",
  "deadline.before-1972": () =>
    "The rules for the clocks in London are known from 1972 on: use a later date.",
});

/** Makes the error of a failure with a deadline. */
export const deadlineFailure: Failing<DeadlineFailures> = /* @__PURE__ */ failing(deadlineFailures);
