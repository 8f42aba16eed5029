import * as z from "zod";
import type { Money } from "../../money/Money.ts";
import { moneySchema } from "../../money/moneySchema.ts";
import { rateSchema } from "../../money/rateSchema.ts";
import type { Rate } from "../../rate/Rate.ts";
import { lineSchema } from "../../schema/fields.ts";
import { refusal } from "../../schema/problem/refusal.ts";
import { objectOf, type Schema } from "../../schema/schemaOf.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import { localDateSchema } from "../../time/date/localDateSchema.ts";
import type { DateRange } from "../../time/range/DateRange.ts";
import { dateRangeSchema } from "../../time/range/dateRangeSchema.ts";
import { instalmentRules } from "./paymentRules.ts";

/**
 * How a grant is paid: after the costs (`arrears`, on a `claim`, on a `milestone`), by `result`, before a period
 * begins (`in-advance`), or before the money is needed (`in-advance-of-need`).
 *
 * @category Grants
 */
export type PaymentBasis =
  | "arrears"
  | "in-advance"
  | "in-advance-of-need"
  | "milestone"
  | "claim"
  | "result";

/**
 * How a grant is paid, and why so.
 *
 * @category Grants
 */
export interface PaymentTerms {
  /** How it is paid. */
  readonly basis: PaymentBasis;
  /** Why it is paid so: one line. Payment in advance of need wants one. */
  readonly justification?: string;
}

/**
 * Reads {@link PaymentTerms}. Unknown keys are refused.
 *
 * @category Grants
 * @example
 * ```ts
 * import { paymentTermsSchema } from "concordat";
 *
 * paymentTermsSchema.parse({ basis: "arrears" }).basis; // => "arrears"
 * ```
 */
export const paymentTermsSchema: z.ZodType<PaymentTerms, PaymentTerms> =
  /* @__PURE__ */ objectOf<PaymentTerms>()(() => ({
    basis: z.enum(["arrears", "in-advance", "in-advance-of-need", "milestone", "claim", "result"]),
    justification: z.exactOptional(lineSchema),
  }));

/**
 * Where an instalment stands. `approved` is not yet `paid`, and what is `held` is still owed.
 *
 * @category Grants
 */
export type InstalmentStatus = "scheduled" | "held" | "approved" | "paid" | "cancelled";

/**
 * The amount in which a payment was made, where that was another currency than the grant's.
 *
 * @category Grants
 */
export interface PaidIn {
  /** How much was paid, in the other currency. */
  readonly amount: Money;
  /** How many units of the other currency one unit of the grant's currency bought. */
  readonly rate: Rate;
}

const paidInSchema: Schema<PaidIn> = /* @__PURE__ */ objectOf<PaidIn>()(() => ({
  amount: moneySchema,
  rate: rateSchema,
}));

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
  /** The amount in which it was paid, if in another currency. */
  readonly paidIn?: PaidIn;
  /** Which of the payments it is; a final one is often withheld until the last report. */
  readonly kind?: "initial" | "interim" | "final";
  /** Where it stands. */
  readonly status: InstalmentStatus;
  /** The day on which it was paid: there if, and only if, it is paid. */
  readonly paidOn?: LocalDate;
  /** The day on which its milestone was met, where it is paid for one; absent where that is not recorded. */
  readonly metOn?: LocalDate;
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
  /* @__PURE__ */ objectOf<GrantInstalment>()(
    () => ({
      covers: z.exactOptional(dateRangeSchema),
      due: localDateSchema,
      amount: moneySchema,
      paidIn: z.exactOptional(paidInSchema),
      kind: z.exactOptional(z.enum(["initial", "interim", "final"])),
      status: z.enum(["scheduled", "held", "approved", "paid", "cancelled"]),
      paidOn: z.exactOptional(localDateSchema),
      metOn: z.exactOptional(localDateSchema),
      reason: z.exactOptional(lineSchema),
    }),
    (check) => [
      check(
        ["status", "paidOn"],
        ({ status, paidOn }) => (status === "paid") === (paidOn !== undefined),
        refusal(instalmentRules, "grant.paid-without-date", "paidOn"),
      ),
      check(
        ["status", "reason"],
        ({ status, reason }) => status !== "held" || reason !== undefined,
        refusal(instalmentRules, "grant.held-without-reason", "reason"),
      ),
    ],
  );

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
  /** The day on which it was recorded; absent where that is not known. */
  readonly recordedOn?: LocalDate;
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
    recordedOn: z.exactOptional(localDateSchema),
  }));
