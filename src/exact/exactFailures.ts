import { type Failing, type FailureTable, failing } from "../finding/FailureTable.ts";

/**
 * The failures of {@link ExactAmount}, by the code of the error, with the values of each. Those of
 * {@link MoneyFailures} and {@link RateFailures} can occur too.
 *
 * @category Errors
 * @example
 * ```ts
 * import { ExactAmount } from "concordat/exact";
 *
 * const growth = 10n ** 900n + 1n;
 * ExactAmount.of(growth, "GBP").times(growth); // throws exact.too-many-digits
 * ```
 */
export interface ExactFailures {
  /** An exact amount needs more digits than it can hold. It is never cut silently. */
  readonly "exact.too-many-digits": {
    /** The largest number of digits. */
    readonly limit: number;
  };
}

/** The message of each failure about exact amounts, by its code. */
export const exactFailures: FailureTable<ExactFailures> = /* @__PURE__ */ Object.freeze({
  "exact.too-many-digits": ({ limit }: ExactFailures["exact.too-many-digits"]) =>
    `The exact result has more than ${limit} digits: round to money at an earlier step`,
});

/** The error of a failure about exact amounts. */
export const exactFailure: Failing<ExactFailures> = /* @__PURE__ */ failing(exactFailures);
