import {
  type Failing,
  type FailureTable,
  failing,
  type NoValues,
} from "../../finding/FailureTable.ts";

/**
 * The failures of {@link yearFraction}, by the code of the error, with the values of each.
 *
 * @category Errors
 */
export interface DayCountFailures {
  /** A day count that is not one of {@link DayCount}. */
  readonly "day-count.unknown": NoValues;
}

/**
 * The message of each failure with a day count, by its code.
 *
 * @category Errors
 */
export const dayCountFailures: FailureTable<DayCountFailures> = /* @__PURE__ */ Object.freeze({
  "day-count.unknown": () =>
    'The day count must be "act/365-fixed", "act/act-isda", "act/360" or "30e/360".',
});

/** Makes the error of a failure with a day count. */
export const dayCountFailure: Failing<DayCountFailures> = /* @__PURE__ */ failing(dayCountFailures);
