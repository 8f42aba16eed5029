import type { Qualifier } from "../figure/Figure.ts";
import type { NoValues } from "../finding/FailureTable.ts";
import type { FindingIn } from "../finding/Finding.ts";
import { type RuleTable, ruleTable } from "../finding/ruleTable.ts";
import { formatAmount } from "../funding/formatAmount.ts";
import { qualifiedAmount } from "../funding/qualifiedAmount.ts";
import type { MoneyJson } from "../money/Money.ts";
import { dateInWords } from "../time/date/dateInWords.ts";
import type { DeclaredCount } from "./membersAt.ts";

const source = {
  document: "concordat: what a partnership says about itself",
  evidence: "inference",
} as const;

/**
 * The rules about partnerships, with the values that a finding of each carries.
 *
 * @category Partnerships
 */
export interface PartnershipRules {
  /**
   * The declared counts by category add up to the declared total.
   */
  readonly "partnership.counts-add-up": {
    /** The sum of the declared counts by category. */
    readonly sum: number;
    /** The declared total. */
    readonly total: number;
  };
  /** A declared count is the number that its published figure states. */
  readonly "partnership.count-differs": {
    /** The declared number. */
    readonly count: number;
    /** The number in the published figure. */
    readonly stated: number;
  };
  /** No two partnerships claim to be the largest one among the same others. */
  readonly "partnership.claim-contested": {
    /** The id of the partnership that makes the same claim, earlier in the list. */
    readonly other: string;
    /** Among which others both claim it. */
    readonly among: string;
  };
  /**
   * The members that are listed for a day are as many as are declared: in each category that is counted, and
   * of all categories where a total is declared.
   */
  readonly "partnership.counts-stale": {
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
  };
  /**
   * Members are listed, so that the declared counts can be checked.
   */
  readonly "partnership.counts-unchecked": {
    /** How many members are declared. */
    readonly declared: number;
    /** How many are listed: none. */
    readonly listed: 0;
  };
  /**
   * No organisation is listed twice as a member on one day.
   */
  readonly "partnership.member-twice": {
    /** The id of the organisation. */
    readonly organisation: string;
  };
  /**
   * The devolved money lies within the wider spending of the area.
   */
  readonly "partnership.budget-exceeds-wider": {
    /** The devolved money: the number in its figure. */
    readonly devolved: MoneyJson;
    /** The wider spending: the number in its figure. */
    readonly wider: MoneyJson;
    /**
     * `"no"`: the devolved money exceeds the wider spending, an error. `"unknown"`: bounds cannot
     * decide. `"inferred"`: it is less, but no source says that the one lies within the other.
     */
    readonly verdict: "no" | "unknown" | "inferred";
  };
  /**
   * A partnership does not expect to spend more than it may.
   */
  readonly "partnership.over-ceiling": {
    /** The expected spending: the number in its figure. */
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
  };
  /**
   * A membership lies within the life of its partnership.
   */
  readonly "partnership.member-outside-life": {
    /** The id of the organisation. */
    readonly organisation: string;
    /** The day of the membership that lies outside, `YYYY-MM-DD`. */
    readonly date: string;
    /** The first day of the partnership, where it begins later than the membership. */
    readonly began?: string;
    /** The last day of the partnership, where it ends before the membership. */
    readonly ended?: string;
  };
  /** Each category is counted once. */
  readonly "partnership.category-twice": NoValues;
  /** The figures of a budget are in one currency. */
  readonly "partnership.currencies-differ": NoValues;
}

/**
 * The rules about partnerships.
 *
 * @category Partnerships
 */
export const partnershipRules: RuleTable<PartnershipRules> =
  /* @__PURE__ */ ruleTable<PartnershipRules>(source, {
    "partnership.counts-add-up": {
      title: "The declared counts of members add up to the declared total",
      message: ({ sum, total }) =>
        `The counts by category add up to ${sum}; the declared total is ${total}. Correct one of them.`,
    },
    "partnership.count-differs": {
      title: "A declared count is the number that its published figure states",
      severity: "warning",
      message: ({ count, stated }) =>
        `The count is ${count}; its published figure states ${stated}. Correct one of them.`,
    },
    "partnership.claim-contested": {
      title: "No two partnerships claim to be the largest one among the same others",
      severity: "warning",
      message: ({ other, among }) =>
        `${other} also claims to be the largest in ${among}: keep the claim that its source makes, or correct its scope.`,
    },
    "partnership.counts-stale": {
      title: "The listed members are as many as are declared",
      severity: "warning",
      message: ({ declared, total, listedInAll, declaredFor, asOf }) => {
        const where = [
          ...declared.map(({ category }) => category),
          ...(total === undefined ? [] : [`the total (${listedInAll} and ${total})`]),
        ].join(", ");
        const remedy =
          declaredFor === undefined
            ? "say when the declared counts were true"
            : `the declared counts are for ${dateInWords(declaredFor)}, so give newer ones or list the missing members`;
        return `On ${dateInWords(asOf)} the listed and the declared members differ for ${where}: ${remedy}.`;
      },
    },
    "partnership.counts-unchecked": {
      title: "Declared counts of members can be checked against a list",
      severity: "warning",
      message: ({ declared }) =>
        `The source says ${declared} ${declared === 1 ? "member" : "members"}; none are listed here, so the count is taken on trust.`,
    },
    "partnership.member-twice": {
      title: "No organisation is a member twice at the same time",
      message: ({ organisation }) =>
        `${organisation} is listed twice for the same time: remove one, or give each its dates.`,
    },
    "partnership.budget-exceeds-wider": {
      title: "The devolved budget lies within the wider spending of the area",
      message: ({ devolved, wider, verdict }) => {
        const part = `the devolved budget of ${formatAmount(devolved)}`;
        const whole = `the wider spending of ${formatAmount(wider)}`;
        if (verdict === "no")
          return `T${part.slice(1)} is larger than ${whole}: correct one of them.`;
        return verdict === "unknown"
          ? `Cannot tell whether ${part} lies within ${whole}: give exact figures if it matters.`
          : `No source says that ${part} is part of ${whole}; it is inferred. No action needed.`;
      },
    },
    "partnership.over-ceiling": {
      title: "The forecast of a partnership stays within its ceiling",
      source: {
        document: "North West Boroughs Healthcare, page on Greater Manchester (undated)",
        phrase: "spend no more than that",
        evidence: "source",
      },
      message: ({ forecast, forecastQualifier, ceiling, ceilingQualifier, overBy, verdict }) => {
        const expected = qualifiedAmount(forecast, forecastQualifier);
        const most = qualifiedAmount(ceiling, ceilingQualifier);
        const by = overBy === undefined ? "" : `, by at least ${formatAmount(overBy)}`;
        return verdict === "no"
          ? `A forecast of ${expected} does not stay within a ceiling of ${most}${by}: cut the forecast, or record the higher ceiling.`
          : `Cannot tell whether a forecast of ${expected} stays within a ceiling of ${most}: give exact figures.`;
      },
    },
    "partnership.member-outside-life": {
      title: "A membership lies within the life of its partnership",
      severity: "warning",
      message: ({ organisation, date, began, ended }) =>
        ended === undefined
          ? `${organisation} is a member from ${dateInWords(date)}, but the partnership began on ${dateInWords(began ?? "")}: correct one of them.`
          : `${organisation} is a member on ${dateInWords(date)}, but the partnership ended on ${dateInWords(ended)}: end the membership no later.`,
    },
    "partnership.category-twice": {
      title: "Each category is counted once",
      refuses: true,
      message: () => "A category is counted twice: give one count for each.",
    },
    "partnership.currencies-differ": {
      title: "The figures of a budget are in one currency",
      refuses: true,
      message: () => "The figures are in different currencies: give all of them in one.",
    },
  });

/**
 * A finding about a partnership.
 *
 * @category Partnerships
 */
export type PartnershipFinding = FindingIn<PartnershipRules>;
