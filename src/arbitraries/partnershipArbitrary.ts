import * as fc from "fast-check";
import type { Membership } from "../organisation/Membership.ts";
import type { GovernanceBody } from "../partnership/GovernanceBody.ts";
import type { Footprint, Partnership, PartnershipKind } from "../partnership/Partnership.ts";
import { partnershipLifecycle } from "../partnership/partnershipLifecycle.ts";
import { validityArbitrary } from "./dateArbitraries.ts";
import { entityArbitrary, idsArbitrary, together } from "./entityArbitrary.ts";
import { countFigureArbitrary } from "./figureArbitraries.ts";
import { gssCodeArbitrary } from "./identifierArbitraries.ts";
import {
  declaredMembersArbitrary,
  membershipArbitrary,
  partnershipBudgetArbitrary,
} from "./partnershipPartArbitraries.ts";
import { statefulArbitrary } from "./statefulArbitrary.ts";
import { idArbitrary, lineArbitrary } from "./text.ts";

function footprintArbitrary(): fc.Arbitrary<Footprint> {
  return fc.record(
    {
      name: lineArbitrary(),
      area: gssCodeArbitrary(),
      population: countFigureArbitrary({ max: 60_000_000 }),
    },
    { requiredKeys: ["name"] },
  );
}

function membersArbitrary(): fc.Arbitrary<readonly Membership[]> {
  return fc.uniqueArray(membershipArbitrary(), {
    minLength: 2,
    maxLength: 4,
    selector: ({ organisation }) => organisation,
  });
}

function governanceArbitrary(): fc.Arbitrary<readonly GovernanceBody[]> {
  const seat = fc.record(
    { organisation: idArbitrary(), role: lineArbitrary(), validity: validityArbitrary() },
    { requiredKeys: ["organisation"] },
  );
  const body = fc.record(
    {
      name: lineArbitrary(),
      validity: validityArbitrary(),
      seats: fc.array(seat, { maxLength: 3 }),
    },
    { requiredKeys: ["name"] },
  );
  return fc.array(body, { maxLength: 2 });
}

/**
 * Generates partnerships: their declared counts add up, no member is listed twice, and their budget lies
 * within the wider spending. Whether as many members are listed as declared is left to chance.
 *
 * @returns an arbitrary of partnerships
 * @category Generators
 * @example
 * ```ts
 * import { checkPartnership, hasErrors } from "concordat";
 * import { partnershipArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(
 *   fc.property(partnershipArbitrary(), (partnership) => !hasErrors(checkPartnership(partnership))),
 * );
 * ```
 */
export function partnershipArbitrary(): fc.Arbitrary<Partnership> {
  const kinds: readonly PartnershipKind[] = [
    "sustainability-and-transformation-partnership",
    "devolved-partnership",
    "integrated-care-system",
    "integrated-care-partnership",
    "voluntary-sector-alliance",
  ];
  return together(
    entityArbitrary(),
    statefulArbitrary(partnershipLifecycle),
    fc.record(
      {
        name: lineArbitrary(),
        kind: fc.constantFrom(...kinds),
        footprint: footprintArbitrary(),
        members: membersArbitrary(),
        declared: declaredMembersArbitrary(),
        budget: partnershipBudgetArbitrary(),
        governance: governanceArbitrary(),
        strategicPlan: idArbitrary(),
        validity: validityArbitrary(),
        funds: idsArbitrary(0, 2),
        hostedBy: idArbitrary(),
      },
      { requiredKeys: ["name", "kind", "footprint"] },
    ),
  );
}
