import type { Figure, Qualifier } from "../figure/Figure.ts";
import type { CurrencyCode } from "../money/Currency.ts";
import type { Money } from "../money/Money.ts";
import type { RemainderOption } from "../money/MoneyOptions.ts";
import type { Rate } from "../rate/Rate.ts";
import { splitByWeights } from "./split.ts";

/**
 * An area and how many people live in it.
 *
 * @category Funding
 */
export interface AreaPopulation {
  /** The area: its name or code. */
  readonly area: string;
  /** Its people: a whole number from 0. */
  readonly population: number;
}

/**
 * What one area gets.
 *
 * @category Funding
 */
export interface PopulationSplitRow<C extends CurrencyCode = CurrencyCode> extends AreaPopulation {
  /** Its share of all the people; the shares of all rows sum to 1. */
  readonly share: Rate;
  /** Its amount, to the minor unit; the amounts of all rows sum to the total. */
  readonly amount: Money<C>;
}

/**
 * Money divided between areas by their people.
 *
 * @category Funding
 */
export interface PopulationSplit<C extends CurrencyCode = CurrencyCode> {
  /** It says what is meant for whom, not what is earned or paid. */
  readonly basis: "commitment";
  /** What is divided: for a figure, the number in it. */
  readonly total: Money<C>;
  /** Whether the amounts are exact or bounds. */
  readonly qualifier: Qualifier;
  /** All the people. */
  readonly population: number;
  /** One row for each area, in the order given. */
  readonly rows: readonly PopulationSplitRow<C>[];
}

/**
 * Divides money between areas by how many people live there. It is arithmetic: unless somebody decided
 * to divide by population, say that the result is illustrative.
 *
 * @param total - the amount, or a published figure of it; a bound stays a bound
 * @param areas - the areas with their people, counted at the same time
 * @param options - who gets the odd pennies; `"largest-remainder"` if left away
 * @returns one row for each area; they sum to the total to the penny
 * @throws {@link DomainError} `funding.not-a-total` if the total is an amount a year, or per anything
 * else
 * @throws {@link DomainError} `money.invalid-weights` for no areas, no people, or a number of people
 * that is negative or not whole
 * @category Funding
 * @example
 * ```ts
 * import { Money, populationSplit } from "concordat";
 *
 * // Mid-2011 populations; nobody has divided this money so.
 * const { rows } = populationSplit(Money.parse("£1.1m"), [
 *   { area: "Bolton", population: 276_692 },
 *   { area: "Bury", population: 185_002 },
 * ]);
 * rows.map(({ amount }) => amount.format()); // => ["£659,227.11", "£440,772.89"]
 * ```
 */
export function populationSplit<C extends CurrencyCode>(
  total: Money<C> | Figure<Money<C>>,
  areas: readonly AreaPopulation[],
  options: RemainderOption = {},
): PopulationSplit<C> {
  const weights = areas.map(({ population }) => population);
  const { parts, ...split } = splitByWeights(total, weights, (amount) =>
    amount.allocate(weights, options),
  );
  return {
    basis: "commitment",
    ...split,
    population: weights.reduce((sum, people) => sum + people, 0),
    rows: areas.map(({ area, population }, index) => ({
      area,
      population,
      ...(parts[index] as (typeof parts)[number]),
    })),
  };
}
