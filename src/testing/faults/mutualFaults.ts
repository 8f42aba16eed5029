import type { MutualDistribution } from "../../mutual/parts/MutualDistribution.ts";
import type { SurplusUse } from "../../mutual/parts/SurplusPolicy.ts";
import type { Wire } from "../../schema/Wire.ts";
import { either, type Fault, found, refused, undecided } from "./Fault.ts";
import { euros, figureOf, omitted, pounds } from "./faultJson.ts";

/** The same mutual as an idea of which nothing is decided. */
const bareMutual = [
  "RightToProvideMutual",
  {
    ...omitted(
      `history stagesKnown host applicants services clinicalAppropriateness expressionOfInterest
      legalForm contract contracts transfer staff surplusPolicy distributions`,
    ),
    route: "right-to-provide",
    status: "idea",
  },
] as const;

const approved = {
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

const owned = { legalForm: "community-interest-company-by-shares" };

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
  ...found(bareMutual, "mutual.route-not-stated", ["route"], {
    "a route that nobody states": either("not-stated", "right-to-request", (route) => ({ route })),
  }),
  ...found(
    bareMutual,
    "mutual.clinical-appropriateness",
    ["clinicalAppropriateness", "appropriate"],
    {
      "approved although it is not appropriate": [
        { ...approved, clinicalAppropriateness: { appropriate: false } },
        approved,
      ],
    },
  ),
  ...found(bareMutual, "mutual.approved-incomplete", [], {
    "approved, and nobody applied": [{ ...approved, ...omitted("applicants") }, approved],
  }),
  ...undecided(bareMutual, "mutual.approved-incomplete", [], {
    "approved, and little is known of it": [
      { ...approved, ...omitted("host applicants"), stagesKnown: false },
      approved,
    ],
  }),
  ...found(bareMutual, "mutual.services-beyond-applicants", ["services"], {
    "a service that none of the applicants delivers": [
      { ...approved, services: [{ name: "District nursing" }, { name: "Podiatry" }] },
      approved,
    ],
  }),
  ...found(bareMutual, "mutual.late-expression", ["expressionOfInterest", "consideredOn"], {
    "an expression of interest a day too late": [
      { expressionOfInterest: { consideredOn: "2012-01-01" } },
      { expressionOfInterest: { consideredOn: "2011-12-31" } },
    ],
  }),
  ...found(bareMutual, "mutual.live-incomplete", [], {
    "live without a contract": [
      live,
      { ...live, contract: { startsOn: "2012-04-01", term: { years: 3 } } },
    ],
  }),
  ...found(bareMutual, "mutual.staff-counts", ["staff", "staffDirectors"], {
    "more staff directors than directors": [
      { staff: { directors: figureOf(3), staffDirectors: figureOf(4) } },
      { staff: { directors: figureOf(4), staffDirectors: figureOf(4) } },
    ],
  }),
  ...found(bareMutual, "mutual.staff-counts", ["staff", "transferred"], {
    "more staff transferred than there were": {
      staff: { eligible: figureOf(40, "up-to"), transferred: figureOf(40, "more-than") },
    },
  }),
  ...found(bareMutual, "mutual.surplus-sums-to-one", ["surplusPolicy", "shares"], {
    "a tenth of the surplus that nobody gets": [
      surplus(["reserve", "3/5"], ["community", "3/10"]),
      surplus(["reserve", "3/5"], ["community", "2/5"]),
    ],
  }),
  ...found(bareMutual, "mutual.surplus-beyond-cap", ["surplusPolicy", "shares", 1, "share"], {
    "more for the members than the cap allows": [
      surplus(["reserve", "16/25"], ["members", "9/25"]),
      surplus(["reserve", "13/20"], ["members", "7/20"]),
    ],
  }),
  ...found(bareMutual, "mutual.distribution-limit", ["distributions", 0, "amount"], {
    "a dividend a penny above the limit": either("240.01", "240.00", (amount) => ({
      ...owned,
      distributions: [{ ...dividend, amount: pounds(amount) }],
    })),
  }),
  ...found(bareMutual, "mutual.reserved-contract", ["contract"], {
    "a reserved contract of five years and a day": [
      { contract: { ...reserved, term: { years: 5, days: 1 } } },
      { contract: { ...reserved, term: { years: 5 } } },
    ],
  }),
  ...found(bareMutual, "mutual.pension-route", ["transfer", "pensionRoute"], {
    "access to a pension scheme a day before there was any": [
      { transfer: { on: "2014-03-31", pensionRoute: "access" } },
      { transfer: { on: "2014-04-01", pensionRoute: "access" } },
    ],
  }),
  ...found(bareMutual, "mutual.private-applicant", ["applicants", 0], {
    "a private company among the applicants": either("private-company", "team", (kind) => ({
      applicants: [{ kind, description: "A provider" }],
    })),
  }),
  ...refused(bareMutual, "mutual.contract-beyond-calendar", ["contract", "term"], {
    "a contract beyond the year 9999": {
      contract: { startsOn: "2012-04-01", term: { years: 8000 } },
    },
  }),
  ...refused(bareMutual, "mutual.currencies-differ", ["distributions", 0], {
    "a dividend in another currency than the profits": {
      ...owned,
      distributions: [{ ...dividend, amount: euros("1.00") }],
    },
  }),
  ...refused(bareMutual, "mutual.surplus-states-nothing", ["surplusPolicy"], {
    "a policy that says nothing": { surplusPolicy: {} },
  }),
  ...refused(bareMutual, "mutual.surplus-use-twice", ["surplusPolicy", "shares"], {
    "one use with two shares": surplus(["reserve", "1/2"], ["reserve", "1/2"]),
  }),
])();
