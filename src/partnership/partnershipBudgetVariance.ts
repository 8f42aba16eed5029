import { bounds } from "../figure/bounds.ts";
import type { Figure } from "../figure/Figure.ts";
import { exactInterval, type Interval } from "../figure/Interval.ts";
import { isAtMost, type Verdict } from "../figure/verdict.ts";
import { amountBounds } from "../funding/amountBounds.ts";
import { type SpendVarianceBounds, varianceBounds } from "../funding/spendVariance.ts";
import { withinCap } from "../funding/withinCap.ts";
import type { Money } from "../money/Money.ts";
import { refuseWrongSubject } from "../time/refuseWrong.ts";
import type { PartnershipBudget } from "./PartnershipBudget.ts";

/**
 * The spending that a partnership expects, compared with its limit.
 *
 * @category Partnerships
 */
export interface BudgetVariance {
  /** It has the basis of the amounts given, which budget and forecast share. */
  readonly basis: "as-given";
  /** The limit of the forecast: the ceiling where there is one, else the devolved money. */
  readonly against: "ceiling" | "devolved";
  /** The limit on spending: for a ceiling, its highest value. */
  readonly budget: Interval<Money>;
  /** The expected spending. */
  readonly forecast: Interval<Money>;
  /** Budget less forecast, as {@link spendVariance} has it: below zero is an overspend, above it an underspend. */
  readonly variance: Interval<Money>;
  /** The sign in words: `"unknown"` where the bounds leave it open. */
  readonly kind: SpendVarianceBounds["kind"];
  /** Whether the forecast stays within the budget: `"unknown"` where bounds cannot decide. */
  readonly within: Verdict;
}

/**
 * A forecast of a partnership's spending against its budget, by the strict reading of every figure. A
 * ceiling is the most that may be spent, so spending that equals it is within it; under a ceiling that
 * is itself not reached ("less than £6bn") it is not.
 *
 * @param budget - the budget of a partnership
 * @param forecast - the expected spending; the forecast of the budget if omitted
 * @returns the variance, as bounds where figures are bounds; `undefined` where there is no forecast, or
 * neither a ceiling nor devolved money, or the figures are not per the same (a year against a whole)
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `money.currency-mismatch` if the forecast is in another currency than the
 * budget
 * @category Partnerships
 * @example
 * ```ts
 * import { partnershipBudgetVariance, Money, type PartnershipBudget } from "concordat";
 *
 * const budget: PartnershipBudget = {
 *   ceiling: {
 *     value: Money.of("6000000000", "GBP"),
 *     qualifier: "up-to",
 *     asStated: "no more than that",
 *   },
 *   per: "not-stated",
 * };
 * const over = partnershipBudgetVariance(budget, Money.of("8000000000", "GBP"));
 * over?.within; // => "no"
 * over?.variance.upper?.value.format(); // => "-£2,000,000,000.00"
 * ```
 */
export function partnershipBudgetVariance(
  budget: PartnershipBudget,
  forecast: Money | Figure<Money> | undefined = budget?.forecast,
): BudgetVariance | undefined {
  refuseWrongSubject("budget", budget);
  const { ceiling, devolved } = budget;
  const held = ceiling ?? devolved;
  if (forecast === undefined || held === undefined) return undefined;
  if ("qualifier" in forecast && forecast.per !== held.per) return undefined;
  const expected = amountBounds(forecast, "strict");
  const limit = ceiling && bounds(ceiling, "strict")?.upper;
  const allowed = limit ? exactInterval(limit.value) : amountBounds(held, "strict");
  const { actual, ...compared } = varianceBounds(allowed, expected);
  return {
    against: ceiling ? "ceiling" : "devolved",
    ...compared,
    forecast: actual,
    within: ceiling ? withinCap(forecast, ceiling) : isAtMost(expected, allowed),
  };
}
