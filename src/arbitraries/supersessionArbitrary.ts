import * as fc from "fast-check";
import type { Supersession, SupersessionKind } from "../organisation/Supersession.ts";
import { partialDateArbitrary } from "./dateArbitraries.ts";
import { entityArbitrary, idsArbitrary, together } from "./entityArbitrary.ts";

/**
 * Generates supersessions: who follows whom, and when that was planned and happened. No body follows
 * itself.
 *
 * @returns an arbitrary of supersessions
 * @category Generators
 * @example
 * ```ts
 * import { checkSupersessions, hasErrors } from "concordat";
 * import { supersessionArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(
 *   fc.property(supersessionArbitrary(), (one) => !hasErrors(checkSupersessions([one]))),
 * );
 * ```
 */
export function supersessionArbitrary(): fc.Arbitrary<Supersession> {
  const kinds: readonly SupersessionKind[] = ["merger", "replacement", "renaming", "transfer"];
  const bodies = fc.tuple(idsArbitrary(2, 5), fc.nat(3)).map(([ids, at]) => {
    const cut = 1 + (at % (ids.length - 1));
    return { predecessors: ids.slice(0, cut), successors: ids.slice(cut) };
  });
  return together(
    entityArbitrary(),
    bodies,
    fc.record(
      {
        kind: fc.constantFrom(...kinds),
        planned: partialDateArbitrary(),
        actual: partialDateArbitrary(),
      },
      { requiredKeys: ["kind"] },
    ),
  );
}
