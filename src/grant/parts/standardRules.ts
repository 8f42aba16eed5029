import { type RuleTable, ruleTable } from "../../finding/ruleTable.ts";
import { compactLastDay, compactSource } from "../../funding/compact.ts";
import { formatAmount } from "../../funding/formatAmount.ts";
import type { MoneyJson } from "../../money/Money.ts";

/**
 * The rules about the standards that a grant keeps: notice, reviews and subsidies,
 * with the values that a finding of each carries.
 *
 * @category Grants
 */
export interface StandardRules {
  /**
   * Notice has run when the funding ends: for as long as the agreement's own clause asks or, where it has
   * none, for as long as the norm of the day on which notice was given ({@link noticeNorms}): three months
   * until 2025-07-16, from before the first day that its source gives. The days on which the rule applies are
   * those of the norm: a clause of the agreement binds on every day.
   */
  readonly "grant.short-notice": {
    /** Whether the agreement's own clause asks for it, an error, or the norm of the day. */
    readonly basis: "agreement" | "norm";
    /** The day on which notice was given. */
    readonly givenOn: string;
    /** The last day of the funding. */
    readonly endsOn: string;
    /** The day on which the notice has run; absent if that is after the year 9999. */
    readonly runsTo?: string;
  };
  /**
   * A grant is reviewed at least once a year, from December 2016: the standards ask to comply or explain. A
   * note where no reviews are recorded at all.
   */
  readonly "grant.annual-review-missing": {
    /** The day from which the year is counted: the last review, the beginning of the grant or of the rule. */
    readonly since: string;
    /** The last day on which a review would have been in time. */
    readonly dueBy: string;
    /** `"no"` where reviews are recorded and one is missing; `"unknown"`, a note, where none are recorded. */
    readonly verdict: "no" | "unknown";
  };
  /**
   * The grants that an organisation was given in the elapsed part of a financial year and the two before it
   * are within the limit for minimal financial assistance; grants that are said to be none do not count. It
   * adds up, and says nothing about whether the law was kept.
   */
  readonly "grant.subsidy-limit": {
    /** The id of the organisation that was given it. */
    readonly organisation: string;
    /** The first day that counts. */
    readonly from: string;
    /** The last day that counts: the one on which this grant was given. */
    readonly to: string;
    /** The sum given on these days. */
    readonly total: MoneyJson;
    /** How much of that is not said to be minimal financial assistance. */
    readonly unclassified: MoneyJson;
    /** The limit. */
    readonly limit: MoneyJson;
  };
}

/**
 * The rules about the standards that a grant keeps: notice, reviews and subsidies.
 *
 * @category Grants
 */
export const standardRules: RuleTable<StandardRules> = /* @__PURE__ */ ruleTable<StandardRules>(
  compactSource,
  {
    "grant.short-notice": {
      title: "Notice of an end of funding is given in time",
      severity: "warning",
      validity: Object.freeze({ to: compactLastDay }),
      message: ({ basis, givenOn, endsOn, runsTo }) =>
        `Notice given on ${givenOn} runs to ${runsTo ?? "after the year 9999"} by ${basis === "agreement" ? "the agreement" : "the norm of that day"}, the funding ends on ${endsOn}: end it later, or record why notice was short.`,
    },
    "grant.annual-review-missing": {
      title: "A grant is reviewed at least once a year",
      severity: "warning",
      source: {
        document: "Government functional standard for grants, minimum requirement 9",
        phrase: "reviewed at least annually",
        evidence: "external",
        url: "http://www.gov.uk/government/publications/grants-standards/guidance-for-general-grants-html",
      },
      validity: { from: "2016-12-01" },
      message: ({ since, dueBy, verdict }) =>
        verdict === "no"
          ? `No review is recorded from ${since} to ${dueBy}: record it with its decision, or explain why there was none.`
          : `No reviews are recorded, and one was due by ${dueBy}: record it with its decision, or explain why there was none.`,
    },
    "grant.subsidy-limit": {
      title:
        "Assistance in three financial years is within the limit for minimal financial assistance",
      severity: "info",
      source: { document: "Subsidy Control Act 2022, section 36", evidence: "external" },
      validity: { from: "2023-01-04" },
      message: ({ organisation, from, to, total, limit }) =>
        `Grants to ${organisation} from ${from} to ${to} add up to ${formatAmount(total)}, and the limit for minimal financial assistance is ${formatAmount(limit)}: look at how each was given.`,
    },
  },
);
