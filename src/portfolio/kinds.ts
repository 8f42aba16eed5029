import type * as z from "zod";
import { actionPlanSchema } from "../agreement/ActionPlan.ts";
import { consultationSchema } from "../agreement/Consultation.ts";
import { checkActionPlan } from "../agreement/checkActionPlan.ts";
import { checkConsultation } from "../agreement/checkConsultation.ts";
import { checkMemoranda } from "../agreement/checkMemoranda.ts";
import { checkMemorandumOfUnderstanding } from "../agreement/checkMemorandumOfUnderstanding.ts";
import { memorandumOfUnderstandingSchema } from "../agreement/MemorandumOfUnderstanding.ts";
import { checkFund } from "../funding/checkFund.ts";
import { fundSchema } from "../funding/Fund.ts";
import { checkGrantScheme } from "../grant/checkGrantScheme.ts";
import { checkSubsidies } from "../grant/checkSubsidies.ts";
import { grantSchemeSchema } from "../grant/GrantScheme.ts";
import { strategicPartnerGrantSchema } from "../grant/StrategicPartnerGrant.ts";
import { strategicPartnerProgrammeSchema } from "../grant/StrategicPartnerProgramme.ts";
import { checkProcurementRoute } from "../mutual/checkProcurementRoute.ts";
import { procurementRouteSchema } from "../mutual/ProcurementRoute.ts";
import { rightToProvideMutualSchema } from "../mutual/RightToProvideMutual.ts";
import { checkOrganisations } from "../organisation/checkOrganisations.ts";
import { checkSector } from "../organisation/checkSector.ts";
import { checkSupersessions } from "../organisation/checkSupersessions.ts";
import { organisationSchema } from "../organisation/Organisation.ts";
import { sectorSchema } from "../organisation/Sector.ts";
import { supersessionSchema } from "../organisation/Supersession.ts";
import { checkLocalityPlan } from "../partnership/checkLocalityPlan.ts";
import { checkLocalityPlans } from "../partnership/checkLocalityPlans.ts";
import { localityPlanSchema } from "../partnership/LocalityPlan.ts";
import { partnershipSchema } from "../partnership/Partnership.ts";
import { strategicPlanSchema } from "../partnership/StrategicPlan.ts";
import type { Wire } from "../schema/Wire.ts";
import { namedIn } from "./byId.ts";
import { checkGrantAmong, checkProgrammeAmong } from "./checkGrants.ts";
import { checkMutualAmong } from "./checkMutuals.ts";
import { checkPartnershipAmong } from "./checkPartnerships.ts";
import type { EntityOf, PortfolioList } from "./Portfolio.ts";
import type { PortfolioFinding } from "./PortfolioFinding.ts";
import type { Surroundings } from "./Surroundings.ts";

/*
 * What a portfolio knows of each kind of entity. The schemas and the checks are two objects, so that a
 * program that reads portfolios and checks none does not carry the checks.
 */

/** The schema of what stands in each list. */
export type KindSchemas = {
  readonly [List in PortfolioList]: z.ZodType<EntityOf<List>, Wire<EntityOf<List>>>;
};

/** The schema of what stands in each list. */
export const kindSchemas: KindSchemas = {
  organisations: organisationSchema,
  supersessions: supersessionSchema,
  sectors: sectorSchema,
  funds: fundSchema,
  partnerships: partnershipSchema,
  strategicPlans: strategicPlanSchema,
  localityPlans: localityPlanSchema,
  memoranda: memorandumOfUnderstandingSchema,
  actionPlans: actionPlanSchema,
  consultations: consultationSchema,
  programmes: strategicPartnerProgrammeSchema,
  grants: strategicPartnerGrantSchema,
  procurementRoutes: procurementRouteSchema,
  mutuals: rightToProvideMutualSchema,
  grantSchemes: grantSchemeSchema,
};

type Found = readonly PortfolioFinding[];

/** How a list is checked: in any of three ways, one after the other. */
export interface KindCheck<List extends PortfolioList> {
  /** Checks one entity; paths begin there. */
  readonly each?: (entity: EntityOf<List>, around: Surroundings) => Found;
  /** Checks what shows only between several; paths begin at the list. */
  readonly all?: (entities: readonly EntityOf<List>[], around: Surroundings) => Found;
  /** Checks what others of the portfolio are at fault for; paths begin at the portfolio. */
  readonly inPlace?: (around: Surroundings) => Found;
}

/** How what stands in each list is checked. */
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
  partnerships: { each: checkPartnershipAmong },
  strategicPlans: {},
  localityPlans: {
    each: checkLocalityPlan,
    all: (plans, { asOf, lists: { strategicPlans } }) =>
      checkLocalityPlans(plans, { asOf, strategicPlans }),
  },
  memoranda: {
    each: (memorandum, { asOf, sectorOf }) => {
      const sectors = namedIn(sectorOf, memorandum.parties, ({ id }) => id);
      return checkMemorandumOfUnderstanding(memorandum, { asOf, sectors });
    },
    all: checkMemoranda,
  },
  actionPlans: { each: checkActionPlan },
  consultations: { each: checkConsultation },
  programmes: { each: checkProgrammeAmong },
  grants: { each: checkGrantAmong, all: checkSubsidies },
  procurementRoutes: { each: checkProcurementRoute },
  mutuals: { each: checkMutualAmong },
  grantSchemes: { each: (scheme, { lists: { funds } }) => checkGrantScheme(scheme, { funds }) },
};
