import type { NoValues } from "../finding/NoValues.ts";

import type { RuleTable } from "../finding/ruleTable.ts";
import { ruleTable } from "../finding/ruleTable.ts";
import { Money } from "../money/Money.ts";
import type { MoneyJson } from "../money/MoneyJson.ts";

/**
 * The rules about the amounts of a grant,
 * with the values that a finding of each carries.
 *
 * @category Grants
 */
export interface AmountRules {
  /**
   * An award, an instalment that was not cancelled, a repayment and money carried forward are nothing or
   * more. A cut is a variation, and what comes back a repayment: {@link paymentRun} holds an instalment below
   * zero.
   */
  readonly "grant.amount-below-zero": {
    /** What is below zero. */
    readonly what: "award" | "instalment" | "repayment" | "carry-forward";
    /** How much it is. */
    readonly amount: MoneyJson;
  };
  /** The amounts of a grant are in one currency. */
  readonly "grant.currencies-differ": NoValues;
}

/**
 * The rules about the amounts of a grant.
 *
 * @category Grants
 */
export const amountRules: RuleTable<AmountRules> = /* @__PURE__ */ ruleTable<AmountRules>(
  { document: "concordat: what the amounts of a grant mean", evidence: "inference" },
  {
    "grant.amount-below-zero": {
      title: "Awards, instalments, repayments and money carried forward are not below zero",
      severity: "error",
      message: ({ what, amount }) =>
        `The ${what} is ${Money.fromJSON(amount).format()}, which is below zero: ${remedies[what]}.`,
    },
    "grant.currencies-differ": {
      title: "The amounts of a grant are in one currency",
      severity: "error",
      refuses: true,
      message: () =>
        "The amounts of the grant are in different currencies: give all of them in one.",
    },
  },
);

const remedies: Readonly<Record<AmountRules["grant.amount-below-zero"]["what"], string>> = {
  award: "record a cut as a variation",
  instalment: "record what is to come back as a repayment",
  repayment: "record what is paid out as an instalment",
  "carry-forward": "record how much moves to the next year, or leave it away",
};
