import { type Failing, type FailureTable, failing } from "../finding/FailureTable.ts";

/**
 * The failures of aggregates of portfolios, by the code of the error, with the values behind it.
 *
 * @category Errors
 */
export interface PortfolioFailures {
  /** Aggregates to merge that were made with different options. */
  readonly "portfolio.aggregate-mismatch": {
    /** The option in which they differ. */
    readonly option: string;
  };
}

/**
 * How each failure with a portfolio is said, by its code.
 *
 * @category Errors
 */
export const portfolioFailures: FailureTable<PortfolioFailures> = /* @__PURE__ */ Object.freeze({
  "portfolio.aggregate-mismatch": ({ option }) =>
    `The aggregates were made with different values of "${option}": make all of them with the same.`,
});

/** Makes the error of a failure with a portfolio. */
export const portfolioFailure: Failing<PortfolioFailures> =
  /* @__PURE__ */ failing(portfolioFailures);
