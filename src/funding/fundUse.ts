import { bounds } from "../figure/bounds.ts";
import type { Figure } from "../figure/Figure.ts";
import { exactInterval, type Interval, minusInterval, plusInterval } from "../figure/Interval.ts";
import { isAtMost, type Verdict } from "../figure/verdict.ts";
import type { CurrencyCode } from "../money/Currency.ts";
import { Money } from "../money/Money.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import { anything, wholeBounds } from "./amountBounds.ts";
import { amountOverTerm } from "./amountOverTerm.ts";
import type { Fund } from "./Fund.ts";
import { fundCurrency } from "./fundCurrency.ts";

/**
 * One draw of a {@link FundUse}.
 *
 * @category Funding
 */
export interface FundUseRow {
  /** What the draw may be, in the currency of the fund: unknown where it is made in another. */
  readonly draw: Interval<Money>;
  /** What is left after it and all before it; absent where there is no total. */
  readonly left?: Interval<Money>;
}

/**
 * How much of a fund is taken, as bounds where the figures are bounds.
 *
 * @category Funding
 */
export interface FundUse {
  /** It speaks of what is promised, not of what is earned or paid. */
  readonly basis: "commitment";
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
  /** One row for each draw, in the order given; the draws sum to `drawn`. */
  readonly rows: readonly FundUseRow[];
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
 * fundUse({ id: "example-fund", name: "A fund that states nothing" }, []); // => { basis: "commitment", within: "yes", rows: [] }
 * ```
 */
export function fundUse(
  fund: Fund,
  draws: readonly Figure<Money>[],
  options: FundUseOptions = {},
): FundUse {
  const currency = fundCurrency(fund) ?? draws[0]?.value.currency;
  if (currency === undefined) return { basis: "commitment", within: "yes", rows: [] };
  const total = totalBounds(fund, options.asOf);
  let drawn: Interval<Money> = exactInterval<Money>(Money.zero(currency));
  const rows = draws.map((figure): FundUseRow => {
    const draw = drawBounds(figure, currency);
    drawn = plusInterval(drawn, draw);
    return { draw, ...(total && { left: minusInterval(total, drawn) }) };
  });
  const verdict = total === undefined ? "unknown" : isAtMost(drawn, total);
  return {
    basis: "commitment",
    ...(total && { total }),
    drawn,
    ...(total && { uncommitted: minusInterval(total, drawn) }),
    within: rows.length === 0 ? "yes" : verdict,
    rows,
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
  return draw.value.currency === currency ? wholeBounds(draw, "strict") : anything(draw, currency);
}
