/** The entities that can be told by what they have. */
export type EntityName =
  | "Organisation"
  | "Sector"
  | "Supersession"
  | "Fund"
  | "Partnership"
  | "MemorandumOfUnderstanding"
  | "StrategicPartnerProgramme"
  | "StrategicPartnerGrant";

const marks: readonly (readonly [string, EntityName])[] = [
  ["predecessors", "Supersession"],
  ["names", "Organisation"],
  ["footprint", "Partnership"],
  ["parties", "MemorandumOfUnderstanding"],
  ["awards", "StrategicPartnerGrant"],
  ["profile", "Sector"],
  ["years", "StrategicPartnerProgramme"],
  ["total", "Fund"],
];

/** What a value is, if it is an entity. */
export function entityOf(value: unknown): EntityName | undefined {
  if (typeof value !== "object" || value === null || !("id" in value) || "about" in value) {
    return undefined;
  }
  return marks.find(([key]) => key in value)?.[1];
}
