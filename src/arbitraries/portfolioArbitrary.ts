import * as fc from "fast-check";
import type { Portfolio } from "../portfolio/Portfolio.ts";
import { fundArbitrary } from "./fundArbitrary.ts";
import { grantArbitrary } from "./grantArbitrary.ts";
import { linked } from "./linked.ts";
import { memorandumArbitrary } from "./memorandumArbitrary.ts";
import { organisationArbitrary } from "./organisationArbitrary.ts";
import { partnershipArbitrary } from "./partnershipArbitrary.ts";
import { programmeArbitrary } from "./programmeArbitrary.ts";
import { sectorArbitrary } from "./sectorArbitrary.ts";
import { extensionsArbitrary } from "./text.ts";

/**
 * How many entities {@link portfolioArbitrary} generates.
 *
 * @category Generators
 */
export interface PortfolioConstraints {
  /** The most of each kind; 3 if left away. */
  readonly maxOfEach?: number;
}

/**
 * Generates portfolios that hang together: every id is one entity's own, every reference leads to
 * something, and no fund is overdrawn. They shrink towards the empty portfolio.
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
  const { maxOfEach = 3 } = constraints;
  const most = { maxLength: maxOfEach };
  const entities = fc.record({
    organisations: fc.array(organisationArbitrary(), { maxLength: 2 * maxOfEach }),
    sectors: fc.array(sectorArbitrary(), most),
    funds: fc.array(fundArbitrary(), most),
    partnerships: fc.array(partnershipArbitrary(), most),
    memoranda: fc.array(memorandumArbitrary(), most),
    programmes: fc.array(programmeArbitrary(), most),
    grants: fc.array(grantArbitrary(), most),
  });
  const extensions = fc.record({ extensions: extensionsArbitrary() }, { requiredKeys: [] });
  return fc.tuple(entities, extensions).map(([unlinked, own]) => ({ ...linked(unlinked), ...own }));
}
