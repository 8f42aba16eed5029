import * as z from "zod";
import type { Money } from "../money/Money.ts";
import { moneySchema } from "../money/moneySchema.ts";
import { lineSchema } from "../schema/common.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import type { FinancialYear } from "../time/FinancialYear.ts";
import { financialYearSchema } from "../time/financialYearSchema.ts";

/**
 * One line of the budget that was agreed for a grant.
 *
 * @category Grants
 */
export interface BudgetLine {
  /** What the money is for, such as `"Salaries"`: one line. Actuals and claims name it. */
  readonly heading: string;
  /** The financial year that it is for; absent if it is for all of them. */
  readonly financialYear?: FinancialYear;
  /** The funder's cost centre: one line. */
  readonly costCentre?: string;
  /** The funder's purchase order: one line. */
  readonly orderNumber?: string;
  /** Whether the cost comes back every year. */
  readonly recurrent?: boolean;
  /** Whether it is spent on running (`revenue`) or on what lasts (`capital`). */
  readonly expenditure?: "revenue" | "capital";
  /** Where the money comes from, such as another body's match funding: one line. */
  readonly fundingSource?: string;
  /** How much, to the minor unit. */
  readonly amount: Money;
}

/**
 * Reads a {@link BudgetLine}. Unknown keys are refused.
 *
 * @category Grants
 * @example
 * ```ts
 * import { budgetLineSchema } from "concordat";
 *
 * const line = budgetLineSchema.parse({
 *   heading: "Salaries",
 *   expenditure: "revenue",
 *   amount: { amount: "150000.00", currency: "GBP" },
 * });
 * line.amount.format(); // => "£150,000.00"
 * ```
 */
export const budgetLineSchema: Schema<BudgetLine> = /* @__PURE__ */ objectOf<BudgetLine>()(() => ({
  heading: lineSchema,
  financialYear: z.exactOptional(financialYearSchema),
  costCentre: z.exactOptional(lineSchema),
  orderNumber: z.exactOptional(lineSchema),
  recurrent: z.exactOptional(z.boolean()),
  expenditure: z.exactOptional(z.enum(["revenue", "capital"])),
  fundingSource: z.exactOptional(lineSchema),
  amount: moneySchema,
}));
