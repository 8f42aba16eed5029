import {
  type ActionPlan,
  type ActionPlanJson,
  actionPlanSchema,
  type Consultation,
  type ConsultationJson,
  consultationSchema,
  type Fund,
  type FundJson,
  fundSchema,
  type GrantScheme,
  type GrantSchemeJson,
  grantSchemeSchema,
  type LocalityPlan,
  type LocalityPlanJson,
  localityPlanSchema,
  type MemorandumOfUnderstanding,
  type MemorandumOfUnderstandingJson,
  memorandumOfUnderstandingSchema,
  type Organisation,
  type OrganisationJson,
  organisationSchema,
  type Partnership,
  type PartnershipJson,
  type Portfolio,
  type PortfolioJson,
  type ProcurementRoute,
  type ProcurementRouteJson,
  partnershipSchema,
  portfolioSchema,
  procurementRouteSchema,
  type RightToProvideMutual,
  type RightToProvideMutualJson,
  rightToProvideMutualSchema,
  type Sector,
  type StrategicPartnerGrant,
  type StrategicPartnerGrantJson,
  type StrategicPartnerProgramme,
  type StrategicPartnerProgrammeJson,
  type StrategicPlan,
  type StrategicPlanJson,
  type Supersession,
  type SupersessionJson,
  sectorSchema,
  strategicPartnerGrantSchema,
  strategicPartnerProgrammeSchema,
  strategicPlanSchema,
  supersessionSchema,
} from "concordat";
import {
  minimalActionPlan,
  minimalConsultation,
  minimalFund,
  minimalGrant,
  minimalGrantScheme,
  minimalLocalityPlan,
  minimalMemorandum,
  minimalMutual,
  minimalOrganisation,
  minimalPartnership,
  minimalProgramme,
  minimalRoute,
  minimalSector,
  minimalStrategicPlan,
  minimalSupersession,
} from "./entities.ts";

/* Entities as a user gets them: read from JSON. Each takes what differs from the least that is required. */

export function fund(changes: Partial<FundJson> = {}): Fund {
  return fundSchema.parse({ ...minimalFund, ...changes });
}

export function partnership(changes: Partial<PartnershipJson> = {}): Partnership {
  return partnershipSchema.parse({ ...minimalPartnership, ...changes });
}

export function strategicPlan(changes: Partial<StrategicPlanJson> = {}): StrategicPlan {
  return strategicPlanSchema.parse({ ...minimalStrategicPlan, ...changes });
}

export function localityPlan(changes: Partial<LocalityPlanJson> = {}): LocalityPlan {
  return localityPlanSchema.parse({ ...minimalLocalityPlan, ...changes });
}

export function memorandum(
  changes: Partial<MemorandumOfUnderstandingJson> = {},
): MemorandumOfUnderstanding {
  return memorandumOfUnderstandingSchema.parse({ ...minimalMemorandum, ...changes });
}

export function actionPlan(changes: Partial<ActionPlanJson> = {}): ActionPlan {
  return actionPlanSchema.parse({ ...minimalActionPlan, ...changes });
}

export function consultation(changes: Partial<ConsultationJson> = {}): Consultation {
  return consultationSchema.parse({ ...minimalConsultation, ...changes });
}

export function grantScheme(changes: Partial<GrantSchemeJson> = {}): GrantScheme {
  return grantSchemeSchema.parse({ ...minimalGrantScheme, ...changes });
}

export function programme(
  changes: Partial<StrategicPartnerProgrammeJson> = {},
): StrategicPartnerProgramme {
  return strategicPartnerProgrammeSchema.parse({ ...minimalProgramme, ...changes });
}

export function grant(changes: Partial<StrategicPartnerGrantJson> = {}): StrategicPartnerGrant {
  return strategicPartnerGrantSchema.parse({ ...minimalGrant, ...changes });
}

export function mutual(changes: Partial<RightToProvideMutualJson> = {}): RightToProvideMutual {
  return rightToProvideMutualSchema.parse({ ...minimalMutual, ...changes });
}

export function route(changes: Partial<ProcurementRouteJson> = {}): ProcurementRoute {
  return procurementRouteSchema.parse({ ...minimalRoute, ...changes });
}

export function organisation(changes: Partial<OrganisationJson> = {}): Organisation {
  return organisationSchema.parse({ ...minimalOrganisation, ...changes });
}

/** The profile is given as it is read, because figures are easier to write so. */
export function sector(changes: Partial<Sector> = {}): Sector {
  return { ...sectorSchema.parse(minimalSector), ...changes };
}

export function supersession(changes: Partial<SupersessionJson> = {}): Supersession {
  return supersessionSchema.parse({ ...minimalSupersession, ...changes });
}

export function portfolio(json: PortfolioJson): Portfolio {
  return portfolioSchema.parse(json);
}
