import type { RuleTable } from "../finding/ruleTable.ts";
import { ruleTable } from "../finding/ruleTable.ts";

const source = {
  document: "concordat: how a consortium holds a grant",
  evidence: "inference",
} as const;

/**
 * The rules about the consortium of a grant,
 * with the values that a finding of each carries.
 *
 * @category Grants
 */
export interface ConsortiumRules {
  /**
   * The shares of a consortium's members sum to exactly one.
   */
  readonly "grant.shares-sum-to-one": {
    /**
     * What the shares come to, as the text of an exact `Rate`: `"9/10"`. Where that would be longer than
     * 1,000 characters, it is decimal text of 100 decimals, rounded away from 1.
     */
    readonly sum: string;
  };
  /**
   * The lead of a consortium is one of its members, once.
   */
  readonly "grant.one-lead": {
    /** The id of the lead. */
    readonly lead: string;
    /** How often the lead stands among the members: it should be once. */
    readonly times: number;
  };
  /**
   * No member of a consortium is listed twice; how often the lead stands there is a rule of its own.
   */
  readonly "grant.member-twice": {
    /** The id of the member. */
    readonly organisation: string;
  };
  /**
   * A consortium has two members or more.
   */
  readonly "grant.consortium-of-one": {
    /** The id of the only member. */
    readonly organisation: string;
  };
}

/**
 * The rules about the consortium of a grant.
 *
 * @category Grants
 */
export const consortiumRules: RuleTable<ConsortiumRules> =
  /* @__PURE__ */ ruleTable<ConsortiumRules>(source, {
    "grant.shares-sum-to-one": {
      title: "The shares of a consortium's members sum to exactly one",
      severity: "error",
      message: ({ sum }) =>
        `The members' shares come to ${sum}, not 1: correct them, writing thirds as "1/3".`,
    },
    "grant.one-lead": {
      title: "The lead of a consortium is one of its members, once",
      severity: "error",
      message: ({ lead, times }) =>
        `The lead ${lead} stands ${times} times among the members: list it once.`,
    },
    "grant.member-twice": {
      title: "No member of a consortium is listed twice",
      severity: "error",
      message: ({ organisation }) =>
        `${organisation} is listed twice among the members: list it once, with its whole share.`,
    },
    "grant.consortium-of-one": {
      title: "A consortium has two members or more",
      severity: "warning",
      message: ({ organisation }) =>
        `${organisation} is the only member: list the others, or leave members away for a lone partner.`,
    },
  });
