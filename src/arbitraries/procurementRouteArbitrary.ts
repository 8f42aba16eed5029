import * as fc from "fast-check";
import type {
  MaximumTerm,
  ProcurementRoute,
  ProcurementRouteKind,
} from "../mutual/ProcurementRoute.ts";
import { addDays } from "../time/arithmetic.ts";
import { localDateArbitrary } from "./dateArbitraries.ts";
import { entityArbitrary, together } from "./entityArbitrary.ts";
import { moneyFigureArbitrary } from "./figureArbitraries.ts";
import { rateArbitrary } from "./rateArbitrary.ts";
import { termArbitrary } from "./termArbitrary.ts";
import { idArbitrary, lineArbitrary } from "./text.ts";

/** One maximum for all time, or two of which the second follows the first. */
function maximaArbitrary(): fc.Arbitrary<readonly MaximumTerm[]> {
  return fc
    .tuple(termArbitrary(), termArbitrary(), localDateArbitrary(), fc.boolean())
    .map(([first, second, day, changed]) =>
      changed
        ? [
            { term: first, validity: { to: day } },
            { term: second, validity: { from: addDays(day, 1) } },
          ]
        : [{ term: first }],
    );
}

/**
 * Generates procurement routes. None runs beside itself, and on no day do two longest terms hold.
 *
 * @returns an arbitrary of procurement routes
 * @category Generators
 * @example
 * ```ts
 * import { checkProcurementRoute } from "concordat";
 * import { procurementRouteArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(
 *   fc.property(procurementRouteArbitrary(), (route) => checkProcurementRoute(route).length === 0),
 * );
 * ```
 */
export function procurementRouteArbitrary(): fc.Arbitrary<ProcurementRoute> {
  const kinds: readonly ProcurementRouteKind[] = [
    "framework",
    "dynamic-purchasing-system",
    "any-qualified-provider",
    "reserved-contract",
    "provider-selection-regime",
    "direct-award",
  ];
  return together(
    entityArbitrary(),
    fc.record(
      {
        kind: fc.constantFrom(...kinds),
        name: lineArbitrary(),
        // Longer than any id that the route itself can have.
        runsBeside: idArbitrary().map((id) => `beside-${id}`.slice(0, 190).padEnd(200, "x")),
        maxTerm: maximaArbitrary(),
        typicalValue: moneyFigureArbitrary(),
        typicalTerm: termArbitrary(),
        transferLimit: rateArbitrary(),
      },
      { requiredKeys: ["kind"] },
    ),
  );
}
