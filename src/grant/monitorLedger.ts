import { spendProfile } from "../funding/spendProfile.ts";
import type { Money } from "../money/Money.ts";
import type { DateRange } from "../time/DateRange.ts";
import type { FinancialYear } from "../time/FinancialYear.ts";
import { financialYearRange } from "../time/financialYears.ts";
import type { PartialDate } from "../time/PartialDate.ts";
import { rangeIntersection } from "../time/rangeQueries.ts";
import type { BudgetLine } from "./BudgetLine.ts";
import type { GrantActual } from "./GrantActual.ts";

/** A month of a grant. */
export interface LedgerMonth {
  readonly month: PartialDate;
  readonly label: string;
  readonly period: DateRange;
}

/** The amounts of one heading by month. */
export type ByMonth = ReadonlyMap<string, Money>;

/** What the rows of all headings have in common. */
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

interface Spread {
  readonly financialYear: FinancialYear;
  readonly period: DateRange;
  readonly by: "months" | "days";
}

/** The budget of one year by heading and month. */
export function budgetByHeading(
  lines: readonly BudgetLine[],
  { financialYear, period, by }: Spread,
): ReadonlyMap<string, ByMonth> {
  const headings = new Map<string, Map<string, Money>>();
  for (const { heading, financialYear: ofYear, amount } of lines) {
    if (ofYear !== undefined && ofYear !== financialYear) continue;
    const year = ofYear && financialYearRange(ofYear);
    const days = year === undefined ? period : (rangeIntersection(year, period) ?? year);
    const ofHeading = headings.get(heading) ?? new Map<string, Money>();
    for (const row of spendProfile(amount, days, { by, into: "month" }).rows) {
      const month = row.period.start.slice(0, 7);
      ofHeading.set(month, ofHeading.get(month)?.plus(row.amount) ?? row.amount);
    }
    headings.set(heading, ofHeading);
  }
  return headings;
}
