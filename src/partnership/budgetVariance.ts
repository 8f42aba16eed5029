import { bounds } from "../figure/bounds.ts";
import type { Figure } from "../figure/Figure.ts";
import { exactInterval, type Interval } from "../figure/Interval.ts";
import { isAtMost, type Verdict } from "../figure/verdict.ts";
import { amountBounds } from "../funding/amountBounds.ts";
import { type VarianceBounds, varianceBounds } from "../funding/variance.ts";
import { withinCap } from "../funding/withinCap.ts";
import type { Money } from "../money/Money.ts";
import type { PartnershipBudget } from "./PartnershipBudget.ts";

/**
 * What a partnership expects to spend, against what it may.
 *
 * @category Partnerships
 */
export interface BudgetVariance {
  /** It is in the terms of what goes in: budget and forecast speak of the same. */
  readonly basis: "as-given";
  /** What the forecast is held against: the ceiling where there is one, else the devolved money. */
  readonly against: "ceiling" | "devolved";
  /** What may be spent: of a ceiling, the most. */
  readonly budget: Interval<Money>;
  /** What is expected to be spent. */
  readonly forecast: Interval<Money>;
  /** Budget less forecast, as {@link variance} has it: below zero is an overspend, above it an underspend. */
  readonly variance: Interval<Money>;
  /** What the sign says, in words: `"unknown"` where the bounds leave it open. */
  readonly kind: VarianceBounds["kind"];
  /** Whether the forecast stays within the budget: `"unknown"` where bounds cannot decide. */
  readonly within: Verdict;
}

/**
 * A forecast of a partnership's spending against its budget, by the strict reading of every figure. A
 * ceiling is the most that may be spent, so spending that equals it is within it; under a ceiling that
 * is itself not reached ("less than £6bn") it is not.
 *
 * @param budget - the budget of a partnership
 * @param forecast - what is expected to be spent; if left away, the forecast of the budget
 * @returns the variance, as bounds where figures are bounds; `undefined` where there is no forecast, or
 * neither a ceiling nor devolved money, or the figures are not per the same (a year against a whole)
 * @throws {@link DomainError} `money.currency-mismatch` if the forecast is in another currency than the
 * budget
 * @category Partnerships
 * @example
 * ```ts
 * import { budgetVariance, Money, type PartnershipBudget } from "concordat";
 *
 * const budget: PartnershipBudget = {
 *   ceiling: {
 *     value: Money.of("6000000000", "GBP"),
 *     qualifier: "up-to",
 *     asStated: "no more than that",
 *   },
 *   per: "not-stated",
 * };
 * const over = budgetVariance(budget, Money.of("8000000000", "GBP"));
 * over?.within; // => "no"
 * over?.variance.upper?.value.format(); // => "-£2,000,000,000.00"
 * ```
 */
export function budgetVariance(
  budget: PartnershipBudget,
  forecast: Money | Figure<Money> | undefined = budget.forecast,
): BudgetVariance | undefined {
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
