import * as fc from "fast-check";
import type { Portfolio } from "../portfolio/Portfolio.ts";
import { actionPlanArbitrary } from "./actionPlanArbitrary.ts";
import { consultationArbitrary } from "./consultationArbitrary.ts";
import { fundArbitrary } from "./fundArbitrary.ts";
import { grantArbitrary } from "./grantArbitrary.ts";
import { grantSchemeArbitrary } from "./grantSchemeArbitrary.ts";
import { linked } from "./linked.ts";
import { localityPlanArbitrary } from "./localityPlanArbitrary.ts";
import { memorandumArbitrary } from "./memorandumArbitrary.ts";
import { mutualArbitrary } from "./mutualArbitrary.ts";
import { organisationArbitrary } from "./organisationArbitrary.ts";
import { partnershipArbitrary } from "./partnershipArbitrary.ts";
import { procurementRouteArbitrary } from "./procurementRouteArbitrary.ts";
import { programmeArbitrary } from "./programmeArbitrary.ts";
import { sectorArbitrary } from "./sectorArbitrary.ts";
import { strategicPlanArbitrary } from "./strategicPlanArbitrary.ts";
import { supersessionArbitrary } from "./supersessionArbitrary.ts";
import { extensionsArbitrary } from "./text.ts";

/**
 * How many entities {@link portfolioArbitrary} generates.
 *
 * @category Generators
 */
export interface PortfolioConstraints {
  /** The most of each kind, but for the organisations that others name; 2 if left away. */
  readonly maxOfEach?: number;
}

/**
 * Generates portfolios that hang together: every id is one entity's own, every reference leads to
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
  const some = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<readonly T[]> =>
    fc.array(arbitrary, { maxLength: maxOfEach });
  const entities = fc.record({
    organisations: some(organisationArbitrary()),
    supersessions: some(supersessionArbitrary()),
    sectors: some(sectorArbitrary()),
    funds: some(fundArbitrary()),
    partnerships: some(partnershipArbitrary()),
    strategicPlans: some(strategicPlanArbitrary()),
    localityPlans: some(localityPlanArbitrary()),
    memoranda: some(memorandumArbitrary()),
    actionPlans: some(actionPlanArbitrary()),
    consultations: some(consultationArbitrary()),
    programmes: some(programmeArbitrary()),
    grants: some(grantArbitrary()),
    procurementRoutes: some(procurementRouteArbitrary()),
    mutuals: some(mutualArbitrary()),
    grantSchemes: some(grantSchemeArbitrary()),
  });
  const extensions = fc.record({ extensions: extensionsArbitrary() }, { requiredKeys: [] });
  return fc.tuple(entities, extensions).map(([unlinked, own]) => ({ ...linked(unlinked), ...own }));
}
