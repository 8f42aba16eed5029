import * as fc from "fast-check";
import type { StrategicPlan } from "../partnership/StrategicPlan.ts";
import { dateRangeArbitrary } from "./dateArbitraries.ts";
import { entityArbitrary, idsArbitrary, together } from "./entityArbitrary.ts";
import { countFigureArbitrary } from "./figureArbitraries.ts";
import { idArbitrary, lineArbitrary } from "./text.ts";

/**
 * Generates the wider plans of partnerships.
 *
 * @returns an arbitrary of strategic plans
 * @category Generators
 * @example
 * ```ts
 * import { strategicPlanSchema } from "concordat";
 * import { strategicPlanArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 * import * as z from "zod";
 *
 * fc.assert(
 *   fc.property(strategicPlanArbitrary(), (plan) => z.safeEncode(strategicPlanSchema, plan).success),
 * );
 * ```
 */
export function strategicPlanArbitrary(): fc.Arbitrary<StrategicPlan> {
  const lines = fc.array(lineArbitrary(), { maxLength: 3 });
  return together(
    entityArbitrary(),
    fc.record(
      {
        title: lineArbitrary(),
        partnership: idArbitrary(),
        period: dateRangeArbitrary(),
        goals: lines,
        themes: lines,
        programmeThemes: lines,
        shapedBy: idsArbitrary(0, 3),
        localityPlans: countFigureArbitrary({ max: 20 }),
      },
      { requiredKeys: ["title", "partnership"] },
    ),
  );
}
