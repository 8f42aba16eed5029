/**
 * The lists of a portfolio, in its order, with the name of what stands in each: here, below all
 * entities, so that each of them can say which it refers to.
 */
export const entityNames = {
  organisations: "Organisation",
  supersessions: "Supersession",
  sectors: "Sector",
  funds: "Fund",
  partnerships: "Partnership",
  strategicPlans: "StrategicPlan",
  localityPlans: "LocalityPlan",
  memoranda: "MemorandumOfUnderstanding",
  actionPlans: "ActionPlan",
  consultations: "Consultation",
  programmes: "StrategicPartnerProgramme",
  grants: "StrategicPartnerGrant",
  procurementRoutes: "ProcurementRoute",
  mutuals: "RightToProvideMutual",
  grantSchemes: "GrantScheme",
} as const;

/** The key of a list of a portfolio. */
export type EntityList = keyof typeof entityNames;

/** The name of what stands in one of them. */
export type EntityName = (typeof entityNames)[EntityList];
