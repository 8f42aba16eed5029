import { variance } from "../funding/variance.ts";
import { Money } from "../money/Money.ts";
import { Rate } from "../rate/Rate.ts";
import type { MonitorMonth, MonitorRow, MonitorSums } from "./BudgetMonitor.ts";
import type { ByMonth, Ledger } from "./monitorLedger.ts";

/** The months of one heading. */
export function rowsOfHeading(
  heading: string,
  budget: ByMonth | undefined,
  ledger: Ledger,
): readonly MonitorRow[] {
  const { months, nothing, isHeld, toDate, actual } = ledger;
  const spent = actual.get(heading);
  const forecasts = forecastsOf(heading, budget, ledger);
  return months.map(({ month, label }, index): MonitorRow => {
    const budgeted = budget?.get(month) ?? nothing;
    const row = { heading, month, label, budget: budgeted };
    if (!isHeld) return row;
    if (index >= toDate) return { ...row, forecast: forecasts[index - toDate] ?? nothing };
    const amount = spent?.get(month) ?? nothing;
    return { ...row, actual: amount, variance: budgeted.minus(amount) };
  });
}

/** What each of the months to come is forecast to cost. */
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

/** What rows of a monitor come to. */
export function sumsOf(rows: readonly MonitorRow[], ledger: Ledger): MonitorSums {
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
    yearToDateVariance: variance(budgetToDate, actualToDate),
    forecastOutturn,
    forecastVariance: variance(budget, forecastOutturn),
    ...(toDate === months.length && { underspend: budget.minus(actualToDate) }),
  };
}

/** The sums of all headings by month. */
export function monthsOf(
  headings: readonly (readonly MonitorRow[])[],
  { months, nothing, toDate, isHeld }: Ledger,
): readonly MonitorMonth[] {
  return months.map(({ month, label, period }, index): MonitorMonth => {
    const rows = headings.map((ofHeading) => ofHeading[index]);
    const sum = (amountOf: (row: MonitorRow) => Money | undefined): Money =>
      Money.sumBy(rows, (row) => (row && amountOf(row)) ?? nothing, nothing.currency);
    const budget = sum((row) => row.budget);
    const total = { month, label, period, budget };
    if (!isHeld) return total;
    if (index >= toDate) return { ...total, forecast: sum((row) => row.forecast) };
    const actual = sum((row) => row.actual);
    return { ...total, actual, variance: budget.minus(actual) };
  });
}
