import { formatInterval } from "../figure/formatFigure.ts";
import type { Interval } from "../figure/Interval.ts";
import type { FindingIn } from "../finding/Finding.ts";
import { type RuleTable, ruleTable } from "../finding/ruleTable.ts";

/**
 * The rules about sectors, with the values that a finding of each carries.
 *
 * @category Organisations
 */
export interface SectorRules {
  /**
   * The parts of a sector together have no more organisations than the sector, unless they overlap.
   */
  readonly "sector.subsectors-exceed-total": {
    /** How many organisations the parts have together, read conventionally. */
    readonly parts: Interval<number>;
    /** How many organisations the sector has, read conventionally. */
    readonly total: Interval<number>;
    /** Whether the parts stay within the total, read strictly. */
    readonly verdict: "no" | "unknown";
  };
}

/**
 * The rules about sectors.
 *
 * @category Organisations
 */
export const sectorRules: RuleTable<SectorRules> = /* @__PURE__ */ ruleTable<SectorRules>(
  { document: "concordat: arithmetic of stated figures", evidence: "inference" },
  {
    "sector.subsectors-exceed-total": {
      title: "The parts of a sector have no more organisations than the whole",
      severity: "warning",
      message: ({ parts, total, verdict }) =>
        verdict === "no"
          ? `The parts total ${formatInterval(parts)}, but the sector has ${formatInterval(total)}: they overlap, or a figure is wrong.`
          : `Cannot tell whether the parts stay within the sector: if the figures are rounded, they total ${formatInterval(parts)}, and it has ${formatInterval(total)}. Give exact figures if it matters.`,
    },
  },
);

/**
 * A finding about a sector.
 *
 * @category Organisations
 */
export type SectorFinding = FindingIn<SectorRules>;
