import {
  checkGrant,
  checkPortfolio,
  checkProgramme,
  type Portfolio,
  type StrategicPartnerGrant,
  type StrategicPartnerProgramme,
  type Wire,
} from "concordat";
import { describe, expect, test } from "vitest";
import { grant, portfolio, programme } from "../support/build.ts";
import {
  minimalGrant,
  minimalProgramme,
  organisationJson,
  poundsFigure,
  poundsJson,
} from "../support/entities.ts";
import { fourYearProgramme } from "../support/funding.ts";
import { count, date } from "../support/values.ts";

type Grant = Partial<Wire<StrategicPartnerGrant>>;

const awarded = (programmeId: string, financialYear: string, amount: string, more: Grant = {}) =>
  grant({
    programme: programmeId,
    period: { start: "2009-04-01", end: "2013-03-31" },
    awards: [{ financialYear, amount: poundsJson(amount) }],
    ...more,
  });

describe("the grants of a programme with more than £3.5m in two years and almost £11.8m in four", () => {
  const stated = programme(fourYearProgramme);
  const exceeding = (...grants: readonly (readonly [year: string, amount: string])[]) =>
    checkProgramme(stated, {
      grants: grants.map(([year, amount]) => awarded("programme", year, amount)),
    })
      .filter(({ rule }) => rule === "programme.grants-exceed-year")
      .map(({ path, severity }) => [path.join("."), severity]);

  test("are within the year up to £3.5m, and beyond it nobody can tell", () => {
    expect(exceeding(["2011/12", "3500000.00"], ["2012/13", "3500000.00"])).toEqual([]);
    expect(exceeding(["2011/12", "3500000.01"])).toEqual([["years.0", "info"]]);
    expect(exceeding(["2012/13", "3600000.00"])).toEqual([["years.1", "info"]]);
  });

  test("are under £4.8m in the first two years together", () => {
    expect(exceeding(["2009/10", "2400000.00"], ["2010/11", "2399999.99"])).toEqual([
      ["statedTotal", "info"],
    ]);
    expect(exceeding(["2009/10", "2400000.00"], ["2010/11", "2400000.00"])).toEqual([
      ["statedTotal", "error"],
    ]);
  });

  test("are under £11.8m in all", () => {
    expect(exceeding(["2011/12", "5900000.00"], ["2012/13", "5900000.00"])).toEqual([
      ["years.0", "info"],
      ["years.1", "info"],
      ["statedTotal", "error"],
    ]);
  });

  test("cannot exceed a figure that is per partner, and do exceed one per year", () => {
    const severities = (per: string) => {
      const total = { ...poundsFigure("200000.00"), per };
      return checkProgramme(
        programme({ id: "programme", years: [{ financialYear: "2012/13", total }] }),
        {
          grants: [
            awarded("programme", "2012/13", "200000.00"),
            awarded("programme", "2012/13", "200000.00"),
          ],
        },
      ).map(({ rule, severity }) => [rule, severity]);
    };
    expect(severities("partner")).toEqual([["programme.grants-exceed-year", "info"]]);
    expect(severities("year")).toEqual([["programme.grants-exceed-year", "error"]]);
  });

  test("count with a change whose year is not stated, and beyond doubt where no other year has it", () => {
    const year = {
      years: [{ financialYear: "2012/13", total: poundsFigure("40000.00") }],
    } as const;
    const both = {
      statedTotal: { figure: poundsFigure("100000.00"), years: ["2012/13", "2013/14"] },
    };
    const oneYear = { period: { start: "2012-04-01", end: "2013-03-31" } };
    const twoYears = { period: { start: "2012-04-01", end: "2014-03-31" } };
    const found = (
      stated: Partial<Wire<StrategicPartnerProgramme>>,
      period: Grant,
      award = "36500.00",
    ) =>
      checkProgramme(programme(stated), {
        grants: [
          awarded("example-programme", "2012/13", award, {
            variations: [{ on: "2012-04-01", change: poundsJson("80000.00") }],
            ...period,
          }),
        ],
      }).map(({ severity, path, values }) => [
        severity,
        path.join("."),
        "granted" in values && values.granted.amount,
      ]);
    expect(found(year, oneYear)).toEqual([["error", "years.0", "116500.00"]]);
    // Half of the change is spread over each of two years of 365 days: it may belong to the other.
    expect(found(year, twoYears)).toEqual([["info", "years.0", "76500.00"]]);
    expect(found(both, twoYears)).toEqual([["error", "statedTotal", "116500.00"]]);
    expect(found(year, twoYears, "40000.01")).toEqual([["error", "years.0", "80000.01"]]);
  });

  test("count if they were awarded, belong to it and are in its currency", () => {
    const year = programme({
      years: [{ financialYear: "2012/13", total: poundsFigure("1.00") }],
    });
    const check = (more: Grant) =>
      checkProgramme(year, {
        grants: [awarded("example-programme", "2012/13", "2.00", more)],
      }).length;
    const euros = { amount: "2.00", currency: "EUR" };
    expect(check({})).toBe(1);
    expect(check({ status: "withdrawn" })).toBe(0);
    expect(check({ programme: "another" })).toBe(0);
    expect(check({ awards: [{ financialYear: "2012/13", amount: euros }] })).toBe(0);
    expect(check({ awards: [{ financialYear: "2013/14", amount: poundsJson("2.00") }] })).toBe(0);
  });
});

describe("a grant in another currency than its programme", () => {
  const euros = [{ financialYear: "2012/13", amount: { amount: "2.00", currency: "EUR" } }];
  const found = (stated: Partial<Wire<StrategicPartnerProgramme>>, more: Grant = {}) =>
    checkGrant(awarded("example-programme", "2012/13", "2.00", { awards: euros, ...more }), {
      programme: programme(stated),
    }).flatMap(({ rule, path }) => (rule.startsWith("programme.") ? [[rule, path.join(".")]] : []));
  const differs = [["programme.currency-differs", "awards"]];

  test("is found by whatever figure the programme states", () => {
    const figure = poundsFigure("1.00");
    expect(found({ years: [{ financialYear: "2012/13", total: figure }] })).toEqual(differs);
    expect(found({ statedTotal: { figure, years: ["2012/13"] } })).toEqual(differs);
    expect(found({ perPartnerCap: figure })).toEqual(differs);
    expect(found({})).toEqual([]);
  });

  test("is not looked at where it was not awarded", () => {
    expect(found({ perPartnerCap: poundsFigure("1.00") }, { status: "withdrawn" })).toEqual([]);
  });
});

describe("statements of a programme that cannot all be true", () => {
  const contradictions = (changes: Partial<Wire<StrategicPartnerProgramme>>) =>
    checkProgramme(programme(changes)).flatMap((found) =>
      found.rule === "programme.figures-contradict" ? [found.values.statements] : [],
    );

  test("18 partners at £200,000 each have at most £3.6m a year, which is more than £3.5m", () => {
    const capped = (partners: number) => ({
      declaredPartners: count(partners),
      perPartnerCap: poundsFigure("200000.00", "up-to"),
      years: fourYearProgramme.years,
    });
    expect(contradictions(capped(18))).toEqual([]);
    expect(contradictions(capped(17))).toEqual([
      ["declaredPartners", "perPartnerCap", "years[0]"],
      ["declaredPartners", "perPartnerCap", "years[1]"],
    ]);
  });

  test("more organisations are known than there are said to be", () => {
    const known = (...knownOrganisations: readonly string[]) =>
      contradictions({ knownOrganisations, declaredOrganisations: count(2) });
    expect(known("a", "b", "a")).toEqual([]);
    expect(known("a", "b", "c")).toEqual([["knownOrganisations", "declaredOrganisations"]]);
  });

  test("a year is funded before the first", () => {
    const { years, statedTotal } = fourYearProgramme;
    expect(contradictions({ firstYear: "2009/10", years, statedTotal })).toEqual([]);
    expect(contradictions({ firstYear: "2012/13", years, statedTotal })).toEqual([
      ["firstYear", "years[0]", "statedTotal"],
    ]);
  });
});

describe("a portfolio", () => {
  const found = (json: Wire<Portfolio>) =>
    checkPortfolio(portfolio(json), { asOf: date("2018-06-07") }).map(({ rule, path }) => [
      rule,
      path.join("."),
    ]);
  const organisations = ["example-charity", "example-department"].map(organisationJson);

  test("holds each grant against its own programme, lead and funder", () => {
    const [charity, department] = organisations;
    if (charity === undefined || department === undefined) return expect.unreachable();
    const publishedIncome = {
      yearEnd: "2011-03-31",
      total: poundsJson("1.00"),
      fromCentralGovernment: poundsJson("0.00"),
    };
    const json = {
      organisations: [{ ...charity, publishedIncome }, department],
      programmes: [{ ...minimalProgramme, committedTo: "2011/12", successors: ["next"] }],
      grants: [
        { ...minimalGrant, id: "alone" },
        { ...minimalGrant, programme: "example-programme" },
      ],
    };
    // The funder of these grants is a charity here, not a department.
    expect(found(json)).toEqual([
      ["portfolio.reference-unknown", "programmes.0.successors.0"],
      ["programme.award-beyond-commitment", "grants.1.awards.0"],
    ]);
    const departmental = { ...department, kind: "government-department" } as const;
    expect(
      found({ ...json, organisations: [{ ...charity, publishedIncome }, departmental] }).filter(
        ([rule]) => rule === "grant.income-share",
      ),
    ).toEqual([
      ["grant.income-share", "grants.0.awards"],
      ["grant.income-share", "grants.1.awards"],
    ]);
  });

  test("holds all that one partner gets in a programme against the cap of a partner", () => {
    const cap = (amount: string, qualifier: "up-to" | "circa" = "up-to") => ({
      ...minimalProgramme,
      perPartnerCap: poundsFigure(amount, qualifier),
    });
    const one = (id: string, changes: object = {}) => ({
      ...minimalGrant,
      id,
      programme: "example-programme",
      ...changes,
    });
    const of = (programme: ReturnType<typeof cap>, ...grants: ReturnType<typeof one>[]) =>
      found({ organisations, programmes: [programme], grants }).filter(([rule]) =>
        rule?.includes("cap"),
      );
    const over = [["programme.partner-over-cap", "programmes.0.perPartnerCap"]];
    expect(of(cap("388888.87"), one("a"), one("b"))).toEqual(over);
    expect(of(cap("388888.88"), one("a"), one("b"))).toEqual([]);
    expect(of(cap("388888.87"), one("a"), one("b", { status: "declined" }))).toEqual([]);
    expect(of(cap("388888.87"), one("a"), one("b", { lead: "example-department" }))).toEqual([]);
    // What is over the cap alone is said at the grant.
    expect(of(cap("1.00"), one("a"), one("b"))).toEqual([
      ["grant.over-cap", "grants.0.awards.0"],
      ["grant.over-cap", "grants.1.awards.0"],
    ]);
  });

  test("holds a programme against its grants", () => {
    const programmes = [
      { ...minimalProgramme, id: "other" },
      {
        ...minimalProgramme,
        years: [{ financialYear: "2012/13", total: poundsFigure("1.00") }],
      },
    ];
    const grants = [{ ...minimalGrant, programme: "example-programme" }];
    expect(found({ organisations, programmes, grants })).toEqual([
      ["programme.grants-exceed-year", "programmes.1.years.0"],
    ]);
  });
});
