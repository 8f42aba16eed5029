import type { FindingIn } from "../finding/Finding.ts";
import { joined } from "../finding/joined.ts";
import { type RuleTable, ruleTable } from "../finding/ruleTable.ts";
import { formatDate } from "../time/date/formatDate.ts";
import type { LocalDate } from "../time/date/LocalDate.ts";
import { type MemorandumDateRules, memorandumDateRules } from "./memorandumDateRules.ts";
import { type MemorandumProfileRules, memorandumProfileRules } from "./memorandumProfileRules.ts";
import type { EffectiveFromBasis } from "./memorandumStart.ts";
import type { PartyPower } from "./Party.ts";

const day = (date: string): string => formatDate(date as LocalDate);

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
 * The rules about memoranda of understanding, with the values that a finding of each carries.
 *
 * @category Agreements
 */
export interface MemorandumRules extends MemorandumDateRules, MemorandumProfileRules {
  /** The parties of a memorandum are distinct. */
  readonly "memorandum.parties-distinct": {
    /** The id of the party that stands in the list more than once. */
    readonly party: string;
  };
  /** A party of equal standing holds no veto and does not lead. */
  readonly "memorandum.equal-parties": {
    /** The id of the party. */
    readonly party: string;
    /** The powers over the others that it is said to hold. */
    readonly holds: readonly PartyPower[];
  };
  /** A sector that is a party is represented by an organisation. */
  readonly "memorandum.sector-unrepresented": {
    /** The id of the sector. */
    readonly sector: string;
  };
  /** The effective date of a memorandum is stated, not taken from another date. */
  readonly "memorandum.start-assumed": {
    /** The day that is taken as the first, `YYYY-MM-DD`. */
    readonly start: string;
    /** The basis of that day. */
    readonly basis: EffectiveFromBasis;
  };
  /** The money of a memorandum is profiled by the parties, not spread by arithmetic. */
  readonly "memorandum.profile-assumed": {
    /** The first day over which the money is spread, `YYYY-MM-DD`. */
    readonly from: string;
    /** The last day over which the money is spread, `YYYY-MM-DD`. */
    readonly to: string;
  };
  /** A theme of a memorandum is a theme of a document that it builds on. */
  readonly "memorandum.theme-unknown": {
    /** The theme. */
    readonly theme: string;
    /** The ids of the documents that it builds on. */
    readonly buildsOn: readonly string[];
  };
  /** No memorandum supersedes itself, directly or through others. */
  readonly "memorandum.supersedes-itself": {
    /** The ids of memoranda of which each is superseded by the next, and the last by the first. */
    readonly memoranda: readonly string[];
  };
}

/**
 * The rules about memoranda of understanding.
 *
 * @category Agreements
 */
export const memorandumRules: RuleTable<MemorandumRules> = /* @__PURE__ */ joined(
  memorandumDateRules,
  memorandumProfileRules,
  /* @__PURE__ */ ruleTable<
    Omit<MemorandumRules, keyof MemorandumDateRules | keyof MemorandumProfileRules>
  >(unsaid, {
    "memorandum.parties-distinct": {
      title: "The parties of a memorandum are distinct",
      source: { document: "concordat: who is party to a memorandum", evidence: "inference" },
      message: ({ party }) => `${party} is a party more than once: list each party once.`,
    },
    "memorandum.equal-parties": {
      title: "A party of equal standing has no power over the others",
      source: standing,
      message: ({ party, holds }) =>
        `${party} is called an equal and holds ${holds.join(" and ")}: correct its standing, or what it holds.`,
    },
    "memorandum.sector-unrepresented": {
      title: "A sector that is a party is represented by an organisation",
      severity: "warning",
      message: ({ sector }) =>
        `${sector} is a sector and cannot act by itself: name the organisation that represents it.`,
    },
    "memorandum.start-assumed": {
      title: "The effective date of a memorandum is stated",
      severity: "warning",
      message: ({ start, basis }) =>
        `The effective date is not stated; ${start} (${basis}) is used: add the date that the agreement gives.`,
    },
    "memorandum.profile-assumed": {
      title: "The money of a memorandum has an agreed profile by financial year",
      severity: "warning",
      message: ({ from, to }) =>
        `No agreed profile is recorded. Yearly figures divide the money evenly by days from ${day(from)} to ${day(to)}.`,
    },
    "memorandum.theme-unknown": {
      title: "A theme of a memorandum belongs to a document that it builds on",
      severity: "warning",
      source: { ...standing, phrase: "builds on the Partnership’s five transformation themes" },
      message: ({ theme, buildsOn }) =>
        `"${theme}" is not a theme of ${buildsOn.join(" or ")}: correct the theme, or name the document that it belongs to.`,
    },
    "memorandum.supersedes-itself": {
      title: "No memorandum supersedes itself, directly or through others",
      source: { document: "concordat: which memorandum follows which", evidence: "inference" },
      message: ({ memoranda }) => {
        const [first] = memoranda;
        return memoranda.length === 1
          ? `${first} is said to supersede itself: name only those in whose place it stands.`
          : `${first} is said to supersede itself through ${memoranda.length - 1} ${memoranda.length === 2 ? "other" : "others"}: turn one of the statements round.`;
      },
    },
  }),
);

/**
 * A finding about a memorandum of understanding.
 *
 * @category Agreements
 */
export type MemorandumFinding = FindingIn<MemorandumRules>;
