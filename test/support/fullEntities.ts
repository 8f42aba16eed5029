import type {
  ActionPlan,
  Consultation,
  Extensions,
  Fund,
  GrantScheme,
  LocalityPlan,
  MemorandumOfUnderstanding,
  Organisation,
  Partnership,
  Sector,
  SourceRef,
  StrategicPartnerGrant,
  StrategicPartnerProgramme,
  StrategicPlan,
  Supersession,
  Wire,
} from "concordat";
import { poundsFigure, poundsJson } from "./entities.ts";

/* Wire forms with every property that there is; names, codes and shares are made up. */

const source: SourceRef = {
  document: "Illustrative report, 2016/17",
  phrase: "over £1.1m",
  evidence: "illustrative",
  url: "https://example.org/report",
};

const own = {
  sources: [source],
  extensions: { "our ref": "PO-1042", tags: ["a", null, 1.5, true, { deep: {} }] } as Extensions,
};

export const fullOrganisation: Wire<Organisation> = {
  ...own,
  id: "example-charity",
  kind: "charity",
  names: [
    { name: "Example Trust", validity: { to: "2011-03-31" } },
    { name: "Example Charity", validity: { from: "2011-04-01", to: "2018-03-31" } },
  ],
  identifiers: [
    { scheme: "EXAMPLE-CHC", id: "X000001", validity: { from: "2001-01-01", to: "2018-03-31" } },
    { scheme: "EXAMPLE-COH", id: "X0000002" },
  ],
  validity: { from: "2001-01-01" },
  legalForm: "company limited by guarantee",
  area: "Exampleshire",
  postcode: "ZZ99 9ZZ",
  publishedIncome: {
    yearEnd: "2012-03-31",
    total: poundsJson("480000.00"),
    fromCentralGovernment: poundsJson("120000.00"),
  },
};

export const fullSector: Wire<Sector> = {
  ...own,
  id: "example-sector",
  name: "Exampleshire VCSE sector",
  representative: "example-charity",
  profile: {
    organisations: {
      value: 15000,
      qualifier: "less-than",
      asStated: "nearly 15,000",
      unit: "organisations",
      asOf: "2017-02",
      source,
    },
    subSectors: [
      {
        name: "health and social care",
        organisations: { value: 5000, qualifier: "circa", asStated: "c5,000" },
      },
    ],
    incomeShares: [
      { payer: "councils", share: { value: "19/50", qualifier: "exact", asStated: "38%" } },
    ],
    volunteering: {
      value: 1100000,
      qualifier: "exact",
      asStated: "1.1m hours",
      unit: "hours",
      per: "week",
    },
  },
};

export const fullSupersession: Wire<Supersession> = {
  ...own,
  id: "example-supersession",
  kind: "replacement",
  predecessors: ["involvement-network"],
  successors: ["local-healthwatch"],
  planned: "2012-04",
  actual: "2013-04-01",
};

export const fullFund: Wire<Fund> = {
  ...own,
  id: "example-fund",
  name: "Example Transformation Fund",
  holder: "example-partnership",
  total: { ...poundsFigure("450000000.00", "exact", "an additional £450m"), additional: true },
  enlargements: [{ amount: poundsFigure("500000.00"), on: "2018-08-07" }],
  period: { start: "2016-04-01", end: "2021-03-31" },
  perProjectCap: poundsFigure("30000.00", "up-to", "up to £30,000"),
};

export const fullPartnership: Wire<Partnership> = {
  ...own,
  id: "example-partnership",
  name: "Example Health and Care Partnership",
  kind: "devolved-partnership",
  footprint: {
    name: "Exampleshire",
    area: "E54000099",
    population: { value: 2800000, qualifier: "exact", asStated: "2.8 million people" },
  },
  status: "live",
  validity: { from: "2015-10-01", to: "2022-06-30" },
  members: [
    {
      organisation: "example-charity",
      category: "voluntary-sector",
      role: "observer",
      validity: { from: "2016-04-01", to: "2022-06-30" },
    },
    { organisation: "example-department", category: "national-body" },
  ],
  declared: {
    counts: [
      { category: "voluntary-sector", count: 1 },
      { category: "national-body", count: 1 },
    ],
    total: 2,
    asOf: "2016",
    source,
  },
  budget: {
    devolved: poundsFigure("6000000000.00", "exact", "£6 billion"),
    wider: poundsFigure("22000000000.00", "exact", "£22 billion"),
    widerIncludesDevolved: true,
    per: "not-stated",
    ceiling: poundsFigure("6000000000.00", "up-to", "no more than that"),
    forecast: poundsFigure("5900000000.00", "up-to", "up to £5.9 billion"),
    controlFrom: "2016-04",
  },
  governance: [
    {
      name: "Partnership board",
      validity: { from: "2015-10-01", to: "2022-06-30" },
      seats: [
        {
          organisation: "example-charity",
          role: "chair",
          validity: { from: "2015-10-01", to: "2022-06-30" },
        },
      ],
    },
  ],
  strategicPlan: "example-vision",
  funds: ["example-fund"],
  hostedBy: "example-charity",
};

export const fullStrategicPlan: Wire<StrategicPlan> = {
  ...own,
  id: "example-vision",
  title: "Illustrative plan",
  partnership: "example-partnership",
  period: { start: "2016-04-01", end: "2021-03-31" },
  goals: ["Stay within the budget"],
  themes: ["Healthier lives"],
  programmeThemes: ["cancer"],
  shapedBy: ["example-plan"],
  localityPlans: { value: 10, qualifier: "exact", asStated: "each of the 10" },
};

export const fullLocalityPlan: Wire<LocalityPlan> = {
  ...own,
  id: "example-plan",
  title: "Exampletown locality plan",
  areas: ["E08000098", "E08000099"],
  partnership: "example-partnership",
  status: "in-delivery",
  history: [
    {
      from: "approved",
      to: "in-delivery",
      on: "2016-10-01",
      by: "partnership board",
      reason: "the award was announced",
      recordedOn: "2016-10-03",
    },
  ],
  fundingStatus: "releasing",
  fundingHistory: [{ from: "agreed", to: "releasing", on: "2017-04-01" }],
  strategicPlan: "example-vision",
  footprint: {
    organisations: ["example-charity", "example-department"],
    beyondAreas: true,
    population: { value: 250000, qualifier: "circa", asStated: "about 250,000" },
  },
  version: 1,
  period: { start: "2016-04-01", end: "2021-03-31" },
  owner: "Exampletown Health and Wellbeing Board",
  approvedOn: "2016-07",
  engagement: { start: "2016-01-13", end: "2016-04-12" },
  financialGap: { figure: poundsFigure("83000000.00", "exact", "£83m"), by: "2020" },
  application: { partners: ["example-charity", "example-department"], submittedOn: "2016-09" },
  award: {
    figure: poundsFigure("1100000.00", "up-to", "up to £1.1m"),
    term: { years: 4 },
    announcedOn: "2016-10",
    fund: "example-fund",
  },
  agreement: {
    amount: poundsJson("1000000.00"),
    period: { start: "2017-04-01", end: "2021-03-31" },
    term: { years: 4 },
    signedOn: "2017-03-01",
    milestones: [
      {
        id: "first",
        amount: poundsJson("600000.00"),
        status: "met",
        due: "2017-09-30",
        metOn: "2017-08-31",
        releasedOn: "2017-09-01",
        evidence: "the team is in post",
      },
      { id: "second", amount: poundsJson("400000.00"), status: "pending", due: "2019-03-31" },
    ],
    variations: [{ on: "2017-06-01", change: poundsJson("-1.00"), reason: "a correction" }],
    source,
  },
  localMatch: poundsFigure("4000000.00", "exact", "£4m"),
  payments: [{ paidOn: "2017-09-15", amount: poundsJson("600000.00"), milestone: "first" }],
};

export const fullMemorandum: Wire<MemorandumOfUnderstanding> = {
  ...own,
  id: "example-memorandum",
  title: "Memorandum of understanding",
  parties: [
    { kind: "partnership", id: "example-partnership", standing: "equal" },
    {
      kind: "sector",
      id: "example-sector",
      standing: "other",
      representedBy: "example-charity",
      holds: ["veto", "lead"],
    },
  ],
  status: "superseded",
  history: [
    { from: "signed", to: "in-force", on: "2017-02-01", by: "partnership board", reason: "signed" },
    { from: "in-force", to: "superseded", on: "2021-12-01" },
  ],
  announcedOn: "2017-02-01",
  signedOn: "2017-02-01",
  publicSigningOn: "2017-05-12",
  effectiveFrom: "2017-02-01",
  effectiveFromBasis: "stated",
  term: { years: 5, months: 0, weeks: 0, days: 0 },
  extendedTo: "2022-03-31",
  fundingPeriod: { start: "2017-02-01", end: "2021-03-31" },
  fundingUntil: "2021",
  investment: poundsFigure("1100000.00", "more-than", "over £1.1m"),
  fund: "example-fund",
  profile: [{ financialYear: "2016/17", amount: poundsJson("1100000.01") }],
  signatories: [{ organisation: "example-charity", signedOn: "2017-05-12" }],
  declaredSignatories: { value: 200, qualifier: "more-than", asStated: "over 200" },
  openForSignature: { from: "2017-02-01", to: "2021-11-30" },
  legallyBinding: false,
  noticePeriod: { months: 3 },
  outcomes: ["Better services and support"],
  commitments: ["To decide together"],
  themes: ["Healthier lives"],
  reviews: [{ due: "2018-02-01", heldOn: "2018-01-25", decision: "continue" }],
  reviewEvery: { years: 1 },
  supersedes: ["earlier-memorandum"],
  endedOn: "2021-11",
  endReason: "superseded",
};

export const fullActionPlan: Wire<ActionPlan> = {
  ...own,
  id: "example-action-plan",
  title: "Example action plan",
  cycle: { from: "2018", to: "2020-06", length: { years: 2 } },
  recommendations: [
    { text: "Design services with their users", addressedTo: "Health leaders", theme: "Wellbeing" },
  ],
  agreedBy: ["example-department"],
  adoptedBy: ["example-programme"],
  follows: {
    title: "Example manifesto",
    publishedBy: "Example Network",
    publishedOn: "2018",
    themes: ["transparency"],
    sources: [source],
  },
};

export const fullConsultation: Wire<Consultation> = {
  ...own,
  id: "example-consultation",
  about: "The example action plan",
  closes: "2018-06-29T17:00",
  opens: "2018-05-31",
  questions: { value: 3, qualifier: "exact", asStated: "three questions" },
  actionPlan: "example-action-plan",
  reasonForShortWindow: "The plan is already agreed",
};

export const fullGrantScheme: Wire<GrantScheme> = {
  ...own,
  id: "example-scheme",
  title: "Example community fund",
  funder: "example-department",
  closes: "2018-06-15",
  opens: "2018-05-21",
  yearInferred: true,
  perProjectCap: poundsFigure("30000.00", "up-to", "up to £30,000"),
  eligibleKinds: ["charity", "voluntary-organisation"],
  eligibility: "Voluntary and community groups",
  themes: ["Young people"],
  fund: "example-fund",
  terms: ["Paid in arrears"],
};

export const fullProgramme: Wire<StrategicPartnerProgramme> = {
  ...own,
  id: "example-programme",
  name: "Example Strategic Partners",
  funder: "example-department",
  status: "ended",
  firstYear: "2009/10",
  declaredPartners: { value: 2, qualifier: "exact", asStated: "two partners" },
  declaredOrganisations: { value: 3, qualifier: "exact", asStated: "three organisations" },
  declaredConsortia: { value: 1, qualifier: "exact", asStated: "one consortium" },
  knownOrganisations: ["example-charity"],
  years: [
    { financialYear: "2011/12", total: poundsFigure("3500000.00", "more-than"), source },
    { financialYear: "2012/13", sameAs: "2011/12", source },
  ],
  statedTotal: {
    figure: poundsFigure("11800000.00", "less-than", "almost £11.8m"),
    years: ["2011/12", "2012/13"],
  },
  committedTo: "2012/13",
  transition: { from: "2011-04-01", to: "2013-03-31" },
  perPartnerCap: poundsFigure("200000.00", "up-to", "a maximum of £200,000"),
  prolongations: [{ to: "2012/13", announcedOn: "2011-12-01", source }],
  legalPower: "an illustrative power",
  successors: ["example-successor"],
  incomeRule: { share: "1/4", from: "2009-04-01" },
};

export const fullGrant: Wire<StrategicPartnerGrant> = {
  ...own,
  id: "example-grant",
  title: "Strategic partner grant 2012/13",
  funder: "example-department",
  lead: "example-charity",
  period: { start: "2012-04-01", end: "2012-12-31" },
  awards: [{ financialYear: "2012/13", amount: poundsJson("194444.44") }],
  status: "active",
  programme: "example-programme",
  scheme: "example-scheme",
  fund: "example-fund",
  description: "Illustrative.\nIn two paragraphs.",
  appliedFor: poundsJson("200000.00"),
  appliedOn: "2012-01-16",
  awardedOn: "2012-03-01",
  signedOn: "2012-03-20",
  total: poundsJson("194444.44"),
  members: [
    { organisation: "example-charity", share: "2/3" },
    {
      organisation: "example-network",
      share: "1/3",
      validity: { from: "2012-04-01", to: "2013-03-31" },
    },
  ],
  purpose: "To be heard",
  conditions: [{ text: "Reports twice a year", kind: "none" }],
  beneficiaryLocations: [{ name: "Exampleshire", area: "E08000006" }],
  payment: { basis: "in-advance-of-need", justification: "the network has no reserves" },
  instalments: [
    {
      covers: { start: "2012-04-01", end: "2012-09-30" },
      due: "2012-04-02",
      amount: poundsJson("97222.22"),
      kind: "initial",
      status: "paid",
      paidOn: "2012-04-02",
      metOn: "2012-04-01",
      paidIn: { amount: { amount: "121527.78", currency: "EUR" }, rate: "5/4" },
    },
    {
      due: "2013-04-30",
      amount: poundsJson("97222.22"),
      kind: "final",
      status: "held",
      reason: "the last report is awaited",
    },
    { due: "2013-05-31", amount: poundsJson("1000.00"), status: "cancelled" },
  ],
  budget: [
    {
      heading: "Salaries",
      financialYear: "2012/13",
      costCentre: "CC-1",
      orderNumber: "PO-1042",
      recurrent: true,
      expenditure: "revenue",
      fundingSource: "illustrative core budget",
      amount: poundsJson("194444.44"),
    },
  ],
  match: {
    required: "1/5",
    counts: "cash-or-in-kind",
    found: [
      { kind: "cash", amount: poundsJson("40000.00"), from: "An illustrative trust" },
      { kind: "in-kind", amount: poundsJson("9000.00"), from: "Rooms" },
    ],
  },
  outputs: [
    {
      name: "People trained",
      target: 100,
      by: "2013-03-31",
      actual: 120,
      unitPrice: poundsJson("400.00"),
      atMost: poundsJson("44000.00"),
    },
  ],
  assets: [
    {
      name: "Minibus",
      cost: poundsJson("30000.00"),
      share: "4/5",
      boughtOn: "2012-05-01",
      monitoredUntil: "2017-04-30",
      disposedOn: "2016-03-01",
      proceeds: poundsJson("12500.00"),
    },
  ],
  claims: [
    {
      period: { start: "2012-04-01", end: "2012-06-30" },
      submittedOn: "2012-07-10",
      headings: [
        {
          heading: "Salaries",
          claimed: poundsJson("40000.00"),
          irrecoverableVat: poundsJson("2000.00"),
          eligible: poundsJson("39000.00"),
          reason: "a bonus is no eligible cost",
        },
      ],
    },
  ],
  reports: [
    {
      covers: { start: "2012-04-01", end: "2012-09-30" },
      due: "2012-10-15",
      received: "2012-10-12",
    },
  ],
  reviews: [{ on: "2012-11-01", decision: "continue" }],
  actuals: [{ month: "2012-04", heading: "Salaries", amount: poundsJson("13000.00") }],
  variations: [
    {
      on: "2012-12-01",
      change: poundsJson("0.00"),
      financialYear: "2012/13",
      newTotal: poundsJson("194444.44"),
      prolongs: { start: "2013-01-01", end: "2013-03-31" },
      reason: "a late start",
      recordedOn: "2012-12-03",
    },
  ],
  carryForwards: [
    {
      from: "2011/12",
      amount: poundsJson("5000.00"),
      kind: "funder",
      requestedOn: "2012-03-01",
      decision: { outcome: "approved", on: "2012-03-20" },
      recordedOn: "2012-03-21",
    },
  ],
  repayments: [
    {
      amount: poundsJson("1200.00"),
      reason: "unspent",
      due: "2013-06-30",
      paidOn: "2013-06-28",
      recordedOn: "2013-07-01",
    },
  ],
  closesOn: "2013-06-30",
  vatTreatment: { kind: "outside-scope", irrecoverableEligible: true },
  subsidy: "none",
  noticePeriod: { months: 3 },
  endNotice: {
    givenOn: "2012-12-31",
    endsOn: "2013-03-31",
    reason: "the programme ends",
    recordedOn: "2012-12-31",
  },
  dataSource: "https://example.org/grants",
  modifiedAt: "2013-04-01T09:30:00Z",
  withheld: ["beneficiaryLocations", "repayments"],
};
