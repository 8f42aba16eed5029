import { bounds, type Reading, readings } from "../../figure/bounds.ts";
import { asFigure, type Figure } from "../../figure/Figure.ts";
import {
  exactInterval,
  type Interval,
  minusInterval,
  plusInterval,
} from "../../figure/Interval.ts";
import { isAtMost, type Verdict } from "../../figure/verdict.ts";
import type { CurrencyCode } from "../../money/Currency.ts";
import { Money } from "../../money/Money.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import { isClosed } from "../../time/range/OpenRange.ts";
import { refuseWrongList, refuseWrongOptions, refuseWrongSubject } from "../../time/refuseWrong.ts";
import { anything, wholeBounds } from "../amountBounds.ts";
import { amountOverTerm } from "../amountOverTerm.ts";
import { refuseUnknown } from "../refuseArguments.ts";
import { type Fund, fundCurrency } from "./Fund.ts";

/**
 * One draw of a {@link FundUse}.
 *
 * @category Funding
 */
export interface FundUseRow {
  /** The values that the draw can have, in the currency of the fund: any where it is made in another. */
  readonly draw: Interval<Money>;
  /** The amount left after it and all before it; absent where there is no total. */
  readonly left?: Interval<Money>;
}

/**
 * How much of a fund is taken, as bounds where the figures are bounds.
 *
 * @category Funding
 */
export interface FundUse {
  /** It counts what is promised, not what is earned or paid. */
  readonly basis: "commitment";
  /**
   * The money in the fund, with its enlargements; absent if neither its total nor an enlargement sets a
   * bound. A total that is `additional`, or an enlargement of a total that is not stated, has no upper
   * end, because the opening amount is not known.
   */
  readonly total?: Interval<Money>;
  /**
   * The sum of the draws. Without draws it is exactly zero in the currency of the fund, and absent
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
  /** The day from which to look: later enlargements do not count. All of them count if it is omitted. */
  readonly asOf?: LocalDate;
}

/**
 * The money that is drawn from a fund and the money that is left, by the strict reading of every figure. It counts the
 * draws that it is given and of no others: say so where you show it.
 *
 * @param fund - the fund; a total a year counts for each year of the fund's period
 * @param draws - what is drawn from it; a draw in another currency than the fund's counts as an unknown
 * amount, and so does one per year or per anything: {@link amountOverTerm} makes a whole of it
 * @param options - the day from which to look
 * @returns total, drawn and uncommitted balance as intervals, in the currency of the fund, or of the
 * first draw where the fund states no amount
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
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
  refuseWrongSubject("fund", fund);
  refuseWrongList("draws", draws, "value");
  refuseWrongOptions("options", options);
  const currency = fundCurrency(fund) ?? draws[0]?.value.currency;
  if (currency === undefined) return { basis: "commitment", within: "yes", rows: [] };
  // In another currency a draw is an unknown amount.
  const amounts = draws.map((draw) =>
    draw.value.currency === currency ? wholeBounds(draw, "strict") : anything(draw, currency),
  );
  const total = totalBounds(fund, options.asOf);
  if (total === undefined) {
    const zero: Interval<Money> = exactInterval<Money>(Money.zero(currency));
    return {
      basis: "commitment",
      drawn: amounts.reduce(plusInterval<Money>, zero),
      within: draws.length === 0 ? "yes" : "unknown",
      rows: amounts.map((draw) => ({ draw })),
    };
  }
  const { committed: drawn, ...use } = drawDown(total, amounts, currency);
  return {
    basis: "commitment",
    total,
    drawn,
    ...use,
    ...(draws.length === 0 && { within: "yes" }),
  };
}

/** The amount left of a total after each draw, and after all of them. */
function drawDown(
  total: Interval<Money>,
  draws: readonly Interval<Money>[],
  currency: CurrencyCode,
): Omit<UncommittedBalance, "basis" | "total"> {
  let committed: Interval<Money> = exactInterval<Money>(Money.zero(currency));
  const rows = draws.map((draw) => {
    committed = plusInterval(committed, draw);
    return { draw, left: minusInterval(total, committed) };
  });
  const uncommitted = minusInterval(total, committed);
  return { committed, uncommitted, within: isAtMost(committed, total), rows };
}

/**
 * The values that the total of a fund can have on a day. An enlargement of a total that is not stated
 * sets no upper limit.
 */
function totalBounds(
  { total, period, enlargements = [] }: Fund,
  asOf: LocalDate | undefined,
): Interval<Money> | undefined {
  const added = enlargements.filter(({ on }) => asOf === undefined || on <= asOf);
  // A sum a year without an end has no whole.
  const whole = total && amountOverTerm(total, isClosed(period) ? period : undefined);
  const stated = whole && bounds(whole, "strict");
  const opening = whole?.additional ? withoutLimit(stated) : stated;
  const [first] = added;
  if (first === undefined) return opening;
  const zero = Money.zero(first.amount.value.currency);
  return added.reduce<Interval<Money>>(
    (sum, { amount }) => plusInterval(sum, wholeBounds(amount, "strict")),
    opening ?? { lower: { value: zero, included: true } },
  );
}

/** Additional money comes on top of an opening amount that nobody states, so it sets no upper limit. */
function withoutLimit(additional: Interval<Money> | undefined): Interval<Money> | undefined {
  return additional?.lower && { lower: additional.lower };
}

/**
 * One draw of an {@link UncommittedBalance}.
 *
 * @category Funding
 */
export interface UncommittedBalanceRow {
  /** The values that the draw can have. */
  readonly draw: Interval<Money>;
  /** The amount left after it and all before it. */
  readonly left: Interval<Money>;
}

/**
 * The amount left after the commitments from it, as bounds where figures are bounds.
 *
 * @category Funding
 */
export interface UncommittedBalance {
  /** It counts what is promised, not what is earned or paid. */
  readonly basis: "commitment";
  /** The whole; without an upper end where the total is only `additional`. */
  readonly total: Interval<Money>;
  /** The sum of the draws. */
  readonly committed: Interval<Money>;
  /** The amount left. A negative lower end is not cut off. */
  readonly uncommitted: Interval<Money>;
  /** Whether the draws stay within the total: `"unknown"` where bounds cannot decide. */
  readonly within: Verdict;
  /** One row for each draw, in the order given. */
  readonly rows: readonly UncommittedBalanceRow[];
}

/**
 * The amount left after the draws on it. It counts the draws that it is given and no others: say so
 * where you show it. For a {@link Fund} there is {@link fundUse}. A figure a year, or per
 * anything, counts as an unknown amount: {@link amountOverTerm} makes a whole of it.
 *
 * @param total - what there is, or a published figure of it
 * @param draws - what is drawn from it, as amounts or published figures
 * @param reading - how the words of figures are read; `"strict"` if omitted
 * @returns total, draws and what is left, as intervals; a figure that is only "circa" is, read strictly,
 * nothing or more, or without bounds where it is below zero
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `funding.unknown-option` if the reading is not one of its names
 * @throws {@link DomainError} `money.currency-mismatch` if amounts are in different currencies
 * @category Funding
 * @example
 * ```ts
 * import { formatInterval, Money, uncommittedBalance } from "concordat";
 *
 * const investment = {
 *   value: Money.parse("£1.1m"),
 *   qualifier: "more-than",
 *   asStated: "over £1.1m",
 * } as const;
 * const { uncommitted } = uncommittedBalance(Money.parse("£450m"), [investment]);
 * formatInterval(uncommitted); // => "less than £448,900,000.00"
 * ```
 */
export function uncommittedBalance<C extends CurrencyCode>(
  total: Money<C> | Figure<Money<C>>,
  draws: readonly (Money<C> | Figure<Money<C>>)[],
  reading: Reading = "strict",
): UncommittedBalance {
  refuseWrongList("draws", draws);
  refuseUnknown("reading", reading, readings);
  const stated = wholeBounds(total, reading);
  const isAdditional = "additional" in total && total.additional;
  const whole = isAdditional ? (withoutLimit(stated) ?? {}) : stated;
  const amounts = draws.map((draw) => wholeBounds(draw, reading));
  const { currency } = asFigure(total).value;
  return { basis: "commitment", total: whole, ...drawDown(whole, amounts, currency) };
}
