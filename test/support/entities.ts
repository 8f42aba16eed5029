import type {
  ActionPlan,
  Consultation,
  Figure,
  Fund,
  GrantScheme,
  LocalityPlan,
  MemorandumOfUnderstanding,
  Money,
  MoneyJson,
  Organisation,
  Partnership,
  ProcurementRoute,
  PublishedAward,
  PublishedReport,
  Qualifier,
  Right,
  RightToProvideMutual,
  Sector,
  StrategicPartnerGrant,
  StrategicPartnerProgramme,
  StrategicPlan,
  Supersession,
  Wire,
} from "concordat";

/*
 * Wire forms to start from: each holds what its schema requires and nothing else. Names and codes are
 * made up.
 */

export function poundsJson(amount: string): MoneyJson {
  return { amount, currency: "GBP" };
}

export function poundsFigure(
  amount: string,
  qualifier: Qualifier = "exact",
  asStated = `£${amount}`,
): Wire<Figure<Money>> {
  return { value: poundsJson(amount), qualifier, asStated };
}

export function organisationJson(id: string): Wire<Organisation> {
  return { id, kind: "charity", names: [{ name: `Illustrative ${id}` }] };
}

export const minimalOrganisation = organisationJson("example-charity");

export const minimalSector = {
  id: "example-sector",
  name: "Exampleshire VCSE sector",
} as const satisfies Wire<Sector>;

export const minimalSupersession = {
  id: "example-supersession",
  kind: "merger",
  predecessors: ["north-group"],
  successors: ["city-group"],
} as const satisfies Wire<Supersession>;

export const minimalFund = {
  id: "example-fund",
  name: "Example Transformation Fund",
} as const satisfies Wire<Fund>;

export const minimalPartnership = {
  id: "example-partnership",
  name: "Example Health and Care Partnership",
  kind: "sustainability-and-transformation-partnership",
  footprint: { name: "Exampleshire" },
  status: "live",
} as const satisfies Wire<Partnership>;

export const minimalStrategicPlan = {
  id: "example-vision",
  title: "Example five-year vision",
  partnership: "example-partnership",
} as const satisfies Wire<StrategicPlan>;

export const minimalLocalityPlan = {
  id: "example-plan",
  title: "Exampletown locality plan",
  areas: ["E08000099"],
  partnership: "example-partnership",
  status: "in-delivery",
  fundingStatus: "none",
} as const satisfies Wire<LocalityPlan>;

export const minimalMemorandum = {
  id: "example-memorandum",
  title: "Memorandum of understanding",
  parties: [
    { kind: "partnership", id: "example-partnership", standing: "equal" },
    { kind: "organisation", id: "example-charity", standing: "equal" },
  ],
  status: "in-force",
} as const satisfies Wire<MemorandumOfUnderstanding>;

export const minimalActionPlan = {
  id: "example-action-plan",
  title: "Example action plan",
} as const satisfies Wire<ActionPlan>;

export const minimalConsultation = {
  id: "example-consultation",
  about: "The example action plan",
} as const satisfies Wire<Consultation>;

export const minimalAward = {
  id: "example-award",
  title: "Grant to Example Charity",
  funder: "example-department",
  amount: { amount: "5000.00", currency: "GBP" },
} as const satisfies Wire<PublishedAward>;

export const minimalGrantScheme = {
  id: "example-scheme",
  title: "Example community fund",
  funder: "example-department",
  closes: "2018-06-15",
} as const satisfies Wire<GrantScheme>;

export const minimalProgramme = {
  id: "example-programme",
  name: "Example Strategic Partners",
  funder: "example-department",
  status: "running",
} as const satisfies Wire<StrategicPartnerProgramme>;

export const minimalGrant = {
  id: "example-grant",
  title: "Strategic partner grant 2012/13",
  funder: "example-department",
  lead: "example-charity",
  period: { start: "2012-04-01", end: "2013-03-31" },
  awards: [{ financialYear: "2012/13", amount: poundsJson("194444.44") }],
  status: "active",
} as const satisfies Wire<StrategicPartnerGrant>;

export const minimalRoute = {
  id: "example-framework",
  kind: "framework",
} as const satisfies Wire<ProcurementRoute>;

export const minimalMutual = {
  id: "example-mutual",
  name: "Example Community Health CIC",
  route: "right-to-provide",
  status: "idea",
} as const satisfies Wire<RightToProvideMutual>;

export const minimalRight = {
  id: "example-right",
  kind: "other",
  name: "Example right",
} as const satisfies Wire<Right>;

export const minimalPublishedReport = {
  id: "example-report",
  about: "Public service mutuals",
} as const satisfies Wire<PublishedReport>;
