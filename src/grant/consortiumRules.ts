import type { Rule } from "../finding/Rule.ts";

const source = {
  document: "concordat: how a consortium holds a grant",
  evidence: "inference",
} as const;

/**
 * The values of a `grant.shares-sum-to-one` finding.
 *
 * @category Grants
 */
export interface SharesSumToOneValues {
  /**
   * What the shares come to, as the text of an exact `Rate`: `"9/10"`. Where that would be longer than
   * 1,000 characters, it is decimal text of 100 decimals, rounded away from 1.
   */
  readonly sum: string;
}

/**
 * The shares of a consortium's members sum to exactly one.
 *
 * @category Grants
 */
export const sharesSumToOne: Rule<"grant.shares-sum-to-one", SharesSumToOneValues> = {
  id: "grant.shares-sum-to-one",
  title: "The shares of a consortium's members sum to exactly one",
  severity: "error",
  source,
  message: ({ sum }) =>
    `The members' shares come to ${sum}, not 1: correct them, writing thirds as "1/3".`,
};

/**
 * The values of a `grant.one-lead` finding.
 *
 * @category Grants
 */
export interface OneLeadValues {
  /** The id of the lead. */
  readonly lead: string;
  /** How often the lead stands among the members: it should be once. */
  readonly times: number;
}

/**
 * The lead of a consortium is one of its members, once.
 *
 * @category Grants
 */
export const oneLead: Rule<"grant.one-lead", OneLeadValues> = {
  id: "grant.one-lead",
  title: "The lead of a consortium is one of its members, once",
  severity: "error",
  source,
  message: ({ lead, times }) =>
    `The lead ${lead} stands ${times} times among the members: list it once.`,
};

/**
 * The values of a `grant.member-twice` finding.
 *
 * @category Grants
 */
export interface GrantMemberTwiceValues {
  /** The id of the member. */
  readonly organisation: string;
}

/**
 * No member of a consortium is listed twice; how often the lead stands there is a rule of its own.
 *
 * @category Grants
 */
export const grantMemberTwice: Rule<"grant.member-twice", GrantMemberTwiceValues> = {
  id: "grant.member-twice",
  title: "No member of a consortium is listed twice",
  severity: "error",
  source,
  message: ({ organisation }) =>
    `${organisation} is listed twice among the members: list it once, with its whole share.`,
};

/**
 * The values of a `grant.consortium-of-one` finding.
 *
 * @category Grants
 */
export interface ConsortiumOfOneValues {
  /** The id of the only member. */
  readonly organisation: string;
}

/**
 * A consortium has two members or more.
 *
 * @category Grants
 */
export const consortiumOfOne: Rule<"grant.consortium-of-one", ConsortiumOfOneValues> = {
  id: "grant.consortium-of-one",
  title: "A consortium has two members or more",
  severity: "warning",
  source,
  message: ({ organisation }) =>
    `${organisation} is the only member: list the others, or leave members away for a lone partner.`,
};
