import type { Partnership } from "../partnership/Partnership.ts";
import type { Wire } from "../schema/Wire.ts";
import { either, type Fault, found, refused, undecided } from "./Fault.ts";
import { omitted, poundsFigure } from "./parts.ts";

const councils: Wire<Partnership>["members"] = [
  { organisation: "fault-first-council", category: "local-authority" },
  { organisation: "fault-second-council", category: "local-authority" },
];

/** The same partnership with nothing said about its members, and about how long it lives. */
const bare = omitted("declared", "members", "validity", "history");

const declaring = (count: number, total?: number) => ({
  ...bare,
  members: councils,
  declared: {
    counts: [{ category: "local-authority", count }],
    ...(total !== undefined && { total }),
  },
});

const devolving = (devolved: ReturnType<typeof poundsFigure>) => ({
  budget: {
    devolved,
    wider: poundsFigure("22000000000.00"),
    widerIncludesDevolved: true,
    per: "not-stated",
  },
});

const forecasting = (forecast: ReturnType<typeof poundsFigure>) => ({
  budget: { ceiling: poundsFigure("6000000000.00", "up-to"), forecast, per: "year" },
});

/** Faults of partnerships. */
export const partnershipFaults: readonly Fault[] = /* @__PURE__ */ (() => [
  ...found("Partnership", "partnership.counts-add-up", [
    ["two members declared, three in all", ["declared", "total"], declaring(2, 3), declaring(2, 2)],
    ["a total below the only count", ["declared", "total"], declaring(2, 1), declaring(2, 2)],
  ]),
  ...found("Partnership", "partnership.counts-stale", [
    ["fewer members listed than declared", ["members"], declaring(3), declaring(2)],
    ["more members listed than declared", ["members"], declaring(1), declaring(2)],
    [
      "a member that has left",
      ["members"],
      {
        ...declaring(2),
        members: [
          { organisation: "fault-first-council", category: "local-authority" },
          {
            organisation: "fault-second-council",
            category: "local-authority",
            validity: { to: "2017-03-31" },
          },
        ],
      },
      declaring(2),
    ],
  ]),
  ...found("Partnership", "partnership.counts-unchecked", [
    "counts declared, no member listed",
    ["members"],
    { ...declaring(2, 2), ...omitted("members") },
    declaring(2, 2),
  ]),
  ...found("Partnership", "partnership.member-twice", [
    [
      "one organisation listed twice",
      ["members", 2],
      ...either("fault-first-council", "fault-charity", (organisation) => ({
        ...bare,
        members: [...(councils ?? []), { organisation, category: "other" }],
      })),
    ],
    [
      "two memberships that overlap by a day",
      ["members", 1],
      ...either("2017-04-01", "2017-04-02", (from) => ({
        ...bare,
        members: [
          {
            organisation: "fault-trust",
            category: "nhs-provider",
            validity: { from: "2016-04-01", to: "2017-04-01" },
          },
          { organisation: "fault-trust", category: "nhs-provider", validity: { from } },
        ],
      })),
    ],
  ]),
  ...found("Partnership", "partnership.budget-exceeds-wider", [
    "a penny more devolved than the wider budget",
    ["budget"],
    devolving(poundsFigure("22000000000.01")),
    devolving(poundsFigure("22000000000.00")),
  ]),
  ...undecided("Partnership", "partnership.budget-exceeds-wider", [
    "a devolved budget without an upper bound",
    ["budget"],
    devolving(poundsFigure("6000000000.00", "more-than")),
    devolving(poundsFigure("6000000000.00")),
  ]),
  ...found("Partnership", "partnership.over-ceiling", [
    "a forecast a penny above the ceiling",
    ["budget", "forecast"],
    forecasting(poundsFigure("6000000000.01")),
    forecasting(poundsFigure("6000000000.00")),
  ]),
  ...undecided("Partnership", "partnership.over-ceiling", [
    "a forecast that may be above the ceiling",
    ["budget", "forecast"],
    forecasting(poundsFigure("5900000000.00", "at-least")),
    forecasting(poundsFigure("5900000000.00")),
  ]),
  ...found("Partnership", "partnership.member-outside-life", [
    "a member that outstays the partnership",
    ["members", 0, "validity"],
    ...either("2022-07-01", "2022-06-30", (to) => ({
      ...bare,
      validity: { from: "2015-10-01", to: "2022-06-30" },
      members: [
        { organisation: "fault-first-council", category: "local-authority", validity: { to } },
        { organisation: "fault-second-council", category: "local-authority" },
      ],
    })),
  ]),
  ...refused("Partnership", "partnership.category-twice", [
    "one category declared twice",
    ["declared", "counts"],
    {
      declared: {
        counts: [
          { category: "other", count: 1 },
          { category: "other", count: 2 },
        ],
      },
    },
  ]),
  ...refused("Partnership", "partnership.currencies-differ", [
    "a budget in two currencies",
    ["budget"],
    {
      budget: {
        devolved: poundsFigure("1.00"),
        wider: { value: { amount: "2.00", currency: "EUR" }, qualifier: "exact", asStated: "two" },
        per: "year",
      },
    },
  ]),
])();
