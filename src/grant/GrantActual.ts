import type { Money } from "../money/Money.ts";
import { moneySchema } from "../money/moneySchema.ts";
import { lineSchema } from "../schema/common.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import { monthSchema } from "../time/monthSchema.ts";
import type { PartialDate } from "../time/PartialDate.ts";

/**
 * What was spent in one month under one heading of the budget.
 *
 * @category Grants
 */
export interface GrantActual {
  /** The month, such as `"2012-04"`. */
  readonly month: PartialDate;
  /** The heading of the budget: one line. */
  readonly heading: string;
  /** How much was spent; negative for a correction. */
  readonly amount: Money;
}

/**
 * Reads a {@link GrantActual}. Unknown keys are refused, and so is a day or a year where a month is
 * wanted.
 *
 * @category Grants
 * @example
 * ```ts
 * import { grantActualSchema } from "concordat";
 *
 * const spent = { heading: "Salaries", amount: { amount: "12500.00", currency: "GBP" } };
 * grantActualSchema.parse({ month: "2012-04", ...spent }).month; // => "2012-04"
 * grantActualSchema.safeParse({ month: "2012-04-30", ...spent }).success; // => false
 * ```
 */
export const grantActualSchema: Schema<GrantActual> = /* @__PURE__ */ objectOf<GrantActual>()(
  () => ({
    month: monthSchema,
    heading: lineSchema,
    amount: moneySchema,
  }),
);
