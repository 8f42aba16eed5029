import * as z from "zod";
import { lineSchema } from "../schema/common.ts";
import { schemaOf } from "../schema/schemaOf.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import { localDateSchema } from "../time/localDateSchema.ts";

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

/**
 * The wire form of a {@link ClinicalAppropriateness}.
 *
 * @category Mutuals
 */
export interface ClinicalAppropriatenessJson {
  /** {@inheritDoc ClinicalAppropriateness.appropriate} */
  readonly appropriate: boolean;
  /** {@inheritDoc ClinicalAppropriateness.decidedOn} */
  readonly decidedOn?: string;
  /** {@inheritDoc ClinicalAppropriateness.by} */
  readonly by?: string;
  /** {@inheritDoc ClinicalAppropriateness.reason} */
  readonly reason?: string;
}

/** Reads a {@link ClinicalAppropriateness}. */
export const clinicalAppropriatenessSchema: z.ZodType<
  ClinicalAppropriateness,
  ClinicalAppropriatenessJson
> = /* @__PURE__ */ schemaOf<ClinicalAppropriateness, ClinicalAppropriatenessJson>()(() =>
  z
    .strictObject({
      appropriate: z.boolean(),
      decidedOn: z.exactOptional(localDateSchema),
      by: z.exactOptional(lineSchema),
      reason: z.exactOptional(lineSchema),
    })
    .readonly(),
);

/**
 * The expression of interest with which staff ask to run services themselves.
 *
 * @category Mutuals
 */
export interface ExpressionOfInterest {
  /** What it asks for: one service, several, or a whole care pathway. */
  readonly scope?: "single-service" | "several-services" | "care-pathway";
  /** The day on which it was submitted. */
  readonly submittedOn?: LocalDate;
  /** The day on which the board of the host considered it. */
  readonly consideredOn?: LocalDate;
  /** Why it was approved or declined: one line. */
  readonly reason?: string;
}

/**
 * The wire form of an {@link ExpressionOfInterest}.
 *
 * @category Mutuals
 */
export interface ExpressionOfInterestJson {
  /** {@inheritDoc ExpressionOfInterest.scope} */
  readonly scope?: "single-service" | "several-services" | "care-pathway";
  /** {@inheritDoc ExpressionOfInterest.submittedOn} */
  readonly submittedOn?: string;
  /** {@inheritDoc ExpressionOfInterest.consideredOn} */
  readonly consideredOn?: string;
  /** {@inheritDoc ExpressionOfInterest.reason} */
  readonly reason?: string;
}

/** Reads an {@link ExpressionOfInterest}. */
export const expressionOfInterestSchema: z.ZodType<ExpressionOfInterest, ExpressionOfInterestJson> =
  /* @__PURE__ */ schemaOf<ExpressionOfInterest, ExpressionOfInterestJson>()(() =>
    z
      .strictObject({
        scope: z.exactOptional(z.enum(["single-service", "several-services", "care-pathway"])),
        submittedOn: z.exactOptional(localDateSchema),
        consideredOn: z.exactOptional(localDateSchema),
        reason: z.exactOptional(lineSchema),
      })
      .readonly(),
  );

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
  /** What it rests on, or why it was decided so: one line. */
  readonly note?: string;
}

/**
 * The wire form of a {@link MutualStep}.
 *
 * @category Mutuals
 */
export interface MutualStepJson {
  /** {@inheritDoc MutualStep.submittedOn} */
  readonly submittedOn?: string;
  /** {@inheritDoc MutualStep.decidedOn} */
  readonly decidedOn?: string;
  /** {@inheritDoc MutualStep.by} */
  readonly by?: string;
  /** {@inheritDoc MutualStep.note} */
  readonly note?: string;
}

/** Reads a {@link MutualStep}. */
export const mutualStepSchema: z.ZodType<MutualStep, MutualStepJson> = /* @__PURE__ */ schemaOf<
  MutualStep,
  MutualStepJson
>()(() =>
  z
    .strictObject({
      submittedOn: z.exactOptional(localDateSchema),
      decidedOn: z.exactOptional(localDateSchema),
      by: z.exactOptional(lineSchema),
      note: z.exactOptional(lineSchema),
    })
    .readonly(),
);
