import type { Rule } from "../finding/Rule.ts";
import { Money } from "../money/Money.ts";
import type { MoneyJson } from "../money/MoneyJson.ts";

/**
 * The values of a `grant.amount-below-zero` finding.
 *
 * @category Grants
 */
export interface AmountBelowZeroValues {
  /** What is below zero. */
  readonly what: "award" | "instalment";
  /** How much it is. */
  readonly amount: MoneyJson;
}

/**
 * An award and an instalment that was not cancelled are nothing or more. A cut is a variation, and what
 * comes back a repayment: {@link paymentRun} holds an instalment below zero.
 *
 * @category Grants
 */
export const amountBelowZero: Rule<"grant.amount-below-zero", AmountBelowZeroValues> = {
  id: "grant.amount-below-zero",
  title: "Awards and instalments are not below zero",
  severity: "error",
  source: {
    document: "concordat: what the amounts of a grant mean",
    evidence: "inference",
  },
  message: ({ what, amount }) => {
    const change =
      what === "award" ? "a cut as a variation" : "what is to come back as a repayment";
    return `The ${what} is ${Money.fromJSON(amount).format()}, which is below zero: record ${change}.`;
  },
};
