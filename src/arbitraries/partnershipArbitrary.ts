import * as fc from "fast-check";
import { Money } from "../money/Money.ts";
import type { MemberCategory, Membership } from "../organisation/Membership.ts";
import type { DeclaredMembers } from "../partnership/DeclaredMembers.ts";
import type { Footprint, Partnership, PartnershipKind } from "../partnership/Partnership.ts";
import type { PartnershipBudget } from "../partnership/PartnershipBudget.ts";
import { partnershipLifecycle } from "../partnership/partnershipLifecycle.ts";
import type { StrategicPlan } from "../partnership/StrategicPlan.ts";
import { dateRangeArbitrary, partialDateArbitrary, validityArbitrary } from "./dateArbitraries.ts";
import { entityArbitrary, idsArbitrary, together } from "./entityArbitrary.ts";
import { countFigureArbitrary } from "./figureArbitraries.ts";
import { moneyArbitrary } from "./moneyArbitrary.ts";
import { sourceRefArbitrary } from "./sourceRefArbitrary.ts";
import { statefulArbitrary } from "./statefulArbitrary.ts";
import { idArbitrary, lineArbitrary } from "./text.ts";

const categories: readonly MemberCategory[] = [
  "local-authority",
  "clinical-commissioning-group",
  "nhs-provider",
  "integrated-care-board",
  "combined-authority",
  "national-body",
  "voluntary-sector",
  "other",
];

function footprintArbitrary(): fc.Arbitrary<Footprint> {
  return fc.record(
    { name: lineArbitrary(), population: countFigureArbitrary({ max: 60_000_000 }) },
    { requiredKeys: ["name"] },
  );
}

function membersArbitrary(): fc.Arbitrary<readonly Membership[]> {
  const member = fc.record(
    {
      organisation: idArbitrary(),
      category: fc.constantFrom(...categories),
      role: lineArbitrary(),
      validity: validityArbitrary(),
    },
    { requiredKeys: ["organisation", "category"] },
  );
  return fc.uniqueArray(member, {
    minLength: 2,
    maxLength: 6,
    selector: ({ organisation }) => organisation,
  });
}

/** Counts that come to the total. */
function declaredArbitrary(): fc.Arbitrary<DeclaredMembers> {
  const counts = fc.uniqueArray(
    fc.record({ category: fc.constantFrom(...categories), count: fc.nat(40) }),
    { maxLength: 4, selector: ({ category }) => category },
  );
  const rest = fc.record(
    { asOf: partialDateArbitrary(), source: sourceRefArbitrary() },
    { requiredKeys: [] },
  );
  return fc.tuple(counts, fc.boolean(), rest).map(([all, totalled, known]) => ({
    counts: all,
    ...(totalled && all.length > 0 && { total: all.reduce((sum, { count }) => sum + count, 0) }),
    ...known,
  }));
}

/** A devolved budget that lies within the wider spending. */
function budgetArbitrary(): fc.Arbitrary<PartnershipBudget> {
  const amount = moneyArbitrary({ min: Money.zero("GBP") });
  const said = (value: Money) => ({ value, qualifier: "exact", asStated: value.format() }) as const;
  const parts = fc.record({
    devolved: amount,
    beside: amount,
    known: fc.subarray(["devolved", "wider", "ceiling"] as const),
    includes: fc.boolean(),
    per: fc.constantFrom("year" as const, "not-stated" as const),
    controlFrom: fc.option(partialDateArbitrary(), { nil: undefined }),
  });
  return parts.map(({ devolved, beside, known, includes, per, controlFrom }) => ({
    per,
    ...(known.includes("devolved") && { devolved: said(devolved) }),
    ...(known.includes("wider") && { wider: said(devolved.plus(beside)) }),
    ...(known.includes("ceiling") && { ceiling: said(devolved) }),
    ...(includes && { widerIncludesDevolved: true }),
    ...(controlFrom !== undefined && { controlFrom }),
  }));
}

function planArbitrary(): fc.Arbitrary<StrategicPlan> {
  const lines = fc.array(lineArbitrary(), { maxLength: 3 });
  return fc.record(
    {
      title: lineArbitrary(),
      period: dateRangeArbitrary(),
      goals: lines,
      themes: lines,
      programmeThemes: lines,
      localityPlans: countFigureArbitrary({ max: 20 }),
      sources: fc.array(sourceRefArbitrary(), { maxLength: 2 }),
    },
    { requiredKeys: ["title"] },
  );
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
        declared: declaredArbitrary(),
        budget: budgetArbitrary(),
        strategicPlan: planArbitrary(),
        funds: idsArbitrary(0, 2),
        hostedBy: idArbitrary(),
      },
      { requiredKeys: ["name", "kind", "footprint"] },
    ),
  );
}
