import * as fc from "fast-check";
import { Money } from "../money/Money.ts";
import type { MemberCategory, Membership } from "../organisation/Membership.ts";
import type { DeclaredMembers } from "../partnership/DeclaredMembers.ts";
import type { PartnershipBudget } from "../partnership/PartnershipBudget.ts";
import { partialDateArbitrary, validityArbitrary } from "./dateArbitraries.ts";
import { figureAllowing } from "./figureAllowing.ts";
import { moneyArbitrary } from "./moneyArbitrary.ts";
import { sourceRefArbitrary } from "./sourceRefArbitrary.ts";
import { idArbitrary, lineArbitrary } from "./text.ts";

const memberCategories: readonly MemberCategory[] = [
  "local-authority",
  "clinical-commissioning-group",
  "nhs-provider",
  "integrated-care-board",
  "combined-authority",
  "national-body",
  "voluntary-sector",
  "other",
];

/**
 * Generates what members of a partnership are counted as.
 *
 * @returns an arbitrary of them
 * @category Generators
 * @example
 * ```ts
 * import { memberCategoryArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(memberCategoryArbitrary(), (category) => category.length > 0));
 * ```
 */
export function memberCategoryArbitrary(): fc.Arbitrary<MemberCategory> {
  return fc.constantFrom(...memberCategories);
}

/**
 * Generates memberships of partnerships.
 *
 * @returns an arbitrary of them
 * @category Generators
 * @example
 * ```ts
 * import { membershipArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(membershipArbitrary(), ({ organisation }) => organisation !== ""));
 * ```
 */
export function membershipArbitrary(): fc.Arbitrary<Membership> {
  return fc.record(
    {
      organisation: idArbitrary(),
      category: memberCategoryArbitrary(),
      role: lineArbitrary(),
      validity: validityArbitrary(),
    },
    { requiredKeys: ["organisation", "category"] },
  );
}

/**
 * Generates what partnerships declare about their members: counts that come to the total.
 *
 * @returns an arbitrary of them
 * @category Generators
 * @example
 * ```ts
 * import { declaredMembersArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(declaredMembersArbitrary(), ({ counts, total }) =>
 *   total === undefined || total === counts.reduce((sum, { count }) => sum + count, 0),
 * ));
 * ```
 */
export function declaredMembersArbitrary(): fc.Arbitrary<DeclaredMembers> {
  const counts = fc.uniqueArray(
    fc.record({ category: memberCategoryArbitrary(), count: fc.nat(40) }),
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

/**
 * Generates budgets of partnerships, in pounds: what is devolved may lie within the wider spending, and what
 * is forecast within the ceiling.
 *
 * @returns an arbitrary of them
 * @category Generators
 * @example
 * ```ts
 * import { bounds, isAtMost } from "concordat";
 * import { partnershipBudgetArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(partnershipBudgetArbitrary(), ({ devolved, wider }) =>
 *   !devolved || !wider || isAtMost(bounds(devolved, "strict") ?? {}, bounds(wider, "strict") ?? {}) !== "no",
 * ));
 * ```
 */
export function partnershipBudgetArbitrary(): fc.Arbitrary<PartnershipBudget> {
  const amount = moneyArbitrary({ min: Money.zero("GBP") });
  const figures = fc.tuple(amount, amount).chain(([devolved, beside]) =>
    fc.record({
      devolved: figureAllowing(devolved),
      wider: figureAllowing(devolved.plus(beside)),
      ceiling: figureAllowing(devolved),
      forecast: figureAllowing(devolved),
    }),
  );
  const parts = fc.record({
    figures,
    known: fc.subarray(["devolved", "wider", "ceiling", "forecast"] as const),
    includes: fc.boolean(),
    per: fc.constantFrom("year" as const, "not-stated" as const),
    controlFrom: fc.option(partialDateArbitrary(), { nil: undefined }),
  });
  return parts.map(({ figures: said, known, includes, per, controlFrom }) => ({
    per,
    ...(known.includes("devolved") && { devolved: said.devolved }),
    ...(known.includes("wider") && { wider: said.wider }),
    ...(known.includes("ceiling") && { ceiling: said.ceiling }),
    ...(known.includes("forecast") && { forecast: said.forecast }),
    ...(includes && { widerIncludesDevolved: true }),
    ...(controlFrom !== undefined && { controlFrom }),
  }));
}
