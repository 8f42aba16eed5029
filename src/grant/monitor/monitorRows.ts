import { spendProfile } from "../../funding/spendProfile.ts";
import { spendVariance } from "../../funding/spendVariance.ts";
import { Money } from "../../money/Money.ts";
import { Rate } from "../../rate/Rate.ts";
import type { DateRange } from "../../time/range/DateRange.ts";
import type { PartialDate } from "../../time/range/PartialDate.ts";
import { rangeIntersection } from "../../time/range/rangeQueries.ts";
import { type FinancialYear, financialYearRange } from "../../time/year/FinancialYear.ts";
import type { BudgetLine, GrantActual } from "../parts/GrantBudget.ts";
import type { GrantMonitorMonth, GrantMonitorRow, GrantMonitorSums } from "./GrantMonitorRow.ts";

/** A month of a grant. */
export interface LedgerMonth {
  readonly month: PartialDate;
  readonly label: string;
  readonly period: DateRange;
}

/** The amounts of one heading by month. */
export type ByMonth = ReadonlyMap<string, Money>;

/** The figures that the rows of all headings share. */
export interface Ledger {
  readonly months: readonly LedgerMonth[];
  readonly nothing: Money;
  /** How many of the months, from the first, are to date. */
  readonly toDate: number;
  /** Whether any spending is held. */
  readonly isHeld: boolean;
  readonly actual: ReadonlyMap<string, ByMonth>;
  readonly given: ReadonlyMap<string, ByMonth> | undefined;
  readonly isRunRate: boolean;
}

/** Entries by heading and month; those of other months are left out. */
export function byHeading(
  entries: readonly GrantActual[],
  months: readonly LedgerMonth[],
): ReadonlyMap<string, ByMonth> {
  const wanted = new Set<string>(months.map(({ month }) => month));
  const headings = new Map<string, Map<string, Money>>();
  for (const { heading, month, amount } of entries) {
    if (!wanted.has(month)) continue;
    const ofHeading = headings.get(heading) ?? new Map<string, Money>();
    ofHeading.set(month, ofHeading.get(month)?.plus(amount) ?? amount);
    headings.set(heading, ofHeading);
  }
  return headings;
}

/** The budget of one year as entries by heading and month. */
export function budgetEntries(
  lines: readonly BudgetLine[],
  financialYear: FinancialYear,
  period: DateRange,
  by: "months" | "days",
): readonly GrantActual[] {
  return lines.flatMap(({ heading, financialYear: ofYear, amount }) => {
    if (ofYear !== undefined && ofYear !== financialYear) return [];
    const year = ofYear && financialYearRange(ofYear);
    const days = year === undefined ? period : (rangeIntersection(year, period) ?? year);
    return spendProfile(amount, days, { by, into: "month" }).rows.map((row) => ({
      heading,
      month: monthOf(row.period),
      amount: row.amount,
    }));
  });
}

/** The month in which a range of days begins. */
export function monthOf({ start }: DateRange): PartialDate {
  return start.slice(0, 7) as PartialDate;
}

/** The months of one heading. */
export function rowsOfHeading(
  heading: string,
  budget: ByMonth | undefined,
  ledger: Ledger,
): readonly GrantMonitorRow[] {
  const { months, nothing, isHeld, toDate, actual } = ledger;
  const spent = actual.get(heading);
  const forecasts = forecastsOf(heading, budget, ledger);
  return months.map(({ month, label }, index): GrantMonitorRow => {
    const budgeted = budget?.get(month) ?? nothing;
    const row = { heading, month, label, budget: budgeted };
    if (!isHeld) return row;
    if (index >= toDate) return { ...row, forecast: forecasts[index - toDate] ?? nothing };
    const amount = spent?.get(month) ?? nothing;
    return { ...row, actual: amount, variance: budgeted.minus(amount) };
  });
}

/** The forecast cost of each of the months to come. */
function forecastsOf(
  heading: string,
  budget: ByMonth | undefined,
  { months, toDate, nothing, actual, given, isRunRate }: Ledger,
): readonly Money[] {
  const toCome = months.slice(toDate);
  if (isRunRate && toDate > 0 && toCome.length > 0) {
    const spent = actual.get(heading);
    const past = months.slice(0, toDate).map(({ month }) => spent?.get(month) ?? nothing);
    const rate = Rate.ratio(toCome.length, toDate);
    return Money.sum(past, nothing.currency).times(rate, "half-even").split(toCome.length);
  }
  const source = given === undefined ? budget : given.get(heading);
  return toCome.map(({ month }) => source?.get(month) ?? nothing);
}

/** The sums of rows of a monitor. */
export function sumsOf(rows: readonly GrantMonitorRow[], ledger: Ledger): GrantMonitorSums {
  const { months, toDate, nothing, isHeld } = ledger;
  const { currency } = nothing;
  const last = months[toDate - 1]?.month ?? "";
  const budget = Money.sumBy(rows, (row) => row.budget, currency);
  const past = rows.filter(({ month }) => month <= last);
  const budgetToDate = Money.sumBy(past, (row) => row.budget, currency);
  if (!isHeld) return { budget, budgetToDate };
  const actualToDate = Money.sumBy(past, (row) => row.actual ?? nothing, currency);
  const forecast = Money.sumBy(rows, (row) => row.forecast ?? nothing, currency);
  const forecastOutturn = actualToDate.plus(forecast);
  return {
    budget,
    budgetToDate,
    actualToDate,
    forecast,
    yearToDateVariance: spendVariance(budgetToDate, actualToDate),
    forecastOutturn,
    forecastVariance: spendVariance(budget, forecastOutturn),
    ...(toDate === months.length && { underspend: budget.minus(actualToDate) }),
  };
}

/** The sums of all headings by month. */
export function monthsOf(
  headings: readonly (readonly GrantMonitorRow[])[],
  { months, nothing, toDate, isHeld }: Ledger,
): readonly GrantMonitorMonth[] {
  return months.map(({ month, label, period }, index): GrantMonitorMonth => {
    const rows = headings.map((ofHeading) => ofHeading[index]);
    const sum = (amountOf: (row: GrantMonitorRow) => Money | undefined): Money =>
      Money.sumBy(rows, (row) => (row && amountOf(row)) ?? nothing, nothing.currency);
    const budget = sum((row) => row.budget);
    const total = { month, label, period, budget };
    if (!isHeld) return total;
    if (index >= toDate) return { ...total, forecast: sum((row) => row.forecast) };
    const actual = sum((row) => row.actual);
    return { ...total, actual, variance: budget.minus(actual) };
  });
}
