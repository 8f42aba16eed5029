import * as fc from "fast-check";
import { fundingAggregate } from "../../portfolio/aggregate.ts";
import type { AggregateOptions, FundingAggregate } from "../../portfolio/FundingAggregate.ts";
import { type Portfolio, portfolioSchema } from "../../portfolio/Portfolio.ts";
import { portfolioLists } from "../../portfolio/portfolioLists.ts";
import { linkedPortfolio, type Unlinked } from "./linkedPortfolio.ts";
import { schemaArbitrary } from "./schemaArbitrary.ts";
import { elementOf, shapeOf } from "./schemaWalk.ts";
import { extensionsArbitrary } from "./textArbitraries.ts";
import { localDateArbitrary } from "./timeArbitraries.ts";

/**
 * How many entities {@link portfolioArbitrary} generates.
 *
 * @category Generators
 */
export interface PortfolioConstraints {
  /** The most of each kind, but for the organisations that others name; 2 if omitted. */
  readonly maxOfEach?: number;
}

/**
 * Generates consistent portfolios: every id is one entity's own, every reference leads to
 * something, no fund is overdrawn and no area has two plans. They shrink towards the empty portfolio.
 *
 * @param constraints - how large they may be
 * @returns an arbitrary of portfolios
 * @category Generators
 * @example
 * ```ts
 * import { checkPortfolio, hasErrors, localDate } from "concordat";
 * import { portfolioArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * const asOf = localDate("2018-06-07");
 * fc.assert(
 *   fc.property(portfolioArbitrary(), (portfolio) => !hasErrors(checkPortfolio(portfolio, { asOf }))),
 *   { numRuns: 20 },
 * );
 * ```
 */
export function portfolioArbitrary(
  constraints: PortfolioConstraints = {},
): fc.Arbitrary<Portfolio> {
  const { maxOfEach = 2 } = constraints;
  const shape = shapeOf(portfolioSchema);
  const lists = portfolioLists.map((list) => [
    list,
    fc.array(schemaArbitrary(elementOf(shape[list] ?? portfolioSchema)), { maxLength: maxOfEach }),
  ]);
  const entities = fc.record(Object.fromEntries(lists)) as unknown as fc.Arbitrary<Unlinked>;
  const extensions = fc.record({ extensions: extensionsArbitrary() }, { requiredKeys: [] });
  return fc
    .tuple(entities, extensions)
    .map(([unlinked, own]) => ({ ...linkedPortfolio(unlinked), ...own }));
}

/**
 * Generates aggregates of small portfolios. They shrink towards that of the empty portfolio.
 *
 * @param options - how all of them are made, so that they can be merged; each in its own way if omitted
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
