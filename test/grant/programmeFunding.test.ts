import {
  checkProgramme,
  type ProgrammeFundingRow,
  programmeFunding,
  type StrategicPartnerProgramme,
  type Wire,
} from "concordat";
import { describe, expect, test } from "vitest";
import { programme } from "../support/build.ts";
import { poundsFigure } from "../support/entities.ts";
import { notation } from "../support/values.ts";

type Changes = Partial<Wire<StrategicPartnerProgramme>>;

const fourYears = ["2009/10", "2010/11", "2011/12", "2012/13"];
/** What was published about the strategic partners programme of 2009 to 2013. */
const published: Changes = {
  years: [
    {
      financialYear: "2011/12",
      total: poundsFigure("3500000.00", "more-than", "more than £3.5m"),
    },
    { financialYear: "2012/13", sameAs: "2011/12" },
  ],
  statedTotal: {
    figure: poundsFigure("11800000.00", "less-than", "almost £11.8m"),
    years: fourYears,
  },
};

const written = (rows: readonly ProgrammeFundingRow[]) =>
  rows.map(({ financialYears, amount, basis }) => [
    financialYears.join(" + "),
    notation(amount),
    basis,
  ]);

describe("what is known by year of a total under £11.8m and two years over £3.5m (C2)", () => {
  test("strictly: the first two years together are nothing or more, and under £4.8m", () => {
    expect(written(programmeFunding(programme(published), "strict"))).toEqual([
      ["2009/10 + 2010/11", "[0.00, 4800000.00)", "derived"],
      ["2011/12", "(3500000.00, -)", "stated"],
      ["2012/13", "(3500000.00, -)", "same-as"],
    ]);
  });

  test("which year another is the same as is said", () => {
    const rows = programmeFunding(programme(published), "strict");
    expect(rows.map(({ sameAs }) => sameAs)).toEqual([undefined, undefined, "2011/12"]);
  });

  test("conventionally: between £4.55m and £4.8m, both excluded", () => {
    expect(written(programmeFunding(programme(published), "conventional"))).toEqual([
      ["2009/10 + 2010/11", "(4550000.00, 4800000.00)", "derived"],
      ["2011/12", "(3500000.00, 3600000.00)", "stated"],
      ["2012/13", "(3500000.00, 3600000.00)", "same-as"],
    ]);
  });

  test("the third year is over 45.8% above the mean of the first two (C3)", () => {
    const [found, ...others] = checkProgramme(programme(published));
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      rule: "programme.step-up",
      severity: "info",
      path: ["years"],
      values: {
        financialYear: "2011/12",
        comparedWith: ["2009/10", "2010/11"],
        riseAtLeast: "0.458",
        exactlyPossible: false,
      },
    });
    expect(found?.message).toBe("2011/12 is over 45.8% above the mean of 2009/10 and 2010/11.");
  });
});

describe("a programme's funding by year", () => {
  const year = (financialYear: string, amount: string) => ({
    financialYear,
    total: poundsFigure(amount),
  });

  test("is empty where nothing is stated", () => {
    expect(programmeFunding(programme(), "strict")).toEqual([]);
  });

  test("derives nothing where the stated total is fully covered by years", () => {
    const rows = programmeFunding(
      programme({
        years: [year("2011/12", "2.00"), year("2010/11", "1.00")],
        statedTotal: { figure: poundsFigure("3.00"), years: ["2010/11", "2011/12"] },
      }),
      "strict",
    );
    expect(written(rows)).toEqual([
      ["2010/11", "[1.00, 1.00]", "stated"],
      ["2011/12", "[2.00, 2.00]", "stated"],
    ]);
  });

  test("derives the last year from the others, and leaves years outside the total alone", () => {
    const rows = programmeFunding(
      programme({
        years: [year("2008/09", "9.00"), year("2010/11", "1.00")],
        statedTotal: { figure: poundsFigure("3.00"), years: ["2011/12", "2010/11"] },
      }),
      "strict",
    );
    expect(written(rows)).toEqual([
      ["2008/09", "[9.00, 9.00]", "stated"],
      ["2010/11", "[1.00, 1.00]", "stated"],
      ["2011/12", "[2.00, 2.00]", "derived"],
    ]);
  });

  test("gives a total for all its years together where no year is stated", () => {
    const { statedTotal } = published;
    if (statedTotal === undefined) return expect.unreachable();
    expect(written(programmeFunding(programme({ statedTotal }), "strict"))).toEqual([
      [fourYears.join(" + "), "[0.00, 11800000.00)", "derived"],
    ]);
  });

  test("has no bound but nothing for circa, read strictly, and derives nothing from it", () => {
    const circa = poundsFigure("3500000.00", "circa", "c£3.5m");
    const stated = programme({ years: [{ financialYear: "2011/12", total: circa }] });
    expect(written(programmeFunding(stated, "strict"))).toEqual([
      ["2011/12", "[0.00, -)", "stated"],
    ]);
    expect(written(programmeFunding(stated, "conventional"))).toEqual([
      ["2011/12", "[3450000.00, 3550000.00)", "stated"],
    ]);
    const total = programme({ statedTotal: { figure: circa, years: ["2011/12"] } });
    expect(programmeFunding(total, "strict")).toEqual([]);
  });

  test("follows a chain of same amounts to its figure", () => {
    const chained = programme({
      years: [
        { financialYear: "2010/11", sameAs: "2012/13" },
        { financialYear: "2011/12", total: poundsFigure("3.00", "at-least") },
        { financialYear: "2012/13", sameAs: "2011/12" },
      ],
    });
    expect(written(programmeFunding(chained, "strict"))).toEqual([
      ["2010/11", "[3.00, -)", "same-as"],
      ["2011/12", "[3.00, -)", "stated"],
      ["2012/13", "[3.00, -)", "same-as"],
    ]);
    expect(checkProgramme(chained)).toEqual([]);
  });

  test("is found along a chain of thousands of years", () => {
    const text = (start: number) =>
      `${`${start}`.padStart(4, "0")}/${`${(start + 1) % 100}`.padStart(2, "0")}`;
    const years = Array.from({ length: 3000 }, (_, index) => ({
      financialYear: text(1000 + index),
      ...(index === 0 ? { total: poundsFigure("1.00") } : { sameAs: text(999 + index) }),
    }));
    const rows = programmeFunding(programme({ years }), "strict");
    expect(notation(rows.at(-1)?.amount)).toBe("[1.00, 1.00]");
  });
});

describe("a year of a programme whose figure is per something", () => {
  const stating = (per: string, more: Changes = {}) =>
    programme({
      years: [{ financialYear: "2012/13", total: { ...poundsFigure("200000.00"), per } }],
      ...more,
    });
  const total = (amount: string): Changes => ({
    statedTotal: { figure: poundsFigure(amount), years: ["2011/12", "2012/13"] },
  });

  test("is nothing or more, because nobody says for how many", () => {
    expect(written(programmeFunding(stating("partner"), "strict"))).toEqual([
      ["2012/13", "[0.00, -)", "stated"],
    ]);
  });

  test("is the total of that year where it is per year", () => {
    expect(written(programmeFunding(stating("year", total("300000.00")), "strict"))).toEqual([
      ["2011/12", "[100000.00, 100000.00]", "derived"],
      ["2012/13", "[200000.00, 200000.00]", "stated"],
    ]);
  });

  test("leaves the other years anything up to the total", () => {
    const rows = programmeFunding(stating("partner", total("300000.00")), "strict");
    expect(written(rows)[0]).toEqual(["2011/12", "[0.00, 300000.00]", "derived"]);
  });

  test("contradicts neither a lower total nor what all partners may get", () => {
    const capped: Changes = {
      ...total("100000.00"),
      declaredPartners: { value: 2, qualifier: "exact", asStated: "2 partners" },
      perPartnerCap: poundsFigure("50000.00"),
    };
    const found = (per: string) => checkProgramme(stating(per, capped)).map(({ rule }) => rule);
    expect(found("partner")).not.toContain("programme.figures-contradict");
    expect(found("year").filter((rule) => rule === "programme.figures-contradict")).toHaveLength(2);
  });
});

test("a step up of exactly a fifth is at least that, and not over it", () => {
  const stepping = (third: string) =>
    checkProgramme(
      programme({
        years: [{ financialYear: "2011/12", total: poundsFigure(third) }],
        statedTotal: {
          figure: poundsFigure("320.00"),
          years: ["2009/10", "2010/11", "2011/12"],
        },
      }),
    ).flatMap((found) => (found.rule === "programme.step-up" ? [found.message] : []));
  expect(stepping("120.00")).toEqual([
    "2011/12 is at least 20.0% above the mean of 2009/10 and 2010/11.",
  ]);
  expect(stepping("120.01")[0]).toContain("is over 20.0%");
});
