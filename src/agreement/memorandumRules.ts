import type { FindingOf } from "../finding/Finding.ts";
import type { Rule } from "../finding/Rule.ts";
import type { EffectiveFromBasis } from "./MemorandumOfUnderstanding.ts";

const source = {
  document: "concordat: what a memorandum leaves unsaid",
  evidence: "inference",
} as const;

/**
 * The values of a `memorandum.parties-distinct` finding.
 *
 * @category Agreements
 */
export interface PartiesDistinctValues {
  /** The id of the party that stands in the list more than once. */
  readonly party: string;
}

/**
 * The parties of a memorandum are distinct.
 *
 * @category Agreements
 */
export const partiesDistinct: Rule<"memorandum.parties-distinct", PartiesDistinctValues> = {
  id: "memorandum.parties-distinct",
  title: "The parties of a memorandum are distinct",
  severity: "error",
  source,
  message: ({ party }) => `${party} is a party more than once: list each party once.`,
};

/**
 * The values of a `memorandum.start-assumed` finding.
 *
 * @category Agreements
 */
export interface StartAssumedValues {
  /** The day that is taken as the first, `YYYY-MM-DD`. */
  readonly start: string;
  /** What that day rests on. */
  readonly basis: EffectiveFromBasis;
}

/**
 * The effective date of a memorandum is stated, not taken from another date.
 *
 * @category Agreements
 */
export const startAssumed: Rule<"memorandum.start-assumed", StartAssumedValues> = {
  id: "memorandum.start-assumed",
  title: "The effective date of a memorandum is stated",
  severity: "warning",
  source,
  message: ({ start, basis }) =>
    `The effective date is not stated; ${start} (${basis}) is used: add the date that the agreement gives.`,
};

/**
 * The values of a `memorandum.profile-assumed` finding.
 *
 * @category Agreements
 */
export interface ProfileAssumedValues {
  /** The first day over which the money is spread, `YYYY-MM-DD`. */
  readonly from: string;
  /** The last day over which the money is spread, `YYYY-MM-DD`. */
  readonly to: string;
}

/**
 * The money of a memorandum is profiled by the parties, not spread by arithmetic.
 *
 * @category Agreements
 */
export const profileAssumed: Rule<"memorandum.profile-assumed", ProfileAssumedValues> = {
  id: "memorandum.profile-assumed",
  title: "The money of a memorandum has an agreed profile by financial year",
  severity: "warning",
  source,
  message: ({ from, to }) =>
    `No profile was agreed; figures by year are a spread over ${from} to ${to}: add the agreed profile.`,
};

/**
 * The rules about memoranda of understanding.
 *
 * @category Agreements
 */
export const memorandumRules: readonly [
  Rule<"memorandum.parties-distinct", PartiesDistinctValues>,
  Rule<"memorandum.start-assumed", StartAssumedValues>,
  Rule<"memorandum.profile-assumed", ProfileAssumedValues>,
] = [partiesDistinct, startAssumed, profileAssumed];

/**
 * A finding about a memorandum of understanding.
 *
 * @category Agreements
 */
export type MemorandumFinding = FindingOf<(typeof memorandumRules)[number]>;
