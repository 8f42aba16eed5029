import { type Failing, type FailureTable, failing } from "../../finding/FailureTable.ts";
import { pad2, pad4 } from "../date/digits.ts";

/**
 * The failures of financial years, by the code of the error, with the values of each.
 *
 * @category Errors
 */
export interface FinancialYearFailures {
  /** Text that is not written as a financial year. */
  readonly "financial-year.format": {
    /** The canonical form, if the text is a financial year in another form; absent otherwise. */
    readonly canonical?: string;
  };
  /** A financial year whose second year does not follow its first. */
  readonly "financial-year.not-consecutive": {
    /** The calendar year in which it starts. */
    readonly startYear: number;
  };
  /** A financial year before 0001/02 or after 9998/99. */
  readonly "financial-year.out-of-range": {
    /** The calendar year in which it would start; absent if that is not finite. */
    readonly startYear?: number;
  };
}

/**
 * The message of each failure with a financial year, by its code.
 *
 * @category Errors
 */
export const financialYearFailures: FailureTable<FinancialYearFailures> =
  /* @__PURE__ */ Object.freeze({
    "financial-year.format": ({ canonical }) =>
      canonical === undefined
        ? "This is not a financial year: write it as 2016/17."
        : `In JSON, write this financial year as "${canonical}".`,
    "financial-year.not-consecutive": ({ startYear }) =>
      `A financial year that starts in ${pad4(startYear)} ends in the next year: write it as ${pad4(startYear)}/${pad2((startYear + 1) % 100)}.`,
    "financial-year.out-of-range": () =>
      "Financial years run from 0001/02 to 9998/99: use one within them.",
  });

/** Makes the error of a failure with a financial year. */
export const financialYearFailure: Failing<FinancialYearFailures> =
  /* @__PURE__ */ failing(financialYearFailures);
