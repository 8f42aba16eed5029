import * as z from "zod";
import type { SourceRef } from "../../finding/SourceRef.ts";
import type { Money } from "../../money/Money.ts";
import { moneySchema } from "../../money/moneySchema.ts";
import { lineSchema, sourceRefSchema } from "../../schema/fields.ts";
import { idSchema } from "../../schema/idOf.ts";
import { areDistinct } from "../../schema/lists.ts";
import { refusal } from "../../schema/problem/refusal.ts";
import { objectOf, type Schema } from "../../schema/schemaOf.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import { localDateSchema } from "../../time/date/localDateSchema.ts";
import type { DateRange } from "../../time/range/DateRange.ts";
import { dateRangeSchema } from "../../time/range/dateRangeSchema.ts";
import type { Term } from "../../time/term/Term.ts";
import { termSchema } from "../../time/term/termSchema.ts";
import { localityPlanFundingRules } from "./localityPlanFundingRules.ts";

/**
 * Where a milestone stands: still to come, met, missed, or waived by the funder, which releases its
 * money as if it had been met.
 *
 * @category Partnerships
 */
export type MilestoneStatus = "pending" | "met" | "missed" | "waived";

/**
 * A target that must be met before a part of the agreed money is released.
 *
 * @category Partnerships
 */
export interface Milestone {
  /** Its id within the agreement, by which payments name it. */
  readonly id: string;
  /** The money that it releases. */
  readonly amount: Money;
  /** Where it stands. */
  readonly status: MilestoneStatus;
  /** The last day for reaching it. */
  readonly due?: LocalDate;
  /** The day on which it was met; absent where that is not recorded. */
  readonly metOn?: LocalDate;
  /** The day from which its money may be released, because it was met or waived. */
  readonly releasedOn?: LocalDate;
  /** The evidence that it is met: one line. */
  readonly evidence?: string;
}

/** Reads a {@link Milestone}. */
export const milestoneSchema: Schema<Milestone> = /* @__PURE__ */ objectOf<Milestone>()(() => ({
  id: idSchema,
  amount: moneySchema,
  status: z.enum(["pending", "met", "missed", "waived"]),
  due: z.exactOptional(localDateSchema),
  metOn: z.exactOptional(localDateSchema),
  releasedOn: z.exactOptional(localDateSchema),
  evidence: z.exactOptional(lineSchema),
}));

/**
 * Whether the money of a milestone may be paid on a day: it is met or waived, and was so by then. One
 * that says no day counts as released all along.
 */
export function isReleased(milestone: Milestone, asOf: LocalDate): boolean {
  const { status, releasedOn } = milestone;
  if (status !== "met" && status !== "waived") return false;
  return releasedOn === undefined || releasedOn <= asOf;
}

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
  /** The days that it covers, both included; absent if none are stated. */
  readonly period?: DateRange;
  /** How long it runs, where only that is stated. */
  readonly term?: Term;
  /** The day on which it was signed. */
  readonly signedOn?: LocalDate;
  /** The targets that release the money; their amounts sum to `amount`. */
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
  /* @__PURE__ */ objectOf<InvestmentAgreement>()(() => ({
    amount: moneySchema,
    period: z.exactOptional(dateRangeSchema),
    term: z.exactOptional(termSchema),
    signedOn: z.exactOptional(localDateSchema),
    milestones: z.exactOptional(
      z
        .array(milestoneSchema)
        .refine(
          (milestones) => areDistinct(milestones, ({ id }) => id),
          refusal(localityPlanFundingRules, "locality-plan.milestone-twice"),
        )
        .readonly(),
    ),
    variations: z.exactOptional(z.array(variationSchema).readonly()),
    source: z.exactOptional(sourceRefSchema),
  }));

/**
 * Money that was paid under a locality's agreement. Award, agreement and payment are three things.
 *
 * @category Partnerships
 */
export interface LocalityPlanPayment {
  /** The day on which it was paid. */
  readonly paidOn: LocalDate;
  /** How much. */
  readonly amount: Money;
  /** The id of the milestone that released it, where that is recorded. */
  readonly milestone?: string;
}

/** Reads a {@link LocalityPlanPayment}. */
export const localityPlanPaymentSchema: Schema<LocalityPlanPayment> =
  /* @__PURE__ */ objectOf<LocalityPlanPayment>()(() => ({
    paidOn: localDateSchema,
    amount: moneySchema,
    milestone: z.exactOptional(idSchema),
  }));
