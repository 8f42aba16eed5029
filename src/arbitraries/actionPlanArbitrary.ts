import * as fc from "fast-check";
import type { ActionPlan, Recommendation } from "../agreement/ActionPlan.ts";
import type { Manifesto } from "../agreement/Manifesto.ts";
import type { PlanCycle } from "../agreement/PlanCycle.ts";
import type { PartialDate } from "../time/PartialDate.ts";
import { partialDateArbitrary } from "./dateArbitraries.ts";
import { entityArbitrary, idsArbitrary, together } from "./entityArbitrary.ts";
import { sourceRefArbitrary } from "./sourceRefArbitrary.ts";
import { lineArbitrary } from "./text.ts";

/**
 * Generates the cycles of action plans, as long as they say.
 *
 * @returns an arbitrary of cycles
 * @category Generators
 * @example
 * ```ts
 * import { planCycleArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(planCycleArbitrary(), ({ from, to }) => from <= to));
 * ```
 */
export function planCycleArbitrary(): fc.Arbitrary<PlanCycle> {
  return fc
    .tuple(fc.integer({ min: 1990, max: 2040 }), fc.integer({ min: 1, max: 5 }), fc.boolean())
    .map(([first, years, said]) => ({
      from: String(first) as PartialDate,
      to: String(first + years) as PartialDate,
      ...(said && { length: { years } }),
    }));
}

function recommendationArbitrary(): fc.Arbitrary<Recommendation> {
  return fc.record(
    { text: lineArbitrary(), addressedTo: lineArbitrary(), theme: lineArbitrary() },
    { requiredKeys: ["text"] },
  );
}

function manifestoArbitrary(): fc.Arbitrary<Manifesto> {
  return fc.record(
    {
      title: lineArbitrary(),
      publishedBy: lineArbitrary(),
      publishedOn: partialDateArbitrary(),
      themes: fc.array(lineArbitrary(), { maxLength: 2 }),
      sources: fc.array(sourceRefArbitrary(), { maxLength: 1 }),
    },
    { requiredKeys: ["title"] },
  );
}

/**
 * Generates action plans. No body both agreed and adopted one.
 *
 * @returns an arbitrary of action plans
 * @category Generators
 * @example
 * ```ts
 * import { checkActionPlan } from "concordat";
 * import { actionPlanArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(actionPlanArbitrary(), (plan) => checkActionPlan(plan).length === 0));
 * ```
 */
export function actionPlanArbitrary(): fc.Arbitrary<ActionPlan> {
  const bodies = fc.tuple(idsArbitrary(0, 4), fc.nat(4)).map(([ids, cut]) => ({
    agreedBy: ids.slice(0, cut),
    adoptedBy: ids.slice(cut),
  }));
  return together(
    entityArbitrary(),
    fc.oneof(fc.constant({}), bodies),
    fc.record(
      {
        title: lineArbitrary(),
        cycle: planCycleArbitrary(),
        recommendations: fc.array(recommendationArbitrary(), { maxLength: 3 }),
        follows: manifestoArbitrary(),
      },
      { requiredKeys: ["title"] },
    ),
  );
}
