import {
  type Failing,
  type FailureTable,
  failing,
  type NoValues,
} from "../../finding/FailureTable.ts";

/**
 * The failures of a calendar of {@link annualPeriods}, by the code of the error, with the values of each.
 *
 * @category Errors
 */
export interface AnnualPeriodFailures {
  /** A string that is not written as a year of the calendar. */
  readonly "annual-period.format": NoValues;
  /** A year whose second part does not follow its first. */
  readonly "annual-period.not-consecutive": NoValues;
  /** A year that has days outside the years 0001 to 9999. */
  readonly "annual-period.out-of-range": NoValues;
}

/**
 * The message of each failure with a year of a calendar of years, by its code.
 *
 * @category Errors
 */
export const annualPeriodFailures: FailureTable<AnnualPeriodFailures> =
  /* @__PURE__ */ Object.freeze({
    "annual-period.format": () =>
      "This is not a year of this calendar: write it as 2016/17, or as 2016 if years start on 1 January.",
    "annual-period.not-consecutive": () =>
      "The second part of a year must follow its first: write it as 2016/17.",
    "annual-period.out-of-range": () =>
      "This year has days outside the years 0001 to 9999: use a year within them.",
  });

/** Makes the error of a failure with a year of a calendar of years. */
export const annualPeriodFailure: Failing<AnnualPeriodFailures> =
  /* @__PURE__ */ failing(annualPeriodFailures);
