import {
  type Failing,
  type FailureTable,
  failing,
  type NoValues,
} from "../finding/FailureTable.ts";

/**
 * The failures of shares of a whole, by the code of the error, with the values of each. Only schemas refuse
 * with them, so that {@link Money} and {@link Rate} carry none of it.
 *
 * @category Errors
 */
export interface ShareFailures {
  /** A share below 0 or above 1. */
  readonly "rate.not-a-share": NoValues;
}

/** The message of each failure of a share, by its code. */
export const shareFailures: FailureTable<ShareFailures> = /* @__PURE__ */ Object.freeze({
  "rate.not-a-share": () => 'A share lies between 0 and 1: write 38% as "19/50" or "0.38"',
});

/** The error of a failure of a share. */
export const shareFailure: Failing<ShareFailures> = /* @__PURE__ */ failing(shareFailures);
