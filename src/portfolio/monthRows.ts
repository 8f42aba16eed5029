import type { Bound, Interval } from "../figure/Interval.ts";
import { intervalOf } from "../figure/Interval.ts";
import { type SpendBasis, spendWeights } from "../funding/spendWeights.ts";
import type { Money } from "../money/Money.ts";
import type { Rate } from "../rate/Rate.ts";
import type { DateRange } from "../time/DateRange.ts";
import { financialYearRange } from "../time/financialYears.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import { type PartialDate, partialDate } from "../time/PartialDate.ts";
import { rangeIntersection } from "../time/rangeQueries.ts";
import { splitRange } from "../time/splitRange.ts";
import type { FundingRow } from "./FundingRow.ts";
import type { RowOrigin } from "./fundingRows.ts";

/** A row of one month, or of several of which no single one is known. */
export interface RowOfMonths extends FundingRow {
  readonly months: readonly PartialDate[];
}

/**
 * Divides what falls in one financial year between the months of its period in that year, to the penny.
 * What falls in several years together, or in an unknown month, stays together.
 */
export function monthRows(
  row: FundingRow,
  { period }: RowOrigin,
  by: SpendBasis,
): readonly RowOfMonths[] {
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
 * Of the upper end a month has what it has of the lower one, and its part of what lies between them: a
 * few pence more, divided as a whole, can leave a month with a penny less.
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
