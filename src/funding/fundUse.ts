import { bounds } from "../figure/bounds.ts";
import type { Figure } from "../figure/Figure.ts";
import { exactInterval, type Interval, minusInterval, plusInterval } from "../figure/Interval.ts";
import { isAtMost, type Verdict } from "../figure/verdict.ts";
import type { CurrencyCode } from "../money/Currency.ts";
import { Money } from "../money/Money.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import { wholeBounds } from "./amountBounds.ts";
import { amountOverTerm } from "./amountOverTerm.ts";
import type { Fund } from "./Fund.ts";
import { fundCurrency } from "./fundCurrency.ts";

/**
 * How much of a fund is taken, as bounds where the figures are bounds.
 *
 * @category Funding
 */
export interface FundUse {
  /**
   * What the fund holds, with what enlarged it; absent if neither its total nor an enlargement sets a
   * bound. A total that is `additional`, or an enlargement of a total that is not stated, has no upper
   * end, because the opening amount is not known.
   */
  readonly total?: Interval<Money>;
  /**
   * What the draws come to. Without draws it is exactly zero in the currency of the fund, and absent
   * where the fund states no amount either: then there is no currency to say it in.
   */
  readonly drawn?: Interval<Money>;
  /** Total less drawn; absent where there is no total. A negative lower end is not cut off. */
  readonly uncommitted?: Interval<Money>;
  /**
   * Whether the draws stay within the total: `"unknown"` where bounds cannot decide, `"yes"` where
   * nothing is drawn.
   */
  readonly within: Verdict;
}

/**
 * How {@link fundUse} works.
 *
 * @category Funding
 */
export interface FundUseOptions {
  /** The day from which to look: later enlargements do not count. All of them count if it is left away. */
  readonly asOf?: LocalDate;
}

/**
 * What is drawn from a fund and what is left, by the strict reading of every figure. It speaks of the
 * draws that it is given and of no others: say so where you show it.
 *
 * @param fund - the fund; a total a year counts for each year of the fund's period
 * @param draws - what is drawn from it; a draw in another currency than the fund's counts as an unknown
 * amount, and so does one per year or per anything: {@link amountOverTerm} makes a whole of it
 * @param options - the day from which to look
 * @returns total, drawn and uncommitted balance as intervals, in the currency of the fund, or of the
 * first draw where the fund states no amount
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
 * fundUse({ id: "example-fund", name: "A fund that states nothing" }, []); // => { within: "yes" }
 * ```
 */
export function fundUse(
  fund: Fund,
  draws: readonly Figure<Money>[],
  options: FundUseOptions = {},
): FundUse {
  const currency = fundCurrency(fund) ?? draws[0]?.value.currency;
  if (currency === undefined) return { within: "yes" };
  const total = totalBounds(fund, options.asOf);
  const drawn = draws.reduce<Interval<Money>>(
    (sum, draw) => plusInterval(sum, drawBounds(draw, currency)),
    exactInterval(Money.zero(currency)),
  );
  const isUntouched = draws.length === 0;
  if (total === undefined) return { drawn, within: isUntouched ? "yes" : "unknown" };
  return {
    total,
    drawn,
    uncommitted: minusInterval(total, drawn),
    within: isUntouched ? "yes" : isAtMost(drawn, total),
  };
}

/**
 * What a fund holds on a day. Additional money comes on top of an opening amount that nobody states, so
 * it limits nothing from above; so does an enlargement of a total that is not stated.
 */
function totalBounds(
  { total, period, enlargements = [] }: Fund,
  asOf: LocalDate | undefined,
): Interval<Money> | undefined {
  const added = enlargements.filter(({ on }) => asOf === undefined || on <= asOf);
  const whole = total && amountOverTerm(total, period);
  const opening = whole && openingBounds(whole);
  const [first] = added;
  if (first === undefined) return opening;
  const zero = Money.zero(first.amount.value.currency);
  return added.reduce<Interval<Money>>(
    (sum, { amount }) => plusInterval(sum, wholeBounds(amount, "strict")),
    opening ?? { lower: { value: zero, included: true } },
  );
}

function openingBounds(total: Figure<Money>): Interval<Money> | undefined {
  const stated = bounds(total, "strict");
  if (!total.additional) return stated;
  return stated?.lower && { lower: stated.lower };
}

/** What a draw allows in the currency of its fund: in another currency it is an unknown amount. */
function drawBounds(draw: Figure<Money>, currency: CurrencyCode): Interval<Money> {
  return draw.value.currency === currency
    ? wholeBounds(draw, "strict")
    : { lower: { value: Money.zero(currency), included: true } };
}
