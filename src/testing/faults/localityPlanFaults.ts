import type { LocalityPlan } from "../../partnership/locality-plan/LocalityPlan.ts";
import type { Wire } from "../../schema/Wire.ts";
import { either, type Fault, found, refused } from "./Fault.ts";
import { adding, euros, omitted, partnership, pounds, poundsFigure } from "./faultJson.ts";

/** The same plan with nothing said about its money, its making and its time. */
const barePlan = [
  "LocalityPlan",
  omitted(
    `award agreement payments financialGap localMatch application footprint approvedOn
    engagement`,
  ),
] as const;

const milestones = [
  { id: "first", amount: pounds("60.00"), status: "met", releasedOn: "2017-10-01" },
  { id: "second", amount: pounds("40.00"), status: "pending" },
] as const;

const paying = (paidOn: string, milestone: string) => ({
  agreement: { amount: pounds("100.00"), milestones },
  payments: [{ paidOn, amount: pounds("60.00"), milestone }],
});

/** Adds a partnership, its wider plan, and locality plans of one area. */
const planning = (...plans: readonly Partial<Wire<LocalityPlan>>[]) =>
  adding({
    partnerships: [partnership()],
    strategicPlans: [
      {
        id: "fault-vision",
        title: "Example vision",
        partnership: "fault-partnership",
        period: { start: "2016-04-01", end: "2021-03-31" },
      },
    ],
    localityPlans: plans.map((plan, index) => ({
      id: `fault-plan-${index}`,
      title: "Example locality plan",
      areas: ["E09999999"],
      partnership: "fault-partnership",
      status: "in-delivery",
      fundingStatus: "none",
      ...plan,
    })),
  });

/** Adds two versions of a plan that is carried out. */
const versions = (first: Partial<Wire<LocalityPlan>>, second: Partial<Wire<LocalityPlan>>) =>
  planning(
    { version: 1, status: "completed", ...first },
    { version: 2, status: "completed", ...second },
  );

/** Faults of locality plans. */
export const localityPlanFaults: readonly Fault[] = /* @__PURE__ */ (() => [
  ...found("Portfolio", "locality-plan.one-plan-in-force", ["localityPlans", 1, "areas", 0], {
    "two plans for one area on one day": either("2021-03-31", "2021-04-01", (start) =>
      planning(
        { period: { start: "2016-04-01", end: "2021-03-31" } },
        { period: { start, end: "2025-03-31" } },
      ),
    ),
  }),
  ...found("Portfolio", "locality-plan.parent-period", ["localityPlans", 0, "period"], {
    "a plan that goes on for a day after the wider plan": either(
      "2021-04-01",
      "2021-03-31",
      (end) => planning({ strategicPlan: "fault-vision", period: { start: "2016-04-01", end } }),
    ),
  }),
  ...found("Portfolio", "locality-plan.version-gap", ["localityPlans", 1, "period"], {
    "two days without a plan": either("2020-04-03", "2020-04-01", (start) =>
      versions(
        { period: { start: "2016-04-01", end: "2020-03-31" } },
        { period: { start, end: "2025-03-31" } },
      ),
    ),
  }),
  ...found("Portfolio", "locality-plan.version-gap", ["localityPlans", 1, "version"], {
    "a version that is missing": [versions({}, { version: 3 }), versions({}, {})],
  }),
  ...found(barePlan, "locality-plan.agreement-above-award", ["agreement", "amount"], {
    "a penny more agreed than awarded": either("19000000.01", "19000000.00", (agreed) => ({
      award: { figure: poundsFigure("19000000.00"), term: { years: 3 } },
      agreement: { amount: pounds(agreed), term: { years: 3 } },
    })),
  }),
  ...found(barePlan, "locality-plan.milestones-sum", ["agreement", "milestones"], {
    "milestones that add up to a penny less than the agreement": either(
      "100.01",
      "100.00",
      (agreed) => ({
        agreement: { amount: pounds(agreed), milestones },
      }),
    ),
  }),
  ...found(barePlan, "locality-plan.milestone-unknown", ["payments", 0, "milestone"], {
    "a payment for an unknown milestone": [
      paying("2017-10-01", "third"),
      paying("2017-10-01", "first"),
    ],
  }),
  ...found(barePlan, "locality-plan.paid-before-milestone", ["payments", 0], {
    "a payment a day before its milestone": [
      paying("2017-09-30", "first"),
      paying("2017-10-01", "first"),
    ],
  }),
  ...found(barePlan, "locality-plan.joint-application", ["application", "partners"], {
    "an application without one of those who plan": either(
      "fault-charity",
      "fault-trust",
      (second) => ({
        footprint: { organisations: ["fault-trust", "fault-council"] },
        application: { partners: ["fault-council", second] },
      }),
    ),
  }),
  ...found(barePlan, "locality-plan.approved-during-engagement", ["approvedOn"], {
    "an approval on the last day of the engagement": either(
      "2016-04-12",
      "2016-04-13",
      (approvedOn) => ({
        engagement: { start: "2016-01-13", end: "2016-04-12" },
        approvedOn,
      }),
    ),
  }),
  ...refused("LocalityPlan", "locality-plan.area-twice", ["areas"], {
    "an area that is named twice": { areas: ["E08000099", "E08000099"] },
  }),
  ...refused(barePlan, "locality-plan.currencies-differ", [], {
    "an award in one currency and an agreement in another": {
      award: { figure: poundsFigure("1.00") },
      agreement: { amount: euros("1.00") },
    },
  }),
  ...refused(barePlan, "locality-plan.milestone-twice", ["agreement", "milestones"], {
    "two milestones with one id": {
      agreement: { amount: pounds("120.00"), milestones: [milestones[0], milestones[0]] },
    },
  }),
])();
