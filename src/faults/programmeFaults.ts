import type { StrategicPartnerGrant } from "../grant/StrategicPartnerGrant.ts";
import type { StrategicPartnerProgramme } from "../grant/StrategicPartnerProgramme.ts";
import type { Portfolio } from "../portfolio/Portfolio.ts";
import type { Wire } from "../schema/Wire.ts";
import { either, type Fault, found, refused, undecided } from "./Fault.ts";
import { countFigure, omitted, organisation, pounds, poundsFigure } from "./parts.ts";

/** The same programme without its figures. */
const bare = omitted(
  "declaredPartners",
  "declaredOrganisations",
  "declaredConsortia",
  "years",
  "statedTotal",
  "knownOrganisations",
  "firstYear",
  "committedTo",
  "prolongations",
  "perPartnerCap",
);

const fourYears = ["2009/10", "2010/11", "2011/12", "2012/13"];
const lastTwo = [
  { financialYear: "2011/12", total: poundsFigure("3500000.00", "more-than") },
  { financialYear: "2012/13", sameAs: "2011/12" },
];

/** Adds a programme, and a grant of £10,000.00 in it, before everything else. */
const granting =
  (
    programme: Partial<Wire<StrategicPartnerProgramme>>,
    grant: Partial<Wire<StrategicPartnerGrant>> = {},
  ) =>
  (json: Wire<Portfolio>): Wire<Portfolio> => ({
    ...json,
    organisations: [
      organisation("fault-department"),
      organisation("fault-charity"),
      ...(json.organisations ?? []),
    ],
    programmes: [
      {
        id: "fault-programme",
        name: "Example Programme",
        funder: "fault-department",
        status: "running",
        ...programme,
      },
      ...(json.programmes ?? []),
    ],
    grants: [
      {
        id: "fault-grant",
        title: "Example grant",
        funder: "fault-department",
        lead: "fault-charity",
        programme: "fault-programme",
        period: { start: "2012-04-01", end: "2013-03-31" },
        awards: [{ financialYear: "2012/13", amount: pounds("10000.00") }],
        status: "active",
        ...grant,
      },
      ...(json.grants ?? []),
    ],
  });

/** Faults of strategic partner programmes. */
export const programmeFaults: readonly Fault[] = /* @__PURE__ */ (() => [
  ...found("StrategicPartnerProgramme", "programme.figures-contradict", [
    [
      "two years that add up to more than four",
      ["statedTotal"],
      {
        ...bare,
        years: lastTwo,
        statedTotal: { figure: poundsFigure("7000000.00", "up-to"), years: fourYears },
      },
      {
        ...bare,
        years: lastTwo,
        statedTotal: { figure: poundsFigure("14000000.00", "up-to"), years: fourYears },
      },
    ],
    [
      "more consortia than the organisations allow",
      ["declaredConsortia"],
      {
        ...bare,
        declaredPartners: countFigure(18),
        declaredOrganisations: countFigure(20),
        declaredConsortia: countFigure(5),
      },
    ],
  ]),
  ...found("StrategicPartnerProgramme", "programme.same-as-unknown", [
    "as much as in a year that is not stated",
    ["years", 1, "sameAs"],
    ...either("2010/11", "2011/12", (sameAs) => ({
      ...bare,
      years: [
        { financialYear: "2011/12", total: poundsFigure("3500000.00", "more-than") },
        { financialYear: "2012/13", sameAs },
      ],
    })),
  ]),
  ...found("StrategicPartnerProgramme", "programme.partners-exceed-organisations", [
    "more partners than organisations",
    ["declaredPartners"],
    { ...bare, declaredPartners: countFigure(26), declaredOrganisations: countFigure(18) },
    { ...bare, declaredPartners: countFigure(18), declaredOrganisations: countFigure(18) },
  ]),
  ...found("StrategicPartnerProgramme", "programme.consortia-count", [
    "a number of consortia that is left open",
    [],
    { ...bare, declaredPartners: countFigure(18), declaredOrganisations: countFigure(26) },
    {
      ...bare,
      declaredPartners: countFigure(18),
      declaredOrganisations: countFigure(26),
      declaredConsortia: countFigure(8),
    },
  ]),
  ...found("StrategicPartnerProgramme", "programme.step-up", [
    "a year above the years before it",
    ["years"],
    {
      ...bare,
      years: lastTwo,
      statedTotal: { figure: poundsFigure("11800000.00", "less-than"), years: fourYears },
    },
    {
      ...bare,
      years: lastTwo,
      statedTotal: { figure: poundsFigure("14000000.00"), years: fourYears },
    },
  ]),
  ...found("Portfolio", "programme.grants-exceed-year", [
    "a penny more granted than there is for the year",
    ["programmes", 0, "years", 0],
    ...either("9999.99", "10000.00", (total) =>
      granting({ years: [{ financialYear: "2012/13", total: poundsFigure(total) }] }),
    ),
  ]),
  ...undecided("Portfolio", "programme.grants-exceed-year", [
    "as much granted as there may be for the year",
    ["programmes", 0, "years", 0],
    granting({
      years: [{ financialYear: "2012/13", total: poundsFigure("9000.00", "at-least") }],
    }),
    granting({
      years: [{ financialYear: "2012/13", total: poundsFigure("10000.00", "at-least") }],
    }),
  ]),
  ...found("Portfolio", "programme.currency-differs", [
    "a grant in another currency than its programme",
    ["grants", 0, "awards"],
    ...either("EUR", "GBP", (currency) => {
      const total = { ...poundsFigure("10000.00"), value: { amount: "10000.00", currency } };
      return granting({ years: [{ financialYear: "2012/13", total }] });
    }),
  ]),
  ...found("Portfolio", "programme.award-in-transition", [
    "an agreement signed on the last day of the transition",
    ["grants", 0, "signedOn"],
    ...either("2012-03-31", "2012-04-01", (signedOn) =>
      granting({ transition: { from: "2012-01-01", to: "2012-03-31" } }, { signedOn }),
    ),
  ]),
  ...found("Portfolio", "programme.award-beyond-commitment", [
    "a grant for a year that nobody has committed to",
    ["grants", 0, "awards", 0],
    granting({ committedTo: "2011/12" }),
    granting({ committedTo: "2011/12", prolongations: [{ to: "2012/13" }] }),
  ]),
  ...found("Portfolio", "programme.partner-over-cap", [
    "two grants to one partner that exceed the cap together",
    ["programmes", 0, "perPartnerCap"],
    ...either("19999.99", "20000.00", (most) => (json: Wire<Portfolio>) => {
      const cap = { perPartnerCap: poundsFigure(most, "up-to") };
      const { grants: [grant, ...others] = [], ...rest } = granting(cap)(json);
      return { ...rest, grants: [grant, { ...grant, id: "fault-second" }, ...others] };
    }),
  ]),
  ...found("Portfolio", "grant.over-cap", [
    "a penny more than a partner may get",
    ["grants", 0, "awards", 0],
    ...either("9999.99", "10000.00", (cap) =>
      granting({ perPartnerCap: poundsFigure(cap, "up-to") }),
    ),
  ]),
  ...found("Portfolio", "grant.income-share", [
    "a grant above a quarter of the income",
    ["grants", 0, "awards"],
    ...either("39999.99", "40000.00", (income) => (json: Wire<Portfolio>) => {
      const { organisations = [], ...rest } = granting({})(json);
      const lead = organisation("fault-charity", {
        publishedIncome: {
          yearEnd: "2011-03-31",
          total: pounds(income),
          fromCentralGovernment: pounds("0.00"),
        },
      });
      const others = organisations.filter(({ id }) => id !== "fault-charity");
      const funder = organisation("fault-department", { kind: "government-department" });
      return {
        ...rest,
        organisations: [funder, lead, ...others.filter(({ id }) => id !== "fault-department")],
      };
    }),
  ]),
  ...found("Portfolio", "grant.subsidy-limit", [
    "a penny above the limit of three years",
    ["grants", 0, "awards"],
    ...either("315000.01", "315000.00", (amount) =>
      granting(
        {},
        {
          period: { start: "2023-04-01", end: "2024-03-31" },
          awards: [{ financialYear: "2023/24", amount: pounds(amount) }],
          signedOn: "2023-04-03",
        },
      ),
    ),
  ]),
  ...refused("StrategicPartnerProgramme", "programme.year-twice", [
    "one financial year stated twice",
    ["years"],
    {
      ...bare,
      years: [
        { financialYear: "2011/12", total: poundsFigure("1.00") },
        { financialYear: "2011/12", total: poundsFigure("2.00") },
      ],
    },
  ]),
  ...refused("StrategicPartnerProgramme", "programme.currencies-differ", [
    "years in two currencies",
    [],
    {
      ...bare,
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
    },
  ]),
  ...refused("StrategicPartnerProgramme", "programme.year-states-nothing", [
    "a year of which nothing is stated",
    ["years", 0],
    { ...bare, years: [{ financialYear: "2011/12" }] },
  ]),
])();
