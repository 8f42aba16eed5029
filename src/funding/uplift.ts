import { asFigure, derivedQualifier, type Figure, type Qualifier } from "../figure/Figure.ts";
import type { CurrencyCode } from "../money/Currency.ts";
import type { Money } from "../money/Money.ts";
import { Rate, type RateInput } from "../rate/Rate.ts";
import type { RoundingMode } from "../rounding/RoundingMode.ts";
import { refuseWrongList, refuseWrongOptions } from "../time/refuseWrong.ts";
import type { FinancialYear } from "../time/year/FinancialYear.ts";
import { refuseUnknown, refuseUnknownRounding, shareOf } from "./refuseArguments.ts";

/**
 * By how much an amount rises in a year.
 *
 * @category Funding
 */
export interface YearRate {
  /** The financial year in which it rises, April to March. */
  readonly financialYear: FinancialYear;
  /** By how much of itself: `"0.025"` for 2.5%; negative for a fall, of all of it (−1) at the most. */
  readonly rate: RateInput;
}

/**
 * How {@link uplift} rounds. The two ways differ by pennies, so the agreement should say which.
 *
 * @category Funding
 */
export interface UpliftOptions {
  /**
   * `each-year`: every year's amount is rounded, and the next year rises from that. `at-end`: the exact
   * amount rises, and what is shown of each year is rounded.
   */
  readonly round: "each-year" | "at-end";
  /** How to round to the minor unit. */
  readonly rounding: RoundingMode;
}

/**
 * One year of an {@link Uplift}.
 *
 * @category Funding
 */
export interface UpliftRow<C extends CurrencyCode = CurrencyCode> {
  /** The financial year. */
  readonly financialYear: FinancialYear;
  /** By how much of itself the amount rises in it. */
  readonly rate: Rate;
  /** The rise over the row before; base and rises of all rows sum to the last amount. */
  readonly increase: Money<C>;
  /** The amount of the year. */
  readonly amount: Money<C>;
}

/**
 * An amount raised year by year, with its working.
 *
 * @category Funding
 */
export interface Uplift<C extends CurrencyCode = CurrencyCode> {
  /** It is in the terms of the base, be that a commitment, an accrual or cash. */
  readonly basis: "as-given";
  /** The amount before the uplift: for a figure, the number in it. */
  readonly base: Money<C>;
  /** The amount after the last rise; the base if there is none. */
  readonly amount: Money<C>;
  /** Whether `amount` and the rows are exact or bounds. */
  readonly qualifier: Qualifier;
  /** One row for each rise, in the order given. */
  readonly rows: readonly UpliftRow<C>[];
}

/**
 * Raises an amount year by year, each rise on top of the one before.
 *
 * @param base - the amount before the first rise, or a published figure of it; a bound stays a bound
 * @param rates - the rises, in order
 * @param options - whether to round each year or at the end, and how
 * @returns the amount after the last rise, and every year on the way
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `funding.unknown-option` if `round` is not one of its names
 * @throws {@link DomainError} `rate.invalid` for a rate that is not an exact number, and
 * `funding.not-a-share` for a fall by more than the whole
 * @throws {@link DomainError} `rounding.unknown-mode` if `rounding` is not one of its names
 * @throws {@link DomainError} `rounding.needed` if `rounding` is `unnecessary` and an amount is not a
 * whole number of pence
 * @category Funding
 * @example
 * ```ts
 * import { financialYear, Money, uplift } from "concordat";
 *
 * const rates = [
 *   { financialYear: financialYear("2017/18"), rate: "0.025" },
 *   { financialYear: financialYear("2018/19"), rate: "0.025" },
 * ];
 * const base = Money.of("100.20", "GBP");
 * uplift(base, rates, { round: "each-year", rounding: "half-up" }).amount.format(); // => "£105.28"
 * uplift(base, rates, { round: "at-end", rounding: "half-up" }).amount.format(); // => "£105.27"
 * ```
 */
export function uplift<C extends CurrencyCode>(
  base: Money<C> | Figure<Money<C>>,
  rates: readonly YearRate[],
  options: UpliftOptions,
): Uplift<C> {
  refuseWrongList("rates", rates);
  refuseWrongOptions("options", options);
  const { value, qualifier } = asFigure(base);
  refuseUnknown("round", options.round, ["each-year", "at-end"]);
  refuseUnknownRounding(options.rounding);
  const rows: UpliftRow<C>[] = [];
  let amount = value;
  let factor = Rate.of(1);
  for (const { financialYear, rate: input } of rates) {
    const rate = Rate.of(input);
    if (rate.isNegative()) shareOf(rate.times(-1));
    const growth = rate.plus(1);
    factor = factor.times(growth);
    const raised =
      options.round === "each-year"
        ? amount.times(growth, options.rounding)
        : value.times(factor, options.rounding);
    rows.push({ financialYear, rate, increase: raised.minus(amount), amount: raised });
    amount = raised;
  }
  return { basis: "as-given", base: value, amount, qualifier: derivedQualifier(qualifier), rows };
}
