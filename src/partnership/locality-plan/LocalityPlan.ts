import * as z from "zod";
import { areInOneCurrency, type Figure } from "../../figure/Figure.ts";
import { countFigureSchema, moneyFigureSchema } from "../../figure/figureSchema.ts";
import { type LocalAuthorityCode, localAuthorityCodeSchema } from "../../identifier/gssArea.ts";
import type { StatusChange } from "../../lifecycle/LifecycleTable.ts";
import { statusShape } from "../../lifecycle/statusChangeSchema.ts";
import type { Money } from "../../money/Money.ts";
import { type Entity, entityShape, lineSchema } from "../../schema/fields.ts";
import { idOf } from "../../schema/idOf.ts";
import { areDistinct } from "../../schema/lists.ts";
import { refusal } from "../../schema/problem/refusal.ts";
import { objectOf, type Schema } from "../../schema/schemaOf.ts";
import type { DateRange } from "../../time/range/DateRange.ts";
import { dateRangeSchema } from "../../time/range/dateRangeSchema.ts";
import type { PartialDate } from "../../time/range/PartialDate.ts";
import { partialDateSchema } from "../../time/range/partialDateSchema.ts";
import type { Term } from "../../time/term/Term.ts";
import { termSchema } from "../../time/term/termSchema.ts";
import {
  type InvestmentAgreement,
  investmentAgreementSchema,
  type LocalityPlanPayment,
  localityPlanPaymentSchema,
} from "./InvestmentAgreement.ts";
import { localityPlanFundingRules } from "./localityPlanFundingRules.ts";
import {
  type LocalityPlanFundingStatus,
  type LocalityPlanStatus,
  localityPlanFundingLifecycle,
  localityPlanLifecycle,
} from "./localityPlanLifecycles.ts";
import { localityPlanStandingRules } from "./localityPlanStandingRules.ts";

/**
 * That the partners of a locality applied for money to deliver its plan.
 *
 * @category Partnerships
 */
export interface LocalityPlanApplication {
  /** The ids of the organisations that applied together, as far as they are known. */
  readonly partners?: readonly string[];
  /** When they applied: the day, month or year that is stated. */
  readonly submittedOn?: PartialDate;
}

/** Reads a {@link LocalityPlanApplication}. */
export const localityPlanApplicationSchema: Schema<LocalityPlanApplication> =
  /* @__PURE__ */ objectOf<LocalityPlanApplication>()(() => ({
    partners: z.exactOptional(z.array(idOf("organisations")).readonly()),
    submittedOn: z.exactOptional(partialDateSchema),
  }));

/**
 * The money that was announced for a locality plan. It is not yet an agreement, and no payment.
 *
 * @category Partnerships
 */
export interface LocalityPlanAward {
  /** How much was announced, in the words in which it was: for the whole term, unless it is said per year. */
  readonly figure: Figure<Money>;
  /** Over how long it was to be spread, where that is stated. */
  readonly term?: Term;
  /** When it was announced: the day, month or year that is stated. */
  readonly announcedOn?: PartialDate;
  /** The id of the fund that it is drawn from. */
  readonly fund?: string;
}

/** Reads a {@link LocalityPlanAward}. */
export const localityPlanAwardSchema: Schema<LocalityPlanAward> =
  /* @__PURE__ */ objectOf<LocalityPlanAward>()(() => ({
    figure: moneyFigureSchema,
    term: z.exactOptional(termSchema),
    announcedOn: z.exactOptional(partialDateSchema),
    fund: z.exactOptional(idOf("funds")),
  }));

/**
 * Whom a locality plan serves and who makes it together. It need not follow the border of a local
 * authority.
 *
 * @category Partnerships
 */
export interface LocalityPlanFootprint {
  /** The ids of the organisations that make and deliver the plan together. */
  readonly organisations?: readonly string[];
  /** `true` where it reaches beyond the areas of the plan, as that of Tameside and Glossop does. */
  readonly beyondAreas?: true;
  /** How many people it serves. */
  readonly population?: Figure<number>;
}

/**
 * The money that would be missing by some time if nothing changed.
 *
 * @category Partnerships
 */
export interface FinancialGap {
  /** How much would be missing. */
  readonly figure: Figure<Money>;
  /** By when: the day, month or year that is stated; for `2020/21` its last month, `2021-03`. */
  readonly by?: PartialDate;
}

/**
 * The plan of one locality of a partnership, a borough for the most part: how health and care there are
 * to change, and the money for it. It feeds the {@link StrategicPlan} of the partnership.
 *
 * The plan and its funding have a status each. What was announced (`award`), what was signed
 * (`agreement`) and what was paid (`payments`) are three things and may differ.
 *
 * {@link localityPlanSchema} reads one from JSON; {@link checkLocalityPlan} checks one,
 * {@link checkLocalityPlans} several.
 *
 * @typeParam Status - where it stands, as far as the compiler is to know
 * @typeParam Funding - where its funding stands, as far as the compiler is to know
 * @category Partnerships
 * @example
 * ```ts
 * import { type LocalityPlan, localAuthorityCodeSchema } from "concordat";
 *
 * const plan: LocalityPlan = {
 *   id: "example-plan",
 *   title: "Exampletown locality plan",
 *   areas: [localAuthorityCodeSchema.parse("E08000099")],
 *   partnership: "example-partnership",
 *   status: "in-delivery",
 *   fundingStatus: "none",
 * };
 * plan.fundingStatus; // => "none"
 * ```
 */
export interface LocalityPlan<
  Status extends LocalityPlanStatus = LocalityPlanStatus,
  Funding extends LocalityPlanFundingStatus = LocalityPlanFundingStatus,
> extends Entity {
  /** Its title: one line. */
  readonly title: string;
  /** The local authorities whose areas it plans for, by GSS code: at least one, each once. */
  readonly areas: readonly LocalAuthorityCode[];
  /** The id of the partnership that it belongs to. */
  readonly partnership: string;
  /** Where the plan stands. */
  readonly status: Status;
  /** How it came to stand there: its changes of status, the earliest first. */
  readonly history?: readonly StatusChange<LocalityPlanStatus>[];
  /** Where its funding stands. */
  readonly fundingStatus: Funding;
  /** How the funding came to stand there: its changes of status, the earliest first. */
  readonly fundingHistory?: readonly StatusChange<LocalityPlanFundingStatus>[];
  /** The id of the wider plan that it feeds. */
  readonly strategicPlan?: string;
  /** Whom it serves and who makes it together. */
  readonly footprint?: LocalityPlanFootprint;
  /** Which version of the locality's plan it is, from 1. */
  readonly version?: number;
  /** The days that it covers, both included; absent if none are stated. */
  readonly period?: DateRange;
  /** Who answers for it, such as the health and wellbeing board of the area: one line. */
  readonly owner?: string;
  /** When it was approved: the day, month or year that is stated. */
  readonly approvedOn?: PartialDate;
  /** When people were asked about it, both days included. */
  readonly engagement?: DateRange;
  /** The money that would be missing if nothing changed. */
  readonly financialGap?: FinancialGap;
  /** The application for money to deliver it. */
  readonly application?: LocalityPlanApplication;
  /** The money that was announced for it. */
  readonly award?: LocalityPlanAward;
  /** The agreement that was signed about the money. */
  readonly agreement?: InvestmentAgreement;
  /** The money that the locality puts in itself, beside the award. */
  readonly localMatch?: Figure<Money>;
  /** The payments under the agreement. */
  readonly payments?: readonly LocalityPlanPayment[];
}

const footprintSchema: Schema<LocalityPlanFootprint> =
  /* @__PURE__ */ objectOf<LocalityPlanFootprint>()(() => ({
    organisations: z.exactOptional(z.array(idOf("organisations")).readonly()),
    beyondAreas: z.exactOptional(z.literal(true)),
    population: z.exactOptional(countFigureSchema),
  }));

const financialGapSchema: Schema<FinancialGap> = /* @__PURE__ */ objectOf<FinancialGap>()(() => ({
  figure: moneyFigureSchema,
  by: z.exactOptional(partialDateSchema),
}));

/**
 * Reads a {@link LocalityPlan}. Unknown keys are refused; put data of your own under `extensions`. So
 * are an area that is named twice (rule `locality-plan.area-twice`), two milestones with one id
 * (`locality-plan.milestone-twice`) and amounts in different currencies (`locality-plan.currencies-differ`).
 *
 * @category Partnerships
 * @example
 * ```ts
 * import { localityPlanSchema, read } from "concordat";
 *
 * const result = read(localityPlanSchema, {
 *   id: "example-plan",
 *   title: "Exampletown locality plan",
 *   areas: ["E54000099"],
 *   partnership: "example-partnership",
 *   status: "draft",
 *   fundingStatus: "none",
 * });
 * !result.ok && result.problems.map(({ rule, path }) => [rule, path.join(".")]); // => [["identifier.form", "areas.0"]]
 * ```
 */
export const localityPlanSchema: Schema<LocalityPlan> = /* @__PURE__ */ objectOf<LocalityPlan>()(
  () => ({
    ...entityShape(),
    title: lineSchema,
    areas: z
      .array(localAuthorityCodeSchema)
      .min(1)
      .refine(
        (areas) => areDistinct(areas),
        refusal(localityPlanStandingRules, "locality-plan.area-twice"),
      )
      .readonly(),
    partnership: idOf("partnerships"),
    ...statusShape(localityPlanLifecycle),
    fundingStatus: statusShape(localityPlanFundingLifecycle).status,
    fundingHistory: statusShape(localityPlanFundingLifecycle).history,
    strategicPlan: z.exactOptional(idOf("strategicPlans")),
    footprint: z.exactOptional(footprintSchema),
    version: z.exactOptional(z.int().min(1)),
    period: z.exactOptional(dateRangeSchema),
    owner: z.exactOptional(lineSchema),
    approvedOn: z.exactOptional(partialDateSchema),
    engagement: z.exactOptional(dateRangeSchema),
    financialGap: z.exactOptional(financialGapSchema),
    application: z.exactOptional(localityPlanApplicationSchema),
    award: z.exactOptional(localityPlanAwardSchema),
    agreement: z.exactOptional(investmentAgreementSchema),
    localMatch: z.exactOptional(moneyFigureSchema),
    payments: z.exactOptional(z.array(localityPlanPaymentSchema).readonly()),
  }),
  (check) => [
    check(
      ["financialGap", "award", "agreement", "localMatch", "payments"],
      isInOneCurrency,
      refusal(localityPlanFundingRules, "locality-plan.currencies-differ"),
    ),
  ],
);

type Amounts = Pick<
  LocalityPlan,
  "financialGap" | "award" | "agreement" | "localMatch" | "payments"
>;

function isInOneCurrency(plan: Amounts): boolean {
  const { financialGap, award, agreement, localMatch, payments = [] } = plan;
  const { amount, milestones = [], variations = [] } = agreement ?? {};
  return areInOneCurrency([
    financialGap?.figure,
    award?.figure,
    amount,
    localMatch,
    ...[...milestones, ...payments].map((part) => part.amount),
    ...variations.map(({ change }) => change),
  ]);
}
