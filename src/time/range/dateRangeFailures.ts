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

/** The message about a range from last to first. It names the days, unless a cast made them of other text. */
function backwards(first: string, last: string): string {
  return [first, last].every((day) => /^[\d-]{10}$/.test(day))
    ? `The last day, ${last}, comes before the first, ${first}: swap them or correct one.`
    : "The last day comes before the first: swap them or correct one.";
}

/**
 * The message of each failure with a range of dates, by its code.
 *
 * @category Errors
 */
export const dateRangeFailures: FailureTable<DateRangeFailures> = /* @__PURE__ */ Object.freeze({
  "date-range.format": () =>
    "This is not a range of dates: write the first and the last day, as 2017-02-01/2022-01-31, or the first day and a length, as 2017-02-01/P5Y.",
  "date-range.end-before-start": ({ start, end }) => backwards(start, end),
  "validity.end-before-start": ({ from, to }) => backwards(from, to),
  "date-range.unknown-style": () => 'The style must be "iso", "iso-start", "long" or "short".',
});

/** Makes the error of a failure with a range of dates. */
export const dateRangeFailure: Failing<DateRangeFailures> =
  /* @__PURE__ */ failing(dateRangeFailures);
