import { type Failing, type FailureTable, failing } from "../../finding/FailureTable.ts";
import { lengthOfMonth } from "./civil.ts";
import { pad2, pad4 } from "./digits.ts";

/**
 * The failures of reading dates and calculating with them, by the code of the error, with the values of
 * each.
 *
 * @category Errors
 */
export interface DateFailures {
  /** Text that is not written as a date. */
  readonly "date.format": {
    /** The forms that are read here, such as `"YYYY-MM-DD, such as 2017-02-01"`. */
    readonly expected: string;
  };
  /** A date that is not in the calendar, such as 31 April. */
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
  /** The part that is wrong: the first, if there are several. */
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
  "date.format": ({ expected }) => `This is not a date in the expected form: write ${expected}.`,
  "date.not-in-calendar": ({ reason, year = 1, month = 1 }) =>
    reason === "year"
      ? "There is no such year: years run from 0001 to 9999."
      : reason === "month"
        ? "There is no such month: months run from 01, January, to 12, December."
        : `${pad4(year)}-${pad2(month)} has only the days 01 to ${lengthOfMonth(year, month)}: correct the day or the month.`,
  "date.out-of-range": ({ from }) =>
    `Counting from ${from} leads outside the years 0001 to 9999: use a smaller number or another date.`,
});

/** Makes the error of a failure with a date. */
export const dateFailure: Failing<DateFailures> = /* @__PURE__ */ failing(dateFailures);
