import * as z from "zod";
import type { SourceRef } from "../finding/SourceRef.ts";
import { lineSchema } from "../schema/common.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import { sourceRefSchema } from "../schema/sourceRefSchema.ts";
import type { PartialDate } from "../time/PartialDate.ts";
import { partialDateSchema } from "../time/partialDateSchema.ts";

/**
 * A manifesto whose proposals are fed into an {@link ActionPlan}. Nobody is bound by it.
 *
 * @category Agreements
 */
export interface Manifesto {
  /** Its title: one line. */
  readonly title: string;
  /** Who published it, by name. */
  readonly publishedBy?: string;
  /** When it was published, as far as that is known. */
  readonly publishedOn?: PartialDate;
  /** What it asks for, each in a few words. */
  readonly themes?: readonly string[];
  /** Where what is said here comes from. */
  readonly sources?: readonly SourceRef[];
}

/** Reads a {@link Manifesto}, as part of an action plan. */
export const manifestoSchema: Schema<Manifesto> = /* @__PURE__ */ objectOf<Manifesto>()(() => ({
  title: lineSchema,
  publishedBy: z.exactOptional(lineSchema),
  publishedOn: z.exactOptional(partialDateSchema),
  themes: z.exactOptional(z.array(lineSchema).readonly()),
  sources: z.exactOptional(z.array(sourceRefSchema).readonly()),
}));
