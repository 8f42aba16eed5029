import * as z from "zod";
import { refusal } from "../schema/refusal.ts";
import { type Schema, schemaOf } from "../schema/schemaOf.ts";
import { type PartialDate, partialDateRange } from "../time/PartialDate.ts";
import { partialDateSchema } from "../time/partialDateSchema.ts";
import type { Term } from "../time/Term.ts";
import { termSchema } from "../time/termSchema.ts";
import { actionPlanRules } from "./actionPlanRules.ts";

/**
 * What an action plan is for: from one year to another, as far as the dates are known. "2018-2020" is a
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
 * `plan.cycle-end-before-start`).
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
export const planCycleSchema: Schema<PlanCycle> = /* @__PURE__ */ schemaOf<PlanCycle>()(() =>
  z
    .strictObject({
      from: partialDateSchema,
      to: partialDateSchema,
      length: z.exactOptional(termSchema),
    })
    .refine(
      ({ from, to }) => partialDateRange(from).start <= partialDateRange(to).end,
      refusal(actionPlanRules, "plan.cycle-end-before-start"),
    )
    .readonly(),
);
