import {
  type Failing,
  type FailureTable,
  failing,
  type NoValues,
} from "../../finding/FailureTable.ts";

/**
 * The failures of ranges of dates, by the code of the error, with the values of each.
 *
 * @category Errors
 */
export interface DateRangeFailures {
  /** Text that is not written as a range of dates. */
  readonly "date-range.format": NoValues;
  /** A range whose last day comes before its first. */
  readonly "date-range.end-before-start": {
    /** The first day that was given. */
    readonly start: string;
    /** The last day that was given. */
    readonly end: string;
  };
  /** A validity whose last day comes before its first. */
  readonly "validity.end-before-start": {
    /** The first day that was given. */
    readonly from: string;
    /** The last day that was given. */
    readonly to: string;
  };
  /** A style that is not one of {@link DateRangeStyle}. */
  readonly "date-range.unknown-style": NoValues;
}

/**
 * The message of each failure with a range of dates, by its code.
 *
 * @category Errors
 */
export const dateRangeFailures: FailureTable<DateRangeFailures> = /* @__PURE__ */ Object.freeze({
  "date-range.format": () =>
    "This is not a range of dates: write the first and the last day, as 2017-02-01/2022-01-31, or the first day and a length, as 2017-02-01/P5Y.",
  "date-range.end-before-start": ({ start, end }) =>
    `The last day, ${end}, comes before the first, ${start}: swap them or correct one.`,
  "validity.end-before-start": ({ from, to }) =>
    `The last day, ${to}, comes before the first, ${from}: swap them or correct one.`,
  "date-range.unknown-style": () => 'The style must be "iso", "iso-start", "long" or "short".',
});

/** Makes the error of a failure with a range of dates. */
export const dateRangeFailure: Failing<DateRangeFailures> =
  /* @__PURE__ */ failing(dateRangeFailures);
