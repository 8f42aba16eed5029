import type { FindingIn } from "../finding/Finding.ts";
import { type RuleTable, ruleTable } from "../finding/ruleTable.ts";
import { dateInWords } from "../time/date/dateInWords.ts";
import { formatTerm } from "../time/term/formatTerm.ts";
import type { Term } from "../time/term/Term.ts";

/**
 * The rules about wider plans, with the values that a finding of each carries.
 *
 * @category Partnerships
 */
export interface StrategicPlanRules {
  /** A sum of a plan goes with a goal that the plan lists. */
  readonly "strategic-plan.goal-unknown": {
    /** The goal that the sum names. */
    readonly goal: string;
  };
  /** The days that a plan covers are as long as it is said to be for. */
  readonly "strategic-plan.term-disagrees": {
    /** How long it is said to be for. */
    readonly term: Term;
    /** The last day that follows from that, `YYYY-MM-DD`. */
    readonly expected: string;
    /** The last day that is stated, `YYYY-MM-DD`. */
    readonly end: string;
  };
}

/**
 * The rules about wider plans.
 *
 * @category Partnerships
 */
export const strategicPlanRules: RuleTable<StrategicPlanRules> =
  /* @__PURE__ */ ruleTable<StrategicPlanRules>(
    { document: "concordat: what a plan says about itself", evidence: "inference" },
    {
      "strategic-plan.goal-unknown": {
        title: "A sum of a plan goes with a goal that the plan lists",
        message: ({ goal }) =>
          `The plan lists no goal "${goal}": give the sum the words of one of its goals.`,
      },
      "strategic-plan.term-disagrees": {
        title: "The days that a plan covers are as long as it is said to be for",
        severity: "warning",
        message: ({ term, expected, end }) =>
          `A plan for ${formatTerm(term, "long")} ends on ${dateInWords(expected)}; its last day is ${dateInWords(end)}. Correct the term or the period.`,
      },
    },
  );

/**
 * A finding about a wider plan.
 *
 * @category Partnerships
 */
export type StrategicPlanFinding = FindingIn<StrategicPlanRules>;
