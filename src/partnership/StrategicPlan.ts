import * as z from "zod";
import type { Figure } from "../figure/Figure.ts";
import { countFigureSchema } from "../figure/figureSchema.ts";
import { type Entity, entityShape, lineSchema } from "../schema/fields.ts";
import { idOf } from "../schema/idOf.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import type { DateRange } from "../time/range/DateRange.ts";
import { dateRangeSchema } from "../time/range/dateRangeSchema.ts";

/**
 * The wider plan of a partnership, which the locality plans of its areas feed. Its goals, its
 * transformation themes and its other programme themes are three separate lists: sources count them
 * separately.
 *
 * {@link strategicPlanSchema} reads one from JSON.
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
    };
  },
);
