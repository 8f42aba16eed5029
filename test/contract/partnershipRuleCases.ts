import type { Wire } from "concordat";
import {
  checkLocalityPlan,
  checkLocalityPlans,
  checkPartnership,
  type LocalityFinding,
  type LocalityPlan,
  type PartnershipFinding,
} from "concordat";
import { localityPlan, partnership, strategicPlan } from "../support/build.ts";
import { poundsFigure, poundsJson } from "../support/entities.ts";
import { date } from "../support/values.ts";
import type { RuleCase } from "./RuleCase.ts";

const asOf = date("2018-06-07");
const counts = [
  { category: "clinical-commissioning-group", count: 12 },
  { category: "nhs-provider", count: 15 },
  { category: "local-authority", count: 10 },
] as const;
const council = { organisation: "example-council", category: "local-authority" } as const;
const trust = { organisation: "example-trust", category: "nhs-provider" } as const;
const listed = [{ category: "local-authority", count: 1 }] as const;
const budget = (devolved: string, widerIncludesDevolved: boolean) =>
  partnership({
    budget: {
      devolved: poundsFigure(devolved),
      wider: poundsFigure("22000000000.00"),
      widerIncludesDevolved,
      per: "not-stated",
    },
  });

const forecast = (amount: string) =>
  partnership({
    budget: {
      ceiling: poundsFigure("6000000000.00", "up-to", "no more than that"),
      forecast: poundsFigure(amount),
      per: "not-stated",
    },
  });

const memberTo = (to: string) =>
  partnership({
    validity: { from: "2015-10-01", to: "2022-06-30" },
    members: [{ ...council, validity: { from: "2015-10-01", to } }, trust],
  });

const version = (id: string, number: number, start: string, end: string) =>
  localityPlan({ id, version: number, period: { start, end }, status: "completed" });
const inForce = (id: string, start: string, end: string) =>
  localityPlan({ id, period: { start, end } });
const agreed = (amount: string): Partial<Wire<LocalityPlan>> => ({
  award: { figure: poundsFigure("19000000.00", "exact", "£19m"), term: { years: 3 } },
  agreement: { amount: poundsJson(amount), term: { years: 3 } },
});
const milestones = [
  { id: "first", amount: poundsJson("60.00"), status: "met", releasedOn: "2017-10-01" },
  { id: "second", amount: poundsJson("40.00"), status: "pending" },
] as const;
const paid = (paidOn: string, milestone: string) =>
  localityPlan({
    agreement: { amount: poundsJson("100.00"), milestones },
    payments: [{ paidOn, amount: poundsJson("60.00"), milestone }],
  });
const applied = (...partners: readonly string[]) =>
  localityPlan({ footprint: { organisations: ["council", "trust"] }, application: { partners } });
const engagement = { start: "2016-01-13", end: "2016-04-12" };

/** One case for each rule about partnerships and locality plans. */
export const partnershipRuleCases: Readonly<
  Record<(PartnershipFinding | LocalityFinding)["rule"], RuleCase>
> = {
  "partnership.counts-add-up": {
    breaks: () => checkPartnership(partnership({ declared: { counts, total: 38 } })),
    severity: "error",
    path: ["declared", "total"],
    values: { sum: 37, total: 38 },
    keeps: () => checkPartnership(partnership({ declared: { counts, total: 37 } })),
  },
  "partnership.counts-stale": {
    breaks: () =>
      checkPartnership(
        partnership({
          declared: { counts: listed },
          members: [council, { ...council, organisation: "second-council" }],
        }),
        { asOf },
      ),
    severity: "warning",
    path: ["members"],
    values: {
      declared: [{ category: "local-authority", count: 1 }],
      listed: [{ category: "local-authority", count: 2 }],
      asOf: "2018-06-07",
    },
    keeps: () =>
      checkPartnership(partnership({ declared: { counts: listed }, members: [council, trust] }), {
        asOf,
      }),
  },
  "partnership.counts-unchecked": {
    breaks: () => checkPartnership(partnership({ declared: { counts, total: 37 } })),
    severity: "warning",
    path: ["members"],
    values: { declared: 37, listed: 0 },
    keeps: () =>
      checkPartnership(partnership({ declared: { counts: listed }, members: [council, trust] })),
  },
  "partnership.member-twice": {
    breaks: () => checkPartnership(partnership({ members: [council, trust, council] })),
    severity: "error",
    path: ["members", 2],
    values: { organisation: "example-council" },
    keeps: () => checkPartnership(partnership({ members: [council, trust] })),
  },
  "partnership.budget-exceeds-wider": {
    breaks: () => checkPartnership(budget("22000000000.01", true)),
    severity: "error",
    path: ["budget"],
    values: {
      devolved: { amount: "22000000000.01", currency: "GBP" },
      wider: { amount: "22000000000.00", currency: "GBP" },
      verdict: "no",
    },
    keeps: () => checkPartnership(budget("22000000000.00", true)),
  },
  "partnership.over-ceiling": {
    breaks: () => checkPartnership(forecast("8000000000.00")),
    severity: "error",
    path: ["budget", "forecast"],
    values: {
      forecast: poundsJson("8000000000.00"),
      forecastQualifier: "exact",
      ceiling: poundsJson("6000000000.00"),
      ceilingQualifier: "up-to",
      overBy: poundsJson("2000000000.00"),
      verdict: "no",
    },
    keeps: () => checkPartnership(forecast("6000000000.00")),
  },
  "partnership.member-outside-life": {
    breaks: () => checkPartnership(memberTo("2022-07-01")),
    severity: "warning",
    path: ["members", 0, "validity"],
    values: { organisation: "example-council", date: "2022-07-01", ended: "2022-06-30" },
    keeps: () => checkPartnership(memberTo("2022-06-30")),
  },
  "locality.one-plan-in-force": {
    breaks: () =>
      checkLocalityPlans([
        inForce("first", "2016-04-01", "2021-03-31"),
        inForce("second", "2021-03-31", "2025-03-31"),
      ]),
    severity: "error",
    path: [1, "areas", 0],
    values: {
      area: "E08000099",
      plans: ["first", "second"],
      on: "2021-03-31",
      verdict: "two",
    },
    keeps: () =>
      checkLocalityPlans([
        inForce("first", "2016-04-01", "2021-03-31"),
        inForce("second", "2021-04-01", "2025-03-31"),
      ]),
  },
  "locality.parent-period": {
    breaks: () =>
      checkLocalityPlans(
        [
          localityPlan({
            strategicPlan: "example-vision",
            period: { start: "2016-04-01", end: "2021-04-01" },
          }),
        ],
        { strategicPlans: [strategicPlan({ period: { start: "2016-04-01", end: "2021-03-31" } })] },
      ),
    severity: "warning",
    path: [0, "period"],
    values: {
      from: "2016-04-01",
      to: "2021-04-01",
      strategicPlan: "example-vision",
      parentFrom: "2016-04-01",
      parentTo: "2021-03-31",
    },
    keeps: () =>
      checkLocalityPlans(
        [
          localityPlan({
            strategicPlan: "example-vision",
            period: { start: "2016-04-01", end: "2021-03-31" },
          }),
        ],
        { strategicPlans: [strategicPlan({ period: { start: "2016-04-01", end: "2021-03-31" } })] },
      ),
  },
  "locality.agreement-above-award": {
    breaks: () => checkLocalityPlan(localityPlan(agreed("19000000.01"))),
    severity: "error",
    path: ["agreement", "amount"],
    values: {
      award: poundsJson("19000000.00"),
      awardQualifier: "exact",
      signed: poundsJson("19000000.01"),
      awardMonths: 36,
      agreementMonths: 36,
      verdict: "no",
    },
    keeps: () => checkLocalityPlan(localityPlan(agreed("19000000.00"))),
  },
  "locality.milestones-sum": {
    breaks: () =>
      checkLocalityPlan(localityPlan({ agreement: { amount: poundsJson("100.01"), milestones } })),
    severity: "error",
    path: ["agreement", "milestones"],
    values: { sum: poundsJson("100.00"), agreed: poundsJson("100.01") },
    keeps: () =>
      checkLocalityPlan(localityPlan({ agreement: { amount: poundsJson("100.00"), milestones } })),
  },
  "locality.milestone-unknown": {
    breaks: () => checkLocalityPlan(paid("2017-10-01", "third")),
    severity: "error",
    path: ["payments", 0, "milestone"],
    values: { milestone: "third", known: ["first", "second"] },
    keeps: () => checkLocalityPlan(paid("2017-10-01", "first")),
  },
  "locality.paid-before-milestone": {
    breaks: () => checkLocalityPlan(paid("2017-09-30", "first")),
    severity: "warning",
    path: ["payments", 0],
    values: { paidOn: "2017-09-30", milestone: "first", releasedOn: "2017-10-01" },
    keeps: () => checkLocalityPlan(paid("2017-10-01", "first")),
  },
  "locality.joint-application": {
    breaks: () => checkLocalityPlan(applied("council", "charity")),
    severity: "info",
    path: ["application", "partners"],
    values: { partners: ["council", "charity"], missing: ["trust"] },
    keeps: () => checkLocalityPlan(applied("trust", "council")),
  },
  "locality.version-gap": {
    breaks: () =>
      checkLocalityPlans([
        version("first", 1, "2016-04-01", "2020-03-31"),
        version("second", 2, "2020-04-03", "2025-03-31"),
      ]),
    severity: "warning",
    path: [1, "period"],
    values: {
      previous: "first",
      previousVersion: 1,
      version: 2,
      from: "2020-04-01",
      to: "2020-04-02",
    },
    keeps: () =>
      checkLocalityPlans([
        version("first", 1, "2016-04-01", "2020-03-31"),
        version("second", 2, "2020-04-01", "2025-03-31"),
      ]),
  },
  "locality.approved-during-engagement": {
    breaks: () => checkLocalityPlan(localityPlan({ engagement, approvedOn: "2016-04-12" })),
    severity: "warning",
    path: ["approvedOn"],
    values: { approvedOn: "2016-04-12", engagementTo: "2016-04-12", verdict: "no" },
    keeps: () => checkLocalityPlan(localityPlan({ engagement, approvedOn: "2016-04-13" })),
  },
};
