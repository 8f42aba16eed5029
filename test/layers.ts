/** The layers of the house, from the ground up: a folder imports from lower layers alone. */
export const layers: readonly (readonly string[])[] = [
  ["finding", "rounding"],
  ["schema", "rate"],
  ["money", "time"],
  ["exact", "figure", "identifier", "lifecycle"],
  ["organisation", "funding"],
  ["partnership", "agreement", "grant", "mutual"],
  ["portfolio"],
  ["open-data"],
  ["catalogue"],
  ["report", "testing"],
  ["program"],
];

/**
 * The rooms of the folders that have some, from the ground up: a room imports from the rooms before it
 * alone. `"."` is the files of the folder itself.
 */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  schema: ["problem", "engine", "."],
  time: ["date", "range", "term", "year", "working-day", "schedule", "deadline", "."],
  funding: [".", "fund", "price"],
  partnership: [".", "locality-plan"],
  grant: ["parts", ".", "award", "timeline", "payment", "monitor", "check"],
  mutual: ["parts", ".", "finance", "check"],
  testing: [".", "golden", "builders", "faults", "facts", "generators"],
};
