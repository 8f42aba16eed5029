import type { LocalAuthorityCode } from "../../identifier/gssArea.ts";
import {
  type LocalityPlan,
  localityPlanSchema,
} from "../../partnership/locality-plan/LocalityPlan.ts";
import type { LocalityPlanStatus } from "../../partnership/locality-plan/localityPlanLifecycles.ts";
import { type Partnership, partnershipSchema } from "../../partnership/Partnership.ts";
import type { PartnershipStatus } from "../../partnership/partnershipLifecycle.ts";
import { type StrategicPlan, strategicPlanSchema } from "../../partnership/StrategicPlan.ts";
import { built } from "./built.ts";

/**
 * Builds a fictional {@link Partnership}: `example-partnership`, live, in Exampleshire. Its type knows
 * its status, so that {@link advance} lets it move only where it may.
 *
 * @typeParam Status - the status; `live` where it is omitted
 * @param parts - the properties that matter to the test; they replace the defaults
 * @returns a frozen partnership
 * @throws {@link DomainError} `fixture.invalid` for what {@link partnershipSchema} refuses
 * @category Builders
 * @example
 * ```ts
 * import { buildPartnership } from "concordat/fixtures";
 *
 * buildPartnership().status; // => "live"
 * buildPartnership({ status: "shadow", footprint: { name: "Northshire" } }).footprint; // => { name: "Northshire" }
 * ```
 */
export function buildPartnership<Status extends PartnershipStatus = "live">(
  parts: Partial<Partnership<Status>> = {},
): Partnership<Status> {
  return built(partnershipSchema, {
    id: "example-partnership",
    name: "Example Health and Care Partnership",
    kind: "sustainability-and-transformation-partnership",
    footprint: { name: "Exampleshire" },
    status: "live",
    ...parts,
  }) as Partnership<Status>;
}

/**
 * Builds a fictional {@link StrategicPlan}: `example-vision`, the wider plan of `example-partnership`.
 *
 * @param parts - the properties that matter to the test; they replace the defaults
 * @returns a frozen entity
 * @throws {@link DomainError} `fixture.invalid` for what {@link strategicPlanSchema} refuses
 * @category Builders
 * @example
 * ```ts
 * import { buildStrategicPlan } from "concordat/fixtures";
 *
 * buildStrategicPlan({ goals: ["Healthier lives"] }).goals; // => ["Healthier lives"]
 * ```
 */
export function buildStrategicPlan(parts: Partial<StrategicPlan> = {}): StrategicPlan {
  return built(strategicPlanSchema, {
    id: "example-vision",
    title: "Example vision",
    partnership: "example-partnership",
    ...parts,
  });
}

/**
 * Builds a fictional {@link LocalityPlan}: `example-plan`, in delivery and without funding, of an area whose
 * code no area has.
 *
 * @typeParam Status - the status; `in-delivery` where it is omitted
 * @param parts - the properties that matter to the test; they replace the defaults
 * @returns a frozen entity
 * @throws {@link DomainError} `fixture.invalid` for what {@link localityPlanSchema} refuses
 * @category Builders
 * @example
 * ```ts
 * import { parseFigure } from "concordat";
 * import { buildLocalityPlan } from "concordat/fixtures";
 *
 * const figure = parseFigure("£19m over three years", { as: "money" });
 * const plan = buildLocalityPlan({ fundingStatus: "awarded", award: { figure, term: { years: 3 } } });
 * plan.award?.figure.value.format(); // => "£19,000,000.00"
 * ```
 */
export function buildLocalityPlan<Status extends LocalityPlanStatus = "in-delivery">(
  parts: Partial<LocalityPlan<Status>> = {},
): LocalityPlan<Status> {
  return built(localityPlanSchema, {
    id: "example-plan",
    title: "Exampletown locality plan",
    areas: ["E08999999" as LocalAuthorityCode],
    partnership: "example-partnership",
    status: "in-delivery",
    fundingStatus: "none",
    ...parts,
  }) as LocalityPlan<Status>;
}
