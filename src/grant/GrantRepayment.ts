import * as z from "zod";
import type { Money } from "../money/Money.ts";
import { moneySchema } from "../money/moneySchema.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import { localDateSchema } from "../time/localDateSchema.ts";

/**
 * Why money of a grant comes back.
 *
 * @category Grants
 */
export type RepaymentReason = "unspent" | "ineligible" | "breach" | "overpaid" | "other";

/**
 * Money of a grant that the recipient pays back, or is to pay back.
 *
 * @category Grants
 */
export interface GrantRepayment {
  /** How much, to the minor unit. */
  readonly amount: Money;
  /** Why. */
  readonly reason: RepaymentReason;
  /** The day by which it is to be paid. */
  readonly due?: LocalDate;
  /** The day on which it was paid; absent while it has not been. */
  readonly paidOn?: LocalDate;
}

/**
 * Reads a {@link GrantRepayment}. Unknown keys are refused.
 *
 * @category Grants
 * @example
 * ```ts
 * import { grantRepaymentSchema } from "concordat";
 *
 * const repayment = grantRepaymentSchema.parse({
 *   amount: { amount: "1200.00", currency: "GBP" },
 *   reason: "unspent",
 *   due: "2013-06-30",
 * });
 * repayment.reason; // => "unspent"
 * ```
 */
export const grantRepaymentSchema: Schema<GrantRepayment> =
  /* @__PURE__ */ objectOf<GrantRepayment>()(() => ({
    amount: moneySchema,
    reason: z.enum(["unspent", "ineligible", "breach", "overpaid", "other"]),
    due: z.exactOptional(localDateSchema),
    paidOn: z.exactOptional(localDateSchema),
  }));
