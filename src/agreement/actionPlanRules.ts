import type { FindingOf } from "../finding/Finding.ts";
import { frozenRules } from "../finding/frozenRules.ts";
import type { Rule } from "../finding/Rule.ts";
import { formatTerm } from "../time/formatTerm.ts";
import type { Term } from "../time/Term.ts";

/**
 * The values of an `plan.cycle-length` finding.
 *
 * @category Agreements
 */
export interface CycleLengthValues {
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
}

/** The cycle of an action plan is as long as it is said to be. */
export const cycleLength: Rule<"plan.cycle-length", CycleLengthValues> = {
  id: "plan.cycle-length",
  title: "The cycle of an action plan is as long as it is said to be",
  severity: "error",
  source: { document: "concordat: arithmetic of stated dates", evidence: "inference" },
  message: ({ length, from, to, earliestEnd, latestEnd }) =>
    `From ${from}, ${formatTerm(length, "long")} end between ${earliestEnd} and ${latestEnd}, not in ${to}: correct the length or an end.`,
};

/**
 * The values of an `plan.agreed-and-adopted` finding.
 *
 * @category Agreements
 */
export interface AgreedAndAdoptedValues {
  /** The id of the body that stands in both lists. */
  readonly body: string;
}

/** Who agreed an action plan is not listed as having adopted it too. */
export const agreedAndAdopted: Rule<"plan.agreed-and-adopted", AgreedAndAdoptedValues> = {
  id: "plan.agreed-and-adopted",
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
};

/**
 * The rules about action plans.
 *
 * @category Agreements
 */
export const actionPlanRules: readonly [
  Rule<"plan.cycle-length", CycleLengthValues>,
  Rule<"plan.agreed-and-adopted", AgreedAndAdoptedValues>,
] = /* @__PURE__ */ frozenRules([cycleLength, agreedAndAdopted]);

/**
 * A finding about an action plan.
 *
 * @category Agreements
 */
export type ActionPlanFinding = FindingOf<(typeof actionPlanRules)[number]>;
