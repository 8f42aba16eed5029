import * as z from "zod";
import type { SourceRef } from "../finding/SourceRef.ts";
import { lineSchema, sourceRefSchema } from "../schema/fields.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";

/**
 * The kind of a claim: that a partnership is the only, the first or the largest one, or something else.
 *
 * @category Partnerships
 */
export type PartnershipClaimKind = "only" | "first" | "largest" | "other";

/**
 * A claim that a source makes of a partnership or its area, without a figure that could be checked. It is
 * kept with its source, and never as a fact.
 *
 * @category Partnerships
 */
export interface PartnershipClaim {
  /** The kind of claim. */
  readonly kind: PartnershipClaimKind;
  /** The claim: one line of your own words. */
  readonly text: string;
  /** Among which others, such as `"England"`: one line. */
  readonly among?: string;
  /** Who claims it, and in which words. */
  readonly source: SourceRef;
}

/** Reads a {@link PartnershipClaim}; one without a source is refused. */
export const partnershipClaimSchema: Schema<PartnershipClaim> =
  /* @__PURE__ */ objectOf<PartnershipClaim>()(() => ({
    kind: z.enum(["only", "first", "largest", "other"]),
    text: lineSchema,
    among: z.exactOptional(lineSchema),
    source: sourceRefSchema,
  }));
