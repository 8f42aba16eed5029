import { Money } from "../money/Money.ts";
import { Rate } from "../rate/Rate.ts";
import { addDays, lastDayOfMonth } from "../time/date/arithmetic.ts";
import type { LocalDate } from "../time/date/LocalDate.ts";
import type { DateRange } from "../time/range/DateRange.ts";
import { daysInRange } from "../time/range/rangeQueries.ts";
import { splitRange } from "../time/term/splitRange.ts";
import { type FinancialYear, financialYearOf } from "../time/year/FinancialYear.ts";

/**
 * How {@link spendProfile} spreads money over a period.
 *
 * - `days`: every day weighs the same, 29 February too.
 * - `months`: every calendar month weighs the same; a part of a month weighs as its days do within
 *   that month.
 * - `equal-years`: every financial year that the period touches weighs the same, however little of
 *   it the period covers; within the year, by days.
 *
 * @category Funding
 */
export type SpendBasis = "days" | "months" | "equal-years";

/** All of them. */
export const spendBases: readonly SpendBasis[] = ["days", "months", "equal-years"];

/** The weight of each part of a period. */
export function spendWeights(parts: readonly DateRange[], by: SpendBasis): readonly Rate[] {
  switch (by) {
    case "days":
      return parts.map((part) => Rate.of(daysInRange(part)));
    case "months":
      return parts.map(monthsIn);
    case "equal-years":
      return weighEqualYears(parts);
  }
}

function weighEqualYears(parts: readonly DateRange[]): readonly Rate[] {
  const daysOfYear = new Map<FinancialYear, number>();
  for (const part of parts) {
    const year = financialYearOf(part.start);
    daysOfYear.set(year, (daysOfYear.get(year) ?? 0) + daysInRange(part));
  }
  return parts.map((part) =>
    Rate.ratio(daysInRange(part), daysOfYear.get(financialYearOf(part.start)) ?? 1),
  );
}

/** The months of a period; one that is not whole counts by its days. */
function monthsIn(period: DateRange): Rate {
  return Rate.sum(splitRange(period, "month").map(shareOfMonth));
}

function shareOfMonth(part: DateRange): Rate {
  return Rate.ratio(daysInRange(part), Number(lastDayOfMonth(part.start).slice(-2)));
}

/** An amount, divided between the days of its period until one, that day included, and those after it. */
export function splitAt(
  amount: Money,
  { start, end }: DateRange,
  by: "days" | "months",
  day: LocalDate,
): { readonly until: Money; readonly after: Money } {
  if (day < start) return { until: Money.zero(amount.currency), after: amount };
  if (day >= end) return { until: amount, after: Money.zero(amount.currency) };
  const parts = [
    { start, end: day },
    { start: addDays(day, 1), end },
  ];
  const weights = by === "days" ? parts.map(daysInRange) : parts.map(monthsIn);
  const [until, after] = amount.allocate(weights) as [Money, Money];
  return { until, after };
}
