import type { NoValues } from "../../finding/FailureTable.ts";
import { type RuleTable, ruleTable } from "../../finding/ruleTable.ts";
import { dateInWords, whenInWords } from "../../time/date/dateInWords.ts";

const source = {
  document: "concordat: what locality plans say about themselves and each other",
  evidence: "inference",
} as const;

/**
 * The rules about locality plans themselves,
 * with the values that a finding of each carries.
 *
 * @category Partnerships
 */
export interface LocalityPlanStandingRules {
  /**
   * Each area has one locality plan in force.
   */
  readonly "locality-plan.one-plan-in-force": {
    /** The GSS code of the area. */
    readonly area: string;
    /** The ids of the plans that are in force together; none for an area without a plan. */
    readonly plans: readonly string[];
    /** A day on which that is so, `YYYY-MM-DD`; absent where the plans do not say when they are in force. */
    readonly on?: string;
    /** The id of the member authority whose area has no plan; absent where there are two. */
    readonly organisation?: string;
    /** `"unknown"` where two plans may be in force, because a period is not stated. */
    readonly verdict: "no" | "unknown";
  };
  /**
   * A locality plan lies within the period of the wider plan that it feeds.
   */
  readonly "locality-plan.parent-period": {
    /** The first day of the locality plan, `YYYY-MM-DD`. */
    readonly from: string;
    /** Its last day. */
    readonly to: string;
    /** The id of the wider plan that it feeds. */
    readonly strategicPlan: string;
    /** The first day of the wider plan. */
    readonly parentFrom: string;
    /** The last day of the wider plan. */
    readonly parentTo: string;
  };
  /**
   * The partners of a locality apply together.
   */
  readonly "locality-plan.joint-application": {
    /** The ids of the organisations that applied. */
    readonly partners: readonly string[];
    /** The ids of the organisations of the footprint that did not. */
    readonly missing: readonly string[];
  };
  /**
   * The versions of a locality's plan follow each other, in number and in time; no two have one number.
   */
  readonly "locality-plan.version-gap": {
    /** The id of the version before, or of the other one of the same number. */
    readonly previous: string;
    /** Its number. */
    readonly previousVersion: number;
    /** The number of this version. */
    readonly version: number;
    /** The first day on which neither covers the locality, `YYYY-MM-DD`; absent where no day is missing. */
    readonly from?: string;
    /** The last such day. */
    readonly to?: string;
  };
  /**
   * A locality plan is approved after people have been asked about it.
   */
  readonly "locality-plan.approved-during-engagement": {
    /** When the plan was approved, as it is stated. */
    readonly approvedOn: string;
    /** The last day of the engagement, `YYYY-MM-DD`. */
    readonly engagementTo: string;
    /** `"no"`: it was approved before people had been heard. `"unknown"`: the stated date cannot decide. */
    readonly verdict: "no" | "unknown";
  };
  /** A locality plan names each area once. */
  readonly "locality-plan.area-twice": NoValues;
}

/**
 * The rules about locality plans themselves.
 *
 * @category Partnerships
 */
export const localityPlanStandingRules: RuleTable<LocalityPlanStandingRules> =
  /* @__PURE__ */ ruleTable<LocalityPlanStandingRules>(source, {
    "locality-plan.one-plan-in-force": {
      title: "Each area has one locality plan in force",
      source: {
        document: "North West Boroughs Healthcare, page on Greater Manchester (undated)",
        phrase: "Each of the 10 Greater Manchester boroughs has its own locality plan",
        evidence: "source",
      },
      message: ({ area, plans, on, organisation, verdict }) => {
        if (plans.length === 0)
          return `No locality plan is in force for ${area}, the area of ${organisation}, on ${dateInWords(on ?? "")}: add it.`;
        const both = plans.join(" and ");
        return verdict === "no"
          ? `${both} are both in force for ${area} on ${dateInWords(on ?? "")}: end one of them.`
          : `Cannot tell whether ${both} are in force for ${area} together: state the period of each.`;
      },
    },
    "locality-plan.parent-period": {
      title: "A locality plan lies within the period of the wider plan",
      severity: "warning",
      message: ({ from, to, strategicPlan, parentFrom, parentTo }) =>
        `The plan runs from ${dateInWords(from)} to ${dateInWords(to)}, but ${strategicPlan}, which it feeds, runs from ${dateInWords(parentFrom)} to ${dateInWords(parentTo)}: correct one, or name another wider plan.`,
    },
    "locality-plan.joint-application": {
      title: "The partners of a locality apply for its money together",
      severity: "info",
      source: {
        document: "Bolton Council, integrating health and social care",
        phrase: "joint application by all partners",
        evidence: "inference",
        url: "https://www.bolton.gov.uk/adult-social-care/integrating-health-social-care",
      },
      message: ({ missing }) =>
        missing.length > 0
          ? `Not all partners of the locality applied. Add these if they did: ${missing.join(", ")}.`
          : "One partner applied alone. Name any others that joined.",
    },
    "locality-plan.version-gap": {
      title: "The versions of a locality plan follow each other without a gap",
      severity: "warning",
      message: ({ previous, previousVersion, version, from, to }) =>
        previousVersion === version
          ? `${previous} is version ${version} too: give each version a number of its own.`
          : from === undefined
            ? `Version ${version} follows ${previous}, which is version ${previousVersion}: add what lies between, or correct the number.`
            : `Between ${previous} and version ${version} no plan covers ${dateInWords(from)} to ${dateInWords(to ?? "")}: correct a period, or add what lies between.`,
    },
    "locality-plan.approved-during-engagement": {
      title: "A locality plan is approved after its engagement has ended",
      severity: "warning",
      message: ({ approvedOn, engagementTo, verdict }) =>
        verdict === "no"
          ? `The plan was approved ${whenInWords(approvedOn)}, but people were asked until ${dateInWords(engagementTo)}: correct one of the dates.`
          : `Cannot tell whether the plan, approved ${whenInWords(approvedOn)}, was approved after people were asked until ${dateInWords(engagementTo)}: give the day.`,
    },
    "locality-plan.area-twice": {
      title: "A locality plan names each area once",
      refuses: true,
      message: () => "An area is named twice: name each once.",
    },
  });
