import * as z from "zod";
import { objectOf } from "../schema/schemaOf.ts";

/**
 * How value added tax is treated.
 *
 * @category Grants
 */
export interface VatTreatment {
  /** How the grant itself is treated: a grant for which nothing is supplied is outside the scope. */
  readonly kind: "outside-scope" | "exempt" | "standard";
  /** Whether tax that the recipient pays and cannot recover is an eligible cost. */
  readonly irrecoverableEligible?: boolean;
}

/**
 * Reads a {@link VatTreatment}. Unknown keys are refused.
 *
 * @category Grants
 * @example
 * ```ts
 * import { vatTreatmentSchema } from "concordat";
 *
 * vatTreatmentSchema.parse({ kind: "outside-scope" }).kind; // => "outside-scope"
 * ```
 */
export const vatTreatmentSchema: z.ZodType<VatTreatment, VatTreatment> =
  /* @__PURE__ */ objectOf<VatTreatment>()(() => ({
    kind: z.enum(["outside-scope", "exempt", "standard"]),
    irrecoverableEligible: z.exactOptional(z.boolean()),
  }));
