import type { FindingOf } from "../finding/Finding.ts";
import { frozenRules } from "../finding/frozenRules.ts";
import type { Rule } from "../finding/Rule.ts";
import type { IdentifierOddity } from "../identifier/IdentifierOddity.ts";
import { oddityHints } from "../identifier/identifierRules.ts";

const source = {
  document: "concordat: names, codes and memberships over time",
  evidence: "inference",
} as const;

/**
 * The values of an `organisation.identifier-shared` finding.
 *
 * @category Organisations
 */
export interface IdentifierSharedValues {
  /** The register or list that gives the code. */
  readonly scheme: string;
  /** The code. */
  readonly identifier: string;
  /** The id of the organisation that has it too. */
  readonly organisation: string;
  /** The id of the organisation that was listed with it first. */
  readonly first: string;
}

/**
 * No two organisations have one code at the same time.
 *
 * @category Organisations
 */
export const identifierShared: Rule<"organisation.identifier-shared", IdentifierSharedValues> = {
  id: "organisation.identifier-shared",
  title: "No two organisations have one code at the same time",
  severity: "error",
  source,
  message: ({ organisation, first }) =>
    `${organisation} has a code that ${first} has at the same time: correct one, or say when each had it.`,
};

/**
 * The values of an `organisation.identifier-unusual` finding.
 *
 * @category Organisations
 */
export interface OrganisationIdentifierUnusualValues {
  /** The id of the organisation. */
  readonly organisation: string;
  /** The register or list that gives the code. */
  readonly scheme: string;
  /** The code. */
  readonly identifier: string;
  /** What is unusual about it. */
  readonly oddity: IdentifierOddity;
}

/**
 * The codes of an organisation look as those of their registers usually do.
 *
 * @category Organisations
 */
export const organisationIdentifierUnusual: Rule<
  "organisation.identifier-unusual",
  OrganisationIdentifierUnusualValues
> = {
  id: "organisation.identifier-unusual",
  title: "The codes of an organisation look as those of their registers usually do",
  severity: "info",
  source: {
    document: "concordat: how identifiers are written in published data",
    evidence: "inference",
  },
  message: ({ organisation, oddity }) =>
    `A code of ${organisation} is unusual: ${oddityHints[oddity]}.`,
};

/**
 * The values of an `organisation.no-name-at-date` finding.
 *
 * @category Organisations
 */
export interface NoNameAtDateValues {
  /** The id of the organisation. */
  readonly organisation: string;
  /** The day, `YYYY-MM-DD`. */
  readonly date: string;
}

/**
 * An organisation has a name on every day on which it exists.
 *
 * @category Organisations
 */
export const noNameAtDate: Rule<"organisation.no-name-at-date", NoNameAtDateValues> = {
  id: "organisation.no-name-at-date",
  title: "An organisation has a name on a day on which it exists",
  severity: "warning",
  source,
  message: ({ organisation, date }) =>
    `${organisation} exists on ${date}, and none of its names holds then: add the name of that time.`,
};

/**
 * The values of an `organisation.membership-after-end` finding.
 *
 * @category Organisations
 */
export interface MembershipAfterEndValues {
  /** The id of the organisation. */
  readonly organisation: string;
  /** Its last day, `YYYY-MM-DD`. */
  readonly ended: string;
  /** The last day of the membership; absent if none is said. */
  readonly memberTo?: string;
}

/**
 * A membership ends with the organisation, at the latest.
 *
 * @category Organisations
 */
export const membershipAfterEnd: Rule<
  "organisation.membership-after-end",
  MembershipAfterEndValues
> = {
  id: "organisation.membership-after-end",
  title: "A membership does not outlive its organisation",
  severity: "warning",
  source,
  message: ({ organisation, ended, memberTo }) =>
    `${organisation} ended on ${ended}, its membership ${memberTo === undefined ? "has no end" : `on ${memberTo}`}: end it no later.`,
};

/**
 * The rules about organisations.
 *
 * @category Organisations
 */
export const organisationRules: readonly [
  Rule<"organisation.identifier-shared", IdentifierSharedValues>,
  Rule<"organisation.identifier-unusual", OrganisationIdentifierUnusualValues>,
  Rule<"organisation.no-name-at-date", NoNameAtDateValues>,
  Rule<"organisation.membership-after-end", MembershipAfterEndValues>,
] = /* @__PURE__ */ frozenRules([
  identifierShared,
  organisationIdentifierUnusual,
  noNameAtDate,
  membershipAfterEnd,
]);

/**
 * A finding about an organisation.
 *
 * @category Organisations
 */
export type OrganisationFinding = FindingOf<(typeof organisationRules)[number]>;
