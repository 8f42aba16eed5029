import type { Figure } from "../../figure/Figure.ts";
import type { StrategicPartnerGrant } from "../../grant/StrategicPartnerGrant.ts";
import type { StrategicPartnerProgramme } from "../../grant/StrategicPartnerProgramme.ts";
import type { Money } from "../../money/Money.ts";
import type { Organisation } from "../../organisation/Organisation.ts";
import type { Wire } from "../../schema/Wire.ts";
import { either, type Fault, found, refused, undecided } from "./Fault.ts";
import {
  adding,
  euros,
  figureOf,
  omitted,
  organisation,
  pounds,
  poundsFigure,
} from "./faultJson.ts";

/** The same programme without its figures. */
const bareProgramme = [
  "StrategicPartnerProgramme",
  omitted(
    `declaredPartners declaredOrganisations declaredConsortia years statedTotal
      knownOrganisations firstYear committedTo prolongations perPartnerCap launchedOn`,
  ),
] as const;

const fourYears = ["2009/10", "2010/11", "2011/12", "2012/13"];

/** The last two of the four years, of which the second is stated to be as another. */
const lastTwo = (sameAs: string) => [
  { financialYear: "2011/12", total: poundsFigure("3500000.00", "more-than") },
  { financialYear: "2012/13", sameAs },
];

/** The last two years, and what all four come to. */
const totalling = (...stated: Parameters<typeof poundsFigure>) => ({
  years: lastTwo("2011/12"),
  statedTotal: { figure: poundsFigure(...stated), years: fourYears },
});

const counting = (partners: number, organisations: number, consortia?: number) => ({
  declaredPartners: figureOf(partners),
  declaredOrganisations: figureOf(organisations),
  ...(consortia !== undefined && { declaredConsortia: figureOf(consortia) }),
});

const funder = organisation("fault-department");

/** Adds a programme, and grants of £10,000.00 in it. */
const granting = (
  programme: Partial<Wire<StrategicPartnerProgramme>>,
  grants: readonly Partial<Wire<StrategicPartnerGrant>>[] = [{}],
  organisations: readonly Wire<Organisation>[] = [funder, organisation("fault-charity")],
) =>
  adding({
    organisations,
    programmes: [
      {
        id: "fault-programme",
        name: "Example Programme",
        funder: "fault-department",
        status: "running",
        ...programme,
      },
    ],
    grants: grants.map((grant) => ({
      id: "fault-grant",
      title: "Example grant",
      funder: "fault-department",
      lead: "fault-charity",
      programme: "fault-programme",
      period: { start: "2012-04-01", end: "2013-03-31" },
      awards: [{ financialYear: "2012/13", amount: pounds("10000.00") }],
      status: "active",
      ...grant,
    })),
  });

/** Adds a grant in a programme that gives an amount for its year. */
const ofYear = (total: Wire<Figure<Money>>) =>
  granting({ years: [{ financialYear: "2012/13", total }] });

/** Faults of strategic partner programmes. */
export const programmeFaults: readonly Fault[] = /* @__PURE__ */ (() => [
  ...found(bareProgramme, "programme.funder-twice", ["otherFunders", 0], {
    "the funder among the other funders": [
      (json) => ({ ...json, otherFunders: [json.funder] }),
      (json) => ({ ...json, otherFunders: ["fault-agency"] }),
    ],
  }),
  ...found(bareProgramme, "programme.launch-after-first-year", ["launchedOn"], {
    "a launch after the first year": either("2010-04", "2010", (launchedOn) => ({
      launchedOn,
      firstYear: "2009/10",
    })),
  }),
  ...found(bareProgramme, "programme.early-notice-late", ["prolongations", 0, "announcedOn"], {
    "an early announcement when the year had begun": either(
      "2012-04-01",
      "2012-03-31",
      (announcedOn) => ({
        prolongations: [{ to: "2012/13", announcedOn, earlyNotice: "To leave time to plan" }],
      }),
    ),
  }),
  ...refused(
    "StrategicPartnerProgramme",
    "programme.transition-end-before-start",
    ["transition", "to"],
    {
      "a transition that runs backwards": { transition: { from: "2013-04", to: "2013-03" } },
    },
  ),
  ...found(bareProgramme, "programme.figures-contradict", ["statedTotal"], {
    "two years that add up to more than four": [
      totalling("7000000.00", "up-to"),
      totalling("14000000.00", "up-to"),
    ],
  }),
  ...found(bareProgramme, "programme.figures-contradict", ["declaredConsortia"], {
    "more consortia than the organisations allow": counting(18, 20, 5),
  }),
  ...found(bareProgramme, "programme.same-as-unknown", ["years", 1, "sameAs"], {
    "as much as in a year that is not stated": either("2010/11", "2011/12", (sameAs) => ({
      years: lastTwo(sameAs),
    })),
  }),
  ...found(bareProgramme, "programme.partners-exceed-organisations", ["declaredPartners"], {
    "more partners than organisations": [counting(26, 18), counting(18, 18)],
  }),
  ...found(bareProgramme, "programme.consortia-count", [], {
    "a number of consortia that is left open": [counting(18, 26), counting(18, 26, 8)],
  }),
  ...found(bareProgramme, "programme.step-up", ["years"], {
    "a year above the years before it": [
      totalling("11800000.00", "less-than"),
      totalling("14000000.00"),
    ],
  }),
  ...found("Portfolio", "programme.grants-exceed-year", ["programmes", 0, "years", 0], {
    "a penny more granted than there is for the year": [
      ofYear(poundsFigure("9999.99")),
      ofYear(poundsFigure("10000.00")),
    ],
  }),
  ...undecided("Portfolio", "programme.grants-exceed-year", ["programmes", 0, "years", 0], {
    "as much granted as there may be for the year": [
      ofYear(poundsFigure("9000.00", "at-least")),
      ofYear(poundsFigure("10000.00", "at-least")),
    ],
  }),
  ...found("Portfolio", "programme.currency-differs", ["grants", 0, "awards"], {
    "a grant in another currency than its programme": [
      ofYear(figureOf(euros("10000.00"))),
      ofYear(poundsFigure("10000.00")),
    ],
  }),
  ...found("Portfolio", "programme.award-in-transition", ["grants", 0, "signedOn"], {
    "an agreement signed on the last day of the transition": either(
      "2012-03-31",
      "2012-04-01",
      (signedOn) =>
        granting({ transition: { from: "2012-01-01", to: "2012-03-31" } }, [{ signedOn }]),
    ),
  }),
  ...found("Portfolio", "programme.award-beyond-commitment", ["grants", 0, "awards", 0], {
    "a grant for a year that nobody has committed to": [
      granting({ committedTo: "2011/12" }),
      granting({ committedTo: "2011/12", prolongations: [{ to: "2012/13" }] }),
    ],
  }),
  ...found("Portfolio", "programme.partner-over-cap", ["programmes", 0, "perPartnerCap"], {
    "two grants to one partner that exceed the cap together": either(
      "19999.99",
      "20000.00",
      (most) =>
        granting({ perPartnerCap: poundsFigure(most, "up-to") }, [{}, { id: "fault-second" }]),
    ),
  }),
  ...found("Portfolio", "grant.over-cap", ["grants", 0, "awards", 0], {
    "a penny more than a partner may get": either("9999.99", "10000.00", (cap) =>
      granting({ perPartnerCap: poundsFigure(cap, "up-to") }),
    ),
  }),
  ...found("Portfolio", "grant.income-share", ["grants", 0, "awards"], {
    "a grant above a quarter of the income": either("39999.99", "40000.00", (income) => {
      const publishedIncome = {
        yearEnd: "2011-03-31",
        total: pounds(income),
        fromCentralGovernment: pounds("0.00"),
      };
      return granting({}, undefined, [
        { ...funder, kind: "government-department" },
        organisation("fault-charity", { publishedIncome }),
      ]);
    }),
  }),
  ...found("Portfolio", "grant.subsidy-limit", ["grants", 0, "awards"], {
    "a penny above the limit of three years": either("315000.01", "315000.00", (amount) => {
      const period = { start: "2023-04-01", end: "2024-03-31" };
      const awards = [{ financialYear: "2023/24", amount: pounds(amount) }];
      return granting({}, [{ period, awards, signedOn: "2023-04-03" }]);
    }),
  }),
  ...refused(bareProgramme, "programme.year-twice", ["years"], {
    "one financial year stated twice": {
      years: [
        { financialYear: "2011/12", total: poundsFigure("1.00") },
        { financialYear: "2011/12", total: poundsFigure("2.00") },
      ],
    },
  }),
  ...refused(bareProgramme, "programme.currencies-differ", [], {
    "years in two currencies": {
      years: [
        { financialYear: "2011/12", total: poundsFigure("1.00") },
        { financialYear: "2012/13", total: figureOf(euros("2.00")) },
      ],
    },
  }),
  ...refused(bareProgramme, "programme.year-states-nothing", ["years", 0], {
    "a year of which nothing is stated": { years: [{ financialYear: "2011/12" }] },
  }),
])();
