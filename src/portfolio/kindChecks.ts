import { checkActionPlan } from "../agreement/checkActionPlan.ts";
import { checkConsultation } from "../agreement/checkConsultation.ts";
import {
  checkMemoranda,
  checkMemorandum,
  type ThemedDocument,
} from "../agreement/checkMemorandum.ts";
import type { checkFigure } from "../figure/checkFigure.ts";
import { findingsAt } from "../finding/Finding.ts";
import { checkFund, type FundDraw } from "../funding/fund/checkFund.ts";
import { checkAward } from "../grant/award/checkAward.ts";
import { checkAwards } from "../grant/award/checkAwards.ts";
import { type checkGrant, findingsOfGrant } from "../grant/check/checkGrant.ts";
import { checkProgramme } from "../grant/check/checkProgramme.ts";
import { checkScheme } from "../grant/check/checkScheme.ts";
import { checkSubsidies } from "../grant/check/checkSubsidies.ts";
import { checkMutual } from "../mutual/check/checkMutual.ts";
import { checkMutualRight, checkRight } from "../mutual/check/checkRight.ts";
import { checkMutualContract, checkRoute } from "../mutual/check/checkRoute.ts";
import type { MutualContext } from "../mutual/check/MutualContext.ts";
import { contractsOf } from "../mutual/RightToProvideMutual.ts";
import { checkMemberships } from "../organisation/checkMemberships.ts";
import { checkOrganisations } from "../organisation/checkOrganisations.ts";
import { checkSector } from "../organisation/checkSector.ts";
import { checkSupersessions } from "../organisation/checkSupersessions.ts";
import { checkPartnership } from "../partnership/checkPartnership.ts";
import { checkPartnershipClaims } from "../partnership/checkPartnershipClaims.ts";
import { checkStrategicPlan } from "../partnership/checkStrategicPlan.ts";
import { checkLocalityPlan } from "../partnership/locality-plan/checkLocalityPlan.ts";
import { checkLocalityPlanCoverage } from "../partnership/locality-plan/checkLocalityPlanCoverage.ts";
import { checkLocalityPlans } from "../partnership/locality-plan/checkLocalityPlans.ts";
import type { Entity } from "../schema/fields.ts";
import { groupBy } from "../schema/lists.ts";
import type { LocalDate } from "../time/date/LocalDate.ts";
import type { EntityOf, Portfolio } from "./Portfolio.ts";
import { drawsByFund } from "./portfolioDrawsOn.ts";
import { type PortfolioList, portfolioLists } from "./portfolioLists.ts";
import type { PortfolioRuleFinding } from "./portfolioRules.ts";

/**
 * The day for which {@link checkPortfolio} checks, and what its rules need to know beside the portfolio.
 *
 * @category Portfolio
 */
export interface PortfolioContext {
  /** The day for which the portfolio is checked: it decides, say, who is a member. */
  readonly asOf: LocalDate;
  /**
   * Whether the portfolio holds all that its entities name, which is the default. Of one that is a part of
   * more, such as a file of grants alone, `"partial"` reports no id that is nowhere in it; an id that
   * belongs to another kind of entity is still reported.
   */
  readonly references?: "complete" | "partial";
  /** The day whose standards apply to all grants, as {@link GrantContext.standardsOf} says. */
  readonly standardsOf?: LocalDate;
  /** The context of the rules about mutuals: your thresholds for staff control, and the base rate. */
  readonly mutuals?: Omit<MutualContext, "organisations">;
}

/**
 * A finding about anything in a portfolio. Comparing its `rule` narrows its `values`.
 *
 * @category Portfolio
 */
export type PortfolioFinding =
  | PortfolioRuleFinding
  | ReturnType<
      | typeof checkFigure
      | typeof checkOrganisations
      | typeof checkSupersessions
      | typeof checkSector
      | typeof checkFund
      | typeof checkPartnership
      | typeof checkMemberships
      | typeof checkLocalityPlanCoverage
      | typeof checkLocalityPlan
      | typeof checkLocalityPlans
      | typeof checkMemorandum
      | typeof checkMemoranda
      | typeof checkActionPlan
      | typeof checkConsultation
      | typeof checkProgramme
      | typeof checkGrant
      | typeof checkSubsidies
      | typeof checkAward
      | typeof checkRoute
      | typeof checkMutual
      | typeof checkScheme
      | typeof checkStrategicPlan
      | typeof checkPartnershipClaims
      | typeof checkRight
    >[number];

type EntityMap<List extends PortfolioList> = ReadonlyMap<string, EntityOf<List>>;
type Lists = { readonly [List in PortfolioList]: readonly EntityOf<List>[] };

/** The portfolio as the check of one entity sees it: looked up once, and not by every entity anew. */
export interface Surroundings extends PortfolioContext {
  /** All lists; one that the portfolio leaves out is empty. */
  readonly lists: Lists;
  readonly organisationOf: EntityMap<"organisations">;
  readonly sectorOf: EntityMap<"sectors">;
  readonly programmeOf: EntityMap<"programmes">;
  /** The documents with themes: wider plans and memoranda. */
  readonly documentOf: ReadonlyMap<string, ThemedDocument & Entity>;
  readonly routeOf: EntityMap<"procurementRoutes">;
  readonly rightOf: EntityMap<"rights">;
  /** The plans of each partnership. */
  readonly plansOf: ReadonlyMap<string, Lists["localityPlans"]>;
  /** The grants of each programme. */
  readonly grantsOf: ReadonlyMap<string, Lists["grants"]>;
  /** The draws on each fund. */
  readonly drawsOf: ReadonlyMap<string, readonly FundDraw[]>;
}

/** Looks up what the checks of single entities need from the rest of the portfolio. */
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
    documentOf: byId<ThemedDocument & Entity>([...lists.strategicPlans, ...lists.memoranda]),
    routeOf: byId(lists.procurementRoutes),
    rightOf: byId(lists.rights),
    plansOf: groupBy(lists.localityPlans, ({ partnership }) => partnership),
    grantsOf: groupBy(lists.grants, ({ programme = "" }) => programme),
    drawsOf: drawsByFund(portfolio),
  };
}

type Found = readonly PortfolioFinding[];

/** The checks of a list, made one after the other. */
export interface KindCheck<List extends PortfolioList> {
  /** Checks one entity; paths begin there. */
  readonly each?: (entity: EntityOf<List>, around: Surroundings) => Found;
  /** Checks for faults that show only between several; paths begin at the list. */
  readonly all?: (entities: readonly EntityOf<List>[], around: Surroundings) => Found;
  /** Checks for faults that lie elsewhere in the portfolio; paths begin at the portfolio. */
  readonly inPlace?: (around: Surroundings) => Found;
}

/** The checks of each list. */
export const kindChecks: { readonly [List in PortfolioList]: KindCheck<List> } = {
  organisations: { all: checkOrganisations },
  supersessions: {
    all: (supersessions, { lists: { organisations, partnerships } }) =>
      checkSupersessions(supersessions, { organisations: [...organisations, ...partnerships] }),
  },
  sectors: { each: checkSector },
  funds: {
    inPlace: ({ asOf, lists, drawsOf }) =>
      lists.funds.flatMap((fund, index) =>
        checkFund(fund, {
          asOf,
          draws: drawsOf.get(fund.id) ?? [],
          path: ["funds", index, "total"],
        }),
      ),
  },
  partnerships: {
    each: (partnership, { asOf, organisationOf, plansOf }) => {
      const { id, members = [] } = partnership;
      const organisations = namedIn(organisationOf, members, ({ organisation }) => organisation);
      return [
        ...checkPartnership(partnership, { asOf }),
        ...findingsAt(checkMemberships(members, { organisations }), ["members"]),
        ...checkLocalityPlanCoverage(partnership, {
          plans: plansOf.get(id) ?? [],
          asOf,
          organisations,
        }),
      ];
    },
    all: checkPartnershipClaims,
  },
  strategicPlans: { each: checkStrategicPlan },
  localityPlans: {
    each: checkLocalityPlan,
    all: (plans, { asOf, lists: { strategicPlans } }) =>
      checkLocalityPlans(plans, { asOf, strategicPlans }),
  },
  memoranda: {
    each: (memorandum, { asOf, sectorOf, documentOf }) => {
      const sectors = namedIn(sectorOf, memorandum.parties, ({ id }) => id);
      const documents = namedIn(documentOf, memorandum.buildsOn ?? [], (id) => id);
      return checkMemorandum(memorandum, { asOf, sectors, documents });
    },
    all: checkMemoranda,
  },
  actionPlans: { each: checkActionPlan },
  consultations: { each: checkConsultation },
  programmes: {
    each: (programme, { grantsOf }) =>
      checkProgramme(programme, { grants: grantsOf.get(programme.id) ?? [] }),
  },
  grants: {
    each: (grant, { asOf, standardsOf, organisationOf, programmeOf }) => {
      const lead = organisationOf.get(grant.lead);
      const funder = organisationOf.get(grant.funder);
      const programme = programmeOf.get(grant.programme ?? "");
      return findingsOfGrant(grant, {
        asOf,
        ...(standardsOf && { standardsOf }),
        ...(lead && { lead }),
        ...(funder && { funder }),
        ...(programme && { programme }),
      });
    },
    all: checkSubsidies,
  },
  publishedAwards: {
    each: (award, { asOf, organisationOf }) => {
      const { recipients = [] } = award;
      const organisations = namedIn(organisationOf, recipients, (one) => one.organisation ?? "");
      return checkAward(award, { asOf, organisations });
    },
    all: checkAwards,
  },
  procurementRoutes: { each: checkRoute },
  mutuals: {
    each: (mutual, { mutuals, organisationOf, routeOf, rightOf }) => {
      const { applicants = [] } = mutual;
      const organisations = namedIn(organisationOf, applicants, (one) => one.organisation ?? "");
      const right = rightOf.get(mutual.right ?? "");
      return [
        ...checkMutual(mutual, { ...mutuals, organisations }),
        ...(right ? checkMutualRight(mutual, { right }) : []),
        ...contractsOf(mutual).flatMap(({ contract, path }) => {
          const route = routeOf.get(contract.procurementRoute ?? "");
          return route ? findingsAt(checkMutualContract(contract, { route }), path) : [];
        }),
      ];
    },
  },
  rights: { each: checkRight },
  publishedReports: {},
  grantSchemes: { each: (scheme, { lists: { funds } }) => checkScheme(scheme, { funds }) },
};

/** Entities by their ids; of two with one id, the later. */
export function byId<E extends Entity>(entities: readonly E[]): ReadonlyMap<string, E> {
  return new Map(entities.map((entity) => [entity.id, entity]));
}

/** The entities that are named, so that a check of one need not look through all. */
export function namedIn<T, E>(
  entities: ReadonlyMap<string, E>,
  items: readonly T[],
  idOf: (item: T) => string,
): readonly E[] {
  return items.flatMap((item) => entities.get(idOf(item)) ?? []);
}
