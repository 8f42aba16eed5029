import * as z from "zod";
import type { SourceRef } from "../finding/SourceRef.ts";
import { type Entity, entityShape, lineSchema, sourceRefSchema } from "../schema/fields.ts";
import { idOf } from "../schema/idOf.ts";
import { refusal } from "../schema/problem/refusal.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import { type PartialDate, partialDateRange } from "../time/range/PartialDate.ts";
import { partialDateSchema } from "../time/range/partialDateSchema.ts";
import type { Term } from "../time/term/Term.ts";
import { termSchema } from "../time/term/termSchema.ts";
import { actionPlanRules } from "./actionPlanRules.ts";

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
  /** Its demands, each in a few words. */
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

/**
 * The cycle of an action plan: from one year to another, as far as the dates are known. "2018-2020" is a
 * cycle of two years that begins some time in 2018 and ends some time in 2020. It is no
 * {@link FinancialYear}, and no range of days.
 *
 * @category Agreements
 */
export interface PlanCycle {
  /** When it begins: a year, a month or a day. */
  readonly from: PartialDate;
  /** When it ends: a year, a month or a day, not before `from`. */
  readonly to: PartialDate;
  /** How long it is said to be. */
  readonly length?: Term;
}

/**
 * Reads a {@link PlanCycle}. One that ends before it begins is refused (rule
 * `action-plan.cycle-end-before-start`).
 *
 * @category Agreements
 * @example
 * ```ts
 * import { planCycleSchema } from "concordat";
 *
 * planCycleSchema.safeParse({ from: "2018", to: "2020" }).success; // => true
 * planCycleSchema.safeParse({ from: "2020", to: "2018" }).success; // => false
 * ```
 */
export const planCycleSchema: Schema<PlanCycle> = /* @__PURE__ */ objectOf<PlanCycle>()(
  () => ({
    from: partialDateSchema,
    to: partialDateSchema,
    length: z.exactOptional(termSchema),
  }),
  (check) => [
    check(
      ["from", "to"],
      ({ from, to }) => partialDateRange(from).start <= partialDateRange(to).end,
      refusal(actionPlanRules, "action-plan.cycle-end-before-start"),
    ),
  ],
);

/**
 * An action that an action plan asks for.
 *
 * @category Agreements
 */
export interface Recommendation {
  /** The action: one line of your own words. */
  readonly text: string;
  /** To whom it is addressed, in words: bodies of one kind more often than one body. */
  readonly addressedTo?: string;
  /** The theme that it belongs to, by name. */
  readonly theme?: string;
}

/**
 * A plan of what public bodies and others are to do, with those who agreed it and those who adopted it.
 * These are two relations: bodies agree a plan with each other, others adopt what they agreed.
 *
 * {@link actionPlanSchema} reads one from JSON, {@link checkActionPlan} checks it.
 *
 * @category Agreements
 * @example
 * ```ts
 * import { type ActionPlan, partialDate } from "concordat";
 *
 * const plan: ActionPlan = {
 *   id: "example-plan",
 *   title: "Example action plan",
 *   cycle: { from: partialDate("2018"), to: partialDate("2020"), length: { years: 2 } },
 *   agreedBy: ["example-department", "example-agency"],
 *   adoptedBy: ["example-alliance"],
 * };
 * plan.adoptedBy; // => ["example-alliance"]
 * ```
 */
export interface ActionPlan extends Entity {
  /** Its title: one line. */
  readonly title: string;
  /** The years that it is for; no financial year, even if it is written like one. */
  readonly cycle?: PlanCycle;
  /** Its recommendations, as far as they are recorded. */
  readonly recommendations?: readonly Recommendation[];
  /** The ids of the organisations and partnerships that agreed it with each other. */
  readonly agreedBy?: readonly string[];
  /** The ids of the organisations, partnerships, programmes and sectors that adopted it. */
  readonly adoptedBy?: readonly string[];
  /** The ids of the organisations that support it without having agreed or adopted it. */
  readonly supportedBy?: readonly string[];
  /** The ids of the bodies that use it to shape what they do. */
  readonly usedBy?: readonly string[];
  /** The manifesto whose proposals are fed into it. */
  readonly follows?: Manifesto;
  /** Its purposes, each in one line of your own words. */
  readonly purposes?: readonly string[];
  /** Its themes, by name. The list may be open. */
  readonly themes?: readonly string[];
  /** The process that it is part of, by name: one line. */
  readonly partOf?: string;
  /** When it was launched: the day, month or year that is stated. */
  readonly launchedOn?: PartialDate;
}

const recommendationSchema: z.ZodType<Recommendation, Recommendation> =
  /* @__PURE__ */ objectOf<Recommendation>()(() => ({
    text: lineSchema,
    addressedTo: z.exactOptional(lineSchema),
    theme: z.exactOptional(lineSchema),
  }));

/**
 * Reads an {@link ActionPlan}. Unknown keys are refused; put data of your own under `extensions`.
 *
 * @category Agreements
 * @example
 * ```ts
 * import { actionPlanSchema, read } from "concordat";
 *
 * const result = read(actionPlanSchema, { id: "example-plan", title: "Plan", cycle: "2018-2020" });
 * !result.ok && result.problems.map(({ rule, path }) => [rule, path.join(".")]); // => [["schema.type", "cycle"]]
 * ```
 */
export const actionPlanSchema: Schema<ActionPlan> = /* @__PURE__ */ objectOf<ActionPlan>()(() => ({
  ...entityShape(),
  title: lineSchema,
  cycle: z.exactOptional(planCycleSchema),
  recommendations: z.exactOptional(z.array(recommendationSchema).readonly()),
  agreedBy: z.exactOptional(z.array(idOf("organisations", "partnerships")).readonly()),
  adoptedBy: z.exactOptional(
    z.array(idOf("organisations", "partnerships", "programmes", "sectors")).readonly(),
  ),
  supportedBy: z.exactOptional(z.array(idOf("organisations")).readonly()),
  usedBy: z.exactOptional(z.array(idOf("organisations", "partnerships", "sectors")).readonly()),
  follows: z.exactOptional(manifestoSchema),
  purposes: z.exactOptional(z.array(lineSchema).readonly()),
  themes: z.exactOptional(z.array(lineSchema).readonly()),
  partOf: z.exactOptional(lineSchema),
  launchedOn: z.exactOptional(partialDateSchema),
}));
