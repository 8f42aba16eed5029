import * as z from "zod";
import type { SourceRef } from "../finding/SourceRef.ts";
import { memberCategorySchema } from "../organisation/Membership.ts";
import { refusal } from "../schema/refusal.ts";
import { type Schema, schemaOf } from "../schema/schemaOf.ts";
import { sourceRefSchema } from "../schema/sourceRefSchema.ts";
import type { PartialDate } from "../time/PartialDate.ts";
import { partialDateSchema } from "../time/partialDateSchema.ts";
import type { DeclaredCount } from "./DeclaredCount.ts";
import { partnershipRules } from "./partnershipRules.ts";

/**
 * How many members a partnership says it has. Counts go stale: say when they were true, if that is
 * known.
 *
 * @category Partnerships
 */
export interface DeclaredMembers {
  /** The counts by category, each category once; empty where only a total is declared. */
  readonly counts: readonly DeclaredCount[];
  /** The total that is declared beside them: a whole number, zero or more. */
  readonly total?: number;
  /** The day, month or year for which they were true; absent if that is not stated. */
  readonly asOf?: PartialDate;
  /** Where they are declared. */
  readonly source?: SourceRef;
}

/**
 * Reads {@link DeclaredMembers}. Unknown keys are refused.
 *
 * @category Partnerships
 * @example
 * ```ts
 * import { declaredMembersSchema } from "concordat";
 *
 * const declared = declaredMembersSchema.parse({
 *   counts: [{ category: "local-authority", count: 10 }],
 *   asOf: "2018",
 * });
 * declared.asOf; // => "2018"
 * ```
 */
export const declaredMembersSchema: Schema<DeclaredMembers> =
  /* @__PURE__ */ schemaOf<DeclaredMembers>()(() => {
    const count = z.int().min(0);
    return z
      .strictObject({
        counts: z
          .array(z.strictObject({ category: memberCategorySchema, count }).readonly())
          .refine(
            (counts) => new Set(counts.map(({ category }) => category)).size === counts.length,
            refusal(partnershipRules, "partnership.category-twice"),
          )
          .readonly(),
        total: z.exactOptional(count),
        asOf: z.exactOptional(partialDateSchema),
        source: z.exactOptional(sourceRefSchema),
      })
      .readonly();
  });
