import { formatInterval } from "../figure/formatFigure.ts";
import type { Interval } from "../figure/Interval.ts";
import type { FindingOf } from "../finding/Finding.ts";
import { frozenRules } from "../finding/frozenRules.ts";
import type { Rule } from "../finding/Rule.ts";

/**
 * The values of a `sector.subsectors-exceed-total` finding.
 *
 * @category Organisations
 */
export interface SubsectorsExceedTotalValues {
  /** How many organisations the parts have together, read conventionally. */
  readonly parts: Interval<number>;
  /** How many organisations the sector has, read conventionally. */
  readonly total: Interval<number>;
  /** Whether the parts stay within the total, read strictly. */
  readonly verdict: "no" | "unknown";
}

/**
 * The parts of a sector together have no more organisations than the sector, unless they overlap.
 *
 * @category Organisations
 */
export const subsectorsExceedTotal: Rule<
  "sector.subsectors-exceed-total",
  SubsectorsExceedTotalValues
> = {
  id: "sector.subsectors-exceed-total",
  title: "The parts of a sector have no more organisations than the whole",
  severity: "warning",
  source: { document: "concordat: arithmetic of stated figures", evidence: "inference" },
  message: ({ parts, total, verdict }) =>
    verdict === "no"
      ? `The parts come to ${formatInterval(parts)}, the sector has ${formatInterval(total)}: they overlap, or a figure is wrong.`
      : `Bounds cannot tell whether the parts stay within the sector; if rounded, they come to ${formatInterval(parts)}, and it has ${formatInterval(total)}.`,
};

/**
 * The rules about sectors.
 *
 * @category Organisations
 */
export const sectorRules: readonly [
  Rule<"sector.subsectors-exceed-total", SubsectorsExceedTotalValues>,
] = /* @__PURE__ */ frozenRules([subsectorsExceedTotal]);

/**
 * A finding about a sector.
 *
 * @category Organisations
 */
export type SectorFinding = FindingOf<(typeof sectorRules)[number]>;
