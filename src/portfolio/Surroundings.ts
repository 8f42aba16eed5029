import type { FundDraw } from "../funding/checkFund.ts";
import type { StrategicPartnerGrant } from "../grant/StrategicPartnerGrant.ts";
import type { StrategicPartnerProgramme } from "../grant/StrategicPartnerProgramme.ts";
import type { ProcurementRoute } from "../mutual/ProcurementRoute.ts";
import type { Organisation } from "../organisation/Organisation.ts";
import type { Sector } from "../organisation/Sector.ts";
import type { LocalityPlan } from "../partnership/LocalityPlan.ts";
import { byId, groupBy } from "./byId.ts";
import { drawsByFund } from "./drawsOn.ts";
import { type EntityOf, type Portfolio, type PortfolioList, portfolioLists } from "./Portfolio.ts";
import type { PortfolioContext } from "./PortfolioContext.ts";

type Lists = { readonly [List in PortfolioList]: readonly EntityOf<List>[] };

/** What a check of one entity may ask of the others: looked up once, and not by every entity anew. */
export interface Surroundings extends PortfolioContext {
  /** All lists; one that the portfolio leaves out is empty. */
  readonly lists: Lists;
  readonly organisationOf: ReadonlyMap<string, Organisation>;
  readonly sectorOf: ReadonlyMap<string, Sector>;
  readonly programmeOf: ReadonlyMap<string, StrategicPartnerProgramme>;
  readonly routeOf: ReadonlyMap<string, ProcurementRoute>;
  /** The plans of each partnership. */
  readonly plansOf: ReadonlyMap<string, readonly LocalityPlan[]>;
  /** The grants of each programme. */
  readonly grantsOf: ReadonlyMap<string, readonly StrategicPartnerGrant[]>;
  /** What is drawn from each fund. */
  readonly drawsOf: ReadonlyMap<string, readonly FundDraw[]>;
}

/** Looks up what the entities of a portfolio may be asked. */
export function surroundingsOf(portfolio: Portfolio, context: PortfolioContext): Surroundings {
  const lists = Object.fromEntries(
    portfolioLists.map((list) => [list, portfolio[list] ?? []]),
  ) as unknown as Lists;
  return {
    ...context,
    lists,
    organisationOf: byId(lists.organisations),
    sectorOf: byId(lists.sectors),
    programmeOf: byId(lists.programmes),
    routeOf: byId(lists.procurementRoutes),
    plansOf: groupBy(lists.localityPlans, ({ partnership }) => partnership),
    grantsOf: groupBy(lists.grants, ({ programme = "" }) => programme),
    drawsOf: drawsByFund(portfolio),
  };
}
