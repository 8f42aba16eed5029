import * as z from "zod";
import { lineSchema } from "../../schema/fields.ts";
import { objectOf, type Schema } from "../../schema/schemaOf.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import { localDateSchema } from "../../time/date/localDateSchema.ts";

/**
 * Whether it is clinically appropriate that staff run the services as an independent organisation, as
 * somebody judged it.
 *
 * @category Mutuals
 */
export interface ClinicalAppropriateness {
  /** Whether it was judged appropriate. */
  readonly appropriate: boolean;
  /** The day of the judgement. */
  readonly decidedOn?: LocalDate;
  /** Who judged it: a role or a body, never the name of a person. One line. */
  readonly by?: string;
  /** Why: one line. */
  readonly reason?: string;
}

/** Reads a {@link ClinicalAppropriateness}. */
export const clinicalAppropriatenessSchema: Schema<ClinicalAppropriateness> =
  /* @__PURE__ */ objectOf<ClinicalAppropriateness>()(() => ({
    appropriate: z.boolean(),
    decidedOn: z.exactOptional(localDateSchema),
    by: z.exactOptional(lineSchema),
    reason: z.exactOptional(lineSchema),
  }));

/**
 * The expression of interest with which staff ask to run services themselves.
 *
 * @category Mutuals
 */
export interface ExpressionOfInterest {
  /** Its scope: one service, several, or a whole care pathway. */
  readonly scope?: "single-service" | "several-services" | "care-pathway";
  /** The day on which it was submitted. */
  readonly submittedOn?: LocalDate;
  /** The day on which the board of the host considered it. */
  readonly consideredOn?: LocalDate;
  /** Why it was approved or declined: one line. */
  readonly reason?: string;
}

/** Reads an {@link ExpressionOfInterest}. */
export const expressionOfInterestSchema: Schema<ExpressionOfInterest> =
  /* @__PURE__ */ objectOf<ExpressionOfInterest>()(() => ({
    scope: z.exactOptional(z.enum(["single-service", "several-services", "care-pathway"])),
    submittedOn: z.exactOptional(localDateSchema),
    consideredOn: z.exactOptional(localDateSchema),
    reason: z.exactOptional(lineSchema),
  }));

/**
 * A step on the way to being live: the business case that the board decides on, or its assurance.
 *
 * @category Mutuals
 */
export interface MutualStep {
  /** The day on which it was submitted, or begun. */
  readonly submittedOn?: LocalDate;
  /** The day on which it was decided. */
  readonly decidedOn?: LocalDate;
  /** Who decides: a body or a role, never the name of a person. One line. */
  readonly by?: string;
  /** The ground of the decision: one line. */
  readonly note?: string;
}

/** Reads a {@link MutualStep}. */
export const mutualStepSchema: Schema<MutualStep> = /* @__PURE__ */ objectOf<MutualStep>()(() => ({
  submittedOn: z.exactOptional(localDateSchema),
  decidedOn: z.exactOptional(localDateSchema),
  by: z.exactOptional(lineSchema),
  note: z.exactOptional(lineSchema),
}));
