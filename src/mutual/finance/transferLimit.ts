import { derivedQualifier, type Figure, type Qualifier } from "../../figure/Figure.ts";
import { refuseNegative, shareOf, yearlyOf } from "../../funding/refuseArguments.ts";
import type { CurrencyCode } from "../../money/Currency.ts";
import { Money } from "../../money/Money.ts";
import type { Rate, RateInput } from "../../rate/Rate.ts";
import { refuseWrongList } from "../../time/refuseWrong.ts";

/**
 * One amount that moved, of a {@link TransferLimit}.
 *
 * @typeParam C - the currency
 * @category Mutuals
 */
export interface TransferRow<C extends CurrencyCode = CurrencyCode> {
  /** How much moved. */
  readonly moved: Money<C>;
  /** The amount that may still move after it and all before it; below zero where too much moved. */
  readonly left: Money<C>;
}

/**
 * How much may move between a framework and its purchasing system in one year.
 *
 * @typeParam C - the currency
 * @category Mutuals
 */
export interface TransferLimit<C extends CurrencyCode = CurrencyCode> {
  /** It counts money that moves in the year, not when it is earned. */
  readonly basis: "cash";
  /** The share of the framework's value that may move. */
  readonly share: Rate;
  /** The most that may move in the year, parts of a penny cut off. */
  readonly limit: Money<C>;
  /** Whether `limit` is exact or a bound, as the value of the framework is. */
  readonly qualifier: Qualifier;
  /** The amount that has already moved in the year. */
  readonly moved: Money<C>;
  /** The amount that may still move; below zero where too much moved. */
  readonly left: Money<C>;
  /** One row for each amount that moved, in the order given; they sum to `moved`. */
  readonly rows: readonly TransferRow<C>[];
}

/**
 * How much may move between a framework and the purchasing system beside it in one year: a share of the
 * framework's value in that year. It is cash, counted year by year: what was not moved in one year does
 * not add to the next.
 *
 * @param value - what the framework is worth in the year, or a published figure of it, which may be per
 * year
 * @param share - the share that may move, such as a route's `transferLimit`
 * @param moved - the amounts that moved in the year already
 * @returns the limit, and what of it is left
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `funding.unknown-option` if the value is per something other than a year
 * @throws {@link DomainError} `funding.not-a-share` if the share is below 0 or above 1: five per cent
 * is `"0.05"`
 * @throws {@link DomainError} `funding.negative-amount` if the value, or an amount that moved, is below
 * zero
 * @throws {@link DomainError} `money.currency-mismatch` if an amount is in another currency
 * @category Mutuals
 * @example
 * ```ts
 * import { Money, Rate, transferLimit } from "concordat";
 *
 * const year = transferLimit(Money.of("1000000", "GBP"), Rate.percent(5), [Money.of("20000", "GBP")]);
 * year.limit.format(); // => "£50,000.00"
 * year.left.format(); // => "£30,000.00"
 * ```
 */
export function transferLimit<C extends CurrencyCode>(
  value: Money<C> | Figure<Money<C>>,
  share: RateInput,
  moved: readonly Money<C>[] = [],
): TransferLimit<C> {
  refuseWrongList("moved", moved);
  const figure = yearlyOf(value);
  const rate = shareOf(share);
  refuseNegative(figure.value, "value");
  for (const amount of moved) refuseNegative(amount, "moved");
  const limit = figure.value.times(rate, "down");
  let left = limit;
  const rows = moved.map((amount): TransferRow<C> => {
    left = left.minus(amount);
    return { moved: amount, left };
  });
  return {
    basis: "cash",
    share: rate,
    limit,
    qualifier: derivedQualifier(figure.qualifier),
    moved: Money.sum(moved, limit.currency),
    left,
    rows,
  };
}
