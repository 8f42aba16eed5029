import * as z from "zod";
import { lineSchema } from "../schema/common.ts";
import { objectOf } from "../schema/schemaOf.ts";

/**
 * How a grant is paid: after the costs (`arrears`, on a `claim`, on a `milestone`), before a period
 * begins (`in-advance`), or before the money is needed (`in-advance-of-need`).
 *
 * @category Grants
 */
export type PaymentBasis = "arrears" | "in-advance" | "in-advance-of-need" | "milestone" | "claim";

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
    basis: z.enum(["arrears", "in-advance", "in-advance-of-need", "milestone", "claim"]),
    justification: z.exactOptional(lineSchema),
  }));
