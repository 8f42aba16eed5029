import type { Qualifier } from "../figure/Figure.ts";
import type { FindingOf } from "../finding/Finding.ts";
import { frozenRules } from "../finding/frozenRules.ts";
import type { Rule } from "../finding/Rule.ts";
import { qualifiedAmount } from "../funding/qualifiedAmount.ts";
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
  /** The total that is declared, where as many as that are not listed. */
  readonly total?: number;
  /** How many are listed in all, of whatever category: there beside `total`. */
  readonly listedInAll?: number;
  /** The day, month or year for which the counts were declared; absent if that is not stated. */
  readonly declaredFor?: string;
  /** The day for which the members were counted, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/**
 * The members that are listed for a day are as many as are declared: in each category that is counted, and
 * of all categories where a total is declared.
 *
 * @category Partnerships
 */
export const countsStale: Rule<"partnership.counts-stale", CountsStaleValues> = {
  id: "partnership.counts-stale",
  title: "The listed members are as many as are declared",
  severity: "warning",
  source,
  message: ({ declared, total, listedInAll, declaredFor, asOf }) => {
    const where = [
      ...declared.map(({ category }) => category),
      ...(total === undefined ? [] : [`the total (${listedInAll} and ${total})`]),
    ].join(", ");
    const remedy =
      declaredFor === undefined
        ? "so say when the declared ones were true"
        : `and these were declared for ${declaredFor}, so look for newer ones or for members that are missing`;
    return `Listed and declared members differ on ${asOf} for ${where}: counts go stale, ${remedy}.`;
  },
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
 * The values of a `partnership.over-ceiling` finding.
 *
 * @category Partnerships
 */
export interface OverCeilingValues {
  /** What is expected to be spent: the number in its figure. */
  readonly forecast: MoneyJson;
  /** How the words of the forecast qualify that number. */
  readonly forecastQualifier: Qualifier;
  /** The most that may be spent: the number in its figure. */
  readonly ceiling: MoneyJson;
  /** How the words of the ceiling qualify that number. */
  readonly ceilingQualifier: Qualifier;
  /**
   * By how much the forecast exceeds the ceiling at least; absent where bounds cannot decide, or where no
   * amount is the least: over £6bn is above £6bn by some amount.
   */
  readonly overBy?: MoneyJson;
  /** `"no"`: the forecast does not stay below the ceiling, an error. `"unknown"`: bounds cannot decide. */
  readonly verdict: "no" | "unknown";
}

/**
 * A partnership does not expect to spend more than it may.
 *
 * @category Partnerships
 */
export const overCeiling: Rule<"partnership.over-ceiling", OverCeilingValues> = {
  id: "partnership.over-ceiling",
  title: "The forecast of a partnership stays within its ceiling",
  severity: "error",
  source: {
    document: "North West Boroughs Healthcare, page on Greater Manchester (undated)",
    phrase: "spend no more than that",
    evidence: "source",
  },
  message: ({ forecast, forecastQualifier, ceiling, ceilingQualifier, overBy, verdict }) => {
    const expected = qualifiedAmount(forecast, forecastQualifier);
    const most = qualifiedAmount(ceiling, ceilingQualifier);
    const by = overBy === undefined ? "" : `, by at least ${Money.fromJSON(overBy).format()}`;
    return verdict === "no"
      ? `A forecast of ${expected} does not stay within a ceiling of ${most}${by}: cut the forecast, or record the higher ceiling.`
      : `A forecast of ${expected} against a ceiling of ${most}: bounds cannot tell whether it stays within, so give exact figures.`;
  },
};

/**
 * The values of a `partnership.member-outside-life` finding.
 *
 * @category Partnerships
 */
export interface MemberOutsideLifeValues {
  /** The id of the organisation. */
  readonly organisation: string;
  /** The day of the membership that lies outside, `YYYY-MM-DD`. */
  readonly date: string;
  /** The first day of the partnership, where it begins later than the membership. */
  readonly began?: string;
  /** The last day of the partnership, where it ends before the membership. */
  readonly ended?: string;
}

/**
 * A membership lies within the life of its partnership.
 *
 * @category Partnerships
 */
export const memberOutsideLife: Rule<"partnership.member-outside-life", MemberOutsideLifeValues> = {
  id: "partnership.member-outside-life",
  title: "A membership lies within the life of its partnership",
  severity: "warning",
  source,
  message: ({ organisation, date, began, ended }) =>
    ended === undefined
      ? `${organisation} is a member from ${date}, the partnership began on ${began}: correct one of them.`
      : `${organisation} is a member on ${date}, the partnership ended on ${ended}: end the membership no later.`,
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
  Rule<"partnership.member-outside-life", MemberOutsideLifeValues>,
  Rule<"partnership.budget-exceeds-wider", BudgetExceedsWiderValues>,
  Rule<"partnership.over-ceiling", OverCeilingValues>,
] = /* @__PURE__ */ frozenRules([
  countsAddUp,
  countsStale,
  countsUnchecked,
  memberTwice,
  memberOutsideLife,
  budgetExceedsWider,
  overCeiling,
]);

/**
 * A finding about a partnership.
 *
 * @category Partnerships
 */
export type PartnershipFinding = FindingOf<(typeof partnershipRules)[number]>;
