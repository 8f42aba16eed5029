import * as fc from "fast-check";
import type { Fund } from "../funding/Fund.ts";
import { dateRangeArbitrary, localDateArbitrary } from "./dateArbitraries.ts";
import { entityArbitrary, together } from "./entityArbitrary.ts";
import { moneyFigureArbitrary } from "./figureArbitraries.ts";
import { idArbitrary, lineArbitrary } from "./text.ts";

/**
 * Generates funds, in pounds.
 *
 * @returns an arbitrary of funds
 * @category Generators
 * @example
 * ```ts
 * import { checkFund } from "concordat";
 * import { fundArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(fundArbitrary(), (fund) => checkFund(fund).length === 0));
 * ```
 */
export function fundArbitrary(): fc.Arbitrary<Fund> {
  return together(
    entityArbitrary(),
    fc.record(
      {
        name: lineArbitrary(),
        holder: idArbitrary(),
        total: moneyFigureArbitrary(),
        enlargements: fc.array(
          fc.record({ amount: moneyFigureArbitrary(), on: localDateArbitrary() }),
          { maxLength: 2 },
        ),
        period: dateRangeArbitrary(),
        perProjectCap: moneyFigureArbitrary(),
      },
      { requiredKeys: ["name"] },
    ),
  );
}
