import type { MutualDistribution } from "../mutual/MutualDistribution.ts";
import type { RightToProvideMutual } from "../mutual/RightToProvideMutual.ts";
import type { SurplusUse } from "../mutual/SurplusPolicy.ts";
import type { Wire } from "../schema/Wire.ts";
import { type Fault, found, refused, undecided } from "./Fault.ts";
import { countFigure, pounds, without } from "./parts.ts";

type Mutual = Wire<RightToProvideMutual>;

/** The same mutual as an idea of which nothing is decided. */
const bare = (json: Mutual): Mutual => ({
  ...without(
    json,
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
});

const approved = (json: Mutual): Mutual => ({
  ...bare(json),
  status: "expression-approved",
  host: "fault-trust",
  applicants: [{ kind: "team", description: "Nurses", delivers: ["District nursing"] }],
  services: [{ name: "District nursing" }],
  clinicalAppropriateness: { appropriate: true },
});

const live = (json: Mutual): Mutual => ({
  ...approved(json),
  status: "live",
  legalForm: "community-benefit-society",
  transfer: { on: "2012" },
});

const owned = (json: Mutual): Mutual => ({
  ...bare(json),
  legalForm: "community-interest-company-by-shares",
});

const surplus =
  (...shares: readonly (readonly [SurplusUse, string])[]) =>
  (json: Mutual): Mutual => ({
    ...owned(json),
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
    (json, route) => ({ ...bare(json), route }),
    ["not-stated", "right-to-request"],
  ]),
  ...found("RightToProvideMutual", "mutual.clinical-appropriateness", [
    "approved although it is not appropriate",
    ["clinicalAppropriateness", "appropriate"],
    (json) => ({ ...approved(json), clinicalAppropriateness: { appropriate: false } }),
    approved,
  ]),
  ...found("RightToProvideMutual", "mutual.approved-incomplete", [
    "approved, and nobody applied",
    [],
    (json) => without(approved(json), "applicants"),
    approved,
  ]),
  ...undecided("RightToProvideMutual", "mutual.approved-incomplete", [
    "approved, and little is known of it",
    [],
    (json) => ({ ...without(approved(json), "host", "applicants"), stagesKnown: false }),
    approved,
  ]),
  ...found("RightToProvideMutual", "mutual.services-beyond-applicants", [
    "a service that none of the applicants delivers",
    ["services"],
    (json) => ({
      ...approved(json),
      services: [{ name: "District nursing" }, { name: "Podiatry" }],
    }),
    approved,
  ]),
  ...found("RightToProvideMutual", "mutual.late-expression", [
    "an expression of interest a day too late",
    ["expressionOfInterest", "consideredOn"],
    (json, consideredOn) => ({ ...bare(json), expressionOfInterest: { consideredOn } }),
    ["2012-01-01", "2011-12-31"],
  ]),
  ...found("RightToProvideMutual", "mutual.live-incomplete", [
    "live without a contract",
    [],
    live,
    (json) => ({ ...live(json), contract: { startsOn: "2012-04-01", term: { years: 3 } } }),
  ]),
  ...found(
    "RightToProvideMutual",
    "mutual.staff-counts",
    [
      "more staff directors than directors",
      ["staff", "staffDirectors"],
      (json) => ({
        ...bare(json),
        staff: { directors: countFigure(3), staffDirectors: countFigure(4) },
      }),
      (json) => ({
        ...bare(json),
        staff: { directors: countFigure(4), staffDirectors: countFigure(4) },
      }),
    ],
    [
      "more staff transferred than there were",
      ["staff", "transferred"],
      (json) => ({
        ...bare(json),
        staff: { eligible: countFigure(40, "up-to"), transferred: countFigure(40, "more-than") },
      }),
    ],
  ),
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
    (json, amount) => ({
      ...owned(json),
      distributions: [{ ...dividend, amount: pounds(amount) }],
    }),
    ["240.01", "240.00"],
  ]),
  ...found("RightToProvideMutual", "mutual.reserved-contract", [
    "a reserved contract of five years and a day",
    ["contract"],
    (json) => ({ ...bare(json), contract: { ...reserved, term: { years: 5, days: 1 } } }),
    (json) => ({ ...bare(json), contract: { ...reserved, term: { years: 5 } } }),
  ]),
  ...found("RightToProvideMutual", "mutual.pension-route", [
    "access to a pension scheme a day before there was any",
    ["transfer", "pensionRoute"],
    (json, on) => ({ ...bare(json), transfer: { on, pensionRoute: "access" } }),
    ["2014-03-31", "2014-04-01"],
  ]),
  ...found("RightToProvideMutual", "mutual.private-applicant", [
    "a private company among the applicants",
    ["applicants", 0],
    (json, kind) => ({ ...bare(json), applicants: [{ kind, description: "A provider" }] }),
    ["private-company", "team"],
  ]),
  ...refused("RightToProvideMutual", "mutual.contract-beyond-calendar", [
    "a contract beyond the year 9999",
    ["contract", "term"],
    (json) => ({ ...bare(json), contract: { startsOn: "2012-04-01", term: { years: 8000 } } }),
  ]),
  ...refused("RightToProvideMutual", "mutual.currencies-differ", [
    "a dividend in another currency than the profits",
    ["distributions", 0],
    (json) => ({
      ...owned(json),
      distributions: [{ ...dividend, amount: { amount: "1.00", currency: "EUR" } }],
    }),
  ]),
  ...refused("RightToProvideMutual", "mutual.surplus-states-nothing", [
    "a policy that says nothing",
    ["surplusPolicy"],
    (json) => ({ ...bare(json), surplusPolicy: {} }),
  ]),
  ...refused("RightToProvideMutual", "mutual.surplus-use-twice", [
    "one use with two shares",
    ["surplusPolicy", "shares"],
    surplus(["reserve", "1/2"], ["reserve", "1/2"]),
  ]),
])();
