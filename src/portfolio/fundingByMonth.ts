import { type Bound, type Interval, intervalOf } from "../figure/Interval.ts";
import { type SpendBasis, spendWeights } from "../funding/spendWeights.ts";
import type { Money } from "../money/Money.ts";
import type { Rate } from "../rate/Rate.ts";
import type { LocalDate } from "../time/date/LocalDate.ts";
import type { DateRange } from "../time/range/DateRange.ts";
import { type PartialDate, partialDate } from "../time/range/PartialDate.ts";
import { rangeIntersection } from "../time/range/rangeQueries.ts";
import { refuseWrongOptions, refuseWrongSubject } from "../time/refuseWrong.ts";
import { splitRange } from "../time/term/splitRange.ts";
import { financialYearRange } from "../time/year/FinancialYear.ts";
import type { FundingOptions, FundingRow } from "./FundingRow.ts";
import {
  type CurrencyTotal,
  type DerivationTotal,
  type MonthTotal,
  totalsByDerivation,
  totalsByMonth,
  totalsOverall,
  withoutDoubles,
} from "./fundingParts.ts";
import { type RowOrigin, visitFunding } from "./fundingRows.ts";
import type { Portfolio } from "./Portfolio.ts";

/**
 * One row of {@link FundingByMonth}.
 *
 * @category Portfolio
 */
export interface MonthFundingRow extends FundingRow {
  /** The months that the amount covers, such as `"2012-04"`; more than one where no single one is known. */
  readonly months: readonly PartialDate[];
}

/**
 * The funding of a portfolio by month, with its working.
 *
 * @category Portfolio
 */
export interface FundingByMonth {
  /** It says for which month money is committed or earned, not when it is paid. */
  readonly basis: "accrual";
  /**
   * In the order of {@link fundingByFinancialYear}, by month within a year. `basis` says what the figure of
   * the year rests on; that each month has its part is a spread.
   */
  readonly rows: readonly MonthFundingRow[];
  /** The commitments of no known month, which are in no total. */
  readonly unplaced: readonly FundingRow[];
  /**
   * The sums by month and currency, by month. An amount for several months together may fall in any of
   * them: each of these totals holds between none and all of it.
   */
  readonly totals: readonly MonthTotal[];
  /**
   * The grand total by currency: that of {@link fundingByFinancialYear}.
   */
  readonly overall: readonly CurrencyTotal[];
  /** The sums of the grants and published awards, those that are `unplaced` too, by how their year is known. */
  readonly derivations: readonly DerivationTotal[];
}

/**
 * The money of a portfolio by month. What {@link fundingByFinancialYear} finds for a year is
 * divided, to the penny, between those months of the year that the period of the commitment covers; a
 * figure of a programme has all twelve. The parts of a bound are bounds, and as a part rounded to the
 * penny may be reached, "more than" becomes "at least".
 *
 * What was stated for several years together stays together, and so does the support of a mutual of
 * which only the year is known.
 *
 * @param portfolio - a portfolio, as {@link portfolioSchema} reads it
 * @param options - how to spread, and how to read published figures
 * @returns the rows and their sums by month
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `funding.unknown-option` if an option is not one of its names
 * @throws {@link DomainError} `money.currency-mismatch` if the figures of one programme are in two
 * currencies, which the schema refuses
 * @category Portfolio
 * @example
 * ```ts
 * import { fundingByMonth, portfolioSchema } from "concordat";
 *
 * const portfolio = portfolioSchema.parse({
 *   grants: [
 *     {
 *       id: "example-grant",
 *       title: "Example grant",
 *       funder: "example-department",
 *       lead: "example-charity",
 *       period: { start: "2013-01-01", end: "2013-03-31" },
 *       awards: [{ financialYear: "2012/13", amount: { amount: "100.00", currency: "GBP" } }],
 *       status: "active",
 *     },
 *   ],
 * });
 * const { totals } = fundingByMonth(portfolio, { by: "months" });
 * totals.map(({ month, amount }) => [month, amount.lower?.value.format()]);
 * // => [["2013-01", "£33.34"], ["2013-02", "£33.33"], ["2013-03", "£33.33"]]
 * ```
 */
export function fundingByMonth(portfolio: Portfolio, options: FundingOptions = {}): FundingByMonth {
  refuseWrongSubject("portfolio", portfolio);
  refuseWrongOptions("options", options);
  const { by = "days" } = options;
  const rows: MonthFundingRow[] = [];
  const unplaced: FundingRow[] = [];
  const whole: FundingRow[] = [];
  visitFunding(portfolio, options, (row, origin) => {
    whole.push(row);
    if (row.financialYears.length === 0) unplaced.push(row);
    for (const part of monthRows(row, origin, by)) rows.push(part);
  });
  const counted = withoutDoubles(whole);
  return {
    basis: "accrual",
    rows,
    unplaced,
    totals: totalsByMonth(rows),
    overall: totalsOverall(counted),
    derivations: totalsByDerivation(counted),
  };
}

/**
 * Divides what falls in one financial year between the months of its period in that year, to the penny.
 * What falls in several years together, or in an unknown month, stays together.
 */
export function monthRows(
  row: FundingRow,
  { period }: RowOrigin,
  by: SpendBasis,
): readonly MonthFundingRow[] {
  const days = daysOf(row, period);
  if (days === undefined) return [];
  const parts = splitRange(days, "month");
  if (row.financialYears.length > 1 || row.list === "mutuals") {
    return [{ ...row, months: parts.map(monthOf) }];
  }
  const amounts = divide(row.amount, spendWeights(parts, by));
  const { days: _, ...rest } = row;
  return parts.map((part, index) => ({
    ...rest,
    months: [monthOf(part)],
    amount: amounts[index] ?? row.amount,
  }));
}

/** The days of the period that lie in the years of a row; whole years where there are none. */
function daysOf({ financialYears }: FundingRow, period: DateRange | undefined) {
  const [first] = financialYears;
  const last = financialYears.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const years = { start: financialYearRange(first).start, end: financialYearRange(last).end };
  return (period && rangeIntersection(years, period)) ?? years;
}

const monthOf = ({ start }: { readonly start: LocalDate }): PartialDate =>
  partialDate(start.slice(0, 7));

/**
 * A month has the same part of the upper end as of the lower one, and its part of what lies between
 * them: a few pence more, divided as a whole, can leave a month with a penny less.
 */
function divide(
  { lower, upper }: Interval<Money>,
  weights: readonly Rate[],
): readonly Interval<Money>[] {
  const least = lower?.value.allocate(weights);
  // An exact amount has one bound for both ends.
  const beyond = upper === lower ? undefined : upper;
  const between = beyond && (lower ? beyond.value.minus(lower.value) : beyond.value);
  const most = between?.allocate(weights).map((part, index) => least?.[index]?.plus(part) ?? part);
  return weights.map((_, index) => {
    const from = partOf(least?.[index]);
    return intervalOf(from, beyond ? partOf(most?.[index]) : upper && from);
  });
}

/** A part of "more than" may, once rounded to the penny, be reached. */
function partOf(value: Money | undefined): Bound<Money> | undefined {
  return value && { value, included: true };
}
