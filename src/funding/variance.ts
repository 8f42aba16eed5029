import type { CurrencyCode } from "../money/Currency.ts";
import type { Money } from "../money/Money.ts";
import type { Rate } from "../rate/Rate.ts";

/**
 * A budget against what was spent, or is forecast to be.
 *
 * @category Funding
 */
export interface Variance<C extends CurrencyCode = CurrencyCode> {
  /** What was planned. */
  readonly budget: Money<C>;
  /** What was spent, or is forecast to be. */
  readonly actual: Money<C>;
  /** `budget` − `actual`: positive for an underspend, negative for an overspend. */
  readonly variance: Money<C>;
  /** The variance as a share of the budget; absent where the budget is zero. */
  readonly share?: Rate;
  /** What the sign says, in words. */
  readonly kind: "underspend" | "overspend" | "on-budget";
}

/**
 * The variance of a budget: budget less actual, so that an underspend is positive. It compares like with
 * like: both to the same day, both accrual or both cash. An underspend to date is not yet one of the
 * year.
 *
 * @param budget - what was planned, to date or for the year
 * @param actual - what was spent to the same date, or the forecast outturn
 * @returns the variance, with its share of the budget
 * @throws {@link CurrencyMismatchError} if the two are in different currencies
 * @category Funding
 * @example
 * ```ts
 * import { Money, variance } from "concordat";
 *
 * const toDate = variance(Money.parse("£12.6m"), Money.parse("£11.3m"));
 * toDate.variance.format(); // => "£1,300,000.00"
 * toDate.share?.toString(); // => "13/126"
 * toDate.kind; // => "underspend"
 * ```
 */
export function variance<C extends CurrencyCode>(budget: Money<C>, actual: Money<C>): Variance<C> {
  const difference = budget.minus(actual);
  return {
    budget,
    actual,
    variance: difference,
    ...(!budget.isZero() && { share: difference.ratioTo(budget) }),
    kind: kindOf(difference),
  };
}

function kindOf(difference: Money): Variance["kind"] {
  if (difference.isZero()) return "on-budget";
  return difference.isPositive() ? "underspend" : "overspend";
}
