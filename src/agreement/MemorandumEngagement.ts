import * as z from "zod";
import type { SourceRef } from "../finding/SourceRef.ts";
import { lineSchema, sourceRefSchema } from "../schema/fields.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import type { PartialDate } from "../time/range/PartialDate.ts";
import { partialDateSchema } from "../time/range/partialDateSchema.ts";
import type { Term } from "../time/term/Term.ts";
import { termSchema } from "../time/term/termSchema.ts";

/**
 * How a memorandum was talked over before it was agreed.
 *
 * @category Agreements
 */
export interface MemorandumEngagement {
  /** The form that it took, such as `"Hundreds of conversations"`: one line. */
  readonly form: string;
  /** How long it lasted. */
  readonly lasted?: Term;
  /** When it began, as far as that is known. */
  readonly from?: PartialDate;
  /** When it ended, as far as that is known. */
  readonly to?: PartialDate;
  /** Where it is stated. */
  readonly source?: SourceRef;
}

/** Reads a {@link MemorandumEngagement}, as part of a memorandum. */
export const memorandumEngagementSchema: Schema<MemorandumEngagement> =
  /* @__PURE__ */ objectOf<MemorandumEngagement>()(() => ({
    form: lineSchema,
    lasted: z.exactOptional(termSchema),
    from: z.exactOptional(partialDateSchema),
    to: z.exactOptional(partialDateSchema),
    source: z.exactOptional(sourceRefSchema),
  }));
