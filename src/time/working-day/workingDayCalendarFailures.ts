import {
  type Failing,
  type FailureTable,
  failing,
  type NoValues,
} from "../../finding/FailureTable.ts";

/**
 * The failures of {@link workingDayCalendar} and {@link combineCalendars}, by the code of the error, with
 * the values of each.
 *
 * @category Errors
 */
export interface WorkingDayCalendarFailures {
  /** A weekend with a day that is not a weekday from 1 to 7. */
  readonly "working-day-calendar.weekend": NoValues;
  /** A weekend that lasts the whole week. */
  readonly "working-day-calendar.no-working-day": NoValues;
  /** Holidays whose last day of data comes before the first. */
  readonly "working-day-calendar.validity": NoValues;
  /** No calendars are given to combine. */
  readonly "working-day-calendar.empty": NoValues;
}

/**
 * The message of each failure with a calendar of working days, by its code.
 *
 * @category Errors
 */
export const workingDayCalendarFailures: FailureTable<WorkingDayCalendarFailures> =
  /* @__PURE__ */ Object.freeze({
    "working-day-calendar.weekend": () =>
      "A weekend is made of weekdays from 1, Monday, to 7, Sunday: correct the list.",
    "working-day-calendar.no-working-day": () =>
      "The weekend has every day of the week: leave at least one working day.",
    "working-day-calendar.validity": () =>
      "The last day for which the holidays are known comes before the first: correct one of them.",
    "working-day-calendar.empty": () => "There are no calendars to combine: give at least one.",
  });

/** Makes the error of a failure with a calendar of working days. */
export const workingDayCalendarFailure: Failing<WorkingDayCalendarFailures> =
  /* @__PURE__ */ failing(workingDayCalendarFailures);
