import * as z from "zod";
import type { Figure, FigureJson } from "../figure/Figure.ts";
import { countFigureSchema } from "../figure/figureSchema.ts";
import type { SourceRef } from "../finding/SourceRef.ts";
import { lineSchema } from "../schema/common.ts";
import { schemaOf } from "../schema/schemaOf.ts";
import { sourceRefSchema } from "../schema/sourceRefSchema.ts";
import type { DateRange } from "../time/DateRange.ts";
import { type DateRangeJson, dateRangeSchema } from "../time/dateRangeSchema.ts";

/**
 * The wider plan of a partnership. Its goals, its transformation themes and its other programme
 * themes are three separate lists: sources count them separately.
 *
 * @category Partnerships
 */
export interface StrategicPlan {
  /** Its title: one line. */
  readonly title: string;
  /** What it covers, both days included; absent if no dates are stated. */
  readonly period?: DateRange;
  /** Its long-term goals, each in one line of your own words. */
  readonly goals?: readonly string[];
  /** Its transformation themes, by name. */
  readonly themes?: readonly string[];
  /** Other themes that programmes are named for. The list may be open. */
  readonly programmeThemes?: readonly string[];
  /** How many locality plans are said to have shaped it. */
  readonly localityPlans?: Figure<number>;
  /** Where what is said here comes from. */
  readonly sources?: readonly SourceRef[];
}

/**
 * The wire form of a {@link StrategicPlan}.
 *
 * @category Partnerships
 */
export interface StrategicPlanJson {
  /** {@inheritDoc StrategicPlan.title} */
  readonly title: string;
  /** {@inheritDoc StrategicPlan.period} */
  readonly period?: DateRangeJson;
  /** {@inheritDoc StrategicPlan.goals} */
  readonly goals?: readonly string[];
  /** {@inheritDoc StrategicPlan.themes} */
  readonly themes?: readonly string[];
  /** {@inheritDoc StrategicPlan.programmeThemes} */
  readonly programmeThemes?: readonly string[];
  /** {@inheritDoc StrategicPlan.localityPlans} */
  readonly localityPlans?: FigureJson<number>;
  /** {@inheritDoc StrategicPlan.sources} */
  readonly sources?: readonly SourceRef[];
}

/**
 * Reads a {@link StrategicPlan}. Unknown keys are refused.
 *
 * @category Partnerships
 * @example
 * ```ts
 * import { strategicPlanSchema } from "concordat";
 *
 * const plan = strategicPlanSchema.parse({
 *   title: "Example plan",
 *   goals: ["Healthier lives", "Sustainable services"],
 * });
 * plan.goals?.length; // => 2
 * ```
 */
export const strategicPlanSchema: z.ZodType<StrategicPlan, StrategicPlanJson> =
  /* @__PURE__ */ schemaOf<StrategicPlan, StrategicPlanJson>()(() => {
    const lines = () => z.exactOptional(z.array(lineSchema).readonly());
    return z
      .strictObject({
        title: lineSchema,
        period: z.exactOptional(dateRangeSchema),
        goals: lines(),
        themes: lines(),
        programmeThemes: lines(),
        localityPlans: z.exactOptional(countFigureSchema),
        sources: z.exactOptional(z.array(sourceRefSchema).readonly()),
      })
      .readonly();
  });
