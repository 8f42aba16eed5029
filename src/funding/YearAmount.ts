import type { Money } from "../money/Money.ts";
import { moneySchema } from "../money/moneySchema.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import type { FinancialYear } from "../time/year/FinancialYear.ts";
import { financialYearSchema } from "../time/year/financialYearSchema.ts";

/**
 * An amount for one financial year: of an agreed profile, or of a grant's awards.
 *
 * @category Funding
 */
export interface YearAmount {
  /** The financial year, April to March. */
  readonly financialYear: FinancialYear;
  /** The amount for that year, to the minor unit. */
  readonly amount: Money;
}

/**
 * Reads a {@link YearAmount}. Unknown keys are refused.
 *
 * @category Funding
 * @example
 * ```ts
 * import { yearAmountSchema } from "concordat";
 *
 * const row = yearAmountSchema.parse({
 *   financialYear: "2012/13",
 *   amount: { amount: "194444.44", currency: "GBP" },
 * });
 * row.amount.format(); // => "£194,444.44"
 * ```
 */
export const yearAmountSchema: Schema<YearAmount> = /* @__PURE__ */ objectOf<YearAmount>()(() => ({
  financialYear: financialYearSchema,
  amount: moneySchema,
}));
