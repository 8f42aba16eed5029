import { portfolioLists } from "concordat";
import { entityNames } from "../../src/schema/entityNames.ts";
import { aggregateJson } from "./aggregates.ts";
import { poundsFigure, poundsJson } from "./entities.ts";
import * as full from "./fullEntities.ts";
import { fullMutual } from "./fullMutuals.ts";
import { fullEntities, fullPortfolio, minimalEntities, soundPortfolio } from "./sampleEntities.ts";

/** Wire forms that are right, by the name under which their JSON Schema stands. */
export const wireSamples: Readonly<Record<string, readonly unknown[]>> = {
  ...Object.fromEntries(
    portfolioLists.map((list) => [
      entityNames[list],
      [...minimalEntities[list], ...fullEntities[list]],
    ]),
  ),
  Portfolio: [{}, soundPortfolio, fullPortfolio],
  FundingAggregate: [{ entities: {}, cells: [], monthCells: [], draws: [] }, aggregateJson],
  PlanCycle: [
    { from: "2018", to: "2020" },
    { from: "2018-09", to: "2020-08-31", length: { years: 2 } },
  ],
  MutualContract: [{}, fullMutual.contract],
  MutualDistribution: fullMutual.distributions ?? [],
  MutualStaff: [{}, fullMutual.staff],
  SurplusPolicy: [{ purpose: "local grants" }, fullMutual.surplusPolicy],
  Prolongation: full.fullProgramme.prolongations ?? [],
  IncomeRule: [{ share: "0" }, full.fullProgramme.incomeRule],
  ConsortiumMember: full.fullGrant.members ?? [],
  GrantInstalment: full.fullGrant.instalments ?? [],
  BudgetLine: [{ heading: "Travel", amount: poundsJson("1.00") }, ...(full.fullGrant.budget ?? [])],
  GrantClaim: full.fullGrant.claims ?? [],
  GrantReport: full.fullGrant.reports ?? [],
  GrantReview: full.fullGrant.reviews ?? [],
  GrantActual: full.fullGrant.actuals ?? [],
  GrantVariation: full.fullGrant.variations ?? [],
  GrantCarryForward: full.fullGrant.carryForwards ?? [],
  GrantRepayment: full.fullGrant.repayments ?? [],
  EndNotice: [full.fullGrant.endNotice],
  AwardRecipient: full.fullAward.recipients ?? [],
  AwardDates: [{}, { months: 12 }, full.fullAward.planned, full.fullAward.actual],
  BeneficiaryLocation: full.fullAward.locations ?? [],
  PaymentTerms: [full.fullGrant.payment],
  VatTreatment: [{ kind: "exempt" }, full.fullGrant.vatTreatment],
  ProgrammeYear: full.fullProgramme.years ?? [],
  Party: full.fullMemorandum.parties,
  Membership: full.fullPartnership.members ?? [],
  MemberCategory: ["local-authority", "other"],
  DeclaredMembers: [{ counts: [] }, full.fullPartnership.declared],
  PartnershipBudget: [{ per: "year" }, full.fullPartnership.budget],
  YearAmount: full.fullGrant.awards ?? [],
  MoneyFigure: [poundsFigure("1100000.00"), full.fullFund.perProjectCap],
  CountFigure: [full.fullPartnership.footprint.population, full.fullSector.profile?.organisations],
  RateFigure: [full.fullSector.profile?.incomeShares?.[0]?.share],
  PriceIndex: [
    {
      name: "Illustrative deflator",
      vintage: "Example Office, March 2026",
      source: { document: "Example release", evidence: "illustrative" },
      years: [
        { financialYear: "2024/25", index: "100" },
        { financialYear: "2025/26", index: "102.5", forecast: true, caution: "A forecast" },
      ],
    },
  ],
  OpenRange: [
    { start: "2016-04-01", end: "2021-03-31" },
    { start: "2016-04-01", end: "open-ended" },
    { start: "2016-04-01", end: "9999-12-30" },
  ],
  Money: [
    poundsJson("0.00"),
    poundsJson("-5.00"),
    { amount: "1000", currency: "JPY" },
    { amount: "-0.001", currency: "KWD" },
  ],
  Rate: ["11/4500", "0", "-0.025", "1"],
  SourceRef: full.fullFund.sources ?? [],
  LocalDate: ["2017-02-01", "2016-02-29", "0001-01-01", "9999-12-31"],
  PartialDate: ["2017", "2017-02", "2000-02-29"],
  DateRange: [{ start: "2016-04-01", end: "2017-03-31" }],
  FinancialYear: ["2016/17", "1999/00", "0001/02", "9998/99"],
  Term: [{ years: 5 }, { years: 0, months: 6, weeks: 0, days: 1 }],
  Validity: [{}, { from: "2011-04-01" }, { from: "2011-04-01", to: "2011-04-01" }],
  Deadline: ["2018-06-29", "2018-06-29T17:00"],
  DatedIdentifier: [
    { scheme: "GB-CHC", id: "1164883" },
    { scheme: "GB-CHC", id: "1164883", validity: { from: "2015-12-01" } },
  ],
  PublishedIncome: [
    {
      yearEnd: "2017-03-31",
      total: { amount: "480000.00", currency: "GBP" },
      fromCentralGovernment: { amount: "120000.00", currency: "GBP" },
    },
  ],
  OrganisationIdentifier: ["GB-CHC-1164883", "GB-COH-04475590", "GB-NHS-RM3"],
  CharityNumber: ["1164883", "SC012345", "NIC100019"],
  CompanyNumber: ["04475590", "SC123456"],
  OdsCode: ["RM3", "00T", "QOP"],
  GssCode: ["E08000001", "E54000007"],
  LocalAuthorityCode: ["E08000001", "E06000001"],
};
