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
  readonly what: "award" | "instalment" | "repayment" | "carry-forward";
  /** How much it is. */
  readonly amount: MoneyJson;
}

/**
 * An award, an instalment that was not cancelled, a repayment and money carried forward are nothing or
 * more. A cut is a variation, and what comes back a repayment: {@link paymentRun} holds an instalment below
 * zero.
 *
 * @category Grants
 */
export const amountBelowZero: Rule<"grant.amount-below-zero", AmountBelowZeroValues> = {
  id: "grant.amount-below-zero",
  title: "Awards, instalments, repayments and money carried forward are not below zero",
  severity: "error",
  source: {
    document: "concordat: what the amounts of a grant mean",
    evidence: "inference",
  },
  message: ({ what, amount }) =>
    `The ${what} is ${Money.fromJSON(amount).format()}, which is below zero: ${remedies[what]}.`,
};

const remedies: Readonly<Record<AmountBelowZeroValues["what"], string>> = {
  award: "record a cut as a variation",
  instalment: "record what is to come back as a repayment",
  repayment: "record what is paid out as an instalment",
  "carry-forward": "record how much moves to the next year, or leave it away",
};
