import {
  type ActionPlan,
  actionPlanSchema,
  type Consultation,
  consultationSchema,
  type Fund,
  fundSchema,
  type GrantScheme,
  grantSchemeSchema,
  type LocalityPlan,
  localityPlanSchema,
  type MemorandumOfUnderstanding,
  memorandumOfUnderstandingSchema,
  type Organisation,
  organisationSchema,
  type Partnership,
  type Portfolio,
  type ProcurementRoute,
  partnershipSchema,
  portfolioSchema,
  procurementRouteSchema,
  type RightToProvideMutual,
  rightToProvideMutualSchema,
  type Sector,
  type StrategicPartnerGrant,
  type StrategicPartnerProgramme,
  type StrategicPlan,
  type Supersession,
  sectorSchema,
  strategicPartnerGrantSchema,
  strategicPartnerProgrammeSchema,
  strategicPlanSchema,
  supersessionSchema,
  type Wire,
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

export function fund(changes: Partial<Wire<Fund>> = {}): Fund {
  return fundSchema.parse({ ...minimalFund, ...changes });
}

export function partnership(changes: Partial<Wire<Partnership>> = {}): Partnership {
  return partnershipSchema.parse({ ...minimalPartnership, ...changes });
}

export function strategicPlan(changes: Partial<Wire<StrategicPlan>> = {}): StrategicPlan {
  return strategicPlanSchema.parse({ ...minimalStrategicPlan, ...changes });
}

export function localityPlan(changes: Partial<Wire<LocalityPlan>> = {}): LocalityPlan {
  return localityPlanSchema.parse({ ...minimalLocalityPlan, ...changes });
}

export function memorandum(
  changes: Partial<Wire<MemorandumOfUnderstanding>> = {},
): MemorandumOfUnderstanding {
  return memorandumOfUnderstandingSchema.parse({ ...minimalMemorandum, ...changes });
}

export function actionPlan(changes: Partial<Wire<ActionPlan>> = {}): ActionPlan {
  return actionPlanSchema.parse({ ...minimalActionPlan, ...changes });
}

export function consultation(changes: Partial<Wire<Consultation>> = {}): Consultation {
  return consultationSchema.parse({ ...minimalConsultation, ...changes });
}

export function grantScheme(changes: Partial<Wire<GrantScheme>> = {}): GrantScheme {
  return grantSchemeSchema.parse({ ...minimalGrantScheme, ...changes });
}

export function programme(
  changes: Partial<Wire<StrategicPartnerProgramme>> = {},
): StrategicPartnerProgramme {
  return strategicPartnerProgrammeSchema.parse({ ...minimalProgramme, ...changes });
}

export function grant(changes: Partial<Wire<StrategicPartnerGrant>> = {}): StrategicPartnerGrant {
  return strategicPartnerGrantSchema.parse({ ...minimalGrant, ...changes });
}

export function mutual(changes: Partial<Wire<RightToProvideMutual>> = {}): RightToProvideMutual {
  return rightToProvideMutualSchema.parse({ ...minimalMutual, ...changes });
}

export function route(changes: Partial<Wire<ProcurementRoute>> = {}): ProcurementRoute {
  return procurementRouteSchema.parse({ ...minimalRoute, ...changes });
}

export function organisation(changes: Partial<Wire<Organisation>> = {}): Organisation {
  return organisationSchema.parse({ ...minimalOrganisation, ...changes });
}

/** The profile is given as it is read, because figures are easier to write so. */
export function sector(changes: Partial<Sector> = {}): Sector {
  return { ...sectorSchema.parse(minimalSector), ...changes };
}

export function supersession(changes: Partial<Wire<Supersession>> = {}): Supersession {
  return supersessionSchema.parse({ ...minimalSupersession, ...changes });
}

export function portfolio(json: Wire<Portfolio>): Portfolio {
  return portfolioSchema.parse(json);
}
