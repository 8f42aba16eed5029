import * as z from "zod";
import { lineSchema } from "../schema/common.ts";
import { type Entity, entityShape } from "../schema/Entity.ts";
import { idOf } from "../schema/idOf.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import { type Manifesto, manifestoSchema } from "./Manifesto.ts";
import { type PlanCycle, planCycleSchema } from "./PlanCycle.ts";

/**
 * What an action plan asks somebody to do.
 *
 * @category Agreements
 */
export interface Recommendation {
  /** What is to be done: one line of your own words. */
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
  /** What it recommends, as far as it is recorded. */
  readonly recommendations?: readonly Recommendation[];
  /** The ids of the organisations and partnerships that agreed it with each other. */
  readonly agreedBy?: readonly string[];
  /** The ids of the organisations, partnerships, programmes and sectors that adopted it. */
  readonly adoptedBy?: readonly string[];
  /** The manifesto whose proposals are fed into it. */
  readonly follows?: Manifesto;
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
  follows: z.exactOptional(manifestoSchema),
}));
