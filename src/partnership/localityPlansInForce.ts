import type { LocalAuthorityCode } from "../identifier/gssArea.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import { rangeContains } from "../time/rangeQueries.ts";
import { daysInForce } from "./daysInForce.ts";
import type { LocalityPlan } from "./LocalityPlan.ts";

/**
 * The locality plans that are in force for an area on a day: approved or in delivery, by their history
 * where they have one, and within their period where they state one.
 *
 * @param plans - the plans
 * @param area - the GSS code of a local authority
 * @param asOf - the day
 * @returns the plans that are in force, in the order given: none, or one where all is well
 * @category Partnerships
 * @example
 * ```ts
 * import { localAuthorityCodeSchema, localDate, localityPlansInForce, localityPlanSchema } from "concordat";
 *
 * const plan = localityPlanSchema.parse({
 *   id: "example-plan",
 *   title: "Exampletown locality plan",
 *   areas: ["E08000099"],
 *   partnership: "example-partnership",
 *   status: "in-delivery",
 *   fundingStatus: "none",
 *   period: { start: "2016-04-01", end: "2021-03-31" },
 * });
 * const area = localAuthorityCodeSchema.parse("E08000099");
 * localityPlansInForce([plan], area, localDate("2021-03-31")).length; // => 1
 * localityPlansInForce([plan], area, localDate("2021-04-01")).length; // => 0
 * ```
 */
export function localityPlansInForce(
  plans: readonly LocalityPlan[],
  area: LocalAuthorityCode,
  asOf: LocalDate,
): readonly LocalityPlan[] {
  return plans.filter(
    (plan) =>
      plan.areas.includes(area) && daysInForce(plan).some((days) => rangeContains(days, asOf)),
  );
}
