import { asFigure } from "../figure/asFigure.ts";
import { derivedQualifier } from "../figure/derivedQualifier.ts";
import type { Figure, Qualifier } from "../figure/Figure.ts";
import type { CurrencyCode } from "../money/Currency.ts";
import type { Money } from "../money/Money.ts";
import { Rate } from "../rate/Rate.ts";
import { lastDayOfMonth } from "../time/arithmetic.ts";
import type { DateRange } from "../time/DateRange.ts";
import type { FinancialYear } from "../time/FinancialYear.ts";
import { financialYearOf } from "../time/financialYears.ts";
import { daysInRange } from "../time/rangeQueries.ts";
import { splitRange } from "../time/splitRange.ts";

/**
 * How {@link spendProfile} spreads money over a period.
 *
 * @category Funding
 */
export interface SpendProfileOptions {
  /**
   * - `days`: every day weighs the same, 29 February too.
   * - `months`: every calendar month weighs the same; a part of a month weighs as its days do within
   *   that month.
   * - `equal-years`: every financial year that the period touches weighs the same, however little of
   *   it the period covers; within the year, by days.
   */
  readonly by: "days" | "months" | "equal-years";
  /** What the rows are: financial years (April to March), or calendar months. Financial years if left away. */
  readonly into?: "financial-year" | "month";
}

/**
 * One row of a {@link SpendProfile}: what falls in one financial year or month.
 *
 * @category Funding
 */
export interface SpendRow<C extends CurrencyCode = CurrencyCode> {
  /** The days of the period that fall in it, both ends included. */
  readonly period: DateRange;
  /** The financial year that it lies in. */
  readonly financialYear: FinancialYear;
  /** How many days that is. */
  readonly days: number;
  /** The exact share of the total; the shares of all rows sum to 1. */
  readonly share: Rate;
  /** The amount, to the minor unit; the amounts of all rows sum to the total. */
  readonly amount: Money<C>;
  /** Whether `amount` is exact or a bound; see {@link derivedQualifier}. */
  readonly qualifier: Qualifier;
}

/**
 * Money spread over a period, with its working.
 *
 * @category Funding
 */
export interface SpendProfile<C extends CurrencyCode = CurrencyCode> {
  /** It says when money is earned, not when it is paid. */
  readonly basis: "accrual";
  /** What is spread: for a figure, the number in it. */
  readonly total: Money<C>;
  /** Whether `total` is exact or a bound. */
  readonly qualifier: Qualifier;
  /** What it is spread over, both ends included. */
  readonly period: DateRange;
  /** How many days that is. */
  readonly days: number;
  /** One row for each financial year or month that the period touches, in order. */
  readonly rows: readonly SpendRow<C>[];
}

/**
 * Spreads money over a period: what falls in which financial year, as an accrual. The parts sum to
 * the whole to the penny; odd pennies go to the rows with the largest remainders, the earlier first.
 * Bounds stay bounds: of "over £1.1m" every part is "at least" that much. It is arithmetic, not a fact:
 * where a profile has been agreed, use that.
 *
 * @param total - the amount, or a published figure of it
 * @param period - what it is for, both ends included
 * @param options - how to weigh the days, and what the rows are
 * @returns the rows, with the working of each
 * @category Funding
 * @example
 * ```ts
 * import { dateRange, localDate, Money, spendProfile } from "concordat";
 *
 * const fiveYears = dateRange(localDate("2017-02-01"), localDate("2022-01-31"));
 * const { rows } = spendProfile(Money.of("1100000", "GBP"), fiveYears, { by: "days" });
 * rows.map(({ financialYear, days, amount }) => [financialYear, days, amount.format()]);
 * // => [["2016/17", 59, "£35,542.17"], ["2017/18", 365, "£219,879.52"], ["2018/19", 365, "£219,879.52"], ["2019/20", 366, "£220,481.92"], ["2020/21", 365, "£219,879.52"], ["2021/22", 306, "£184,337.35"]]
 * ```
 */
export function spendProfile<C extends CurrencyCode>(
  total: Money<C> | Figure<Money<C>>,
  period: DateRange,
  options: SpendProfileOptions,
): SpendProfile<C> {
  const figure = asFigure(total);
  const qualifier = derivedQualifier(figure.qualifier);
  const parts = splitRange(period, options.into ?? "financial-year");
  const weights = weigh(parts, options.by);
  const whole = Rate.sum(weights);
  const amounts = figure.value.allocate(weights);
  const rows = parts.map((part, index) => ({
    period: part,
    financialYear: financialYearOf(part.start),
    days: daysInRange(part),
    share: (weights[index] as Rate).dividedBy(whole),
    amount: amounts[index] as Money<C>,
    qualifier,
  }));
  return {
    basis: "accrual",
    total: figure.value,
    qualifier: figure.qualifier,
    period,
    days: daysInRange(period),
    rows,
  };
}

function weigh(parts: readonly DateRange[], by: SpendProfileOptions["by"]): readonly Rate[] {
  switch (by) {
    case "days":
      return parts.map((part) => Rate.of(daysInRange(part)));
    case "months":
      return parts.map((part) => Rate.sum(splitRange(part, "month").map(shareOfMonth)));
    case "equal-years": {
      const daysOfYear = new Map<FinancialYear, number>();
      for (const part of parts) {
        const year = financialYearOf(part.start);
        daysOfYear.set(year, (daysOfYear.get(year) ?? 0) + daysInRange(part));
      }
      return parts.map((part) =>
        Rate.ratio(daysInRange(part), daysOfYear.get(financialYearOf(part.start)) ?? 1),
      );
    }
  }
}

function shareOfMonth(part: DateRange): Rate {
  return Rate.ratio(daysInRange(part), Number(lastDayOfMonth(part.start).slice(-2)));
}
