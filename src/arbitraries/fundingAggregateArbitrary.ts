import * as fc from "fast-check";
import { fundingAggregate } from "../portfolio/aggregate.ts";
import type { AggregateOptions, FundingAggregate } from "../portfolio/FundingAggregate.ts";
import { localDateArbitrary } from "./dateArbitraries.ts";
import { portfolioArbitrary } from "./portfolioArbitrary.ts";

/**
 * Generates aggregates of small portfolios. They shrink towards that of the empty portfolio.
 *
 * @param options - how all of them are made, so that they can be merged; each in its own way if left away
 * @returns an arbitrary of aggregates
 * @category Generators
 * @example
 * ```ts
 * import { mergeAggregates } from "concordat";
 * import { fundingAggregateArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * const part = fundingAggregateArbitrary({ by: "months" });
 * fc.assert(
 *   fc.property(part, part, (a, b) => {
 *     return JSON.stringify(mergeAggregates([a, b])) === JSON.stringify(mergeAggregates([b, a]));
 *   }),
 *   { numRuns: 20 },
 * );
 * ```
 */
export function fundingAggregateArbitrary(
  options?: AggregateOptions,
): fc.Arbitrary<FundingAggregate> {
  return fc
    .tuple(portfolioArbitrary({ maxOfEach: 1 }), options ? fc.constant(options) : anyOptions())
    .map(([portfolio, how]) => fundingAggregate(portfolio, how));
}

function anyOptions(): fc.Arbitrary<AggregateOptions> {
  return fc.record(
    {
      by: fc.constantFrom("days", "months", "equal-years"),
      reading: fc.constantFrom("strict", "conventional"),
      consortia: fc.constantFrom("members", "lead"),
      months: fc.boolean(),
      asOf: localDateArbitrary(),
    },
    { requiredKeys: [] },
  );
}
