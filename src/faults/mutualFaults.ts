import type { MutualDistribution } from "../mutual/MutualDistribution.ts";
import type { SurplusUse } from "../mutual/SurplusPolicy.ts";
import type { Wire } from "../schema/Wire.ts";
import { either, type Fault, found, refused, undecided } from "./Fault.ts";
import { countFigure, omitted, pounds } from "./parts.ts";

/** The same mutual as an idea of which nothing is decided. */
const bare = {
  ...omitted(
    "history",
    "stagesKnown",
    "host",
    "applicants",
    "services",
    "clinicalAppropriateness",
    "expressionOfInterest",
    "legalForm",
    "contract",
    "contracts",
    "transfer",
    "staff",
    "surplusPolicy",
    "distributions",
  ),
  route: "right-to-provide",
  status: "idea",
};

const approved = {
  ...bare,
  status: "expression-approved",
  host: "fault-trust",
  applicants: [{ kind: "team", description: "Nurses", delivers: ["District nursing"] }],
  services: [{ name: "District nursing" }],
  clinicalAppropriateness: { appropriate: true },
};

const live = {
  ...approved,
  status: "live",
  legalForm: "community-benefit-society",
  transfer: { on: "2012" },
};

const owned = { ...bare, legalForm: "community-interest-company-by-shares" };

const surplus = (...shares: readonly (readonly [SurplusUse, string])[]) => ({
  ...owned,
  surplusPolicy: { shares: shares.map(([use, share]) => ({ use, share })) },
});

const dividend: Wire<MutualDistribution> = {
  declaredOn: "2012-06-30",
  amount: pounds("240.00"),
  distributableProfits: pounds("500000.00"),
  shares: [{ count: 1200, paidUp: pounds("1.00") }],
};

const reserved = {
  awardedOn: "2026-03-01",
  startsOn: "2026-04-01",
  reserved: true,
  relevantHealthCare: false,
};

/** Faults of public service mutuals. */
export const mutualFaults: readonly Fault[] = /* @__PURE__ */ (() => [
  ...found("RightToProvideMutual", "mutual.route-not-stated", [
    "a route that nobody states",
    ["route"],
    ...either("not-stated", "right-to-request", (route) => ({ ...bare, route })),
  ]),
  ...found("RightToProvideMutual", "mutual.clinical-appropriateness", [
    "approved although it is not appropriate",
    ["clinicalAppropriateness", "appropriate"],
    { ...approved, clinicalAppropriateness: { appropriate: false } },
    approved,
  ]),
  ...found("RightToProvideMutual", "mutual.approved-incomplete", [
    "approved, and nobody applied",
    [],
    { ...approved, ...omitted("applicants") },
    approved,
  ]),
  ...undecided("RightToProvideMutual", "mutual.approved-incomplete", [
    "approved, and little is known of it",
    [],
    { ...{ ...approved, ...omitted("host", "applicants") }, stagesKnown: false },
    approved,
  ]),
  ...found("RightToProvideMutual", "mutual.services-beyond-applicants", [
    "a service that none of the applicants delivers",
    ["services"],
    { ...approved, services: [{ name: "District nursing" }, { name: "Podiatry" }] },
    approved,
  ]),
  ...found("RightToProvideMutual", "mutual.late-expression", [
    "an expression of interest a day too late",
    ["expressionOfInterest", "consideredOn"],
    ...either("2012-01-01", "2011-12-31", (consideredOn) => ({
      ...bare,
      expressionOfInterest: { consideredOn },
    })),
  ]),
  ...found("RightToProvideMutual", "mutual.live-incomplete", [
    "live without a contract",
    [],
    live,
    { ...live, contract: { startsOn: "2012-04-01", term: { years: 3 } } },
  ]),
  ...found("RightToProvideMutual", "mutual.staff-counts", [
    [
      "more staff directors than directors",
      ["staff", "staffDirectors"],
      { ...bare, staff: { directors: countFigure(3), staffDirectors: countFigure(4) } },
      { ...bare, staff: { directors: countFigure(4), staffDirectors: countFigure(4) } },
    ],
    [
      "more staff transferred than there were",
      ["staff", "transferred"],
      {
        ...bare,
        staff: { eligible: countFigure(40, "up-to"), transferred: countFigure(40, "more-than") },
      },
    ],
  ]),
  ...found("RightToProvideMutual", "mutual.surplus-sums-to-one", [
    "a tenth of the surplus that nobody gets",
    ["surplusPolicy", "shares"],
    surplus(["reserve", "3/5"], ["community", "3/10"]),
    surplus(["reserve", "3/5"], ["community", "2/5"]),
  ]),
  ...found("RightToProvideMutual", "mutual.surplus-beyond-cap", [
    "more for the members than the cap allows",
    ["surplusPolicy", "shares", 1, "share"],
    surplus(["reserve", "16/25"], ["members", "9/25"]),
    surplus(["reserve", "13/20"], ["members", "7/20"]),
  ]),
  ...found("RightToProvideMutual", "mutual.distribution-limit", [
    "a dividend a penny above the limit",
    ["distributions", 0, "amount"],
    ...either("240.01", "240.00", (amount) => ({
      ...owned,
      distributions: [{ ...dividend, amount: pounds(amount) }],
    })),
  ]),
  ...found("RightToProvideMutual", "mutual.reserved-contract", [
    "a reserved contract of five years and a day",
    ["contract"],
    { ...bare, contract: { ...reserved, term: { years: 5, days: 1 } } },
    { ...bare, contract: { ...reserved, term: { years: 5 } } },
  ]),
  ...found("RightToProvideMutual", "mutual.pension-route", [
    "access to a pension scheme a day before there was any",
    ["transfer", "pensionRoute"],
    ...either("2014-03-31", "2014-04-01", (on) => ({
      ...bare,
      transfer: { on, pensionRoute: "access" },
    })),
  ]),
  ...found("RightToProvideMutual", "mutual.private-applicant", [
    "a private company among the applicants",
    ["applicants", 0],
    ...either("private-company", "team", (kind) => ({
      ...bare,
      applicants: [{ kind, description: "A provider" }],
    })),
  ]),
  ...refused("RightToProvideMutual", "mutual.contract-beyond-calendar", [
    "a contract beyond the year 9999",
    ["contract", "term"],
    { ...bare, contract: { startsOn: "2012-04-01", term: { years: 8000 } } },
  ]),
  ...refused("RightToProvideMutual", "mutual.currencies-differ", [
    "a dividend in another currency than the profits",
    ["distributions", 0],
    { ...owned, distributions: [{ ...dividend, amount: { amount: "1.00", currency: "EUR" } }] },
  ]),
  ...refused("RightToProvideMutual", "mutual.surplus-states-nothing", [
    "a policy that says nothing",
    ["surplusPolicy"],
    { ...bare, surplusPolicy: {} },
  ]),
  ...refused("RightToProvideMutual", "mutual.surplus-use-twice", [
    "one use with two shares",
    ["surplusPolicy", "shares"],
    surplus(["reserve", "1/2"], ["reserve", "1/2"]),
  ]),
])();
