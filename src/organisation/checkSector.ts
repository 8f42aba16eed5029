import { bounds, type Reading } from "../figure/bounds.ts";
import type { Figure } from "../figure/Figure.ts";
import { exactInterval, type Interval, plusInterval } from "../figure/Interval.ts";
import { isAtMost } from "../figure/verdict.ts";
import { finding } from "../finding/Finding.ts";
import { refuseWrongSubject } from "../time/refuseWrong.ts";
import type { Sector } from "./Sector.ts";
import { type SectorFinding, sectorRules } from "./sectorRules.ts";

/**
 * Checks what is published about a sector: that its parts together have no more organisations than the
 * whole. What decides is the strict reading; the finding shows the conventional one beside it.
 *
 * It trusts the types: call {@link validate} first for a value made in code.
 *
 * @param sector - a sector, as {@link sectorSchema} reads it
 * @returns a warning where the parts have more, a note where bounds cannot tell; none where the total or
 * the parts are not stated
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Organisations
 * @example
 * ```ts
 * import { checkSector, parseFigure } from "concordat";
 *
 * const read = (text: string) => parseFigure(text, { as: "count" });
 * const [found] = checkSector({
 *   id: "example-sector",
 *   name: "Exampleshire VCSE sector",
 *   profile: {
 *     organisations: read("nearly 15,000"),
 *     subSectors: [
 *       { name: "health and social care", organisations: read("c5, 000") },
 *       { name: "community development", organisations: read("c5, 000") },
 *       { name: "sports and leisure", organisations: read("c4, 000") },
 *     ],
 *   },
 * });
 * found?.severity; // => "info"
 * found?.values.verdict; // => "unknown"
 * ```
 */
export function checkSector(sector: Sector): readonly SectorFinding[] {
  refuseWrongSubject("sector", sector);
  const { profile = {} } = sector;
  const { organisations, subSectors = [] } = profile;
  if (organisations === undefined || subSectors.length === 0) return [];
  const read = (reading: Reading) => ({
    parts: subSectors.reduce(
      (sum, part) => plusInterval(sum, countBounds(part.organisations, reading)),
      exactInterval(0),
    ),
    total: countBounds(organisations, reading),
  });
  const strict = read("strict");
  const verdict = isAtMost(strict.parts, strict.total);
  if (verdict === "yes") return [];
  const path = ["profile", "subSectors"];
  const values = { ...read("conventional"), verdict };
  return [finding(sectorRules, "sector.subsectors-exceed-total", path, values)];
}

/** Nobody counts fewer than none, whatever "circa" leaves open. */
function countBounds(figure: Figure<number>, reading: Reading): Interval<number> {
  return bounds(figure, reading) ?? { lower: { value: 0, included: true } };
}
