import type { FindingIn } from "../finding/Finding.ts";
import { type RuleTable, ruleTable } from "../finding/ruleTable.ts";

const source = {
  document: "concordat: what makes a portfolio consistent",
  evidence: "inference",
} as const;

/**
 * The rules about the consistency of a portfolio, with the values that a finding of each carries.
 *
 * @category Portfolio
 */
export interface PortfolioRules {
  /**
   * Every entity of a portfolio has an id of its own.
   */
  readonly "portfolio.id-twice": {
    /** The id that two entities have. */
    readonly id: string;
    /** Where it stands first. */
    readonly first: string;
  };
  /**
   * Every entity that another names is in the portfolio.
   */
  readonly "portfolio.reference-unknown": {
    /** The id that is named. */
    readonly id: string;
    /** The lists in which it was looked for. */
    readonly lists: readonly string[];
  };
}

/**
 * The rules about the consistency of a portfolio.
 *
 * @category Portfolio
 */
export const portfolioRules: RuleTable<PortfolioRules> = /* @__PURE__ */ ruleTable<PortfolioRules>(
  source,
  {
    "portfolio.id-twice": {
      title: "Every entity of a portfolio has an id of its own",
      message: ({ id, first }) =>
        `The id ${id} already stands at ${first}: give each entity its own.`,
    },
    "portfolio.reference-unknown": {
      title: "Every entity that another names is in the portfolio",
      message: ({ id, lists }) =>
        `${id} is not among the ${lists.join(" or ")}: add it, or correct the id.`,
    },
  },
);

/**
 * A finding about the consistency of a portfolio.
 *
 * @category Portfolio
 */
export type PortfolioRuleFinding = FindingIn<PortfolioRules>;
