import type { NoValues } from "../finding/FailureTable.ts";
import type { FindingIn } from "../finding/Finding.ts";
import { type RuleTable, ruleTable } from "../finding/ruleTable.ts";
import type { IdentifierOddity } from "../identifier/IdentifierOddity.ts";
import { oddityHints } from "../identifier/identifierRules.ts";
import { dateInWords } from "../time/date/dateInWords.ts";

const source = {
  document: "concordat: names, codes and memberships over time",
  evidence: "inference",
} as const;

/**
 * The rules about organisations, with the values that a finding of each carries.
 *
 * @category Organisations
 */
export interface OrganisationRules {
  /**
   * No two organisations have one code at the same time.
   */
  readonly "organisation.identifier-shared": {
    /** The register or list that gives the code. */
    readonly scheme: string;
    /** The code. */
    readonly identifier: string;
    /** The id of the organisation that has it too. */
    readonly organisation: string;
    /** The id of the organisation that was listed with it first. */
    readonly first: string;
  };
  /**
   * The codes of an organisation look as those of their registers usually do.
   */
  readonly "organisation.identifier-unusual": {
    /** The id of the organisation. */
    readonly organisation: string;
    /** The register or list that gives the code. */
    readonly scheme: string;
    /** The code. */
    readonly identifier: string;
    /** The oddity. */
    readonly oddity: IdentifierOddity;
  };
  /**
   * An organisation has a name on every day on which it exists.
   */
  readonly "organisation.no-name-at-date": {
    /** The id of the organisation. */
    readonly organisation: string;
    /** The day, `YYYY-MM-DD`. */
    readonly date: string;
  };
  /**
   * A membership ends with the organisation, at the latest.
   */
  readonly "organisation.membership-after-end": {
    /** The id of the organisation. */
    readonly organisation: string;
    /** Its last day, `YYYY-MM-DD`. */
    readonly ended: string;
    /** The last day of the membership; absent if none is said. */
    readonly memberTo?: string;
  };
  /** A seat on a governance body is that of an organisation or of a role. */
  readonly "organisation.seat-of-nobody": NoValues;
  /** The amounts of published income are in one currency. */
  readonly "organisation.currencies-differ": NoValues;
}

/**
 * The rules about organisations.
 *
 * @category Organisations
 */
export const organisationRules: RuleTable<OrganisationRules> =
  /* @__PURE__ */ ruleTable<OrganisationRules>(source, {
    "organisation.identifier-shared": {
      title: "No two organisations have one code at the same time",
      message: ({ organisation, first }) =>
        `${organisation} has a code that ${first} has at the same time: correct one, or say when each had it.`,
    },
    "organisation.identifier-unusual": {
      title: "The codes of an organisation look as those of their registers usually do",
      severity: "info",
      source: {
        document: "concordat: how identifiers are written in published data",
        evidence: "inference",
      },
      message: ({ organisation, oddity }) =>
        `A code of ${organisation} is unusual: ${oddityHints[oddity]}.`,
    },
    "organisation.no-name-at-date": {
      title: "An organisation has a name on a day on which it exists",
      severity: "warning",
      message: ({ organisation, date }) =>
        `${organisation} exists on ${dateInWords(date)}, but none of its names holds then: add the name of that time.`,
    },
    "organisation.membership-after-end": {
      title: "A membership does not outlive its organisation",
      severity: "warning",
      message: ({ organisation, ended, memberTo }) =>
        `${organisation} ended on ${dateInWords(ended)}, but its membership ${memberTo === undefined ? "has no end" : `ends on ${dateInWords(memberTo)}`}: end it no later.`,
    },
    "organisation.seat-of-nobody": {
      title: "A seat on a governance body is that of an organisation or of a role",
      refuses: true,
      message: () => "The seat names neither an organisation nor a role: give one of them.",
    },
    "organisation.currencies-differ": {
      title: "The amounts of published income are in one currency",
      refuses: true,
      message: () => "The two amounts are in different currencies: give both in one.",
    },
  });

/**
 * A finding about an organisation.
 *
 * @category Organisations
 */
export type OrganisationFinding = FindingIn<OrganisationRules>;
