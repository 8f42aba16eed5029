import type { FindingIn } from "../finding/Finding.ts";
import { joined } from "../finding/joined.ts";
import { type RuleTable, ruleTable } from "../finding/ruleTable.ts";
import type { SourceRef } from "../finding/SourceRef.ts";
import { Rate } from "../rate/Rate.ts";
import { dateInWords } from "../time/date/dateInWords.ts";
import { type MutualFinanceRules, mutualFinanceRules } from "./parts/mutualFinanceRules.ts";

import type { StaffControlMeasure } from "./parts/mutualStaffControl.ts";

const pressRelease = "Department of Health press release on the Right to Provide, 30 March 2011";

const model: SourceRef = {
  document: "concordat: what the status of a mutual calls for",
  evidence: "inference",
};

/**
 * The rules about mutuals, with the values that a finding of each carries.
 *
 * @category Mutuals
 */
export interface MutualRules extends MutualFinanceRules {
  /**
   * The source says under which right a mutual was set up.
   */
  readonly "mutual.route-not-stated": {
    /** Always: which right it was cannot be told. */
    readonly verdict: "unknown";
  };
  /**
   * The expression of interest of a mutual is approved only where independence was judged clinically
   * appropriate.
   */
  readonly "mutual.clinical-appropriateness": {
    /** Where the mutual stands. */
    readonly status: string;
  };
  /**
   * From an approved expression of interest on, the host, the applicants, the services and their clinical
   * appropriateness are known.
   */
  readonly "mutual.approved-incomplete": {
    /** Where the mutual stands. */
    readonly status: string;
    /** The properties that its status calls for and that are missing. */
    readonly missing: readonly string[];
    /** `"unknown"` where the stages are not known, so that what is missing may only be unreported. */
    readonly verdict: "no" | "unknown";
  };
  /**
   * The services of a live mutual have all that an approved one has, and a legal form, a contract and a
   * transfer.
   */
  readonly "mutual.live-incomplete": MutualRules["mutual.approved-incomplete"];
  /**
   * Staff ask to run the services that they deliver, and no others.
   */
  readonly "mutual.services-beyond-applicants": {
    /** The services that no applicant is known to deliver. */
    readonly services: readonly string[];
    /** `"unknown"` where an applicant does not say what it delivers. */
    readonly verdict: "no" | "unknown";
  };
  /**
   * The board of the host considers an expression of interest in the Right to Provide by 31 December 2011.
   * The day is a Saturday; a deadline is not moved to a working day by itself.
   */
  readonly "mutual.late-expression": {
    /** The last day for the board to consider it, `YYYY-MM-DD`. */
    readonly latest: string;
    /** The day on which it was considered or, where that is not said, submitted, `YYYY-MM-DD`. */
    readonly on: string;
  };
  /**
   * No more staff transfer than may, no more are members than work there, and no more directors are of
   * the staff than there are directors.
   */
  readonly "mutual.staff-counts": {
    /** The count that is too large, or may be. */
    readonly part: "transferred" | "members" | "staffDirectors";
    /** The count that it is a part of. */
    readonly whole: "eligible" | "employed" | "directors";
    /** Whether the part stays within the whole. */
    readonly verdict: "no" | "unknown";
  };
  /**
   * Each measure of staff control reaches the threshold that the caller gives. No statute and no policy
   * gives a percentage: the policy asks for a significant degree of influence or control.
   */
  readonly "mutual.staff-control": {
    /** The measure. */
    readonly measure: StaffControlMeasure;
    /** The threshold of the caller, as the text of an exact `Rate`. */
    readonly threshold: string;
    /** The least that the share can be, as the text of an exact `Rate`; absent if nothing limits it. */
    readonly atLeast?: string;
    /** The most that the share can be, as the text of an exact `Rate`; absent if nothing limits it. */
    readonly atMost?: string;
    /** Whether the share reaches the threshold. */
    readonly verdict: "no" | "unknown";
  };
  /**
   * The applicants are staff: the scheme was said not to be for private providers.
   */
  readonly "mutual.private-applicant": {
    /** The id of the organisation that applies; absent if it is not named. */
    readonly organisation?: string;
  };
}

const incomplete = ({
  status,
  missing,
  verdict,
}: MutualRules["mutual.approved-incomplete"]): string =>
  verdict === "no"
    ? `A mutual at ${status} needs these, which are missing: ${missing.join(", ")}. Add them.`
    : `Not known from the report: ${missing.join(", ")}. Add what another source states.`;

const percent = (rate: string): string => Rate.parse(rate).format({ digits: 1 });

/**
 * The rules about mutuals.
 *
 * @category Mutuals
 */
export const mutualRules: RuleTable<MutualRules> = /* @__PURE__ */ joined(
  mutualFinanceRules,
  /* @__PURE__ */ ruleTable<Omit<MutualRules, keyof MutualFinanceRules>>(model, {
    "mutual.route-not-stated": {
      title: "The route by which a mutual was set up is stated",
      severity: "info",
      message: () =>
        "The source does not state the right under which the mutual was set up: give it if another source does.",
    },
    "mutual.clinical-appropriateness": {
      title: "An approved mutual was judged clinically appropriate",
      source: {
        document: pressRelease,
        phrase: "where it is clinically appropriate",
        evidence: "source",
      },
      message: ({ status }) =>
        `The mutual was judged not clinically appropriate, but its status is ${status}: correct one of them.`,
    },
    "mutual.approved-incomplete": {
      title: "An approved expression of interest says who is to run which services",
      message: incomplete,
    },
    "mutual.live-incomplete": {
      title: "A live mutual has a legal form, a contract and a transfer",
      message: incomplete,
    },
    "mutual.services-beyond-applicants": {
      title: "The applicants deliver the services that they ask to run",
      source: {
        document: pressRelease,
        phrase: "to run the services they deliver",
        evidence: "source",
      },
      message: ({ services, verdict }) =>
        verdict === "no"
          ? `No applicant delivers ${services.join(", ")}: correct the services, or what the applicants deliver.`
          : `Cannot tell whether an applicant delivers ${services.join(", ")}: list what each delivers.`,
    },
    "mutual.late-expression": {
      title: "An expression of interest is considered by 31 December 2011",
      severity: "warning",
      source: {
        document:
          "Department of Health: Right to Provide, what it means for host organisations (2011)",
        evidence: "external",
        url: "https://webarchive.nationalarchives.gov.uk/20110907102435oe_/http:/healthandcare.dh.gov.uk/right-to-provide-what-it-means-for-host-organisations/",
      },
      message: ({ latest, on }) =>
        `The expression of interest came before the board on ${dateInWords(on)} at the earliest, after the last day, ${dateInWords(latest)}: correct the day, or say what extended the time.`,
    },
    "mutual.staff-counts": {
      title: "The counts of staff fit each other",
      source: { document: "concordat: arithmetic of stated figures", evidence: "inference" },
      message: ({ part, whole, verdict }) =>
        verdict === "no"
          ? `The count of ${part} exceeds that of ${whole}, of which it is a part: correct one.`
          : `Cannot tell whether the count of ${part} stays within that of ${whole}: give exact counts.`,
    },
    "mutual.staff-control": {
      title: "Each measure of staff control reaches the caller's threshold",
      severity: "warning",
      source: {
        document: "GOV.UK: introduction to public service mutuals",
        evidence: "external",
        url: "https://www.gov.uk/guidance/introduction-to-public-service-mutuals",
      },
      message: ({ measure, threshold, atMost, verdict }) =>
        verdict === "no" && atMost !== undefined
          ? `By ${measure}, staff have at most ${percent(atMost)}, below your threshold of ${percent(threshold)}: see how else they have a say.`
          : `Cannot tell whether staff reach your threshold of ${percent(threshold)} by ${measure}: give the counts.`,
    },
    "mutual.private-applicant": {
      title: "The applicants for a mutual are staff, not a private company",
      severity: "info",
      source: {
        document: pressRelease,
        phrase: "not designed to make it easier for private providers",
        evidence: "inference",
      },
      message: ({ organisation }) =>
        `${organisation ?? "The applicant"} is a private company, for which the scheme was said not to be designed: see who applies.`,
    },
  }),
);

/**
 * A finding about a mutual.
 *
 * @category Mutuals
 */
export type MutualFinding = FindingIn<MutualRules>;
