import { derivedQualifier, type Figure, type Qualifier } from "../figure/Figure.ts";
import type { RemainderPolicy, Weight } from "../money/allocation.ts";
import type { CurrencyCode } from "../money/Currency.ts";
import type { Money, RemainderOption } from "../money/Money.ts";
import { Rate } from "../rate/Rate.ts";
import { refuseWrongList, refuseWrongOptions } from "../time/refuseWrong.ts";
import { fundingFailure } from "./fundingFailures.ts";
import { totalOf } from "./refuseArguments.ts";

/** The exact share of a whole that a part has, and its amount to the minor unit. */
export interface Share<C extends CurrencyCode> {
  readonly share: Rate;
  readonly amount: Money<C>;
}

/** Each part of a whole with its share, which follows from the weights, and its amount. */
export function withShares<Part extends object, C extends CurrencyCode>(
  parts: readonly Part[],
  weights: readonly Weight[],
  amounts: readonly Money<C>[],
): readonly (Part & Share<C>)[] {
  const whole = Rate.sum(weights);
  return parts.map((part, index) => ({
    ...part,
    share: Rate.of(weights[index] as Weight).dividedBy(whole),
    amount: amounts[index] as Money<C>,
  }));
}

/**
 * A member of a consortium and what it weighs in a split.
 *
 * @category Funding
 */
export interface MemberShare {
  /** The id of the organisation. */
  readonly organisation: string;
  /** Its share, or any weight: only the proportions count. */
  readonly share: Weight;
}

/**
 * Who gets the odd pennies of a {@link consortiumSplit}: whom a policy names, or one member, such as the
 * lead. One of the two.
 *
 * @category Funding
 */
export type ConsortiumSplitOptions =
  | {
      /** The policy; `"largest-remainder"` if omitted. */
      readonly remainder?: RemainderPolicy;
      /** Not beside a policy. */
      readonly oddPenniesTo?: undefined;
    }
  | {
      /** Not beside a member. */
      readonly remainder?: undefined;
      /** The id of the member that gets all the odd pennies, such as the lead. */
      readonly oddPenniesTo: string;
    };

/**
 * The part of one member.
 *
 * @category Funding
 */
export interface ConsortiumSplitRow<C extends CurrencyCode = CurrencyCode> {
  /** The id of the organisation. */
  readonly organisation: string;
  /** Its exact share of the total; the shares of all rows sum to 1. */
  readonly share: Rate;
  /** Its amount, to the minor unit; the amounts of all rows sum to the total. */
  readonly amount: Money<C>;
}

/**
 * Money divided between the members of a consortium.
 *
 * @category Funding
 */
export interface ConsortiumSplit<C extends CurrencyCode = CurrencyCode> {
  /** It says what is meant for whom, not what is earned or paid. */
  readonly basis: "commitment";
  /** The amount divided: for a figure, the number in it. */
  readonly total: Money<C>;
  /** Whether the amounts are exact or bounds. */
  readonly qualifier: Qualifier;
  /** One row for each member, in the order given. */
  readonly rows: readonly ConsortiumSplitRow<C>[];
}

/**
 * Divides money between the members of a consortium. Only the proportions of the shares count: whether
 * they come to a whole is what {@link checkGrant} asks.
 *
 * @param total - the amount, or a published figure of it; a bound stays a bound
 * @param members - the members with their shares
 * @param options - who gets the odd pennies
 * @returns one row for each member; they sum to the total to the penny
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `funding.not-a-total` if the total is an amount a year, or per anything
 * else
 * @throws {@link DomainError} `money.invalid-weights` for no members, all shares zero, a negative share
 * or one that is not exact
 * @throws {@link DomainError} `funding.not-a-member` if the odd pennies go to an organisation that is
 * not a member
 * @category Funding
 * @example
 * ```ts
 * import { consortiumSplit, Money } from "concordat";
 *
 * const members = [
 *   { organisation: "example-member", share: 1 },
 *   { organisation: "example-lead", share: 1 },
 *   { organisation: "example-other", share: 1 },
 * ];
 * const { rows } = consortiumSplit(Money.parse("£200"), members, { oddPenniesTo: "example-lead" });
 * rows.map(({ amount }) => amount.format()); // => ["£66.66", "£66.68", "£66.66"]
 * ```
 */
export function consortiumSplit<C extends CurrencyCode>(
  total: Money<C> | Figure<Money<C>>,
  members: readonly MemberShare[],
  options: ConsortiumSplitOptions = {},
): ConsortiumSplit<C> {
  refuseWrongList("members", members);
  refuseWrongOptions("options", options);
  const weights = members.map(({ share }) => share);
  const { oddPenniesTo, remainder } = options;
  const { value, qualifier } = totalOf(total);
  const amounts =
    oddPenniesTo === undefined
      ? value.allocate(weights, { remainder })
      : withRestTo(value, weights, indexOf(members, oddPenniesTo));
  const names = members.map(({ organisation }) => ({ organisation }));
  return {
    basis: "commitment",
    total: value,
    qualifier: derivedQualifier(qualifier),
    rows: withShares(names, weights, amounts),
  };
}

function indexOf(members: readonly MemberShare[], organisation: string): number {
  const index = members.findIndex((member) => member.organisation === organisation);
  if (index === -1) throw fundingFailure("funding.not-a-member", {});
  return index;
}

function withRestTo<C extends CurrencyCode>(
  amount: Money<C>,
  weights: readonly Weight[],
  at: number,
): readonly Money<C>[] {
  const { shares, rest } = amount.allocateWithRemainder(weights);
  return shares.map((share, index) => (index === at ? share.plus(rest) : share));
}

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
 * The part of one area.
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
  /** The amount divided: for a figure, the number in it. */
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
 * @param options - who gets the odd pennies; `"largest-remainder"` if omitted
 * @returns one row for each area; they sum to the total to the penny
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
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
  refuseWrongList("areas", areas);
  refuseWrongOptions("options", options);
  const weights = areas.map(({ population }) => population);
  const { value, qualifier } = totalOf(total);
  const amounts = value.allocate(weights, options);
  const named = areas.map(({ area, population }) => ({ area, population }));
  return {
    basis: "commitment",
    total: value,
    qualifier: derivedQualifier(qualifier),
    population: weights.reduce((sum, people) => sum + people, 0),
    rows: withShares(named, weights, amounts),
  };
}
