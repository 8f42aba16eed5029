import type { Portfolio, PortfolioList, Wire } from "concordat";
import * as minimal from "./entities.ts";
import * as full from "./fullEntities.ts";
import { fullMutual, fullRight, fullRoute } from "./fullMutuals.ts";

/** Of each list, an entity with the least that it has to have, and one with everything that it can have. */
const samples = {
  organisations: [minimal.minimalOrganisation, full.fullOrganisation],
  supersessions: [minimal.minimalSupersession, full.fullSupersession],
  sectors: [minimal.minimalSector, full.fullSector],
  funds: [minimal.minimalFund, full.fullFund],
  partnerships: [minimal.minimalPartnership, full.fullPartnership],
  strategicPlans: [minimal.minimalStrategicPlan, full.fullStrategicPlan],
  localityPlans: [minimal.minimalLocalityPlan, full.fullLocalityPlan],
  memoranda: [minimal.minimalMemorandum, full.fullMemorandum],
  actionPlans: [minimal.minimalActionPlan, full.fullActionPlan],
  consultations: [minimal.minimalConsultation, full.fullConsultation],
  programmes: [minimal.minimalProgramme, full.fullProgramme],
  grants: [minimal.minimalGrant, full.fullGrant],
  publishedAwards: [minimal.minimalAward, full.fullAward],
  procurementRoutes: [minimal.minimalRoute, fullRoute],
  mutuals: [minimal.minimalMutual, fullMutual],
  grantSchemes: [minimal.minimalGrantScheme, full.fullGrantScheme],
  rights: [minimal.minimalRight, fullRight],
  publishedReports: [minimal.minimalPublishedReport, full.fullPublishedReport],
} as const satisfies Required<Omit<Wire<Portfolio>, "extensions">>;

type Samples = typeof samples;
type Either<Index extends 0 | 1> = {
  readonly [List in PortfolioList]: readonly [Samples[List][Index]];
};

function each<Index extends 0 | 1>(index: Index): Either<Index> {
  const entries = Object.entries(samples).map(([list, both]) => [list, [both[index]]]);
  return Object.fromEntries(entries) as Either<Index>;
}

/** One of each, by list, with the least that it has to have. */
export const minimalEntities = each(0);

/** One of each, by list, with everything that it can have. */
export const fullEntities = each(1);

/** A portfolio that holds every entity that it names, with nothing amiss. */
export const soundPortfolio = {
  ...minimalEntities,
  organisations: [
    minimal.organisationJson("example-charity"),
    minimal.organisationJson("example-department"),
  ],
  supersessions: [
    {
      ...minimal.minimalSupersession,
      predecessors: ["example-charity"],
      successors: ["example-department"],
    },
  ],
} as const satisfies Wire<Portfolio>;

export const fullPortfolio: Wire<Portfolio> = {
  ...fullEntities,
  extensions: full.fullFund.extensions ?? {},
};
