import {
  checkProgramme,
  type Figure,
  programmeSchema,
  read,
  type StrategicPartnerProgramme,
  type Wire,
} from "concordat";
import { describe, expect, test } from "vitest";
import { programme } from "../support/build.ts";
import { minimalProgramme, poundsFigure } from "../support/entities.ts";

type Changes = Partial<Wire<StrategicPartnerProgramme>>;

const fourYears = ["2009/10", "2010/11", "2011/12", "2012/13"];
const rulesOf = (changes: Changes): readonly string[] =>
  checkProgramme(programme(changes)).map(({ rule }) => rule);

function problems(changes: object): readonly [string, string][] {
  const result = read(programmeSchema, { ...minimalProgramme, ...changes });
  return result.ok ? [] : result.problems.map(({ rule, path }) => [rule, path.join(".")]);
}

describe("a year that is the same as another", () => {
  test.each<[string, NonNullable<Changes["years"]>, readonly string[]]>([
    ["that is not there", [{ financialYear: "2012/13", sameAs: "2011/12" }], ["years.0.sameAs"]],
    ["itself", [{ financialYear: "2012/13", sameAs: "2012/13" }], ["years.0.sameAs"]],
    [
      "in a circle",
      [
        { financialYear: "2011/12", sameAs: "2012/13" },
        { financialYear: "2012/13", sameAs: "2011/12" },
        { financialYear: "2013/14", sameAs: "2011/12" },
      ],
      ["years.0.sameAs", "years.1.sameAs", "years.2.sameAs"],
    ],
    [
      "and states its own figure too",
      [{ financialYear: "2012/13", sameAs: "2011/12", total: poundsFigure("1.00") }],
      [],
    ],
    [
      "whose figure is circa",
      [
        { financialYear: "2011/12", total: poundsFigure("1.00", "circa") },
        { financialYear: "2012/13", sameAs: "2011/12" },
      ],
      [],
    ],
  ])("%s", (_, years, paths) => {
    const found = checkProgramme(programme({ years }));
    expect(found.map(({ rule, path }) => [rule, path.join(".")])).toEqual(
      paths.map((path) => ["programme.same-as-unknown", path]),
    );
  });
});

test("a programme that says it has no partners has no caps that its years could fit in", () => {
  const changes: Changes = {
    declaredPartners: { value: 0, qualifier: "exact", asStated: "no partners" },
    perPartnerCap: poundsFigure("10.00", "up-to"),
    years: [{ financialYear: "2012/13", total: poundsFigure("10.00") }],
  };
  expect(rulesOf(changes)).toContain("programme.figures-contradict");
});

describe("a year", () => {
  test("is listed once, among the years and in the total", () => {
    const year = { financialYear: "2011/12", total: poundsFigure("1.00") };
    expect(problems({ years: [year, year] })).toEqual([["programme.year-twice", "years"]]);
    const statedTotal = { figure: poundsFigure("1.00"), years: ["2011/12", "2011/12"] };
    expect(problems({ statedTotal })).toEqual([["programme.year-twice", "statedTotal.years"]]);
    expect(problems({ statedTotal: { ...statedTotal, years: [] } })).toEqual([
      ["schema.too-small", "statedTotal.years"],
    ]);
  });

  test("states something", () => {
    expect(problems({ years: [{ financialYear: "2011/12" }] })).toEqual([
      ["programme.year-states-nothing", "years.0"],
    ]);
  });

  test("is in the currency of the others", () => {
    const euros = { ...poundsFigure("1.00"), value: { amount: "1.00", currency: "EUR" } };
    const years = [{ financialYear: "2011/12", total: euros }];
    const statedTotal = { figure: poundsFigure("1.00"), years: ["2011/12"] };
    expect(problems({ years })).toEqual([]);
    expect(problems({ years, statedTotal })).toEqual([["programme.currencies-differ", ""]]);
  });
});

describe("years against the stated total", () => {
  const check = (total: Wire<Figure>, years: readonly string[], stated: readonly string[]) =>
    checkProgramme(
      programme({
        years: stated.map((amount, index) => ({
          financialYear: fourYears[index] ?? "",
          total: poundsFigure(amount, "more-than"),
        })),
        statedTotal: { figure: total as never, years },
      }),
    ).filter(({ rule }) => rule === "programme.figures-contradict");

  test("that cannot cover them is an error that names the statements", () => {
    const [found] = check(poundsFigure("5.00", "less-than"), fourYears, ["3.00", "2.00"]);
    expect(found).toMatchObject({
      severity: "error",
      path: ["statedTotal"],
      values: {
        statements: ["statedTotal", "years[0]", "years[1]"],
        yearsAtLeast: { amount: "5.00", currency: "GBP" },
      },
    });
    expect(found?.message).toContain("statedTotal, years[0], years[1]");
  });

  test.each<[string, Wire<Figure>, number, readonly string[], boolean]>([
    ["more can be in the other years", poundsFigure("6.00"), 4, ["3.00", "2.00"], false],
    ["nothing is left for the others", poundsFigure("5.00", "up-to"), 4, ["3.00", "2.00"], true],
    ["complete, and the total is less", poundsFigure("4.00"), 2, ["3.00", "2.00"], true],
    ["complete, and the total is more", poundsFigure("6.00"), 2, ["3.00", "2.00"], false],
    ["circa contradicts nothing", poundsFigure("1.00", "circa"), 2, ["3.00", "2.00"], false],
  ])("%s", (_, total, covered, stated, contradicts) => {
    expect(check(total, fourYears.slice(0, covered), stated)).toHaveLength(contradicts ? 1 : 0);
  });

  test("that is more than all of its years is an error too", () => {
    const years = [{ financialYear: "2011/12", total: poundsFigure("3.00", "up-to") }];
    const statedTotal = { figure: poundsFigure("4.00"), years: ["2011/12"] };
    expect(rulesOf({ years, statedTotal })).toEqual(["programme.figures-contradict"]);
    const twoYears = { ...statedTotal, years: ["2011/12", "2012/13"] };
    expect(rulesOf({ years, statedTotal: twoYears })).toEqual([]);
  });

  test("names no year that the total does not cover", () => {
    const years = [
      { financialYear: "2008/09", total: poundsFigure("9.00") },
      { financialYear: "2011/12", total: poundsFigure("3.00") },
    ];
    const [found] = checkProgramme(
      programme({ years, statedTotal: { figure: poundsFigure("2.00"), years: ["2011/12"] } }),
    );
    expect(found?.values).toMatchObject({ statements: ["statedTotal", "years[1]"] });
  });
});

describe("a step up", () => {
  const withTotal = (total: string, third: string) =>
    rulesOf({
      years: [{ financialYear: "2011/12", total: poundsFigure(third) }],
      statedTotal: { figure: poundsFigure(total), years: ["2010/11", "2011/12"] },
    });

  test("is noted only where the stated year is certainly above the mean before it", () => {
    expect(withTotal("5.00", "3.00")).toEqual(["programme.step-up"]);
    expect(withTotal("6.00", "3.00")).toEqual([]);
    expect(withTotal("7.00", "3.00")).toEqual([]);
  });

  test("is not measured from nothing", () => {
    expect(withTotal("3.00", "3.00")).toEqual([]);
  });
});
