import { bounds } from "../figure/bounds.ts";
import type { Figure } from "../figure/Figure.ts";
import { exactInterval, type Interval, minusInterval, plusInterval } from "../figure/Interval.ts";
import { isAtMost, type Verdict } from "../figure/verdict.ts";
import type { CurrencyCode } from "../money/Currency.ts";
import { Money } from "../money/Money.ts";
import { amountBounds } from "./amountBounds.ts";
import type { Fund } from "./Fund.ts";

/**
 * How much of a fund is taken, as bounds where the figures are bounds.
 *
 * @category Funding
 */
export interface FundUse {
  /**
   * What the fund holds; absent if its total is not stated, or only as "circa". A total that is
   * `additional` has no upper end, because the opening amount is not stated.
   */
  readonly total?: Interval<Money>;
  /** What the draws come to; nothing drawn is exactly zero. */
  readonly drawn: Interval<Money>;
  /** Total less drawn; absent where there is no total. A negative lower end is not cut off. */
  readonly uncommitted?: Interval<Money>;
  /** Whether the draws stay within the total: `"unknown"` where bounds cannot decide. */
  readonly within: Verdict;
}

/**
 * What is drawn from a fund and what is left, by the strict reading of every figure. It speaks of the
 * draws that it is given and of no others: say so where you show it.
 *
 * @param fund - the fund
 * @param draws - what is drawn from it; a draw in another currency than its total counts as an unknown
 * amount
 * @returns total, drawn and uncommitted balance as intervals, in the currency of the total, or of the
 * first draw where no total is stated; nothing drawn from a fund without a total is nil pounds
 * @category Funding
 * @example
 * ```ts
 * import { type Fund, fundUse, Money } from "concordat";
 *
 * const fund: Fund = {
 *   id: "example-fund",
 *   name: "Example Transformation Fund",
 *   total: { value: Money.of("450000000", "GBP"), qualifier: "exact", asStated: "a £450m pot" },
 * };
 * const use = fundUse(fund, [
 *   { value: Money.of("1100000", "GBP"), qualifier: "more-than", asStated: "over £1.1m" },
 * ]);
 * use.uncommitted?.upper?.value.format(); // => "£448,900,000.00"
 * use.uncommitted?.upper?.included; // => false
 * use.within; // => "unknown"
 * ```
 */
export function fundUse(fund: Fund, draws: readonly Figure<Money>[]): FundUse {
  const total = fund.total && totalBounds(fund.total);
  const currency = fund.total?.value.currency ?? draws[0]?.value.currency ?? "GBP";
  const drawn = draws.reduce<Interval<Money>>(
    (sum, draw) => plusInterval(sum, drawBounds(draw, currency)),
    exactInterval(Money.zero(currency)),
  );
  if (total === undefined) return { drawn, within: "unknown" };
  return { total, drawn, uncommitted: minusInterval(total, drawn), within: isAtMost(drawn, total) };
}

/** Additional money comes on top of an opening amount that nobody states, so it limits nothing from above. */
function totalBounds(total: Figure<Money>): Interval<Money> | undefined {
  const stated = bounds(total, "strict");
  if (!total.additional) return stated;
  return stated?.lower && { lower: stated.lower };
}

/** What a draw allows in the currency of its fund: in another currency it is an unknown amount. */
function drawBounds(draw: Figure<Money>, currency: CurrencyCode): Interval<Money> {
  return draw.value.currency === currency
    ? amountBounds(draw, "strict")
    : { lower: { value: Money.zero(currency), included: true } };
}
