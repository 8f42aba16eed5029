import type { StrategicPartnerProgrammeJson } from "../grant/StrategicPartnerProgramme.ts";
import { type Fault, found, refused } from "./Fault.ts";
import { countFigure, poundsFigure, without } from "./parts.ts";

/** The same programme without its figures. */
const bare = (json: StrategicPartnerProgrammeJson) =>
  without(
    json,
    "declaredPartners",
    "declaredOrganisations",
    "declaredConsortia",
    "years",
    "statedTotal",
  );

const fourYears = ["2009/10", "2010/11", "2011/12", "2012/13"];
const lastTwo = [
  { financialYear: "2011/12", total: poundsFigure("3500000.00", "more-than") },
  { financialYear: "2012/13", sameAs: "2011/12" },
];

/** Faults of strategic partner programmes. */
export const programmeFaults: readonly Fault[] = /* @__PURE__ */ (() => [
  ...found(
    "StrategicPartnerProgramme",
    "programme.figures-contradict",
    [
      "two years that come to more than four",
      ["statedTotal"],
      (json) => ({
        ...bare(json),
        years: lastTwo,
        statedTotal: { figure: poundsFigure("7000000.00", "up-to"), years: fourYears },
      }),
    ],
    [
      "more consortia than the organisations allow",
      ["declaredConsortia"],
      (json) => ({
        ...bare(json),
        declaredPartners: countFigure(18),
        declaredOrganisations: countFigure(20),
        declaredConsortia: countFigure(5),
      }),
    ],
  ),
  ...found("StrategicPartnerProgramme", "programme.same-as-unknown", [
    "as much as in a year that is not stated",
    ["years", 0, "sameAs"],
    (json) => ({ ...bare(json), years: [{ financialYear: "2012/13", sameAs: "2011/12" }] }),
  ]),
  ...found("StrategicPartnerProgramme", "programme.partners-exceed-organisations", [
    "more partners than organisations",
    ["declaredPartners"],
    (json) => ({
      ...bare(json),
      declaredPartners: countFigure(26),
      declaredOrganisations: countFigure(18),
    }),
  ]),
  ...found("StrategicPartnerProgramme", "programme.consortia-count", [
    "a number of consortia that is left open",
    [],
    (json) => ({
      ...bare(json),
      declaredPartners: countFigure(18),
      declaredOrganisations: countFigure(26),
    }),
  ]),
  ...found("StrategicPartnerProgramme", "programme.step-up", [
    "a year above the years before it",
    ["years"],
    (json) => ({
      ...bare(json),
      years: lastTwo,
      statedTotal: { figure: poundsFigure("11800000.00", "less-than"), years: fourYears },
    }),
  ]),
  ...refused("StrategicPartnerProgramme", "programme.year-twice", [
    "one financial year stated twice",
    ["years"],
    (json) => ({
      ...bare(json),
      years: [
        { financialYear: "2011/12", total: poundsFigure("1.00") },
        { financialYear: "2011/12", total: poundsFigure("2.00") },
      ],
    }),
  ]),
  ...refused("StrategicPartnerProgramme", "programme.currencies-differ", [
    "years in two currencies",
    [],
    (json) => ({
      ...bare(json),
      years: [
        { financialYear: "2011/12", total: poundsFigure("1.00") },
        {
          financialYear: "2012/13",
          total: {
            value: { amount: "2.00", currency: "EUR" },
            qualifier: "exact",
            asStated: "two",
          },
        },
      ],
    }),
  ]),
  ...refused("StrategicPartnerProgramme", "programme.year-states-nothing", [
    "a year of which nothing is stated",
    ["years", 0],
    (json) => ({ ...bare(json), years: [{ financialYear: "2011/12" }] }),
  ]),
])();
