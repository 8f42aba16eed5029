import * as z from "zod";
import type { SourceRef } from "../finding/SourceRef.ts";
import { lineSchema, sourceRefSchema } from "../schema/fields.ts";
import { idOf } from "../schema/idOf.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import type { PartialDate } from "../time/range/PartialDate.ts";
import { partialDateSchema } from "../time/range/partialDateSchema.ts";

/**
 * Something that a body publishes, or has promised: guidance, a timetable, a response.
 *
 * @category Organisations
 */
export interface Publication {
  /** Its nature, such as `"Guidance and a timetable"`: one line of your own words. */
  readonly what: string;
  /** The id of the organisation that publishes it. */
  readonly by?: string;
  /** When it was promised: the day, month or year that is stated. */
  readonly promisedOn?: PartialDate;
  /** When it was published; absent if it was not, or if that is not known. */
  readonly publishedOn?: PartialDate;
  /** Where that is stated. */
  readonly source?: SourceRef;
}

/** Reads a {@link Publication}, as part of what it is about. */
export const publicationSchema: Schema<Publication> = /* @__PURE__ */ objectOf<Publication>()(
  () => ({
    what: lineSchema,
    by: z.exactOptional(idOf("organisations")),
    promisedOn: z.exactOptional(partialDateSchema),
    publishedOn: z.exactOptional(partialDateSchema),
    source: z.exactOptional(sourceRefSchema),
  }),
);
