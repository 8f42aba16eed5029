import { derivedQualifier, type Figure, type Qualifier } from "../figure/Figure.ts";
import {
  type Bound,
  exactInterval,
  type Interval,
  intervalOf,
  plusInterval,
} from "../figure/Interval.ts";
import { isAtMost, type Verdict } from "../figure/verdict.ts";
import type { CurrencyCode } from "../money/Currency.ts";
import type { Money } from "../money/Money.ts";
import { Rate, type RateInput } from "../rate/Rate.ts";
import { refuseWrongOptions } from "../time/refuseWrong.ts";
import { amountBounds } from "./amountBounds.ts";
import { refuseNegative, shareOf, totalOf } from "./refuseArguments.ts";

/**
 * The options of {@link matchFunding}.
 *
 * @category Funding
 */
export interface MatchFundingOptions {
  /** The share of the whole that the match has to be, such as `"0.2"`: from 0 to below 1. */
  readonly required?: RateInput;
}

/**
 * One of the two parts of {@link MatchFunding}.
 *
 * @category Funding
 */
export interface MatchFundingRow {
  /** Whether it is the funder's award or the recipient's match. */
  readonly part: "award" | "match";
  /** The values that it can have: for a plain amount, that amount alone. */
  readonly amount: Interval<Money>;
}

/**
 * An award with what others put beside it.
 *
 * @category Funding
 */
export interface MatchFunding<C extends CurrencyCode = CurrencyCode> {
  /** It says what is promised, not what is earned or paid. */
  readonly basis: "commitment";
  /** The award, then the match. */
  readonly rows: readonly [MatchFundingRow, MatchFundingRow];
  /** Award and match together. */
  readonly total: Interval<Money>;
  /**
   * The match as a share of the total. Two ends that are the same for plain amounts; without an end
   * where award and match may both be nothing.
   */
  readonly matchShare: Interval<Rate>;
  /** The answer to the required share, where one is given. */
  readonly requirement?: MatchRequirement<C>;
}

/**
 * Whether a match is as large as required.
 *
 * @category Funding
 */
export interface MatchRequirement<C extends CurrencyCode = CurrencyCode> {
  /** The share of the total that the match has to be. */
  readonly required: Rate;
  /** Whether it is: `"unknown"` where bounds cannot decide. */
  readonly met: Verdict;
  /** The match that the award asks for, rounded up to the minor unit. */
  readonly matchNeeded: Money<C>;
  /** Whether `matchNeeded` is exact or a bound. */
  readonly qualifier: Qualifier;
}

/**
 * An award and the match funding beside it: the whole, the share of the match in it, and whether that is
 * the share that the funder requires. Figures are read strictly, and bounds stay bounds.
 *
 * @param award - what the funder gives, or a published figure of it
 * @param match - what the recipient brings from elsewhere, or a published figure of it
 * @param options - the share of the whole that the match has to be
 * @returns both parts, their total and the share of the match
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `funding.not-a-total` if the figure is an amount a year, or per anything
 * else
 * @throws {@link DomainError} `funding.negative-amount` if an amount is below zero
 * @throws {@link DomainError} `funding.not-a-share` if the required share is below 0 or above 1, and
 * `arithmetic.division-by-zero` if it is 1: then no award could be matched
 * @throws {@link DomainError} `money.currency-mismatch` if the two are in different currencies
 * @category Funding
 * @example
 * ```ts
 * import { matchFunding, Money } from "concordat";
 *
 * const plan = matchFunding(Money.parse("£19.2m"), Money.parse("£4m"), { required: "0.2" });
 * plan.total.upper?.value.format(); // => "£23,200,000.00"
 * plan.matchShare.upper?.value.toString(); // => "5/29"
 * plan.requirement?.met; // => "no"
 * plan.requirement?.matchNeeded.format(); // => "£4,800,000.00"
 * ```
 */
export function matchFunding<C extends CurrencyCode>(
  award: Money<C> | Figure<Money<C>>,
  match: Money<C> | Figure<Money<C>>,
  options: MatchFundingOptions = {},
): MatchFunding<C> {
  refuseWrongOptions("options", options);
  const awarded = rowOf("award", award);
  const matched = rowOf("match", match);
  const total = plusInterval(awarded.amount, matched.amount);
  const matchShare = shareOfTotal(matched.amount, awarded.amount);
  const { required } = options;
  return {
    basis: "commitment",
    rows: [awarded, matched],
    total,
    matchShare,
    ...(required !== undefined && {
      requirement: requirementOf(required, award, awarded.amount, matchShare),
    }),
  };
}

function rowOf(part: MatchFundingRow["part"], amount: Money | Figure<Money>): MatchFundingRow {
  refuseNegative(totalOf(amount).value, part);
  return { part, amount: amountBounds(amount, "strict") };
}

/** The share grows with the match and falls with the award. */
function shareOfTotal(match: Interval<Money>, award: Interval<Money>): Interval<Rate> {
  return intervalOf(
    shareAt(match.lower, award.upper, Rate.of(0)),
    shareAt(match.upper, award.lower, Rate.of(1)),
  );
}

/** The share where the match and the award end; `limit` where one of them has no end. */
function shareAt(
  match: Bound<Money> | undefined,
  award: Bound<Money> | undefined,
  limit: Rate,
): Bound<Rate> | undefined {
  if (match === undefined || award === undefined) {
    const known = match ?? award;
    return { value: limit, included: known !== undefined && isNothing(known) };
  }
  const total = match.value.plus(award.value);
  if (total.isZero()) return undefined;
  return { value: match.value.ratioTo(total), included: match.included && award.included };
}

/** With nothing on the one side, every amount on the other gives the share of the limit. */
function isNothing({ value, included }: Bound<Money>): boolean {
  return value.isZero() && included;
}

function requirementOf<C extends CurrencyCode>(
  input: RateInput,
  award: Money<C> | Figure<Money<C>>,
  awarded: Interval<Money>,
  matchShare: Interval<Rate>,
): MatchRequirement<C> {
  const required = shareOf(input);
  const { value, qualifier } = totalOf(award);
  return {
    required,
    // An award of nothing asks for no match.
    met: awarded.upper?.value.isZero()
      ? "yes"
      : isAtMost(exactInterval<Rate>(required), matchShare),
    matchNeeded: value.times(required.dividedBy(Rate.of(1).minus(required)), "ceiling"),
    qualifier: derivedQualifier(qualifier),
  };
}
