import { figure, pounds, type Statement } from "./Statement.ts";

const partnership = (place: string): string =>
  `greater-manchester/partnerships/gm-partnership/${place}`;
const vision = (place: string): string => `greater-manchester/strategicPlans/gm-vision/${place}`;
const goals = [
  "More people independent and well, better care for those who are ill",
  "Health and care aligned with education, skills, work and housing",
  "A financially balanced and sustainable system",
  "Changes made safely",
];
const plans = ["bolton", "bury", "manchester", "oldham", "rochdale"];
const otherPlans = ["salford", "stockport", "tameside-and-glossop", "trafford", "wigan"];

/** The undated page of North West Boroughs Healthcare on Greater Manchester. */
export const partnershipPage: readonly Statement[] = [
  [
    "001-01",
    "such partnerships promote collaborative working across NHS organisations",
    partnership("purposes"),
    ["Collaborative working across NHS organisations"],
    "checkPartnership",
  ],
  [
    "001-02",
    "the partnership covering Greater Manchester is known as …",
    partnership("name"),
    "Greater Manchester Health and Social Care Partnership",
    "checkPartnership",
  ],
  [
    "001-03",
    "a sustainability and transformation partnership",
    partnership("kind"),
    "sustainability-and-transformation-partnership",
    "partnershipKinds",
  ],
  [
    "001-04",
    "the biggest footprint in England",
    partnership("claims/0"),
    { kind: "largest", among: "England" },
    "partnership.claim-contested",
  ],
  [
    "001-05",
    "12 clinical commissioning groups",
    partnership("declared/counts/0"),
    {
      category: "clinical-commissioning-group",
      count: 12,
      stated: figure(12, "exact", "12 clinical commissioning groups"),
    },
    "partnership.counts-add-up",
  ],
  [
    "001-06",
    "15 providers",
    partnership("declared/counts/1"),
    { category: "nhs-provider", count: 15, stated: figure(15, "exact", "15 providers") },
    "partnership.count-differs",
  ],
  [
    "001-07",
    "10 local authorities",
    partnership("declared/counts/2"),
    { category: "local-authority", count: 10, stated: figure(10, "exact", "10 local authorities") },
    "partnership.counts-stale",
  ],
  [
    "001-08",
    "all 37 NHS and local authorities",
    partnership("declared"),
    { total: 37, totalStated: figure(37, "exact", "all 37") },
    "partnership.counts-add-up",
  ],
  [
    "001-09",
    "further ahead than other areas due to the devolution",
    partnership("claims/1"),
    { kind: "other", text: "Further ahead than other areas, due to devolution" },
    "checkPartnershipClaims",
  ],
  [
    "001-10",
    "control of £6 billion of public funding for health and social care",
    partnership("budget/devolved"),
    figure(pounds("6000000000.00"), "exact", "£6 billion"),
    "perHead",
  ],
  ["001-11", "in April 2016", partnership("budget/controlFrom"), "2016-04", "partialDateRange"],
  [
    "001-12",
    "transfer of certain powers from national government to all 37",
    partnership("powers/0"),
    {
      from: "National government",
      to: "All 37 NHS bodies and local authorities in Greater Manchester",
    },
    "checkPartnership",
  ],
  [
    "001-13",
    "local decision-makers can better meet the needs of the people",
    partnership("powers/0/purposes/0"),
    "Decisions by local decision-makers, who can better meet the needs of the people of the region",
    "checkPartnership",
  ],
  [
    "001-14",
    "the money available for public services is reducing every year",
    partnership("claims/2"),
    { kind: "other" },
    "checkPartnershipClaims",
  ],
  [
    "001-15",
    "the greatest and fastest improvement to health, wealth and wellbeing",
    vision("aim"),
    "The greatest and fastest improvement to the health, wealth and wellbeing of the people",
    "checkStrategicPlan",
  ],
  [
    "001-16",
    "the 2.8 million people",
    partnership("footprint/population"),
    figure(2800000, "exact", "2.8 million"),
    "perHead",
  ],
  [
    "001-17",
    "in the towns and cities of Greater Manchester",
    partnership("footprint/name"),
    "Greater Manchester",
    "checkPartnership",
  ],
  [
    "001-18",
    "a unique opportunity to tackle poor health inequalities",
    partnership("claims/3"),
    { kind: "other" },
    "checkPartnershipClaims",
  ],
  [
    "001-19",
    "politicians, councillors and senior health officials establish a system of governance",
    partnership("governance/0"),
    {
      name: "System of governance",
      seats: [
        { role: "Politicians" },
        { role: "Councillors" },
        { role: "Senior health officials" },
      ],
    },
    "organisation.seat-of-nobody",
  ],
  [
    "001-20",
    "the Partnership has produced a vision",
    vision("partnership"),
    "gm-partnership",
    "checkStrategicPlan",
  ],
  [
    "001-21",
    "a five-year vision for better health and social care",
    vision("title"),
    "Five-year vision for better health and social care in Greater Manchester",
    "checkStrategicPlan",
  ],
  [
    "001-22",
    "during the next five years",
    vision("term"),
    { years: 5 },
    "strategic-plan.term-disagrees",
  ],
  [
    "001-23",
    "shaped by each of the 10 borough plans",
    vision("localityPlans"),
    figure(10, "exact", "each of the 10"),
    "checkFigure",
  ],
  ["001-24", "four key long-term goals", vision("goals"), goals, "strategic-plan.goal-unknown"],
  [
    "001-25",
    "aligned with education, skills, work and housing: we spend our £22 billion effectively",
    vision("sums/0"),
    { goal: goals[1], figure: figure(pounds("22000000000.00"), "exact", "£22 billion") },
    "strategic-plan.goal-unknown",
  ],
  [
    "001-26",
    "financially balanced: we spend our £6 billion effectively and no more than that",
    vision("sums/1"),
    {
      goal: goals[2],
      figure: figure(pounds("6000000000.00"), "exact", "£6 billion"),
      ceiling: figure(pounds("6000000000.00"), "up-to", "no more than that"),
    },
    "strategic-plan.goal-unknown",
  ],
  [
    "001-27",
    "our £22 billion",
    partnership("budget/wider"),
    figure(pounds("22000000000.00"), "exact", "£22 billion"),
    "partnership.budget-exceeds-wider",
  ],
  [
    "001-28",
    "spend no more than that",
    partnership("budget/ceiling"),
    figure(pounds("6000000000.00"), "up-to", "no more than that"),
    "partnership.over-ceiling",
  ],
  ...[...plans, ...otherPlans].map(
    (borough, index): Statement => [
      `001-${29 + index}`,
      "each of the boroughs has its own locality plan, feeding in to the wider plan",
      `locality-plans/localityPlans/${borough}-locality-plan/strategicPlan`,
      "gm-vision",
      "locality-plan.one-plan-in-force",
    ],
  ),
];
