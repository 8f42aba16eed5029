import * as z from "zod";
import { fundingAggregate } from "../../portfolio/aggregate.ts";
import {
  buildActionPlan,
  buildConsultation,
  buildMemorandum,
} from "../builders/buildAgreements.ts";
import { buildAward } from "../builders/buildAward.ts";
import { buildFund } from "../builders/buildFund.ts";
import { buildGrant, buildProgramme, buildScheme } from "../builders/buildGrants.ts";
import { buildMutual, buildRoute } from "../builders/buildMutuals.ts";
import {
  buildOrganisation,
  buildSector,
  buildSupersession,
} from "../builders/buildOrganisations.ts";
import {
  buildLocalityPlan,
  buildPartnership,
  buildStrategicPlan,
} from "../builders/buildPartnerships.ts";
import { buildPortfolio } from "../builders/buildPortfolio.ts";
import { goldenTexts } from "../golden/goldenTexts.ts";
import { type SubjectName, type Subjects, subjectSchemas } from "./Subjects.ts";

type SoundJson = { readonly [Name in SubjectName]?: Subjects[Name]["json"] };

const soundValues: SoundJson = {
  MoneyFigure: {
    value: { amount: "1100000.00", currency: "GBP" },
    qualifier: "more-than",
    asStated: "over £1.1m",
  },
  CountFigure: { value: 5000, qualifier: "circa", asStated: "c5, 000" },
  RateFigure: { value: "19/50", qualifier: "exact", asStated: "38%" },
  AwardRecipient: { kind: "organisation", name: "Example Choir" },
  AwardDates: { start: "2017-04", months: 12 },
  BeneficiaryLocation: { name: "Exampleshire" },
  Money: { amount: "5.00", currency: "GBP" },
  Rate: "1/50",
  LocalDate: "2017-02-01",
  PartialDate: "2017-12",
  PriceIndex: {
    name: "Illustrative deflator",
    vintage: "Example Office, March 2026",
    source: { document: "Example release", evidence: "illustrative" },
    years: [{ financialYear: "2024/25", index: "100" }],
  },
  OpenRange: { start: "2017-04-01", end: "open-ended" },
  DateRange: { start: "2017-04-01", end: "2017-04-01" },
  FinancialYear: "2018/19",
  Deadline: "2018-06-29T17:00",
  Term: { years: 5 },
  Validity: { from: "2017-04-01", to: "2017-04-01" },
  OrganisationIdentifier: "GB-CHC-1164883",
  CharityNumber: "1164883",
  CompanyNumber: "09506232",
  OdsCode: "Z9Z",
  GssCode: "E08000001",
};

/** Makes a sound one of each subject that has a builder. */
const builders: { readonly [Name in SubjectName]?: () => Subjects[Name]["value"] } = {
  Portfolio: buildPortfolio,
  Organisation: buildOrganisation,
  Sector: buildSector,
  Supersession: buildSupersession,
  Fund: buildFund,
  Partnership: buildPartnership,
  StrategicPlan: buildStrategicPlan,
  LocalityPlan: buildLocalityPlan,
  MemorandumOfUnderstanding: buildMemorandum,
  ActionPlan: buildActionPlan,
  Consultation: buildConsultation,
  StrategicPartnerProgramme: buildProgramme,
  StrategicPartnerGrant: buildGrant,
  PublishedAward: buildAward,
  GrantScheme: buildScheme,
  ProcurementRoute: buildRoute,
  RightToProvideMutual: buildMutual,
};

/**
 * Sound JSON of what can be at fault: of an entity what its builder makes or, where it has none, the golden
 * JSON; and of single values one each.
 */
export function soundJson(): SoundJson {
  const schemas = subjectSchemas();
  const golden = Object.entries(goldenTexts).map(([name, text]) => [name, JSON.parse(text)]);
  const built = Object.entries(builders).map(([name, build]) => {
    const schema: z.ZodType = schemas[name as SubjectName];
    return [name, z.encode(schema, build())];
  });
  return {
    ...Object.fromEntries(golden),
    ...Object.fromEntries(built),
    FundingAggregate: fundingAggregate(buildPortfolio()),
    ...soundValues,
  };
}
