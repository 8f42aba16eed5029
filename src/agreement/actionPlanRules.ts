import type { NoValues } from "../finding/FailureTable.ts";
import type { FindingIn } from "../finding/Finding.ts";
import { type RuleTable, ruleTable } from "../finding/ruleTable.ts";
import { formatTerm } from "../time/term/formatTerm.ts";
import type { Term } from "../time/term/Term.ts";

/**
 * The rules about action plans, with the values that a finding of each carries.
 *
 * @category Agreements
 */
export interface ActionPlanRules {
  /** The cycle of an action plan is as long as it is said to be. */
  readonly "action-plan.cycle-length": {
    /** How long the cycle is said to be. */
    readonly length: Term;
    /** When it begins, as far as that is known. */
    readonly from: string;
    /** When it ends, as far as that is known. */
    readonly to: string;
    /** The earliest day on which a cycle of that length can end, `YYYY-MM-DD`. */
    readonly earliestEnd: string;
    /** The latest day on which a cycle of that length can end, `YYYY-MM-DD`. */
    readonly latestEnd: string;
  };
  /** Who agreed an action plan is not listed as having adopted it too. */
  readonly "action-plan.agreed-and-adopted": {
    /** The id of the body that stands in both lists. */
    readonly body: string;
  };
  /** A cycle ends after it begins. */
  readonly "action-plan.cycle-end-before-start": NoValues;
}

/**
 * The rules about action plans.
 *
 * @category Agreements
 */
export const actionPlanRules: RuleTable<ActionPlanRules> =
  /* @__PURE__ */ ruleTable<ActionPlanRules>(
    { document: "concordat: arithmetic of stated dates", evidence: "inference" },
    {
      "action-plan.cycle-length": {
        title: "The cycle of an action plan is as long as it is said to be",
        message: ({ length, from, to, earliestEnd, latestEnd }) =>
          `From ${from}, ${formatTerm(length, "long")} end between ${earliestEnd} and ${latestEnd}, not in ${to}: correct the length or an end.`,
      },
      "action-plan.agreed-and-adopted": {
        title: "To agree an action plan and to adopt it are two relations",
        severity: "warning",
        source: {
          document: "NCVO, public services news round-up of May 2018",
          phrase: "jointly agreed between […] adopted by",
          evidence: "source",
          url: "https://blogs.ncvo.org.uk/2018/06/07/public-services-news-round-up-may-2018/",
        },
        message: ({ body }) =>
          `${body} agreed the plan and is said to have adopted it too: list it once, as its source does.`,
      },
      "action-plan.cycle-end-before-start": {
        title: "A cycle ends after it begins",
        refuses: true,
        message: () => "The cycle ends before it begins: correct one of its ends.",
      },
    },
  );

/**
 * A finding about an action plan.
 *
 * @category Agreements
 */
export type ActionPlanFinding = FindingIn<ActionPlanRules>;
