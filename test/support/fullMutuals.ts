import type { ProcurementRoute, Right, RightToProvideMutual, Wire } from "concordat";
import { poundsFigure, poundsJson } from "./entities.ts";

/* Wire forms of mutuals and procurement routes with every property that there is; all made up. */

const source = {
  document: "Illustrative report, 2016/17",
  phrase: "around £27m a year",
  evidence: "illustrative",
  url: "https://example.org/report",
} as const;

const own = { sources: [source], extensions: { "our ref": "M-7", tags: ["a", null, 1.5, true] } };

const people = (value: number) =>
  ({ value, qualifier: "exact", asStated: `${value}`, unit: "people" }) as const;
const share = (value: string, asStated: string) =>
  ({ value, qualifier: "exact", asStated }) as const;

export const fullRoute: Wire<ProcurementRoute> = {
  ...own,
  id: "example-system",
  kind: "dynamic-purchasing-system",
  name: "Example Purchasing System",
  runsBeside: "example-framework",
  maxTerm: [
    { term: { months: 12 }, validity: { to: "2019-12-31" }, source },
    { term: { years: 2 }, validity: { from: "2020-01-31" } },
  ],
  typicalValue: poundsFigure("100000.00", "less-than", "under £100,000"),
  typicalTerm: { months: 12 },
  transferLimit: "1/20",
  transferLimitStated: share("1/20", "5%"),
  purposes: ["Shorter needs"],
  authority: "example-department",
  buyers: ["Governors"],
  without: ["Subcontracting"],
  process: "direct award A",
  guidance: [{ what: "Guidance", by: "example-department", promisedOn: "2019", source }],
};

export const fullRight: Wire<Right> = {
  ...own,
  id: "example-right",
  kind: "right-to-provide",
  name: "Right to Provide",
  announcedOn: "2011-03-30",
  announcedBy: ["example-department"],
  promisedOnly: true,
  forWhom: "All staff",
  condition: "Where it is clinically appropriate",
  entitles: "To run the services that they deliver",
  notFor: ["Private providers"],
  sisterOf: ["another-right"],
  funds: ["example-fund"],
};

export const fullMutual: Wire<RightToProvideMutual> = {
  ...own,
  id: "example-mutual",
  name: "Example Community Health CIC",
  route: "right-to-provide",
  right: "example-right",
  origin: "The NHS",
  status: "live",
  history: [
    {
      from: "transferring",
      to: "live",
      on: "2012-04-01",
      by: "trust board",
      reason: "handed over",
    },
  ],
  stagesKnown: true,
  organisation: "example-charity",
  host: "example-trust",
  applicants: [
    {
      kind: "team",
      description: "Community nurses",
      organisation: "example-charity",
      delivers: ["District nursing"],
    },
  ],
  services: [{ name: "District nursing", description: "Nursing at home" }],
  peopleServed: { value: 500000, qualifier: "more-than", asStated: "over half a million" },
  clinicalAppropriateness: {
    appropriate: true,
    decidedOn: "2011-09-01",
    by: "medical director",
    reason: "no shared rota",
  },
  expressionOfInterest: {
    scope: "single-service",
    submittedOn: "2011-08-01",
    consideredOn: "2011-09-01",
    reason: "well prepared",
  },
  businessCase: {
    submittedOn: "2011-10-01",
    decidedOn: "2011-11-01",
    by: "trust board",
    note: "five-year plan",
  },
  assurance: { submittedOn: "2011-11-02", decidedOn: "2011-12-01", by: "assurer", note: "sound" },
  legalForm: "community-interest-company-by-shares",
  contract: {
    title: "District nursing",
    commissioner: "example-trust",
    services: ["District nursing"],
    awardedOn: "2012-01-05",
    startsOn: "2012-04-01",
    term: { years: 3 },
    annualValue: poundsFigure("30000.00", "circa", "around £30,000 a year"),
    procurementRoute: "example-system",
    reserved: false,
    relevantHealthCare: true,
    source,
  },
  contracts: [{ startsOn: "2015-04-01", term: { years: 2 } }],
  transfer: { on: "2012-04", compulsory: true, pensionRoute: "fair-deal-1999" },
  staff: {
    eligible: people(40),
    transferred: people(38),
    employed: people(50),
    members: people(31),
    memberShare: share("31/50", "62%"),
    directors: people(7),
    staffDirectors: people(4),
    votes: share("1", "all votes"),
  },
  supports: [
    {
      instrument: "capital-loan",
      fund: "example-fund",
      amount: poundsFigure("234571.27"),
      on: "2011",
      source,
    },
  ],
  surplusPolicy: {
    shares: [
      { use: "reserve", share: "1/2" },
      { use: "community", share: "3/10" },
      { use: "members", share: "1/5" },
    ],
    purpose: "grants to local voluntary projects",
    source,
  },
  distributions: [
    {
      declaredOn: "2013-06-30",
      amount: poundsJson("6.00"),
      distributableProfits: poundsJson("1000.00"),
      shares: [{ count: 31, paidUp: poundsJson("1.00"), issuedOn: "2012-04-01" }],
    },
  ],
  failurePlan: "The host takes the services back.",
};
