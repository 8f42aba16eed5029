import type { Wire } from "../../schema/Wire.ts";
import type { Validity } from "../../time/range/Validity.ts";
import { either, type Fault, found, refused, undecided } from "./Fault.ts";
import { adding, euros, figureOf, omitted, partnership, poundsFigure } from "./faultJson.ts";

/** The membership of a council, perhaps for some time. */
const council = (name: "first" | "second", validity?: Wire<Validity>) => ({
  organisation: `fault-${name}-council`,
  category: "local-authority",
  ...(validity !== undefined && { validity }),
});
const councils = [council("first"), council("second")];

const trust = (validity: Wire<Validity>) => ({
  organisation: "fault-trust",
  category: "nhs-provider",
  validity,
});

/** The same partnership with nothing said about its members, and about how long it lives. */
const bare = ["Partnership", omitted("declared members validity history")] as const;

const declaring = (count: number, total?: number) => ({
  members: councils,
  declared: {
    counts: [{ category: "local-authority", count }],
    ...(total !== undefined && { total }),
  },
});

const devolving = (...devolved: Parameters<typeof poundsFigure>) => ({
  budget: {
    devolved: poundsFigure(...devolved),
    wider: poundsFigure("22000000000.00"),
    widerIncludesDevolved: true,
    per: "not-stated",
  },
});

const forecasting = (...forecast: Parameters<typeof poundsFigure>) => ({
  budget: {
    ceiling: poundsFigure("6000000000.00", "up-to"),
    forecast: poundsFigure(...forecast),
    per: "year",
  },
});

/** Adds two partnerships, each of which claims to be the largest. */
const claiming = (second: string) =>
  adding({
    partnerships: ["Examplia", second].map((among, index) =>
      partnership({
        id: `fault-partnership-${index}`,
        claims: [
          {
            kind: "largest",
            text: "The largest footprint",
            among,
            source: { document: "Example news", evidence: "illustrative" },
          },
        ],
      }),
    ),
  });

/** Faults of partnerships. */
export const partnershipFaults: readonly Fault[] = /* @__PURE__ */ (() => [
  ...found(bare, "partnership.count-differs", ["declared", "counts", 0], {
    "a count that is not the one published": either(3, 2, (published) => ({
      members: councils,
      declared: {
        counts: [{ category: "local-authority", count: 2, stated: figureOf(published) }],
      },
    })),
  }),
  ...found(bare, "partnership.count-differs", ["declared", "total"], {
    "a total that is not the one published": either(3, 2, (published) => ({
      members: councils,
      declared: { counts: [], total: 2, totalStated: figureOf(published) },
    })),
  }),
  ...found("Portfolio", "partnership.claim-contested", ["partnerships", 1, "claims", 0], {
    "two that are the largest in one country": either("Examplia", "Elsewhere", claiming),
  }),
  ...found("StrategicPlan", "strategic-plan.goal-unknown", ["sums", 0, "goal"], {
    "a sum for a goal that is not listed": either("Spend more", "Spend well", (goal) => ({
      goals: ["Spend well"],
      sums: [{ goal, figure: poundsFigure("6000000000.00") }],
    })),
  }),
  ...found("StrategicPlan", "strategic-plan.goal-unknown", ["sums", 1, "goal"], {
    "a second sum whose goal is written otherwise": either("spend well", "Spend well", (goal) => ({
      goals: ["Spend well"],
      sums: ["Spend well", goal].map((one) => ({ goal: one, figure: poundsFigure("1.00") })),
    })),
  }),
  ...found("StrategicPlan", "strategic-plan.term-disagrees", ["period"], {
    "five years that end a day late": either("2021-04-01", "2021-03-31", (end) => ({
      term: { years: 5 },
      period: { start: "2016-04-01", end },
    })),
    "five years that end a day early": either("2021-03-30", "2021-03-31", (end) => ({
      term: { years: 5 },
      period: { start: "2016-04-01", end },
    })),
    "a five-year plan for three": either(5, 3, (years) => ({
      term: { years },
      period: { start: "2016-04-01", end: "2019-03-31" },
    })),
  }),
  ...found(bare, "partnership.counts-add-up", ["declared", "total"], {
    "two members declared, three in all": [declaring(2, 3), declaring(2, 2)],
    "a total below the only count": [declaring(2, 1), declaring(2, 2)],
  }),
  ...found(bare, "partnership.counts-stale", ["members"], {
    "fewer members listed than declared": [declaring(3), declaring(2)],
    "more members listed than declared": [declaring(1), declaring(2)],
    "a member that has left": [
      {
        ...declaring(2),
        members: [council("first"), council("second", { to: "2017-03-31" })],
      },
      declaring(2),
    ],
  }),
  ...found(bare, "partnership.counts-unchecked", ["members"], {
    "counts declared, no member listed": [
      { ...declaring(2, 2), ...omitted("members") },
      declaring(2, 2),
    ],
  }),
  ...found(bare, "partnership.member-twice", ["members", 2], {
    "one organisation listed twice": either(
      "fault-first-council",
      "fault-charity",
      (organisation) => ({
        members: [...councils, { organisation, category: "other" }],
      }),
    ),
  }),
  ...found(bare, "partnership.member-twice", ["members", 1], {
    "two memberships that overlap by a day": either("2017-04-01", "2017-04-02", (from) => ({
      members: [trust({ from: "2016-04-01", to: "2017-04-01" }), trust({ from })],
    })),
  }),
  ...found("Partnership", "partnership.budget-exceeds-wider", ["budget"], {
    "a penny more devolved than the wider budget": [
      devolving("22000000000.01"),
      devolving("22000000000.00"),
    ],
  }),
  ...undecided("Partnership", "partnership.budget-exceeds-wider", ["budget"], {
    "a devolved budget without an upper bound": [
      devolving("6000000000.00", "more-than"),
      devolving("6000000000.00"),
    ],
  }),
  ...found("Partnership", "partnership.over-ceiling", ["budget", "forecast"], {
    "a forecast a penny above the ceiling": [
      forecasting("6000000000.01"),
      forecasting("6000000000.00"),
    ],
  }),
  ...undecided("Partnership", "partnership.over-ceiling", ["budget", "forecast"], {
    "a forecast that may be above the ceiling": [
      forecasting("5900000000.00", "at-least"),
      forecasting("5900000000.00"),
    ],
  }),
  ...found(bare, "partnership.member-outside-life", ["members", 0, "validity"], {
    "a member that outstays the partnership": either("2022-07-01", "2022-06-30", (to) => ({
      validity: { from: "2015-10-01", to: "2022-06-30" },
      members: [council("first", { to }), council("second")],
    })),
  }),
  ...refused("Partnership", "partnership.category-twice", ["declared", "counts"], {
    "one category declared twice": {
      declared: {
        counts: [
          { category: "other", count: 1 },
          { category: "other", count: 2 },
        ],
      },
    },
  }),
  ...refused("Partnership", "partnership.currencies-differ", ["budget"], {
    "a budget in two currencies": {
      budget: {
        devolved: poundsFigure("1.00"),
        wider: figureOf(euros("2.00")),
        per: "year",
      },
    },
  }),
])();
