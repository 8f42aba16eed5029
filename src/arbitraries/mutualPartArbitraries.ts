import * as fc from "fast-check";
import { Money } from "../money/Money.ts";
import type { MutualContract } from "../mutual/MutualContract.ts";
import type { MutualDistribution, ShareHolding } from "../mutual/MutualDistribution.ts";
import type { MutualStaff } from "../mutual/MutualStaff.ts";
import type { MutualSupport } from "../mutual/MutualSupport.ts";
import type { SurplusPolicy, SurplusUse } from "../mutual/SurplusPolicy.ts";
import { localDateArbitrary, partialDateArbitrary } from "./dateArbitraries.ts";
import { figureAllowing } from "./figureAllowing.ts";
import { moneyFigureArbitrary } from "./figureArbitraries.ts";
import { moneyArbitrary } from "./moneyArbitrary.ts";
import { rateArbitrary, sharesArbitrary } from "./rateArbitrary.ts";
import { sourceRefArbitrary } from "./sourceRefArbitrary.ts";
import { termArbitrary } from "./termArbitrary.ts";
import { idArbitrary, lineArbitrary } from "./text.ts";

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
  return fc.record(
    {
      title: lineArbitrary(),
      commissioner: idArbitrary(),
      services: fc.array(lineArbitrary(), { maxLength: 2 }),
      awardedOn: localDateArbitrary(),
      startsOn: localDateArbitrary(),
      term: termArbitrary(),
      annualValue: moneyFigureArbitrary(),
      procurementRoute: idArbitrary(),
      reserved: fc.boolean(),
      relevantHealthCare: fc.boolean(),
      source: sourceRefArbitrary(),
    },
    { requiredKeys: [] },
  );
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
  const profits = moneyArbitrary({ min: Money.zero("GBP"), max: Money.of("10000000", "GBP") });
  const holding: fc.Arbitrary<ShareHolding> = fc.record(
    {
      count: fc.integer({ min: 1, max: 5000 }),
      paidUp: moneyArbitrary({ min: Money.of("1", "GBP"), max: Money.of("100", "GBP") }),
      issuedOn: localDateArbitrary(),
    },
    { requiredKeys: ["count", "paidUp"] },
  );
  const rest = fc.record(
    { shares: fc.array(holding, { minLength: 1, maxLength: 2 }) },
    { requiredKeys: [] },
  );
  return fc
    .tuple(localDateArbitrary(), profits, rateArbitrary(), rest)
    .map(([declaredOn, distributableProfits, share, shares]) => ({
      declaredOn,
      amount: distributableProfits.times(share, "down"),
      distributableProfits,
      ...shares,
    }));
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
  const pair = fc
    .nat(2000)
    .chain((whole) =>
      fc.nat(whole).chain((part) => fc.tuple(figureAllowing(whole), figureAllowing(part))),
    );
  const share = () => rateArbitrary().chain(figureAllowing);
  return fc
    .record({
      transfer: pair,
      membership: pair,
      board: pair,
      memberShare: share(),
      votes: share(),
      known: fc.subarray(["transfer", "membership", "board", "memberShare", "votes"] as const),
    })
    .map(({ transfer, membership, board, memberShare, votes, known }) => ({
      ...(known.includes("transfer") && { eligible: transfer[0], transferred: transfer[1] }),
      ...(known.includes("membership") && { employed: membership[0], members: membership[1] }),
      ...(known.includes("memberShare") && { memberShare }),
      ...(known.includes("board") && { directors: board[0], staffDirectors: board[1] }),
      ...(known.includes("votes") && { votes }),
    }));
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
  const uses: readonly SurplusUse[] = ["reserve", "community", "members", "staff"];
  const shares = fc.subarray([...uses], { minLength: 1 }).chain((some) =>
    sharesArbitrary(some.length).map((parts) =>
      some.flatMap((use, index) => {
        const share = parts[index];
        return share === undefined ? [] : [{ use, share }];
      }),
    ),
  );
  return fc
    .tuple(
      shares,
      lineArbitrary(),
      fc.constantFrom("shares", "purpose", "both"),
      sourceRefArbitrary(),
      fc.boolean(),
    )
    .map(([all, purpose, said, source, sourced]) => ({
      ...(said !== "purpose" && { shares: all }),
      ...(said !== "shares" && { purpose }),
      ...(sourced && { source }),
    }));
}

/** What helped a mutual to begin. */
export function mutualSupportArbitrary(): fc.Arbitrary<MutualSupport> {
  return fc.record(
    {
      instrument: fc.constantFrom(
        "business-development-grant",
        "revenue-grant",
        "revenue-loan",
        "capital-loan",
        "equity-like",
      ),
      fund: idArbitrary(),
      amount: moneyFigureArbitrary(),
      on: partialDateArbitrary(),
      source: sourceRefArbitrary(),
    },
    { requiredKeys: ["instrument", "amount"] },
  );
}
