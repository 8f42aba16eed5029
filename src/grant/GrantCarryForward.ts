import * as z from "zod";
import type { Money } from "../money/Money.ts";
import { moneySchema } from "../money/moneySchema.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import type { FinancialYear } from "../time/FinancialYear.ts";
import { financialYearSchema } from "../time/financialYearSchema.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import { localDateSchema } from "../time/localDateSchema.ts";

/**
 * Money of one financial year that is to be used in the next: across 31 March.
 *
 * @category Grants
 */
export interface GrantCarryForward {
  /** The financial year from which it comes; it goes into the next. */
  readonly from: FinancialYear;
  /** How much, to the minor unit. */
  readonly amount: Money;
  /**
   * Whose it is. The funder's needs the funder's agreement and moves the award to the next year; the
   * recipient's deferral keeps money that was paid for work still to be done.
   */
  readonly kind: "funder" | "recipient-deferral";
  /** The day on which the recipient asked for it. */
  readonly requestedOn?: LocalDate;
  /** The day on which the funder agreed; absent while it has not, or has refused. */
  readonly approvedOn?: LocalDate;
}

/**
 * Reads a {@link GrantCarryForward}. Unknown keys are refused.
 *
 * @category Grants
 * @example
 * ```ts
 * import { grantCarryForwardSchema } from "concordat";
 *
 * const carried = grantCarryForwardSchema.parse({
 *   from: "2011/12",
 *   amount: { amount: "5000.00", currency: "GBP" },
 *   kind: "funder",
 *   approvedOn: "2012-03-20",
 * });
 * carried.approvedOn; // => "2012-03-20"
 * ```
 */
export const grantCarryForwardSchema: Schema<GrantCarryForward> =
  /* @__PURE__ */ objectOf<GrantCarryForward>()(() => ({
    from: financialYearSchema,
    amount: moneySchema,
    kind: z.enum(["funder", "recipient-deferral"]),
    requestedOn: z.exactOptional(localDateSchema),
    approvedOn: z.exactOptional(localDateSchema),
  }));
