import type { FinancialYear } from "../time/FinancialYear.ts";

/** The calendar year in which a financial year starts: a number, for quick comparison with days. */
export function startYear(year: FinancialYear): number {
  return Number(year.slice(0, 4));
}
