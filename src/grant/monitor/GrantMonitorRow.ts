import type { SpendVariance } from "../../funding/spendVariance.ts";
import type { Money } from "../../money/Money.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import type { DateRange } from "../../time/range/DateRange.ts";
import type { PartialDate } from "../../time/range/PartialDate.ts";
import type { FinancialYear } from "../../time/year/FinancialYear.ts";
import type { GrantActual } from "../parts/GrantBudget.ts";

/**
 * The options of {@link grantMonitor}.
 *
 * @category Grants
 */
export interface GrantMonitorOptions {
  /** The financial year; if omitted, the year of the day, or the nearest one of the grant. */
  readonly financialYear?: FinancialYear;
  /** Whether every month weighs the same in the budget, which is the default, or every day. */
  readonly by?: "months" | "days";
  /**
   * The forecast for the months to come: `"as-budgeted"`, which is the default; `"run-rate"`, the average
   * of the months to date, or as budgeted where there are none; or forecasts of your own by month and
   * heading.
   */
  readonly forecast?: "as-budgeted" | "run-rate" | readonly GrantActual[];
}

/**
 * Budget against actual and forecast: of a heading, of a month, or of the whole.
 *
 * @category Grants
 */
export interface GrantMonitorSums {
  /** The budget of the whole year. */
  readonly budget: Money;
  /** The budget of the months to date. */
  readonly budgetToDate: Money;
  /** The spending of the months to date; absent where no spending is recorded. */
  readonly actualToDate?: Money;
  /** The forecast cost of the months to come; absent where no spending is recorded. */
  readonly forecast?: Money;
  /** Budget less actual of the months to date: positive for an underspend. */
  readonly yearToDateVariance?: SpendVariance;
  /** The forecast for the whole year: actual to date plus forecast. */
  readonly forecastOutturn?: Money;
  /** Budget of the year less the forecast outturn. */
  readonly forecastVariance?: SpendVariance;
  /**
   * Budget of the year less its outturn; negative for an overspend. It is there only once the outturn is
   * known: when the spending of the last month is held.
   */
  readonly underspend?: Money;
}

/**
 * One heading in one month.
 *
 * @category Grants
 */
export interface GrantMonitorRow {
  /** The heading of the budget. */
  readonly heading: string;
  /** The month. */
  readonly month: PartialDate;
  /** How reports name it: `"2012/13 M1"` is April. */
  readonly label: string;
  /** Its budget; the budgets of all rows sum to that of the year. */
  readonly budget: Money;
  /** The spending in it; absent for a month to come. */
  readonly actual?: Money;
  /** Its forecast cost; absent for a month to date. */
  readonly forecast?: Money;
  /** Budget less actual; absent for a month to come. */
  readonly variance?: Money;
}

/**
 * All months of one heading.
 *
 * @category Grants
 */
export interface GrantMonitorHeading extends GrantMonitorSums {
  /** The heading; one that the budget does not have has a budget of nothing. */
  readonly heading: string;
}

/**
 * All headings of one month.
 *
 * @category Grants
 */
export interface GrantMonitorMonth extends Omit<GrantMonitorRow, "heading"> {
  /** The days of the grant in the month, both included. */
  readonly period: DateRange;
}

/**
 * The budget of a grant against what was spent, for one financial year.
 *
 * @category Grants
 */
export interface GrantMonitor extends GrantMonitorSums {
  /** Spending counts in the month in which it was incurred, whenever it was paid. */
  readonly basis: "accrual";
  /** The day; spending of later months does not count. */
  readonly asOf: LocalDate;
  /** The financial year. */
  readonly financialYear: FinancialYear;
  /**
   * The last month to date: the latest one that has ended and, where spending is recorded, not after the last
   * entry. Absent if there is none. Budget and actual to date both go to its end.
   */
  readonly through?: PartialDate;
  /** The method of the forecast: not `"run-rate"` where no month is to date. */
  readonly forecastBy: "as-budgeted" | "run-rate" | "given";
  /** One row for each heading and month; the headings as the budget names them, then others. */
  readonly rows: readonly GrantMonitorRow[];
  /** The sums by heading. */
  readonly headings: readonly GrantMonitorHeading[];
  /** The sums by month. */
  readonly months: readonly GrantMonitorMonth[];
}
