import type { FinancialYear } from "../time/FinancialYear.ts";

/** The calendar year in which a financial year starts: a number, for quick comparison with days. */
export function startYear(year: FinancialYear): number {
  return Number(year.slice(0, 4));
}

/** The calendar year in which the last financial year starts that has another after it. */
export const lastStart = 9998;
