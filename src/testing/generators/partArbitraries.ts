import type * as fc from "fast-check";
import { type PlanCycle, planCycleSchema } from "../../agreement/ActionPlan.ts";
import { type Party, partySchema } from "../../agreement/Party.ts";
import type { SourceRef } from "../../finding/SourceRef.ts";
import { type YearAmount, yearAmountSchema } from "../../funding/YearAmount.ts";
import { type MutualContract, mutualContractSchema } from "../../mutual/parts/MutualContract.ts";
import {
  type MutualDistribution,
  mutualDistributionSchema,
} from "../../mutual/parts/MutualDistribution.ts";
import { type MutualStaff, mutualStaffSchema } from "../../mutual/parts/MutualStaff.ts";
import { type SurplusPolicy, surplusPolicySchema } from "../../mutual/parts/SurplusPolicy.ts";
import {
  type MemberCategory,
  type Membership,
  memberCategorySchema,
  membershipSchema,
} from "../../organisation/Membership.ts";
import {
  type DatedIdentifier,
  datedIdentifierSchema,
  type PublishedIncome,
  publishedIncomeSchema,
} from "../../organisation/Organisation.ts";
import { type DeclaredMembers, declaredMembersSchema } from "../../partnership/Partnership.ts";
import {
  type PartnershipBudget,
  partnershipBudgetSchema,
} from "../../partnership/PartnershipBudget.ts";
import { sourceRefSchema } from "../../schema/fields.ts";
import { schemaArbitrary } from "./schemaArbitrary.ts";

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
  return schemaArbitrary(memberCategorySchema);
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
  return schemaArbitrary(membershipSchema);
}

/**
 * Generates codes of organisations in registers, in their usual form.
 *
 * @returns an arbitrary of them
 * @category Generators
 * @example
 * ```ts
 * import { datedIdentifierArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(datedIdentifierArbitrary(), ({ scheme, id }) => scheme !== "" && id !== ""));
 * ```
 */
export function datedIdentifierArbitrary(): fc.Arbitrary<DatedIdentifier> {
  return schemaArbitrary(datedIdentifierSchema);
}

/**
 * Generates the income of published accounts, in pounds: no more is from central government than there is.
 *
 * @returns an arbitrary of them
 * @category Generators
 * @example
 * ```ts
 * import { publishedIncomeArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(publishedIncomeArbitrary(), ({ total, fromCentralGovernment }) =>
 *   !fromCentralGovernment || !fromCentralGovernment.greaterThan(total),
 * ));
 * ```
 */
export function publishedIncomeArbitrary(): fc.Arbitrary<PublishedIncome> {
  return schemaArbitrary(publishedIncomeSchema);
}

/**
 * Generates what partnerships declare about their members: counts that add up to the total.
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
  return schemaArbitrary(declaredMembersSchema);
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
  return schemaArbitrary(partnershipBudgetSchema);
}

/**
 * Generates parties to a memorandum. Only one that is not called an equal holds powers over the others.
 *
 * @returns an arbitrary of parties
 * @category Generators
 * @example
 * ```ts
 * import { partyArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(
 *   fc.property(partyArbitrary(), ({ standing, holds }) => standing === "other" || holds === undefined),
 * );
 * ```
 */
export function partyArbitrary(): fc.Arbitrary<Party> {
  return schemaArbitrary(partySchema);
}

/**
 * Generates the cycles of action plans, as long as they say.
 *
 * @returns an arbitrary of cycles
 * @category Generators
 * @example
 * ```ts
 * import { planCycleArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(planCycleArbitrary(), ({ from, to }) => from <= to));
 * ```
 */
export function planCycleArbitrary(): fc.Arbitrary<PlanCycle> {
  return schemaArbitrary(planCycleSchema);
}

/**
 * Generates amounts for a financial year, in pounds, from zero up.
 *
 * @returns an arbitrary of amounts by year
 * @category Generators
 * @example
 * ```ts
 * import { yearAmountArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(yearAmountArbitrary(), ({ amount }) => !amount.isNegative()));
 * ```
 */
export function yearAmountArbitrary(): fc.Arbitrary<YearAmount> {
  return schemaArbitrary(yearAmountSchema);
}

/**
 * Generates contracts of mutuals.
 *
 * @returns an arbitrary of contracts
 * @category Generators
 * @example
 * ```ts
 * import { mutualContractSchema } from "concordat";
 * import { mutualContractArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 * import * as z from "zod";
 *
 * fc.assert(
 *   fc.property(mutualContractArbitrary(), (contract) => z.safeEncode(mutualContractSchema, contract).success),
 * );
 * ```
 */
export function mutualContractArbitrary(): fc.Arbitrary<MutualContract> {
  return schemaArbitrary(mutualContractSchema);
}

/**
 * Generates dividends of mutuals, in pounds, that lie within the profits.
 *
 * @returns an arbitrary of distributions
 * @category Generators
 * @example
 * ```ts
 * import { mutualDistributionArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(
 *   fc.property(mutualDistributionArbitrary(), (made) => !made.amount.greaterThan(made.distributableProfits)),
 * );
 * ```
 */
export function mutualDistributionArbitrary(): fc.Arbitrary<MutualDistribution> {
  return schemaArbitrary(mutualDistributionSchema);
}

/**
 * Generates what is said of the staff of a mutual: no part can be proved larger than its whole.
 *
 * @returns an arbitrary of counts and shares
 * @category Generators
 * @example
 * ```ts
 * import { bounds, isAtMost } from "concordat";
 * import { mutualStaffArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(
 *   fc.property(mutualStaffArbitrary(), ({ members, employed }) =>
 *     !members || !employed || isAtMost(bounds(members, "strict") ?? {}, bounds(employed, "strict") ?? {}) !== "no",
 *   ),
 * );
 * ```
 */
export function mutualStaffArbitrary(): fc.Arbitrary<MutualStaff> {
  return schemaArbitrary(mutualStaffSchema);
}

/**
 * Generates what mutuals do with a surplus: shares that come to exactly one, a purpose, or both.
 *
 * @returns an arbitrary of surplus policies
 * @category Generators
 * @example
 * ```ts
 * import { Rate } from "concordat";
 * import { surplusPolicyArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(
 *   fc.property(surplusPolicyArbitrary(), ({ shares }) => !shares || Rate.sum(shares.map(({ share }) => share)).equals(1)),
 * );
 * ```
 */
export function surplusPolicyArbitrary(): fc.Arbitrary<SurplusPolicy> {
  return schemaArbitrary(surplusPolicySchema);
}

/**
 * Generates references to sources that do not exist.
 *
 * @returns an arbitrary of source references
 * @category Generators
 * @example
 * ```ts
 * import { sourceRefSchema } from "concordat";
 * import { sourceRefArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(sourceRefArbitrary(), (source) => sourceRefSchema.safeParse(source).success));
 * ```
 */
export function sourceRefArbitrary(): fc.Arbitrary<SourceRef> {
  return schemaArbitrary(sourceRefSchema);
}
