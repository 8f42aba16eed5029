import { type Reading, readings } from "../figure/bounds.ts";
import type { Figure } from "../figure/Figure.ts";
import { exactInterval, type Interval, minusInterval, plusInterval } from "../figure/Interval.ts";
import { isAtMost, type Verdict } from "../figure/verdict.ts";
import type { CurrencyCode } from "../money/Currency.ts";
import { Money } from "../money/Money.ts";
import { wholeBoundsOf } from "./amountBounds.ts";
import { refuseUnknown } from "./inputs.ts";

/**
 * One draw of an {@link UncommittedBalance}.
 *
 * @category Funding
 */
export interface UncommittedBalanceRow {
  /** What the draw may be. */
  readonly draw: Interval<Money>;
  /** What is left after it and all before it. */
  readonly left: Interval<Money>;
}

/**
 * What is left of an amount after what is committed from it, as bounds where figures are bounds.
 *
 * @category Funding
 */
export interface UncommittedBalance {
  /** It speaks of what is promised, not of what is earned or paid. */
  readonly basis: "commitment";
  /** What there is; without an upper end where the total is only `additional`. */
  readonly total: Interval<Money>;
  /** What the draws come to. */
  readonly committed: Interval<Money>;
  /** What is left. A negative lower end is not cut off. */
  readonly uncommitted: Interval<Money>;
  /** Whether the draws stay within the total: `"unknown"` where bounds cannot decide. */
  readonly within: Verdict;
  /** One row for each draw, in the order given. */
  readonly rows: readonly UncommittedBalanceRow[];
}

/**
 * What is left of an amount after the draws on it. It speaks of the draws that it is given and of no
 * others: say so where you show it. For a {@link Fund} there is {@link fundUse}. A figure a year, or per
 * anything, counts as an unknown amount: {@link amountOverTerm} makes a whole of it.
 *
 * @param total - what there is, or a published figure of it
 * @param draws - what is drawn from it, as amounts or published figures
 * @param reading - how the words of figures are read; `"strict"` if left away
 * @returns total, draws and what is left, as intervals; a figure that is only "circa" is, read strictly,
 * nothing or more, or without bounds where it is below zero
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
  refuseUnknown("reading", reading, readings);
  const whole = totalBounds(total, reading);
  const currency = "qualifier" in total ? total.value.currency : total.currency;
  let committed: Interval<Money> = exactInterval<Money>(Money.zero(currency));
  const rows = draws.map((amount): UncommittedBalanceRow => {
    const draw = wholeBoundsOf(amount, reading);
    committed = plusInterval(committed, draw);
    return { draw, left: minusInterval(whole, committed) };
  });
  return {
    basis: "commitment",
    total: whole,
    committed,
    uncommitted: minusInterval(whole, committed),
    within: isAtMost(committed, whole),
    rows,
  };
}

/** Additional money comes on top of an opening amount that nobody states, so it limits nothing from above. */
function totalBounds(total: Money | Figure<Money>, reading: Reading): Interval<Money> {
  const stated = wholeBoundsOf(total, reading);
  if (!("additional" in total && total.additional)) return stated;
  return stated.lower ? { lower: stated.lower } : {};
}
