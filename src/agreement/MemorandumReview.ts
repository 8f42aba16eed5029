import * as z from "zod";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import { localDateSchema } from "../time/localDateSchema.ts";

/**
 * What a review of a memorandum decided.
 *
 * @category Agreements
 */
export type ReviewDecision = "continue" | "amend" | "discontinue";

/**
 * A review of a memorandum by its parties.
 *
 * @category Agreements
 */
export interface MemorandumReview {
  /** The day by which it is due. */
  readonly due: LocalDate;
  /** The day on which it was held; absent if it was not, or if that is not known. */
  readonly heldOn?: LocalDate;
  /** What it decided. */
  readonly decision?: ReviewDecision;
}

/** Reads a {@link MemorandumReview}, as part of a memorandum. */
export const memorandumReviewSchema: Schema<MemorandumReview> =
  /* @__PURE__ */ objectOf<MemorandumReview>()(() => ({
    due: localDateSchema,
    heldOn: z.exactOptional(localDateSchema),
    decision: z.exactOptional(z.enum(["continue", "amend", "discontinue"])),
  }));
