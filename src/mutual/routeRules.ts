import type { FindingIn } from "../finding/Finding.ts";
import { type RuleTable, ruleTable } from "../finding/ruleTable.ts";
import { formatAmount } from "../funding/formatAmount.ts";
import type { MoneyJson } from "../money/Money.ts";
import { formatTerm } from "../time/term/formatTerm.ts";
import { parseTerm } from "../time/term/Term.ts";

const source = {
  document: "concordat: how a procurement route and its contracts fit",
  evidence: "inference",
} as const;

/**
 * The rules about procurement routes and the contracts on them, with the values that a finding of each carries.
 *
 * @category Mutuals
 */
export interface RouteRules {
  /**
   * A route runs beside another route.
   */
  readonly "route.beside-itself": {
    /** The id of the route. */
    readonly route: string;
  };
  /** The share that may move is the share that its published figure states. */
  readonly "route.transfer-limit-differs": {
    /** The share of the route, in lowest terms. */
    readonly limit: string;
    /** The share in the published figure, in lowest terms. */
    readonly stated: string;
  };
  /**
   * On each day one maximum term holds.
   */
  readonly "route.maximum-twice": {
    /** The position of the maximum that holds on some of the same days, from 0. */
    readonly first: number;
  };
  /**
   * A contract runs no longer than its route allowed when it was awarded.
   */
  readonly "route.term-beyond-maximum": {
    /** The id of the route. */
    readonly route: string;
    /** The term of the contract, in ISO 8601: `"P3Y"`. */
    readonly term: string;
    /** The longest term of that day, in ISO 8601; absent where none is known for it. */
    readonly maximum?: string;
    /** Whether the term stays within the maximum. */
    readonly verdict: "no" | "unknown";
  };
  /**
   * A contract is worth no more than is typical of its route. Nothing forbids more; it is worth a look.
   */
  readonly "route.above-typical": {
    /** The id of the route. */
    readonly route: string;
    /** The least that the contract is worth. */
    readonly valueAtLeast: MoneyJson;
    /** The most that is typical. */
    readonly typicalAtMost: MoneyJson;
  };
}

const inWords = (term: string): string => formatTerm(parseTerm(term), "long");

/**
 * The rules about procurement routes and the contracts on them.
 *
 * @category Mutuals
 */
export const routeRules: RuleTable<RouteRules> = /* @__PURE__ */ ruleTable<RouteRules>(source, {
  "route.beside-itself": {
    title: "A procurement route runs beside another, not itself",
    message: ({ route }) => `${route} is said to run beside itself: name the other route.`,
  },
  "route.transfer-limit-differs": {
    title: "The share that may move is the share that its published figure states",
    severity: "warning",
    message: ({ limit, stated }) =>
      `The share that may move is ${limit}; its published figure states ${stated}. Correct one of them.`,
  },
  "route.maximum-twice": {
    title: "On each day one maximum term of a route holds",
    message: ({ first }) =>
      `It holds on some of the same days as entry ${first} of the list: say from when to when each holds.`,
  },
  "route.term-beyond-maximum": {
    title: "A contract runs no longer than its route allowed",
    severity: "warning",
    message: ({ route, term, maximum, verdict }) =>
      verdict === "no" && maximum !== undefined
        ? `The contract runs for ${inWords(term)}, and ${route} allowed ${inWords(maximum)}: correct the term or the day of award.`
        : `Cannot tell whether ${route} allowed ${inWords(term)} on the day of award: give the day, or the maximum of that day.`,
  },
  "route.above-typical": {
    title: "A contract is worth no more than is typical of its route",
    severity: "info",
    message: ({ route, valueAtLeast, typicalAtMost }) =>
      `The contract is worth ${formatAmount(valueAtLeast)} or more, and the most that is typical of ${route} is ${formatAmount(typicalAtMost)}: check the figure.`,
  },
});

/**
 * A finding about a procurement route, or about a contract on one.
 *
 * @category Mutuals
 */
export type RouteFinding = FindingIn<RouteRules>;
