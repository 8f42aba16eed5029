import type { Qualifier } from "../../figure/Figure.ts";
import type { NoValues } from "../../finding/FailureTable.ts";
import { type RuleTable, ruleTable } from "../../finding/ruleTable.ts";
import { formatAmount } from "../../funding/formatAmount.ts";
import { qualifiedAmount } from "../../funding/qualifiedAmount.ts";
import type { MoneyJson } from "../../money/Money.ts";
import { dateInWords } from "../../time/date/dateInWords.ts";

const source = {
  document: "concordat: award, agreement and payments of a locality plan",
  evidence: "inference",
} as const;

/**
 * The rules about the funding of a locality plan,
 * with the values that a finding of each carries.
 *
 * @category Partnerships
 */
export interface LocalityPlanFundingRules {
  /**
   * The agreement that is signed for a locality stays within its award. A difference that no variation
   * records is an error above the award and information below it.
   */
  readonly "locality-plan.agreement-above-award": {
    /** The award: the number in its figure, over the stated term where it is a year's. */
    readonly award: MoneyJson;
    /** How the words of the announcement qualify that number. */
    readonly awardQualifier: Qualifier;
    /** The amount that was signed, without later variations. */
    readonly signed: MoneyJson;
    /** How many months the award is for; absent where that is not stated. */
    readonly awardMonths?: number;
    /** How many months the agreement is for; absent where that is not stated. */
    readonly agreementMonths?: number;
    /**
     * `"no"`: more was signed than the award can be, an error. `"may-be-balance"`: less was signed, for a
     * shorter time. `"below"`: less was signed, and the stated times do not explain it. `"unknown"`:
     * nothing limits the award from above. All but the first are information.
     */
    readonly verdict: "no" | "may-be-balance" | "below" | "unknown";
  };
  /**
   * The milestones of an agreement come to its amount.
   */
  readonly "locality-plan.milestones-sum": {
    /** The sum of the milestones. */
    readonly sum: MoneyJson;
    /** The agreed amount. */
    readonly agreed: MoneyJson;
  };
  /**
   * A payment names a milestone of its agreement.
   */
  readonly "locality-plan.milestone-unknown": {
    /** The id that the payment names. */
    readonly milestone: string;
    /** The ids that there are. */
    readonly known: readonly string[];
  };
  /**
   * Money is paid when a milestone has released it.
   */
  readonly "locality-plan.paid-before-milestone": {
    /** The day of the payment, `YYYY-MM-DD`. */
    readonly paidOn: string;
    /** The id of the milestone that the payment names; absent where it names none. */
    readonly milestone?: string;
    /** The day from which that milestone released its money; absent where it has not. */
    readonly releasedOn?: string;
    /** For a payment that names none: all that was paid up to and with it. */
    readonly paidToDate?: MoneyJson;
    /** For a payment that names none: all that the milestones had released by that day. */
    readonly releasedToDate?: MoneyJson;
  };
  /** The amounts of a locality plan are in one currency. */
  readonly "locality-plan.currencies-differ": NoValues;
  /** Each milestone has an id of its own. */
  readonly "locality-plan.milestone-twice": NoValues;
}

/**
 * The rules about the funding of a locality plan.
 *
 * @category Partnerships
 */
export const localityPlanFundingRules: RuleTable<LocalityPlanFundingRules> =
  /* @__PURE__ */ ruleTable<LocalityPlanFundingRules>(source, {
    "locality-plan.agreement-above-award": {
      title: "What is signed for a locality stays within its award",
      message: ({ award, awardQualifier, signed, awardMonths, agreementMonths, verdict }) => {
        const both = `${formatAmount(signed)} was signed and ${qualifiedAmount(award, awardQualifier)} awarded`;
        switch (verdict) {
          case "no":
            return `${both}: correct one, or record the variation that raised the agreement.`;
          case "may-be-balance":
            return `${both}, for ${agreementMonths} and ${awardMonths} months: it may be the balance, so record what was paid before.`;
          case "below":
            return `${both}, and the stated times do not explain the difference: record what does.`;
          case "unknown":
            return `${both}. Cannot tell whether they agree, as the award has no upper end: give an exact figure.`;
        }
      },
    },
    "locality-plan.milestones-sum": {
      title: "The milestones of an agreement come to its amount",
      message: ({ sum, agreed }) =>
        `The milestones total ${formatAmount(sum)}; the agreed amount is ${formatAmount(agreed)}. Correct one of them.`,
    },
    "locality-plan.milestone-unknown": {
      title: "A payment names a milestone that its agreement has",
      message: ({ milestone }) =>
        `The agreement has no milestone ${milestone}: add it, or correct the id.`,
    },
    "locality-plan.paid-before-milestone": {
      title: "Money is paid when a milestone has released it",
      severity: "warning",
      source: {
        document:
          "Greater Manchester Health and Social Care Partnership, award to the Wigan locality",
        phrase: "clear milestones, outcomes and impact assessments",
        evidence: "inference",
        url: "https://www.gmhsc.org.uk/news/wigan-locality-awarded-14-87m-from-transformation-fund/",
      },
      message: ({ paidOn, milestone, releasedOn, paidToDate, releasedToDate }) => {
        if (milestone !== undefined) {
          const since =
            releasedOn === undefined ? "has not been met" : `was met on ${dateInWords(releasedOn)}`;
          return `Paid on ${dateInWords(paidOn)} for ${milestone}, which ${since}: correct one of them, or record the waiver.`;
        }
        const nil = { amount: "0.00", currency: "GBP" };
        return `By ${dateInWords(paidOn)}, ${formatAmount(paidToDate ?? nil)} was paid and ${formatAmount(releasedToDate ?? nil)} released: name the milestone, or correct a date.`;
      },
    },
    "locality-plan.currencies-differ": {
      title: "The amounts of a locality plan are in one currency",
      refuses: true,
      message: () => "The amounts are in different currencies: give all of them in one.",
    },
    "locality-plan.milestone-twice": {
      title: "Each milestone has an id of its own",
      refuses: true,
      message: () => "Two milestones have one id: give each its own.",
    },
  });
