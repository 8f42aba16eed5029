import {
  type Failing,
  type FailureTable,
  failing,
  type NoValues,
} from "../../finding/FailureTable.ts";

/**
 * The failures of {@link adjustToWorkingDay}, by the code of the error, with the values of each.
 *
 * @category Errors
 */
export interface WorkingDayFailures {
  /** A convention that is not one of {@link WorkingDayConvention}. */
  readonly "working-day.unknown-convention": NoValues;
}

/**
 * The message of each failure with a working day, by its code.
 *
 * @category Errors
 */
export const workingDayFailures: FailureTable<WorkingDayFailures> = /* @__PURE__ */ Object.freeze({
  "working-day.unknown-convention": () =>
    'The convention for working days ("adjust") must be "none", "following", "preceding", "modified-following", "modified-preceding", "nearest", "following-in-year" or "preceding-in-year".',
});

/** Makes the error of a failure with a working day. */
export const workingDayFailure: Failing<WorkingDayFailures> =
  /* @__PURE__ */ failing(workingDayFailures);
