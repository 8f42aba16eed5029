import type { FindingOf } from "../finding/Finding.ts";
import { frozenRules } from "../finding/frozenRules.ts";
import type { Rule } from "../finding/Rule.ts";
import { Money } from "../money/Money.ts";
import type { MoneyJson } from "../money/MoneyJson.ts";
import { formatTerm } from "../time/formatTerm.ts";
import { parseTerm } from "../time/Term.ts";

const source = {
  document: "concordat: how a procurement route and its contracts fit",
  evidence: "inference",
} as const;

/**
 * The values of a `procurement.beside-itself` finding.
 *
 * @category Mutuals
 */
export interface BesideItselfValues {
  /** The id of the route. */
  readonly route: string;
}

/**
 * A route runs beside another route.
 *
 * @category Mutuals
 */
export const besideItself: Rule<"procurement.beside-itself", BesideItselfValues> = {
  id: "procurement.beside-itself",
  title: "A procurement route runs beside another, not itself",
  severity: "error",
  source,
  message: ({ route }) => `${route} is said to run beside itself: name the other route.`,
};

/**
 * The values of a `procurement.maximum-twice` finding.
 *
 * @category Mutuals
 */
export interface MaximumTwiceValues {
  /** The position of the maximum that holds on some of the same days, from 0. */
  readonly first: number;
}

/**
 * On each day one maximum term holds.
 *
 * @category Mutuals
 */
export const maximumTwice: Rule<"procurement.maximum-twice", MaximumTwiceValues> = {
  id: "procurement.maximum-twice",
  title: "On each day one maximum term of a route holds",
  severity: "error",
  source,
  message: ({ first }) =>
    `It holds on some of the same days as entry ${first} of the list: say from when to when each holds.`,
};

/**
 * The values of a `procurement.term-beyond-maximum` finding.
 *
 * @category Mutuals
 */
export interface TermBeyondMaximumValues {
  /** The id of the route. */
  readonly route: string;
  /** The term of the contract, in ISO 8601: `"P3Y"`. */
  readonly term: string;
  /** The longest term of that day, in ISO 8601; absent where none is known for it. */
  readonly maximum?: string;
  /** Whether the term stays within the maximum. */
  readonly verdict: "no" | "unknown";
}

const inWords = (term: string): string => formatTerm(parseTerm(term), "long");

/**
 * A contract runs no longer than its route allowed when it was awarded.
 *
 * @category Mutuals
 */
export const termBeyondMaximum: Rule<"procurement.term-beyond-maximum", TermBeyondMaximumValues> = {
  id: "procurement.term-beyond-maximum",
  title: "A contract runs no longer than its route allowed",
  severity: "warning",
  source,
  message: ({ route, term, maximum, verdict }) =>
    verdict === "no" && maximum !== undefined
      ? `It runs for ${inWords(term)}, where ${route} allowed ${inWords(maximum)}: correct the term or the day of award.`
      : `Whether ${route} allowed ${inWords(term)} is not known for the day of award: give the day, or the maximum of that day.`,
};

/**
 * The values of a `procurement.above-typical` finding.
 *
 * @category Mutuals
 */
export interface AboveTypicalValues {
  /** The id of the route. */
  readonly route: string;
  /** What the contract comes to at least. */
  readonly valueAtLeast: MoneyJson;
  /** What is typical at most. */
  readonly typicalAtMost: MoneyJson;
}

/**
 * A contract is worth no more than is typical of its route. Nothing forbids more; it is worth a look.
 *
 * @category Mutuals
 */
export const aboveTypical: Rule<"procurement.above-typical", AboveTypicalValues> = {
  id: "procurement.above-typical",
  title: "A contract is worth no more than is typical of its route",
  severity: "info",
  source,
  message: ({ route, valueAtLeast, typicalAtMost }) =>
    `It comes to ${Money.fromJSON(valueAtLeast).format()} or more, where ${Money.fromJSON(typicalAtMost).format()} is the most that is typical of ${route}: see whether the figure is right.`,
};

/**
 * The rules about procurement routes and the contracts on them.
 *
 * @category Mutuals
 */
export const procurementRules: readonly [
  Rule<"procurement.beside-itself", BesideItselfValues>,
  Rule<"procurement.maximum-twice", MaximumTwiceValues>,
  Rule<"procurement.term-beyond-maximum", TermBeyondMaximumValues>,
  Rule<"procurement.above-typical", AboveTypicalValues>,
] = /* @__PURE__ */ frozenRules([besideItself, maximumTwice, termBeyondMaximum, aboveTypical]);

/**
 * A finding about a procurement route, or about a contract on one.
 *
 * @category Mutuals
 */
export type ProcurementFinding = FindingOf<(typeof procurementRules)[number]>;
