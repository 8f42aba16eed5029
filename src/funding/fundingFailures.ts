import type { Qualifier } from "../figure/Figure.ts";
import {
  type Failing,
  type FailureTable,
  failing,
  type NoValues,
} from "../finding/FailureTable.ts";

/**
 * The failures of the funding calculators, by the code of the error, with the values behind each.
 *
 * @category Errors
 */
export interface FundingFailures {
  /** An amount below zero where that makes no sense: a budget, an award, what was spent. */
  readonly "funding.negative-amount": {
    /** Which of the amounts it is, such as `award`. */
    readonly of: string;
  };
  /** The odd pennies of a split that would go to an organisation outside it. */
  readonly "funding.not-a-member": NoValues;
  /** A bound, such as "over £1.1m", where an exact amount is needed. */
  readonly "funding.not-exact": {
    /** The kind of bound, such as `at-least`. */
    readonly qualifier: Qualifier;
  };
  /** A rate below 0 or above 1 where a share of a whole is needed. */
  readonly "funding.not-a-share": {
    /** The rate, such as `"20"`. */
    readonly share: string;
  };
  /** An amount a year, or per anything else, where a total is needed: {@link amountOverTerm} makes it one. */
  readonly "funding.not-a-total": {
    /** The period or thing that the amount is per, in the words of the figure: `"year"`. */
    readonly per: string;
  };
  /** A number that is not above zero and must be: a level of prices, the projects that share an amount. */
  readonly "funding.not-positive": {
    /** Which of the numbers it is, such as `projects`. */
    readonly of: string;
  };
  /** An option that is not one of its names. */
  readonly "funding.unknown-option": {
    /** Which option it is, such as `by`. */
    readonly option: string;
    /** The names that it may have. */
    readonly allowed: readonly string[];
  };
}

/**
 * How each failure with an amount or an option of a calculator is said, by its code.
 *
 * @category Errors
 */
export const fundingFailures: FailureTable<FundingFailures> = /* @__PURE__ */ Object.freeze({
  "funding.negative-amount": ({ of }) => `The amount "${of}" is below zero: give zero or more.`,
  "funding.not-a-member": () =>
    "The odd pennies would go to an organisation that is not a member: name one of the members.",
  "funding.not-exact": ({ qualifier }) =>
    `These amounts are "${qualifier}", not exact: begin with an exact total.`,
  "funding.not-a-share": () =>
    'This rate is not a share of a whole: give one between 0 and 1, such as "0.2" for 20%.',
  "funding.not-a-total": () =>
    "An amount per year, or per anything else, is not a total: give its total over the term (amountOverTerm).",
  "funding.not-positive": ({ of }) => `The number "${of}" is not above zero: give one that is.`,
  "funding.unknown-option": ({ option, allowed }) =>
    `"${option}" must be ${allowed.map((name) => `"${name}"`).join(" or ")}.`,
});

/** Makes the error of a failure with an amount or an option of a calculator. */
export const fundingFailure: Failing<FundingFailures> = /* @__PURE__ */ failing(fundingFailures);
