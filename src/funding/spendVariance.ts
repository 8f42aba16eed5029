import { type Figure, refuseWrongAmount } from "../figure/Figure.ts";
import { exactInterval, type Interval, minusInterval } from "../figure/Interval.ts";
import { isEqualTo, isLessThan } from "../figure/verdict.ts";
import type { CurrencyCode } from "../money/Currency.ts";
import { Money } from "../money/Money.ts";
import type { Rate } from "../rate/Rate.ts";
import { amountBounds } from "./amountBounds.ts";
import { refuseDifferentPer } from "./refuseArguments.ts";

/**
 * A budget against what was spent, or is forecast to be.
 *
 * @category Funding
 */
export interface SpendVariance<C extends CurrencyCode = CurrencyCode> {
  /** It is in the terms of what goes in, be that commitments, accruals or cash: the same for both. */
  readonly basis: "as-given";
  /** The planned amount. */
  readonly budget: Money<C>;
  /** The amount spent, or forecast to be spent. */
  readonly actual: Money<C>;
  /** `budget` − `actual`: positive for an underspend, negative for an overspend. */
  readonly variance: Money<C>;
  /** The variance as a share of the budget; absent where the budget is zero. */
  readonly share?: Rate;
  /** The sign in words. */
  readonly kind: "underspend" | "overspend" | "on-budget";
}

/**
 * A budget against what was spent, where one of them is a published figure: bounds stay bounds.
 *
 * @category Funding
 */
export interface SpendVarianceBounds<C extends CurrencyCode = CurrencyCode> {
  /** It is in the terms of what goes in, be that commitments, accruals or cash: the same for both. */
  readonly basis: "as-given";
  /** The values that the planned amount can have: for a plain amount, that amount alone. */
  readonly budget: Interval<Money<C>>;
  /** The values that the amount spent, or forecast to be spent, can have. */
  readonly actual: Interval<Money<C>>;
  /** `budget` − `actual`: above zero for an underspend, below it for an overspend. */
  readonly variance: Interval<Money<C>>;
  /** The sign in words: `"unknown"` where the bounds leave it open. */
  readonly kind: SpendVariance["kind"] | "unknown";
}

/**
 * The variance of a budget: budget less actual, so that an underspend is positive. It compares like with
 * like: both to the same day, both accrual or both cash. An underspend to date is not yet one of the
 * year.
 *
 * @param budget - what was planned, to date or for the year
 * @param actual - what was spent to the same date, or the forecast outturn
 * @returns the variance, with its share of the budget
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `money.currency-mismatch` if the two are in different currencies
 * @category Funding
 * @example
 * ```ts
 * import { Money, spendVariance } from "concordat";
 *
 * const toDate = spendVariance(Money.parse("£12.6m"), Money.parse("£11.3m"));
 * toDate.variance.format(); // => "£1,300,000.00"
 * toDate.share?.toString(); // => "13/126"
 * toDate.kind; // => "underspend"
 * ```
 */
export function spendVariance<C extends CurrencyCode>(
  budget: Money<C>,
  actual: Money<C>,
): SpendVariance<C>;
/**
 * The same where the budget, or what was spent, is a published figure. Figures are read strictly, and
 * bounds stay bounds: of "about £5m" nothing is known but that it is nothing or more, and of "about -£5m"
 * nothing at all.
 *
 * @param budget - what was planned, or a published figure of it
 * @param actual - what was spent to the same date, or the forecast outturn, or a published figure of it
 * @returns what the variance may be, exact to the minor unit
 * @throws {@link DomainError} `funding.not-a-total` if one is an amount a year, or per anything, and
 * the other is not per the same
 * @throws {@link DomainError} `money.currency-mismatch` if the two are in different currencies
 * @example
 * ```ts
 * import { formatInterval, Money, parseFigure, spendVariance } from "concordat";
 *
 * const spent = parseFigure("over £5m", { as: "money" });
 * formatInterval(spendVariance(Money.parse("£6m"), spent).variance); // => "less than £1,000,000.00"
 * spendVariance(Money.parse("£6m"), spent).kind; // => "unknown"
 * spendVariance(Money.parse("£5m"), spent).kind; // => "overspend"
 * ```
 */
export function spendVariance<C extends CurrencyCode>(
  budget: Figure<Money<C>>,
  actual: Money<C> | Figure<Money<C>>,
): SpendVarianceBounds<C>;
/**
 * The values that the variance of a plain budget from a published figure can have.
 *
 * @param budget - what was planned, to date or for the year
 * @param actual - a published figure of what was spent to the same date, or of the forecast outturn
 * @returns the variance as bounds
 * @throws {@link DomainError} `funding.not-a-total` if the figure is an amount a year, or per anything
 * @throws {@link DomainError} `money.currency-mismatch` if the two are in different currencies
 */
export function spendVariance<C extends CurrencyCode>(
  budget: Money<C>,
  actual: Figure<Money<C>>,
): SpendVarianceBounds<C>;
export function spendVariance(
  budget: Money | Figure<Money>,
  actual: Money | Figure<Money>,
): SpendVariance | SpendVarianceBounds {
  refuseWrongAmount(budget);
  refuseWrongAmount(actual);
  if ("qualifier" in budget || "qualifier" in actual) {
    refuseDifferentPer(budget, actual);
    return varianceBounds(amountBounds(budget, "strict"), amountBounds(actual, "strict"));
  }
  const difference = budget.minus(actual);
  return {
    basis: "as-given",
    budget,
    actual,
    variance: difference,
    ...(!budget.isZero() && { share: difference.ratioTo(budget) }),
    kind: kindOf(difference),
  };
}

function kindOf(difference: Money): SpendVariance["kind"] {
  if (difference.isZero()) return "on-budget";
  return difference.isPositive() ? "underspend" : "overspend";
}

/** The variance between what two amounts may be. */
export function varianceBounds(
  budget: Interval<Money>,
  actual: Interval<Money>,
): SpendVarianceBounds {
  const difference = minusInterval(budget, actual);
  const kind = kindOfBounds(difference);
  return { basis: "as-given", budget, actual, variance: difference, kind };
}

function kindOfBounds(difference: Interval<Money>): SpendVarianceBounds["kind"] {
  const known = difference.lower ?? difference.upper;
  if (known === undefined) return "unknown";
  const nothing = exactInterval<Money>(Money.zero(known.value.currency));
  if (isLessThan(nothing, difference) === "yes") return "underspend";
  if (isLessThan(difference, nothing) === "yes") return "overspend";
  return isEqualTo(difference, nothing) === "yes" ? "on-budget" : "unknown";
}
