import * as z from "zod";
import type { Money } from "../money/Money.ts";
import { moneySchema } from "../money/moneySchema.ts";
import { lineSchema } from "../schema/common.ts";
import { refusal } from "../schema/refusal.ts";
import { type Schema, schemaOf } from "../schema/schemaOf.ts";
import type { DateRange } from "../time/DateRange.ts";
import { dateRangeSchema } from "../time/dateRangeSchema.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import { localDateSchema } from "../time/localDateSchema.ts";
import { paymentRules } from "./paymentRules.ts";

/**
 * Where an instalment stands. `approved` is not yet `paid`, and what is `held` is still owed.
 *
 * @category Grants
 */
export type InstalmentStatus = "scheduled" | "held" | "approved" | "paid" | "cancelled";

/**
 * A payment of a grant: cash, due on a day, whatever period it is for.
 *
 * @category Grants
 */
export interface GrantInstalment {
  /** The days that it pays for, both included; absent if that is not stated. */
  readonly covers?: DateRange;
  /** The day on which it is due; it is not moved to a working day. */
  readonly due: LocalDate;
  /** How much, to the minor unit. */
  readonly amount: Money;
  /** Which of the payments it is; a final one is often withheld until the last report. */
  readonly kind?: "initial" | "interim" | "final";
  /** Where it stands. */
  readonly status: InstalmentStatus;
  /** The day on which it was paid: there if, and only if, it is paid. */
  readonly paidOn?: LocalDate;
  /** Why it stands so: one line; there at least if it is held. */
  readonly reason?: string;
}

/**
 * Reads a {@link GrantInstalment}. Unknown keys are refused; so is a paid instalment without its day
 * or a day on one that is not paid (rule `grant.paid-without-date`), and a held one without a reason
 * (`grant.held-without-reason`).
 *
 * @category Grants
 * @example
 * ```ts
 * import { grantInstalmentSchema } from "concordat";
 *
 * const due = { due: "2012-07-02", amount: { amount: "48611.11", currency: "GBP" } };
 * grantInstalmentSchema.parse({ ...due, status: "paid", paidOn: "2012-07-02" }).paidOn; // => "2012-07-02"
 * grantInstalmentSchema.safeParse({ ...due, status: "paid" }).success; // => false
 * grantInstalmentSchema.safeParse({ ...due, status: "held" }).success; // => false
 * ```
 */
export const grantInstalmentSchema: Schema<GrantInstalment> =
  /* @__PURE__ */ schemaOf<GrantInstalment>()(() =>
    z
      .strictObject({
        covers: z.exactOptional(dateRangeSchema),
        due: localDateSchema,
        amount: moneySchema,
        kind: z.exactOptional(z.enum(["initial", "interim", "final"])),
        status: z.enum(["scheduled", "held", "approved", "paid", "cancelled"]),
        paidOn: z.exactOptional(localDateSchema),
        reason: z.exactOptional(lineSchema),
      })
      .refine(
        ({ status, paidOn }) => (status === "paid") === (paidOn !== undefined),
        refusal(paymentRules, "grant.paid-without-date", "paidOn"),
      )
      .refine(
        ({ status, reason }) => status !== "held" || reason !== undefined,
        refusal(paymentRules, "grant.held-without-reason", "reason"),
      )
      .readonly(),
  );
