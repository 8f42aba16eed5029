import * as z from "zod";
import type { Figure } from "../figure/Figure.ts";
import { countFigureSchema, moneyFigureSchema } from "../figure/figureSchema.ts";
import type { Money } from "../money/Money.ts";
import { type Entity, entityShape, lineSchema } from "../schema/fields.ts";
import { idOf } from "../schema/idOf.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import type { DateRange } from "../time/range/DateRange.ts";
import { dateRangeSchema } from "../time/range/dateRangeSchema.ts";
import type { Term } from "../time/term/Term.ts";
import { termSchema } from "../time/term/termSchema.ts";

/**
 * The sum that goes with a goal of a plan: "we spend our £6 billion effectively and spend no more than that".
 *
 * @category Partnerships
 */
export interface PlanSum {
  /** The goal, in the words of the plan's `goals`. */
  readonly goal: string;
  /** The sum. */
  readonly figure: Figure<Money>;
  /** The most that may be spent, where the plan says so. */
  readonly ceiling?: Figure<Money>;
}

/** Reads a {@link PlanSum}, as part of a plan. */
export const planSumSchema: Schema<PlanSum> = /* @__PURE__ */ objectOf<PlanSum>()(() => ({
  goal: lineSchema,
  figure: moneyFigureSchema,
  ceiling: z.exactOptional(moneyFigureSchema),
}));

/**
 * The wider plan of a partnership, which the locality plans of its areas feed. Its goals, its
 * transformation themes and its other programme themes are three separate lists: sources count them
 * separately.
 *
 * {@link strategicPlanSchema} reads one from JSON, and {@link checkStrategicPlan} checks it.
 *
 * @category Partnerships
 * @example
 * ```ts
 * import type { StrategicPlan } from "concordat";
 *
 * const plan: StrategicPlan = {
 *   id: "example-vision",
 *   title: "Five-year vision",
 *   partnership: "example-partnership",
 *   goals: ["Healthier lives", "Sustainable services"],
 *   shapedBy: ["northtown-plan", "southtown-plan"],
 * };
 * plan.shapedBy?.length; // => 2
 * ```
 */
export interface StrategicPlan extends Entity {
  /** Its title: one line. */
  readonly title: string;
  /** The id of the partnership whose plan it is. */
  readonly partnership: string;
  /** The days that it covers, both included; absent if none are stated. */
  readonly period?: DateRange;
  /** Its long-term goals, each in one line of your own words. */
  readonly goals?: readonly string[];
  /** Its transformation themes, by name. */
  readonly themes?: readonly string[];
  /** Other themes that programmes are named for. The list may be open. */
  readonly programmeThemes?: readonly string[];
  /** The ids of the locality plans that shaped it, as far as they are listed. */
  readonly shapedBy?: readonly string[];
  /** How many locality plans are said to have shaped it. */
  readonly localityPlans?: Figure<number>;
  /** How long it is said to be for: "five-year". */
  readonly term?: Term;
  /** Its overall aim: one line of your own words. */
  readonly aim?: string;
  /** The sums that go with its goals. */
  readonly sums?: readonly PlanSum[];
  /** The id of the plan that it is part of. */
  readonly partOf?: string;
}

/**
 * Reads a {@link StrategicPlan}. Unknown keys are refused; put data of your own under `extensions`.
 *
 * @category Partnerships
 * @example
 * ```ts
 * import { strategicPlanSchema } from "concordat";
 *
 * const plan = strategicPlanSchema.parse({
 *   id: "example-vision",
 *   title: "Example plan",
 *   partnership: "example-partnership",
 *   goals: ["Healthier lives", "Sustainable services"],
 * });
 * plan.goals?.length; // => 2
 * ```
 */
export const strategicPlanSchema: Schema<StrategicPlan> = /* @__PURE__ */ objectOf<StrategicPlan>()(
  () => {
    const lines = () => z.exactOptional(z.array(lineSchema).readonly());
    return {
      ...entityShape(),
      title: lineSchema,
      partnership: idOf("partnerships"),
      period: z.exactOptional(dateRangeSchema),
      goals: lines(),
      themes: lines(),
      programmeThemes: lines(),
      shapedBy: z.exactOptional(z.array(idOf("localityPlans")).readonly()),
      localityPlans: z.exactOptional(countFigureSchema),
      term: z.exactOptional(termSchema),
      aim: z.exactOptional(lineSchema),
      sums: z.exactOptional(z.array(planSumSchema).readonly()),
      partOf: z.exactOptional(idOf("strategicPlans")),
    };
  },
);
