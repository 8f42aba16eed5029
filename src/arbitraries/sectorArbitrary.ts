import * as fc from "fast-check";
import type { Sector, SectorProfile } from "../organisation/Sector.ts";
import { entityArbitrary, together } from "./entityArbitrary.ts";
import { countFigureArbitrary, rateFigureArbitrary } from "./figureArbitraries.ts";
import { idArbitrary, lineArbitrary } from "./text.ts";

function profileArbitrary(): fc.Arbitrary<SectorProfile> {
  const count = countFigureArbitrary({ max: 20_000 });
  return fc.record(
    {
      organisations: count,
      subSectors: fc.array(fc.record({ name: lineArbitrary(), organisations: count }), {
        maxLength: 3,
      }),
      incomeShares: fc.array(fc.record({ payer: lineArbitrary(), share: rateFigureArbitrary() }), {
        maxLength: 2,
      }),
      volunteering: countFigureArbitrary(),
    },
    { requiredKeys: [] },
  );
}

/**
 * Generates sectors. Their parts may overlap, so that a warning may be found, but no error.
 *
 * @returns an arbitrary of sectors
 * @category Generators
 * @example
 * ```ts
 * import { checkSector, hasErrors } from "concordat";
 * import { sectorArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(sectorArbitrary(), (sector) => !hasErrors(checkSector(sector))));
 * ```
 */
export function sectorArbitrary(): fc.Arbitrary<Sector> {
  return together(
    entityArbitrary(),
    fc.record(
      { name: lineArbitrary(), representative: idArbitrary(), profile: profileArbitrary() },
      { requiredKeys: ["name"] },
    ),
  );
}
