import * as fc from "fast-check";
import type { GrantScheme } from "../grant/GrantScheme.ts";
import { windowArbitrary } from "./dateArbitraries.ts";
import { entityArbitrary, together } from "./entityArbitrary.ts";
import { moneyFigureArbitrary } from "./figureArbitraries.ts";
import { organisationKinds } from "./organisationArbitrary.ts";
import { idArbitrary, lineArbitrary } from "./text.ts";

/**
 * Generates grant schemes that close when they have opened.
 *
 * @returns an arbitrary of grant schemes
 * @category Generators
 * @example
 * ```ts
 * import { checkGrantScheme, hasErrors } from "concordat";
 * import { grantSchemeArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(grantSchemeArbitrary(), (scheme) => !hasErrors(checkGrantScheme(scheme))));
 * ```
 */
export function grantSchemeArbitrary(): fc.Arbitrary<GrantScheme> {
  return together(
    entityArbitrary(),
    windowArbitrary(),
    fc.record(
      {
        title: lineArbitrary(),
        funder: idArbitrary(),
        yearInferred: fc.constant(true),
        perProjectCap: moneyFigureArbitrary(),
        eligibleKinds: fc.uniqueArray(fc.constantFrom(...organisationKinds), {
          minLength: 1,
          maxLength: 3,
        }),
        eligibility: lineArbitrary(),
        themes: fc.array(lineArbitrary(), { maxLength: 3 }),
        fund: idArbitrary(),
        terms: fc.array(lineArbitrary(), { maxLength: 2 }),
      },
      { requiredKeys: ["title", "funder"] },
    ),
  );
}
