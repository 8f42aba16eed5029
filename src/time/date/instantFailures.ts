import {
  type Failing,
  type FailureTable,
  failing,
  type NoValues,
} from "../../finding/FailureTable.ts";

/**
 * The failures of {@link localDateFrom} and other functions that take a `Date`, by the code of the error,
 * with the values of each.
 *
 * @category Errors
 */
export interface InstantFailures {
  /** A value that is not a valid `Date`. */
  readonly "instant.not-a-date": NoValues;
  /** An instant before 1972, where its date in London is asked for. */
  readonly "instant.before-1972": NoValues;
  /** An instant outside the years 0001 to 9999. */
  readonly "instant.out-of-range": NoValues;
  /** A time zone that is neither London nor UTC. */
  readonly "instant.zone": NoValues;
}

/**
 * The message of each failure with an instant, by its code.
 *
 * @category Errors
 */
export const instantFailures: FailureTable<InstantFailures> = /* @__PURE__ */ Object.freeze({
  "instant.not-a-date": () => "This is not a valid Date: give an instant, such as new Date().",
  "instant.before-1972": () =>
    "The rules for the clocks in London are known from 1972 on: use a later instant, or ask for the date in UTC.",
  "instant.out-of-range": () =>
    "Dates run from 0001-01-01 to 9999-12-31: use an instant between them.",
  "instant.zone": () => 'The time zone must be "Europe/London" or "UTC".',
});

/** Makes the error of a failure with an instant. */
export const instantFailure: Failing<InstantFailures> = /* @__PURE__ */ failing(instantFailures);
