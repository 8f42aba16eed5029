import { type Failing, type FailureTable, failing } from "../finding/FailureTable.ts";
import { lengthOfMonth } from "./civil.ts";
import { pad2, pad4 } from "./digits.ts";

/**
 * What reading dates and counting with them refuses, by the code of the error, with the values behind it.
 *
 * @category Errors
 */
export interface DateFailures {
  /** Text that is not written as a date. */
  readonly "date.format": {
    /** The forms that are read in this place, such as `"YYYY-MM-DD, such as 2017-02-01"`. */
    readonly expected: string;
  };
  /** A date that is written as one, such as 31 April, but is not in the calendar. */
  readonly "date.not-in-calendar": NotInCalendar;
  /** A calculation that would leave the years 0001 to 9999. */
  readonly "date.out-of-range": {
    /** The date that the calculation started from, as `YYYY-MM-DD`. */
    readonly from: string;
  };
}

/**
 * The values of a date that is not in the calendar. A part that is not a finite number is absent.
 *
 * @category Errors
 */
export interface NotInCalendar {
  /** Which part is wrong: the first of them, if there are several. */
  readonly reason: "year" | "month" | "day";
  /** The year that was given. */
  readonly year?: number;
  /** The month that was given, 1 for January. */
  readonly month?: number;
  /** The day of the month that was given. */
  readonly day?: number;
}

/**
 * The message of each failure with a date, by its code.
 *
 * @category Errors
 */
export const dateFailures: FailureTable<DateFailures> = /* @__PURE__ */ Object.freeze({
  "date.format": ({ expected }) => `This is not written as a date: write ${expected}.`,
  "date.not-in-calendar": ({ reason, year = 1, month = 1 }) =>
    reason === "year"
      ? "There is no such year: years run from 0001 to 9999."
      : reason === "month"
        ? "There is no such month: months run from 01, January, to 12, December."
        : `${pad4(year)}-${pad2(month)} has the days 01 to ${lengthOfMonth(year, month)}, and this is another: correct the day or the month.`,
  "date.out-of-range": ({ from }) =>
    `Counting from ${from} leaves the years 0001 to 9999: use a smaller amount or another date.`,
});

/** Makes the error of a failure with a date. */
export const dateFailure: Failing<DateFailures> = /* @__PURE__ */ failing(dateFailures);
