import type { FindingOf } from "../finding/Finding.ts";
import { frozenRules } from "../finding/frozenRules.ts";
import type { Rule } from "../finding/Rule.ts";
import type { EffectiveFromBasis } from "./MemorandumOfUnderstanding.ts";
import {
  type DateOrderValues,
  dateOrder,
  type ExtensionAfterExpiryValues,
  extensionAfterExpiry,
  type OneEndReasonValues,
  oneEndReason,
  type SignatoryOutsideWindowValues,
  signatoryOutsideWindow,
  type TermDisagreesValues,
  termDisagrees,
  type UnfundedTailValues,
  unfundedTailRule,
} from "./memorandumDateRules.ts";
import { type ProfileDisagreesValues, profileDisagrees } from "./memorandumProfileRule.ts";
import type { PartyPower } from "./Party.ts";

const unsaid = {
  document: "concordat: what a memorandum leaves unsaid",
  evidence: "inference",
} as const;

const standing = {
  document:
    "Greater Manchester Health and Social Care Partnership, news of 1 February 2017: devolution agreement with the voluntary, community and social enterprise sector",
  phrase: "two equal, complementary partners",
  evidence: "source",
  url: "https://www.gmhsc.org.uk/news/devolution-agreement-voluntary-community-social-enterprise-sector/",
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

/** The parties of a memorandum are distinct. */
export const partiesDistinct: Rule<"memorandum.parties-distinct", PartiesDistinctValues> = {
  id: "memorandum.parties-distinct",
  title: "The parties of a memorandum are distinct",
  severity: "error",
  source: { document: "concordat: who is party to a memorandum", evidence: "inference" },
  message: ({ party }) => `${party} is a party more than once: list each party once.`,
};

/**
 * The values of a `memorandum.equal-parties` finding.
 *
 * @category Agreements
 */
export interface EqualPartiesValues {
  /** The id of the party. */
  readonly party: string;
  /** The powers over the others that it is said to hold. */
  readonly holds: readonly PartyPower[];
}

/** A party of equal standing holds no veto and does not lead. */
export const equalParties: Rule<"memorandum.equal-parties", EqualPartiesValues> = {
  id: "memorandum.equal-parties",
  title: "A party of equal standing has no power over the others",
  severity: "error",
  source: standing,
  message: ({ party, holds }) =>
    `${party} is called an equal and holds ${holds.join(" and ")}: correct its standing, or what it holds.`,
};

/**
 * The values of a `memorandum.sector-unrepresented` finding.
 *
 * @category Agreements
 */
export interface SectorUnrepresentedValues {
  /** The id of the sector. */
  readonly sector: string;
}

/** A sector that is a party is represented by an organisation. */
export const sectorUnrepresented: Rule<
  "memorandum.sector-unrepresented",
  SectorUnrepresentedValues
> = {
  id: "memorandum.sector-unrepresented",
  title: "A sector that is a party is represented by an organisation",
  severity: "warning",
  source: unsaid,
  message: ({ sector }) =>
    `${sector} is a sector and cannot act by itself: name the organisation that represents it.`,
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

/** The effective date of a memorandum is stated, not taken from another date. */
export const startAssumed: Rule<"memorandum.start-assumed", StartAssumedValues> = {
  id: "memorandum.start-assumed",
  title: "The effective date of a memorandum is stated",
  severity: "warning",
  source: unsaid,
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

/** The money of a memorandum is profiled by the parties, not spread by arithmetic. */
export const profileAssumed: Rule<"memorandum.profile-assumed", ProfileAssumedValues> = {
  id: "memorandum.profile-assumed",
  title: "The money of a memorandum has an agreed profile by financial year",
  severity: "warning",
  source: unsaid,
  message: ({ from, to }) =>
    `No profile was agreed; figures by year are a spread over ${from} to ${to}: add the agreed profile.`,
};

/**
 * The values of a `memorandum.supersedes-itself` finding.
 *
 * @category Agreements
 */
export interface SupersedesItselfValues {
  /** The ids of memoranda of which each is superseded by the next, and the last by the first. */
  readonly memoranda: readonly string[];
}

/** No memorandum supersedes itself, directly or through others. */
export const supersedesItself: Rule<"memorandum.supersedes-itself", SupersedesItselfValues> = {
  id: "memorandum.supersedes-itself",
  title: "No memorandum supersedes itself, directly or through others",
  severity: "error",
  source: { document: "concordat: which memorandum follows which", evidence: "inference" },
  message: ({ memoranda }) => {
    const [first] = memoranda;
    return memoranda.length === 1
      ? `${first} is said to supersede itself: name only those in whose place it stands.`
      : `${first} is said to supersede itself through ${memoranda.length - 1} ${memoranda.length === 2 ? "other" : "others"}: turn one of the statements round.`;
  },
};

/**
 * The rules about memoranda of understanding.
 *
 * @category Agreements
 */
export const memorandumRules: readonly [
  Rule<"memorandum.parties-distinct", PartiesDistinctValues>,
  Rule<"memorandum.equal-parties", EqualPartiesValues>,
  Rule<"memorandum.sector-unrepresented", SectorUnrepresentedValues>,
  Rule<"memorandum.date-order", DateOrderValues>,
  Rule<"memorandum.term-disagrees", TermDisagreesValues>,
  Rule<"memorandum.unfunded-tail", UnfundedTailValues>,
  Rule<"memorandum.signatory-outside-window", SignatoryOutsideWindowValues>,
  Rule<"memorandum.one-end-reason", OneEndReasonValues>,
  Rule<"memorandum.extension-after-expiry", ExtensionAfterExpiryValues>,
  Rule<"memorandum.start-assumed", StartAssumedValues>,
  Rule<"memorandum.profile-assumed", ProfileAssumedValues>,
  Rule<"memorandum.profile-disagrees", ProfileDisagreesValues>,
  Rule<"memorandum.supersedes-itself", SupersedesItselfValues>,
] = /* @__PURE__ */ frozenRules([
  partiesDistinct,
  equalParties,
  sectorUnrepresented,
  dateOrder,
  termDisagrees,
  unfundedTailRule,
  signatoryOutsideWindow,
  oneEndReason,
  extensionAfterExpiry,
  startAssumed,
  profileAssumed,
  profileDisagrees,
  supersedesItself,
]);

/**
 * A finding about a memorandum of understanding.
 *
 * @category Agreements
 */
export type MemorandumFinding = FindingOf<(typeof memorandumRules)[number]>;
