import type { Figure } from "../figure/Figure.ts";
import { exactInterval } from "../figure/Interval.ts";
import { timesInterval } from "../figure/intervalMultiples.ts";
import type { Verdict } from "../figure/verdict.ts";
import { Money } from "../money/Money.ts";
import { amountBounds } from "./amountBounds.ts";

/**
 * Tells whether an amount stays within a cap per project. An amount equal to the cap is within it, unless
 * the cap is said to be "less than" that.
 *
 * @param amount - the amount, or a published figure of it
 * @param cap - the most that one project may get, in the same currency
 * @param projects - how many projects share the amount, a whole number from 1; one if left away
 * @returns `"unknown"` where bounds cannot decide, or where the cap sets no limit
 * @throws {@link CurrencyMismatchError} if the two are in different currencies
 * @throws {@link InvalidRateError} if `projects` is no exact number
 * @category Funding
 * @example
 * ```ts
 * import { Money, parseFigure, withinCap } from "concordat";
 *
 * const cap = parseFigure("up to £30,000", { as: "money" });
 * withinCap(Money.of("30000.00", "GBP"), cap); // => "yes"
 * withinCap(Money.of("30000.01", "GBP"), cap); // => "no"
 * withinCap(parseFigure("over £29,000", { as: "money" }), cap); // => "unknown"
 * // 67 projects shared £1.5m; 67 caps come to £2.01m.
 * withinCap(Money.of("1500000", "GBP"), cap, 67); // => "yes"
 * ```
 */
export function withinCap(
  amount: Money | Figure<Money>,
  cap: Figure<Money>,
  projects = 1,
): Verdict {
  const drawn = Money.isMoney(amount) ? exactInterval(amount) : amountBounds(amount, "strict");
  const limit = timesInterval(amountBounds(cap, "strict"), projects).upper;
  if (limit === undefined) return "unknown";
  if (drawn.lower !== undefined) {
    const above = drawn.lower.value.compare(limit.value);
    if (above > 0 || (above === 0 && !(drawn.lower.included && limit.included))) return "no";
  }
  if (drawn.upper === undefined) return "unknown";
  const above = drawn.upper.value.compare(limit.value);
  const touches = above === 0 && (limit.included || !drawn.upper.included);
  return above < 0 || touches ? "yes" : "unknown";
}
