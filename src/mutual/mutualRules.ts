import type { FindingOf } from "../finding/Finding.ts";
import { frozenRules } from "../finding/frozenRules.ts";
import type { Rule } from "../finding/Rule.ts";
import type { SourceRef } from "../finding/SourceRef.ts";
import { Rate } from "../rate/Rate.ts";
import {
  type DistributionLimitValues,
  distributionLimit,
  type PensionRouteValues,
  pensionRoute,
  type ReservedContractValues,
  reservedContract,
  type SurplusBeyondCapValues,
  type SurplusSumsToOneValues,
  surplusBeyondCap,
  surplusSumsToOne,
} from "./mutualFinanceRules.ts";
import type { StaffControlMeasure } from "./staffControl.ts";

const pressRelease = "Department of Health press release on the Right to Provide, 30 March 2011";

const model: SourceRef = {
  document: "concordat: what the status of a mutual calls for",
  evidence: "inference",
};

/**
 * The values of a `mutual.route-not-stated` finding.
 *
 * @category Mutuals
 */
export interface RouteNotStatedValues {
  /** Always: which right it was cannot be told. */
  readonly verdict: "unknown";
}

/**
 * The source says under which right a mutual was set up.
 *
 * @category Mutuals
 */
export const routeNotStated: Rule<"mutual.route-not-stated", RouteNotStatedValues> = {
  id: "mutual.route-not-stated",
  title: "The route by which a mutual was set up is stated",
  severity: "info",
  source: model,
  message: () => "The route is not stated in the source: give it where another source does.",
};

/**
 * The values of a `mutual.clinical-appropriateness` finding.
 *
 * @category Mutuals
 */
export interface ClinicalAppropriatenessValues {
  /** Where the mutual stands. */
  readonly status: string;
}

/**
 * The expression of interest of a mutual is approved only where independence was judged clinically
 * appropriate.
 *
 * @category Mutuals
 */
export const clinicalAppropriateness: Rule<
  "mutual.clinical-appropriateness",
  ClinicalAppropriatenessValues
> = {
  id: "mutual.clinical-appropriateness",
  title: "An approved mutual was judged clinically appropriate",
  severity: "error",
  source: {
    document: pressRelease,
    phrase: "where it is clinically appropriate",
    evidence: "source",
  },
  message: ({ status }) =>
    `It was judged not clinically appropriate, and yet it stands at ${status}: correct one of them.`,
};

/**
 * What is missing, and whether that contradicts the status. The values of `mutual.approved-incomplete`
 * and `mutual.live-incomplete` findings.
 *
 * @category Mutuals
 */
export interface IncompleteValues {
  /** Where the mutual stands. */
  readonly status: string;
  /** The properties that its status calls for and that are missing. */
  readonly missing: readonly string[];
  /** `"unknown"` where the stages are not known, so that what is missing may only be unreported. */
  readonly verdict: "no" | "unknown";
}

const incomplete = ({ status, missing, verdict }: IncompleteValues): string =>
  verdict === "no"
    ? `At ${status} these are to be there and are missing: ${missing.join(", ")}. Add them.`
    : `Not known from the report: ${missing.join(", ")}. Add what another source states.`;

/**
 * From an approved expression of interest on, the host, the applicants, the services and their clinical
 * appropriateness are known.
 *
 * @category Mutuals
 */
export const approvedIncomplete: Rule<"mutual.approved-incomplete", IncompleteValues> = {
  id: "mutual.approved-incomplete",
  title: "An approved expression of interest says who is to run which services",
  severity: "error",
  source: model,
  message: incomplete,
};

/**
 * The services of a live mutual have all that an approved one has, and a legal form, a contract and a
 * transfer.
 *
 * @category Mutuals
 */
export const liveIncomplete: Rule<"mutual.live-incomplete", IncompleteValues> = {
  id: "mutual.live-incomplete",
  title: "A live mutual has a legal form, a contract and a transfer",
  severity: "error",
  source: model,
  message: incomplete,
};

/**
 * The values of a `mutual.services-beyond-applicants` finding.
 *
 * @category Mutuals
 */
export interface ServicesBeyondApplicantsValues {
  /** The services that no applicant is known to deliver. */
  readonly services: readonly string[];
  /** `"unknown"` where an applicant does not say what it delivers. */
  readonly verdict: "no" | "unknown";
}

/**
 * Staff ask to run the services that they deliver, and no others.
 *
 * @category Mutuals
 */
export const servicesBeyondApplicants: Rule<
  "mutual.services-beyond-applicants",
  ServicesBeyondApplicantsValues
> = {
  id: "mutual.services-beyond-applicants",
  title: "The applicants deliver the services that they ask to run",
  severity: "error",
  source: {
    document: pressRelease,
    phrase: "to run the services they deliver",
    evidence: "source",
  },
  message: ({ services, verdict }) =>
    verdict === "no"
      ? `No applicant delivers ${services.join(", ")}: correct the services, or what the applicants deliver.`
      : `Whether an applicant delivers ${services.join(", ")} is not said: list what each delivers.`,
};

/**
 * The values of a `mutual.late-expression` finding.
 *
 * @category Mutuals
 */
export interface LateExpressionValues {
  /** The last day for the board to consider it, `YYYY-MM-DD`. */
  readonly latest: string;
  /** The day on which it was considered or, where that is not said, submitted, `YYYY-MM-DD`. */
  readonly on: string;
}

/**
 * The board of the host considers an expression of interest in the Right to Provide by 31 December 2011.
 * The day is a Saturday; a deadline is not moved to a working day by itself.
 *
 * @category Mutuals
 */
export const lateExpression: Rule<"mutual.late-expression", LateExpressionValues> = {
  id: "mutual.late-expression",
  title: "An expression of interest is considered by 31 December 2011",
  severity: "warning",
  source: {
    document: "Department of Health: Right to Provide, what it means for host organisations (2011)",
    evidence: "external",
    url: "https://webarchive.nationalarchives.gov.uk/20110907102435oe_/http:/healthandcare.dh.gov.uk/right-to-provide-what-it-means-for-host-organisations/",
  },
  message: ({ latest, on }) =>
    `It came before the board on ${on} at the earliest, after ${latest}: correct the day, or say what extended the time.`,
};

/**
 * The values of a `mutual.staff-counts` finding.
 *
 * @category Mutuals
 */
export interface StaffCountsValues {
  /** The count that is too large, or may be. */
  readonly part: "transferred" | "members" | "staffDirectors";
  /** The count that it is a part of. */
  readonly whole: "eligible" | "employed" | "directors";
  /** Whether the part stays within the whole. */
  readonly verdict: "no" | "unknown";
}

/**
 * No more staff transfer than may, no more are members than work there, and no more directors are of
 * the staff than there are directors.
 *
 * @category Mutuals
 */
export const staffCounts: Rule<"mutual.staff-counts", StaffCountsValues> = {
  id: "mutual.staff-counts",
  title: "The counts of staff fit each other",
  severity: "error",
  source: { document: "concordat: arithmetic of stated figures", evidence: "inference" },
  message: ({ part, whole, verdict }) =>
    verdict === "no"
      ? `The count of ${part} exceeds that of ${whole}, of which it is a part: correct one.`
      : `Whether the count of ${part} stays within that of ${whole} cannot be told: give exact counts.`,
};

/**
 * The values of a `mutual.staff-control` finding.
 *
 * @category Mutuals
 */
export interface StaffControlValues {
  /** The measure. */
  readonly measure: StaffControlMeasure;
  /** The threshold of the caller, as the text of an exact `Rate`. */
  readonly threshold: string;
  /** What the share is at least, as the text of an exact `Rate`; absent if nothing limits it. */
  readonly atLeast?: string;
  /** What the share is at most, as the text of an exact `Rate`; absent if nothing limits it. */
  readonly atMost?: string;
  /** Whether the share reaches the threshold. */
  readonly verdict: "no" | "unknown";
}

const percent = (rate: string): string => Rate.parse(rate).format({ digits: 1 });

/**
 * Each measure of staff control reaches the threshold that the caller gives. No statute and no policy
 * gives a percentage: the definition of the policy speaks of a significant degree of influence or
 * control.
 *
 * @category Mutuals
 */
export const staffControlRule: Rule<"mutual.staff-control", StaffControlValues> = {
  id: "mutual.staff-control",
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
      : `By ${measure}, nothing decides whether staff reach your threshold of ${percent(threshold)}: give the counts.`,
};

/**
 * The values of a `mutual.private-applicant` finding.
 *
 * @category Mutuals
 */
export interface PrivateApplicantValues {
  /** The id of the organisation that applies; absent if it is not named. */
  readonly organisation?: string;
}

/**
 * The applicants are staff: the scheme was said not to be for private providers.
 *
 * @category Mutuals
 */
export const privateApplicant: Rule<"mutual.private-applicant", PrivateApplicantValues> = {
  id: "mutual.private-applicant",
  title: "The applicants for a mutual are staff, not a private company",
  severity: "info",
  source: {
    document: pressRelease,
    phrase: "not designed to make it easier for private providers",
    evidence: "inference",
  },
  message: ({ organisation }) =>
    `${organisation ?? "The applicant"} is a private company, for which the scheme was said not to be designed: see who applies.`,
};

/**
 * The rules about mutuals.
 *
 * @category Mutuals
 */
export const mutualRules: readonly [
  Rule<"mutual.route-not-stated", RouteNotStatedValues>,
  Rule<"mutual.clinical-appropriateness", ClinicalAppropriatenessValues>,
  Rule<"mutual.approved-incomplete", IncompleteValues>,
  Rule<"mutual.services-beyond-applicants", ServicesBeyondApplicantsValues>,
  Rule<"mutual.late-expression", LateExpressionValues>,
  Rule<"mutual.live-incomplete", IncompleteValues>,
  Rule<"mutual.staff-counts", StaffCountsValues>,
  Rule<"mutual.staff-control", StaffControlValues>,
  Rule<"mutual.surplus-sums-to-one", SurplusSumsToOneValues>,
  Rule<"mutual.surplus-beyond-cap", SurplusBeyondCapValues>,
  Rule<"mutual.distribution-limit", DistributionLimitValues>,
  Rule<"mutual.reserved-contract", ReservedContractValues>,
  Rule<"mutual.pension-route", PensionRouteValues>,
  Rule<"mutual.private-applicant", PrivateApplicantValues>,
] = /* @__PURE__ */ frozenRules([
  routeNotStated,
  clinicalAppropriateness,
  approvedIncomplete,
  servicesBeyondApplicants,
  lateExpression,
  liveIncomplete,
  staffCounts,
  staffControlRule,
  surplusSumsToOne,
  surplusBeyondCap,
  distributionLimit,
  reservedContract,
  pensionRoute,
  privateApplicant,
]);

/**
 * A finding about a mutual.
 *
 * @category Mutuals
 */
export type MutualFinding = FindingOf<(typeof mutualRules)[number]>;
