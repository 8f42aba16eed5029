import * as z from "zod";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import { localDateSchema } from "../time/localDateSchema.ts";

/**
 * A review of a grant by its funder, which ends in a decision.
 *
 * @category Grants
 */
export interface GrantReview {
  /** The day of the decision. */
  readonly on: LocalDate;
  /** What was decided; absent if that is not known. */
  readonly decision?: "continue" | "discontinue" | "amend";
}

/**
 * Reads a {@link GrantReview}. Unknown keys are refused.
 *
 * @category Grants
 * @example
 * ```ts
 * import { grantReviewSchema } from "concordat";
 *
 * grantReviewSchema.parse({ on: "2018-03-01", decision: "continue" }).decision; // => "continue"
 * ```
 */
export const grantReviewSchema: Schema<GrantReview> = /* @__PURE__ */ objectOf<GrantReview>()(
  () => ({
    on: localDateSchema,
    decision: z.exactOptional(z.enum(["continue", "discontinue", "amend"])),
  }),
);
