import type { GoldenName } from "concordat/fixtures";

/** The entities that can be told by what they have. */
export type EntityName = Exclude<GoldenName, "Portfolio">;

const marks: readonly (readonly [string, EntityName])[] = [
  ["predecessors", "Supersession"],
  ["names", "Organisation"],
  ["footprint", "LocalityPlan"],
  ["fundingStatus", "LocalityPlan"],
  ["goals", "StrategicPlan"],
  ["parties", "MemorandumOfUnderstanding"],
  ["awards", "StrategicPartnerGrant"],
  ["route", "RightToProvideMutual"],
  ["profile", "Sector"],
  ["funder", "StrategicPartnerProgramme"],
  ["about", "Consultation"],
  ["total", "Fund"],
  ["kind", "ProcurementRoute"],
  ["title", "ActionPlan"],
];

/** What a value is, if it is an entity. */
export function entityOf(value: unknown): EntityName | undefined {
  if (typeof value !== "object" || value === null || !("id" in value) || "figure" in value) {
    return undefined;
  }
  if ("footprint" in value && "kind" in value) return "Partnership";
  if ("funder" in value && "closes" in value) return "GrantScheme";
  return marks.find(([key]) => key in value)?.[1];
}
