import type { FindingOf } from "../finding/Finding.ts";
import type { Rule } from "../finding/Rule.ts";
import { Money } from "../money/Money.ts";
import type { MoneyJson } from "../money/MoneyJson.ts";
import type { DeclaredCount } from "./DeclaredMembers.ts";

const source = {
  document: "concordat: what a partnership says about itself",
  evidence: "inference",
} as const;

/**
 * The values of a `partnership.counts-add-up` finding.
 *
 * @category Partnerships
 */
export interface CountsAddUpValues {
  /** What the declared counts by category come to. */
  readonly sum: number;
  /** The declared total. */
  readonly total: number;
}

/**
 * The declared counts by category add up to the declared total.
 *
 * @category Partnerships
 */
export const countsAddUp: Rule<"partnership.counts-add-up", CountsAddUpValues> = {
  id: "partnership.counts-add-up",
  title: "The declared counts of members add up to the declared total",
  severity: "error",
  source,
  message: ({ sum, total }) =>
    `The counts by category come to ${sum}, the declared total is ${total}: correct one of them.`,
};

/**
 * The values of a `partnership.counts-stale` finding.
 *
 * @category Partnerships
 */
export interface CountsStaleValues {
  /** The categories that differ, with the count that is declared. */
  readonly declared: readonly DeclaredCount[];
  /** The same categories, with the count of members that are listed. */
  readonly listed: readonly DeclaredCount[];
  /** The day for which the members were counted, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/**
 * The members that are listed for a day are as many as are declared.
 *
 * @category Partnerships
 */
export const countsStale: Rule<"partnership.counts-stale", CountsStaleValues> = {
  id: "partnership.counts-stale",
  title: "The listed members are as many as are declared",
  severity: "warning",
  source,
  message: ({ declared, asOf }) =>
    `Listed and declared members differ on ${asOf} for ${declared.map(({ category }) => category).join(", ")}: counts go stale, so say when the declared ones were true.`,
};

/**
 * The values of a `partnership.counts-unchecked` finding.
 *
 * @category Partnerships
 */
export interface CountsUncheckedValues {
  /** How many members are declared. */
  readonly declared: number;
  /** How many are listed: none. */
  readonly listed: 0;
}

/**
 * Members are listed, so that the declared counts can be checked.
 *
 * @category Partnerships
 */
export const countsUnchecked: Rule<"partnership.counts-unchecked", CountsUncheckedValues> = {
  id: "partnership.counts-unchecked",
  title: "Declared counts of members can be checked against a list",
  severity: "warning",
  source,
  message: ({ declared }) => `${declared} declared, 0 listed: the counts could not be checked.`,
};

/**
 * The values of a `partnership.member-twice` finding.
 *
 * @category Partnerships
 */
export interface MemberTwiceValues {
  /** The id of the organisation. */
  readonly organisation: string;
}

/**
 * No organisation is listed twice as a member on one day.
 *
 * @category Partnerships
 */
export const memberTwice: Rule<"partnership.member-twice", MemberTwiceValues> = {
  id: "partnership.member-twice",
  title: "No organisation is a member twice at the same time",
  severity: "error",
  source,
  message: ({ organisation }) =>
    `${organisation} is listed twice for the same time: remove one, or give each its dates.`,
};

/**
 * The values of a `partnership.budget-exceeds-wider` finding.
 *
 * @category Partnerships
 */
export interface BudgetExceedsWiderValues {
  /** The devolved money: the number in its figure. */
  readonly devolved: MoneyJson;
  /** The wider spending: the number in its figure. */
  readonly wider: MoneyJson;
  /**
   * `"no"`: the devolved money exceeds the wider spending, an error. `"unknown"`: bounds cannot
   * decide. `"inferred"`: it is less, but no source says that the one lies within the other.
   */
  readonly verdict: "no" | "unknown" | "inferred";
}

/**
 * The devolved money lies within the wider spending of the area.
 *
 * @category Partnerships
 */
export const budgetExceedsWider: Rule<
  "partnership.budget-exceeds-wider",
  BudgetExceedsWiderValues
> = {
  id: "partnership.budget-exceeds-wider",
  title: "The devolved budget lies within the wider spending of the area",
  severity: "error",
  source,
  message: ({ devolved, wider, verdict }) => {
    const both = `${Money.fromJSON(devolved).format()} and ${Money.fromJSON(wider).format()}`;
    if (verdict === "no") return `Of ${both}, the devolved budget is the larger: correct one.`;
    return verdict === "unknown"
      ? `Of ${both}, bounds cannot tell whether the first lies within the second.`
      : `Of ${both}, that the first lies within the second is an inference: no source says so.`;
  },
};

/**
 * The rules about partnerships.
 *
 * @category Partnerships
 */
export const partnershipRules: readonly [
  Rule<"partnership.counts-add-up", CountsAddUpValues>,
  Rule<"partnership.counts-stale", CountsStaleValues>,
  Rule<"partnership.counts-unchecked", CountsUncheckedValues>,
  Rule<"partnership.member-twice", MemberTwiceValues>,
  Rule<"partnership.budget-exceeds-wider", BudgetExceedsWiderValues>,
] = [countsAddUp, countsStale, countsUnchecked, memberTwice, budgetExceedsWider];

/**
 * A finding about a partnership.
 *
 * @category Partnerships
 */
export type PartnershipFinding = FindingOf<(typeof partnershipRules)[number]>;
