/**
 * The lists of a portfolio, in order, with the name of the entity in each. They are defined here, below all
 * entities, so that each entity can say to which list it refers.
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
  publishedAwards: "PublishedAward",
  procurementRoutes: "ProcurementRoute",
  mutuals: "RightToProvideMutual",
  grantSchemes: "GrantScheme",
  rights: "Right",
  publishedReports: "PublishedReport",
} as const;

/** The key of a list of a portfolio. */
export type EntityList = keyof typeof entityNames;

/** The name of the entity in a list of a portfolio. */
export type EntityName = (typeof entityNames)[EntityList];
