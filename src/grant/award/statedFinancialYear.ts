import { isAnyDomainError } from "../../finding/DomainError.ts";
import { type FinancialYear, financialYear } from "../../time/year/FinancialYear.ts";

/** The financial year that the words of a publisher name; `undefined` where they name none. */
export function statedFinancialYear(text: string): FinancialYear | undefined {
  try {
    return financialYear(text);
  } catch (error) {
    if (isAnyDomainError(error)) return undefined;
    throw error;
  }
}
