import type { NoValues } from "../../finding/FailureTable.ts";
import { type RuleTable, ruleTable } from "../../finding/ruleTable.ts";

/**
 * The rules about places, with the values that a problem of each carries.
 *
 * @category Grants
 */
export interface LocationRules {
  /** A place has a name or the code of its area. */
  readonly "location.no-place": NoValues;
}

/**
 * The rules about places.
 *
 * @category Grants
 */
export const locationRules: RuleTable<LocationRules> = /* @__PURE__ */ ruleTable<LocationRules>(
  { document: "concordat: what names a place", evidence: "inference" },
  {
    "location.no-place": {
      title: "A place has a name or the code of its area",
      refuses: true,
      message: () =>
        "This place has neither a name nor the code of its area: give one of them, or leave the place out.",
    },
  },
);
