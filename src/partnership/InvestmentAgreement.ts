import * as z from "zod";
import type { SourceRef } from "../finding/SourceRef.ts";
import type { Money } from "../money/Money.ts";
import { moneySchema } from "../money/moneySchema.ts";
import { lineSchema } from "../schema/common.ts";
import { refusal } from "../schema/refusal.ts";
import { objectOf, type Schema, schemaOf } from "../schema/schemaOf.ts";
import { sourceRefSchema } from "../schema/sourceRefSchema.ts";
import type { DateRange } from "../time/DateRange.ts";
import { dateRangeSchema } from "../time/dateRangeSchema.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import { localDateSchema } from "../time/localDateSchema.ts";
import type { Term } from "../time/Term.ts";
import { termSchema } from "../time/termSchema.ts";
import { localityFundingRules } from "./localityFundingRules.ts";
import { type Milestone, milestoneSchema } from "./Milestone.ts";

/**
 * A change that the parties made to the amount of a signed agreement.
 *
 * @category Partnerships
 */
export interface AgreementVariation {
  /** The day on which it was agreed. */
  readonly on: LocalDate;
  /** By how much the amount changed: negative if it was cut. */
  readonly change: Money;
  /** Why: one line. */
  readonly reason?: string;
}

/**
 * The signed agreement by which money is invested in a locality plan, against milestones. It is apart
 * from the award, which was announced before it and may differ from it.
 *
 * @category Partnerships
 */
export interface InvestmentAgreement {
  /** The amount that is agreed now, with every variation in it. */
  readonly amount: Money;
  /** What it is for, both days included; absent if no days are stated. */
  readonly period?: DateRange;
  /** How long it runs, where only that is stated. */
  readonly term?: Term;
  /** The day on which it was signed. */
  readonly signedOn?: LocalDate;
  /** What has to be reached before money is released; together they come to `amount`. */
  readonly milestones?: readonly Milestone[];
  /** The changes of its amount since it was signed. */
  readonly variations?: readonly AgreementVariation[];
  /** Where it is published. */
  readonly source?: SourceRef;
}

const variationSchema: Schema<AgreementVariation> = /* @__PURE__ */ objectOf<AgreementVariation>()(
  () => ({
    on: localDateSchema,
    change: moneySchema,
    reason: z.exactOptional(lineSchema),
  }),
);

/** Reads an {@link InvestmentAgreement}. */
export const investmentAgreementSchema: Schema<InvestmentAgreement> =
  /* @__PURE__ */ schemaOf<InvestmentAgreement>()(() =>
    z
      .strictObject({
        amount: moneySchema,
        period: z.exactOptional(dateRangeSchema),
        term: z.exactOptional(termSchema),
        signedOn: z.exactOptional(localDateSchema),
        milestones: z.exactOptional(
          z
            .array(milestoneSchema)
            .refine(
              (milestones) => new Set(milestones.map(({ id }) => id)).size === milestones.length,
              refusal(localityFundingRules, "locality.milestone-twice"),
            )
            .readonly(),
        ),
        variations: z.exactOptional(z.array(variationSchema).readonly()),
        source: z.exactOptional(sourceRefSchema),
      })
      .readonly(),
  );
