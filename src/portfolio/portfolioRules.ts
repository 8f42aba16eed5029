import type { FindingOf } from "../finding/Finding.ts";
import { frozenRules } from "../finding/frozenRules.ts";
import type { Rule } from "../finding/Rule.ts";

const source = {
  document: "concordat: how a portfolio hangs together",
  evidence: "inference",
} as const;

/**
 * The values of a `portfolio.id-twice` finding.
 *
 * @category Portfolio
 */
export interface IdTwiceValues {
  /** The id that two entities have. */
  readonly id: string;
  /** Where it stands first. */
  readonly first: string;
}

/**
 * Every entity of a portfolio has an id of its own.
 *
 * @category Portfolio
 */
export const idTwice: Rule<"portfolio.id-twice", IdTwiceValues> = {
  id: "portfolio.id-twice",
  title: "Every entity of a portfolio has an id of its own",
  severity: "error",
  source,
  message: ({ id, first }) => `The id ${id} already stands at ${first}: give each entity its own.`,
};

/**
 * The values of a `portfolio.reference-unknown` finding.
 *
 * @category Portfolio
 */
export interface ReferenceUnknownValues {
  /** The id that is named. */
  readonly id: string;
  /** The lists in which it was looked for. */
  readonly lists: readonly string[];
}

/**
 * Every entity that another names is in the portfolio.
 *
 * @category Portfolio
 */
export const referenceUnknown: Rule<"portfolio.reference-unknown", ReferenceUnknownValues> = {
  id: "portfolio.reference-unknown",
  title: "Every entity that another names is in the portfolio",
  severity: "error",
  source,
  message: ({ id, lists }) =>
    `${id} is not among the ${lists.join(" or ")}: add it, or correct the id.`,
};

/**
 * The rules about how a portfolio hangs together.
 *
 * @category Portfolio
 */
export const portfolioRules: readonly [
  Rule<"portfolio.id-twice", IdTwiceValues>,
  Rule<"portfolio.reference-unknown", ReferenceUnknownValues>,
] = /* @__PURE__ */ frozenRules([idTwice, referenceUnknown]);

/**
 * A finding about how a portfolio hangs together.
 *
 * @category Portfolio
 */
export type PortfolioRuleFinding = FindingOf<(typeof portfolioRules)[number]>;
