import { type Failing, type FailureTable, failing } from "../finding/FailureTable.ts";

/**
 * What a price index refuses, by the code of the error, with the values behind it.
 *
 * @category Errors
 */
export interface SeriesFailures {
  /** A financial year that the index does not cover. */
  readonly "series.year-not-in-series": {
    /** The financial year that is missing. */
    readonly financialYear: string;
  };
}

/**
 * How each failure with a price index is said, by its code.
 *
 * @category Errors
 */
export const seriesFailures: FailureTable<SeriesFailures> = /* @__PURE__ */ Object.freeze({
  "series.year-not-in-series": ({ financialYear }) =>
    `The price index does not cover ${financialYear}: give one that does.`,
});

/** Makes the error of a failure with a price index. */
export const seriesFailure: Failing<SeriesFailures> = /* @__PURE__ */ failing(seriesFailures);
