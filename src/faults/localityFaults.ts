import type { LocalityPlan } from "../partnership/LocalityPlan.ts";
import type { Portfolio } from "../portfolio/Portfolio.ts";
import type { Wire } from "../schema/Wire.ts";
import { either, type Fault, found, refused } from "./Fault.ts";
import { omitted, pounds, poundsFigure } from "./parts.ts";

/** The same plan with nothing said about its money, its making and its time. */
const bare = omitted(
  "award",
  "agreement",
  "payments",
  "financialGap",
  "localMatch",
  "application",
  "footprint",
  "approvedOn",
  "engagement",
);

const milestones = [
  { id: "first", amount: pounds("60.00"), status: "met", releasedOn: "2017-10-01" },
  { id: "second", amount: pounds("40.00"), status: "pending" },
] as const;

const paying = (paidOn: string, milestone: string) => ({
  ...bare,
  agreement: { amount: pounds("100.00"), milestones },
  payments: [{ paidOn, amount: pounds("60.00"), milestone }],
});

/** Adds a partnership, its wider plan, and locality plans of one area before everything else. */
const planning =
  (...plans: readonly Partial<Wire<LocalityPlan>>[]) =>
  (json: Wire<Portfolio>): Wire<Portfolio> => ({
    ...json,
    partnerships: [
      {
        id: "fault-partnership",
        name: "Example Partnership",
        kind: "integrated-care-system",
        footprint: { name: "Exampleshire" },
        status: "live",
      },
      ...(json.partnerships ?? []),
    ],
    strategicPlans: [
      {
        id: "fault-vision",
        title: "Example vision",
        partnership: "fault-partnership",
        period: { start: "2016-04-01", end: "2021-03-31" },
      },
      ...(json.strategicPlans ?? []),
    ],
    localityPlans: [
      ...plans.map(
        (plan, index): Wire<LocalityPlan> => ({
          id: `fault-plan-${index}`,
          title: "Example locality plan",
          areas: ["E09999999"],
          partnership: "fault-partnership",
          status: "in-delivery",
          fundingStatus: "none",
          ...plan,
        }),
      ),
      ...(json.localityPlans ?? []),
    ],
  });

/** Faults of locality plans. */
export const localityFaults: readonly Fault[] = /* @__PURE__ */ (() => [
  ...found("Portfolio", "locality.one-plan-in-force", [
    "two plans for one area on one day",
    ["localityPlans", 1, "areas", 0],
    ...either("2021-03-31", "2021-04-01", (start) =>
      planning(
        { period: { start: "2016-04-01", end: "2021-03-31" } },
        { period: { start, end: "2025-03-31" } },
      ),
    ),
  ]),
  ...found("Portfolio", "locality.parent-period", [
    "a plan that goes on for a day after the wider plan",
    ["localityPlans", 0, "period"],
    ...either("2021-04-01", "2021-03-31", (end) =>
      planning({ strategicPlan: "fault-vision", period: { start: "2016-04-01", end } }),
    ),
  ]),
  ...found("Portfolio", "locality.version-gap", [
    [
      "two days without a plan",
      ["localityPlans", 1, "period"],
      ...either("2020-04-03", "2020-04-01", (start) =>
        planning(
          {
            version: 1,
            status: "completed",
            period: { start: "2016-04-01", end: "2020-03-31" },
          },
          { version: 2, status: "completed", period: { start, end: "2025-03-31" } },
        ),
      ),
    ],
    [
      "a version that is missing",
      ["localityPlans", 1, "version"],
      planning({ version: 1, status: "completed" }, { version: 3, status: "completed" }),
      planning({ version: 1, status: "completed" }, { version: 2, status: "completed" }),
    ],
  ]),
  ...found("LocalityPlan", "locality.agreement-above-award", [
    "a penny more agreed than awarded",
    ["agreement", "amount"],
    ...either("19000000.01", "19000000.00", (agreed) => ({
      ...bare,
      award: { figure: poundsFigure("19000000.00"), term: { years: 3 } },
      agreement: { amount: pounds(agreed), term: { years: 3 } },
    })),
  ]),
  ...found("LocalityPlan", "locality.milestones-sum", [
    "milestones that add up to a penny less than the agreement",
    ["agreement", "milestones"],
    ...either("100.01", "100.00", (agreed) => ({
      ...bare,
      agreement: { amount: pounds(agreed), milestones },
    })),
  ]),
  ...found("LocalityPlan", "locality.milestone-unknown", [
    "a payment for an unknown milestone",
    ["payments", 0, "milestone"],
    ...either("third", "first", (milestone) => paying("2017-10-01", milestone)),
  ]),
  ...found("LocalityPlan", "locality.paid-before-milestone", [
    "a payment a day before its milestone",
    ["payments", 0],
    ...either("2017-09-30", "2017-10-01", (paidOn) => paying(paidOn, "first")),
  ]),
  ...found("LocalityPlan", "locality.joint-application", [
    "an application without one of those who plan",
    ["application", "partners"],
    ...either("fault-charity", "fault-trust", (second) => ({
      ...bare,
      footprint: { organisations: ["fault-trust", "fault-council"] },
      application: { partners: ["fault-council", second] },
    })),
  ]),
  ...found("LocalityPlan", "locality.approved-during-engagement", [
    "an approval on the last day of the engagement",
    ["approvedOn"],
    ...either("2016-04-12", "2016-04-13", (approvedOn) => ({
      ...bare,
      engagement: { start: "2016-01-13", end: "2016-04-12" },
      approvedOn,
    })),
  ]),
  ...refused("LocalityPlan", "locality.area-twice", [
    "an area that is named twice",
    ["areas"],
    { areas: ["E08000099", "E08000099"] },
  ]),
  ...refused("LocalityPlan", "locality.currencies-differ", [
    "an award in one currency and an agreement in another",
    [],
    {
      ...bare,
      award: { figure: poundsFigure("1.00") },
      agreement: { amount: { amount: "1.00", currency: "EUR" } },
    },
  ]),
  ...refused("LocalityPlan", "locality.milestone-twice", [
    "two milestones with one id",
    ["agreement", "milestones"],
    {
      ...bare,
      agreement: { amount: pounds("120.00"), milestones: [milestones[0], milestones[0]] },
    },
  ]),
])();
