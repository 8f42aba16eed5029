import { refuseUnknown } from "../../funding/refuseArguments.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import type { DateRange } from "../../time/range/DateRange.ts";
import { refuseWrongDay, refuseWrongOptions } from "../../time/refuseWrong.ts";
import { splitRange } from "../../time/term/splitRange.ts";
import {
  daysInYear,
  type FinancialYear,
  financialMonthOf,
  financialYearOf,
} from "../../time/year/FinancialYear.ts";
import type { GrantActual } from "../parts/GrantBudget.ts";
import type { StrategicPartnerGrant } from "../StrategicPartnerGrant.ts";
import { nothingOf, refuseWrongGrant } from "../timeline/agreedAwards.ts";
import { periodOf } from "../timeline/grantDays.ts";
import type { GrantMonitor, GrantMonitorOptions } from "./GrantMonitorRow.ts";
import {
  budgetEntries,
  byHeading,
  type Ledger,
  type LedgerMonth,
  monthOf,
  monthsOf,
  rowsOfHeading,
  sumsOf,
} from "./monitorRows.ts";

/**
 * Compares the budget of a grant with what was spent, by heading and month, for one financial year: the
 * variance to date, and what the year is forecast to come to.
 *
 * A line of the budget is spread over the months of the grant in its year; one without a year, over all
 * its months. Budget and actual are compared to the end of the latest month that has ended on the day and has
 * spending, so that a ledger that is late does not look like an underspend. Spending in months outside the
 * grant, which {@link checkGrant} reports, does not count.
 *
 * @param grant - the grant
 * @param asOf - the day
 * @param options - the year, how the budget is spread, and the forecast
 * @returns rows by heading and month, with sums by each and in all; `undefined` if no budget is held
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `funding.unknown-option` if an option is not one of its names
 * @throws {@link DomainError} `money.currency-mismatch` if amounts are in different currencies, which
 * the schema refuses
 * @category Grants
 * @example
 * ```ts
 * import { localDate, grantMonitor, grantSchema } from "concordat";
 *
 * const pounds = (amount: string) => ({ amount, currency: "GBP" });
 * const grant = grantSchema.parse({
 *   id: "example-grant",
 *   title: "Example grant 2012/13",
 *   funder: "example-department",
 *   lead: "example-charity",
 *   period: { start: "2012-04-01", end: "2013-03-31" },
 *   awards: [{ financialYear: "2012/13", amount: pounds("120000.00") }],
 *   status: "active",
 *   budget: [{ heading: "Salaries", amount: pounds("120000.00") }],
 *   actuals: [
 *     { month: "2012-04", heading: "Salaries", amount: pounds("8000.00") },
 *     { month: "2012-05", heading: "Salaries", amount: pounds("9500.00") },
 *   ],
 * });
 * const found = grantMonitor(grant, localDate("2012-06-07"));
 * found?.through; // => "2012-05"
 * found?.yearToDateVariance?.variance.format(); // => "£2,500.00"
 * found?.forecastOutturn?.format(); // => "£117,500.00"
 * found?.underspend; // => undefined
 * ```
 */
export function grantMonitor(
  grant: StrategicPartnerGrant,
  asOf: LocalDate,
  options: GrantMonitorOptions = {},
): GrantMonitor | undefined {
  refuseWrongGrant(grant, "period");
  refuseWrongDay("asOf", asOf);
  refuseWrongOptions("options", options);
  const { by = "months", forecast = "as-budgeted" } = options;
  refuseUnknown("by", by, ["months", "days"]);
  if (typeof forecast === "string") {
    refuseUnknown("forecast", forecast, ["as-budgeted", "run-rate"]);
  }
  const { budget, actuals } = grant;
  if (budget === undefined || budget.length === 0) return undefined;
  const period = periodOf(grant, asOf);
  const financialYear = options.financialYear ?? yearAt(period, asOf);
  const months = splitRange(daysInYear(financialYear, period), "month").map(ledgerMonth);
  const toDate = monthsToDate(months, actuals, asOf);
  const ledger: Ledger = {
    months,
    nothing: nothingOf(grant),
    toDate,
    isHeld: actuals !== undefined,
    actual: byHeading(actuals ?? [], months),
    given: typeof forecast === "string" ? undefined : byHeading(forecast, months),
    isRunRate: forecast === "run-rate",
  };
  const budgeted = byHeading(budgetEntries(budget, financialYear, period, by), months);
  const names = new Set([
    ...budget.map(({ heading }) => heading),
    ...ledger.actual.keys(),
    ...(ledger.given?.keys() ?? []),
  ]);
  const headings = [...names];
  const byName = headings.map((name) => rowsOfHeading(name, budgeted.get(name), ledger));
  const rows = byName.flat();
  const through = months[toDate - 1]?.month;
  return {
    basis: "accrual",
    asOf,
    financialYear,
    ...(through !== undefined && { through }),
    forecastBy: forecastBy(forecast, toDate),
    ...sumsOf(rows, ledger),
    rows,
    headings: headings.map((heading, index) => ({
      heading,
      ...sumsOf(byName[index] ?? [], ledger),
    })),
    months: monthsOf(byName, ledger),
  };
}

/** The method of the forecast: there is no rate where no month is to date. */
function forecastBy(
  forecast: NonNullable<GrantMonitorOptions["forecast"]>,
  toDate: number,
): GrantMonitor["forecastBy"] {
  if (typeof forecast !== "string") return "given";
  return toDate === 0 ? "as-budgeted" : forecast;
}

/** The financial year of a day, or the nearest one that the grant has. */
function yearAt({ start, end }: DateRange, asOf: LocalDate): FinancialYear {
  if (asOf < start) return financialYearOf(start);
  return financialYearOf(asOf > end ? end : asOf);
}

function ledgerMonth(period: DateRange): LedgerMonth {
  const { start } = period;
  const label = `${financialYearOf(start)} M${financialMonthOf(start)}`;
  return { month: monthOf(period), label, period };
}

/** How many months are over; where spending is held, up to the last one with an entry. */
function monthsToDate(
  months: readonly LedgerMonth[],
  actuals: readonly GrantActual[] | undefined,
  asOf: LocalDate,
): number {
  let lastHeld = "";
  for (const { month } of actuals ?? []) if (month > lastHeld) lastHeld = month;
  const isHeld = (month: string): boolean => actuals === undefined || month <= lastHeld;
  return months.filter(({ month, period }) => period.end <= asOf && isHeld(month)).length;
}
