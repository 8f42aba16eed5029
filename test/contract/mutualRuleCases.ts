import type { Wire } from "concordat";
import {
  checkContractOnRoute,
  checkProcurementRoute,
  checkRightToProvideMutual,
  type MutualContract,
  type MutualFinding,
  mutualContractSchema,
  type ProcurementFinding,
} from "concordat";
import { mutual, route } from "../support/build.ts";
import { poundsFigure, poundsJson } from "../support/entities.ts";
import type { RuleCase } from "./RuleCase.ts";

const approved = {
  status: "expression-approved",
  host: "example-trust",
  applicants: [{ kind: "team", description: "Nurses", delivers: ["District nursing"] }],
  services: [{ name: "District nursing" }],
  clinicalAppropriateness: { appropriate: true },
} as const;
const live = {
  ...approved,
  status: "live",
  legalForm: "community-interest-company-by-shares",
  contract: { startsOn: "2012-04-01", term: { years: 3 } },
  transfer: { on: "2012-04-01" },
} as const;
const plan = (members: string, reserve: string) =>
  mutual({
    legalForm: "community-interest-company-by-shares",
    surplusPolicy: {
      shares: [
        { use: "reserve", share: reserve },
        { use: "members", share: members },
      ],
    },
  });
const dividend = (amount: string) =>
  mutual({
    legalForm: "community-interest-company-by-shares",
    distributions: [
      {
        declaredOn: "2012-06-30",
        amount: poundsJson(amount),
        distributableProfits: poundsJson("500000.00"),
        shares: [{ count: 1200, paidUp: poundsJson("1.00") }],
      },
    ],
  });
const reserved = (term: Wire<MutualContract>["term"]) =>
  mutual({
    contract: {
      awardedOn: "2026-03-01",
      startsOn: "2026-04-01",
      ...(term && { term }),
      reserved: true,
      relevantHealthCare: false,
    },
  });
const votes = (share: string) =>
  mutual({ staff: { votes: { value: share, qualifier: "exact", asStated: share } } });
const half = { staffControl: { votes: "0.5" } };
const directors = (all: number) =>
  mutual({
    staff: {
      directors: { value: all, qualifier: "exact", asStated: `${all}` },
      staffDirectors: { value: 4, qualifier: "exact", asStated: "4" },
    },
  });
const contract = (json: Wire<MutualContract>) => mutualContractSchema.parse(json);
const system = route({
  id: "example-system",
  kind: "dynamic-purchasing-system",
  maxTerm: [
    { term: { months: 12 }, validity: { to: "2019-12-31" } },
    { term: { years: 2 }, validity: { from: "2020-01-31" } },
  ],
  typicalValue: poundsFigure("100000.00", "less-than", "under £100,000"),
});

/** One case for each rule about mutuals and procurement routes. */
export const mutualRuleCases: Readonly<
  Record<(MutualFinding | ProcurementFinding)["rule"], RuleCase>
> = {
  "mutual.route-not-stated": {
    breaks: () => checkRightToProvideMutual(mutual({ route: "not-stated" })),
    severity: "info",
    path: ["route"],
    values: { verdict: "unknown" },
    keeps: () => checkRightToProvideMutual(mutual({ route: "right-to-request" })),
  },
  "mutual.clinical-appropriateness": {
    breaks: () =>
      checkRightToProvideMutual(
        mutual({ ...approved, clinicalAppropriateness: { appropriate: false } }),
      ),
    severity: "error",
    path: ["clinicalAppropriateness", "appropriate"],
    values: { status: "expression-approved" },
    keeps: () => checkRightToProvideMutual(mutual(approved)),
  },
  "mutual.approved-incomplete": {
    breaks: () => checkRightToProvideMutual(mutual({ status: "business-case", host: "trust" })),
    severity: "error",
    path: [],
    values: {
      status: "business-case",
      missing: ["applicants", "services", "clinicalAppropriateness"],
      verdict: "no",
    },
    keeps: () => checkRightToProvideMutual(mutual(approved)),
  },
  "mutual.services-beyond-applicants": {
    breaks: () =>
      checkRightToProvideMutual(
        mutual({ ...approved, services: [...approved.services, { name: "Podiatry" }] }),
      ),
    severity: "error",
    path: ["services"],
    values: { services: ["Podiatry"], verdict: "no" },
    keeps: () => checkRightToProvideMutual(mutual(approved)),
  },
  "mutual.late-expression": {
    breaks: () =>
      checkRightToProvideMutual(mutual({ expressionOfInterest: { consideredOn: "2012-01-01" } })),
    severity: "warning",
    path: ["expressionOfInterest", "consideredOn"],
    values: { latest: "2011-12-31", on: "2012-01-01" },
    keeps: () =>
      checkRightToProvideMutual(mutual({ expressionOfInterest: { consideredOn: "2011-12-31" } })),
  },
  "mutual.live-incomplete": {
    breaks: () => checkRightToProvideMutual(mutual({ ...approved, status: "live" })),
    severity: "error",
    path: [],
    values: { status: "live", missing: ["legalForm", "contract", "transfer"], verdict: "no" },
    keeps: () => checkRightToProvideMutual(mutual(live)),
  },
  "mutual.staff-counts": {
    breaks: () => checkRightToProvideMutual(directors(3)),
    severity: "error",
    path: ["staff", "staffDirectors"],
    values: { part: "staffDirectors", whole: "directors", verdict: "no" },
    keeps: () => checkRightToProvideMutual(directors(4)),
  },
  "mutual.staff-control": {
    breaks: () => checkRightToProvideMutual(votes("0.49"), half),
    severity: "warning",
    path: ["staff"],
    values: {
      measure: "votes",
      threshold: "1/2",
      atLeast: "49/100",
      atMost: "49/100",
      verdict: "no",
    },
    keeps: () => checkRightToProvideMutual(votes("0.5"), half),
  },
  "mutual.surplus-sums-to-one": {
    breaks: () => checkRightToProvideMutual(plan("0.3", "0.6")),
    severity: "error",
    path: ["surplusPolicy", "shares"],
    values: { sum: "9/10" },
    keeps: () => checkRightToProvideMutual(plan("0.3", "0.7")),
  },
  "mutual.surplus-beyond-cap": {
    breaks: () => checkRightToProvideMutual(plan("0.36", "0.64")),
    severity: "warning",
    path: ["surplusPolicy", "shares", 1, "share"],
    values: { members: "9/25", cap: "7/20", verdict: "no" },
    keeps: () => checkRightToProvideMutual(plan("0.35", "0.65")),
  },
  "mutual.distribution-limit": {
    breaks: () => checkRightToProvideMutual(dividend("240.01")),
    severity: "warning",
    path: ["distributions", 0, "amount"],
    values: {
      declaredOn: "2012-06-30",
      amount: poundsJson("240.01"),
      limit: poundsJson("240.00"),
      reasons: [
        "20% of what is paid up on 1200 shares of £1.00",
        "35% of the distributable profits of £500,000.00",
      ],
      verdict: "no",
    },
    keeps: () => checkRightToProvideMutual(dividend("240.00")),
  },
  "mutual.reserved-contract": {
    breaks: () => checkRightToProvideMutual(reserved({ years: 5, days: 1 })),
    severity: "warning",
    path: ["contract"],
    values: {
      regime: "procurement-act-2023",
      reasons: ["It runs for 5 years, 1 day: five years is the most."],
      verdict: "no",
    },
    keeps: () => checkRightToProvideMutual(reserved({ years: 5 })),
  },
  "mutual.pension-route": {
    breaks: () =>
      checkRightToProvideMutual(mutual({ transfer: { on: "2014-03-31", pensionRoute: "access" } })),
    severity: "warning",
    path: ["transfer", "pensionRoute"],
    values: {
      route: "access",
      on: "2014-03-31",
      boundary: "2014-04-01",
      problem: "not-yet",
      verdict: "no",
    },
    keeps: () =>
      checkRightToProvideMutual(mutual({ transfer: { on: "2014-04-01", pensionRoute: "access" } })),
  },
  "mutual.private-applicant": {
    breaks: () =>
      checkRightToProvideMutual(
        mutual({ applicants: [{ kind: "private-company", description: "A provider" }] }),
      ),
    severity: "info",
    path: ["applicants", 0],
    values: {},
    keeps: () => checkRightToProvideMutual(mutual(approved)),
  },
  "procurement.beside-itself": {
    breaks: () => checkProcurementRoute(route({ runsBeside: "example-framework" })),
    severity: "error",
    path: ["runsBeside"],
    values: { route: "example-framework" },
    keeps: () => checkProcurementRoute(route({ runsBeside: "example-system" })),
  },
  "procurement.maximum-twice": {
    breaks: () =>
      checkProcurementRoute(
        route({
          maxTerm: [
            { term: { months: 12 }, validity: { to: "2020-01-31" } },
            { term: { years: 2 }, validity: { from: "2020-01-31" } },
          ],
        }),
      ),
    severity: "error",
    path: ["maxTerm", 1],
    values: { first: 0 },
    keeps: () => checkProcurementRoute(system),
  },
  "procurement.term-beyond-maximum": {
    breaks: () =>
      checkContractOnRoute(contract({ awardedOn: "2019-12-31", term: { years: 2 } }), system),
    severity: "warning",
    path: ["term"],
    values: { route: "example-system", term: "P2Y", maximum: "P12M", verdict: "no" },
    keeps: () =>
      checkContractOnRoute(contract({ awardedOn: "2020-01-31", term: { years: 2 } }), system),
  },
  "procurement.above-typical": {
    breaks: () =>
      checkContractOnRoute(
        contract({ term: { years: 2 }, annualValue: poundsFigure("50000.00") }),
        system,
      ),
    severity: "info",
    path: ["annualValue"],
    values: {
      route: "example-system",
      valueAtLeast: poundsJson("100000.00"),
      typicalAtMost: poundsJson("100000.00"),
    },
    keeps: () =>
      checkContractOnRoute(
        contract({ term: { years: 2 }, annualValue: poundsFigure("49999.99") }),
        system,
      ),
  },
};
