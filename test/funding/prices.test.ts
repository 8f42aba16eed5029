import {
  type FinancialYear,
  financialYear,
  gdpDeflatorObrNovember2025,
  Money,
  type PriceIndex,
  priceFactor,
  Rate,
  realTerms,
  uplift,
} from "concordat";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gbp, notation, pounds } from "../support/values.ts";

const fy = (text: string): FinancialYear => financialYear(text);

describe("the deflator that ships", () => {
  const { years } = gdpDeflatorObrNovember2025;

  test("names its vintage and keeps its source", () => {
    expect(gdpDeflatorObrNovember2025.vintage).toBe("OBR, November 2025");
    expect(gdpDeflatorObrNovember2025.source.document).toContain("table 1.7");
  });

  test("covers 2008/09 to 2027/28 in order, with 2024/25 = 100", () => {
    expect(years).toHaveLength(20);
    expect(years[0]?.financialYear).toBe("2008/09");
    expect(years.at(-1)?.financialYear).toBe("2027/28");
    const names = years.map((year) => year.financialYear);
    expect(names).toEqual(names.toSorted());
    expect(years.find((year) => year.financialYear === "2024/25")?.index).toBe("100.0000");
  });

  test("is a forecast from 2025/26 on", () => {
    const forecast = years.filter((year) => year.forecast).map((year) => year.financialYear);
    expect(forecast).toEqual(["2025/26", "2026/27", "2027/28"]);
  });

  // Growth as published, in per cent to two places.
  test.each([
    ["2009/10", "1.28"],
    ["2012/13", "1.69"],
    ["2016/17", "1.98"],
    ["2020/21", "5.21"],
    ["2021/22", "0.25"],
    ["2022/23", "6.98"],
    ["2024/25", "3.72"],
    ["2027/28", "2.01"],
  ])("grows in %s as published: %s%%", (year, growth) => {
    const at = years.findIndex((row) => row.financialYear === year);
    const [before, now] = [years[at - 1]?.financialYear, years[at]?.financialYear];
    if (!before || !now) throw new Error("two years");
    const { factor } = priceFactor(before, now, gdpDeflatorObrNovember2025);
    expect(factor.minus(1).times(100).toDecimalString(2, "half-even")).toBe(growth);
  });

  test("is frozen to its depth", () => {
    expect(Object.isFrozen(gdpDeflatorObrNovember2025)).toBe(true);
    expect(Object.isFrozen(gdpDeflatorObrNovember2025.source)).toBe(true);
    expect(Object.isFrozen(years)).toBe(true);
    expect(years.every((year) => Object.isFrozen(year))).toBe(true);
  });
});

describe("real terms", () => {
  const index = gdpDeflatorObrNovember2025;
  const options = { pricesOf: fy("2011/12"), index, rounding: "half-even" } as const;

  test("£3.5m of 2012/13 at 2011/12 prices (exact answer of the model)", () => {
    const amounts = [{ financialYear: fy("2012/13"), amount: gbp("3500000") }];
    const { total, rows, bounds, forecast } = realTerms(amounts, options);
    expect(total).toEqual(gbp("3441741.59"));
    expect(rows[0]?.factor).toEqual(Rate.ratio("70.5854", "71.7802"));
    expect(notation(bounds)).toBe("[3441741.59, 3441741.59]");
    expect(forecast).toBe(false);
  });

  test("a bound stays a bound, also in the total", () => {
    const overEachYear = ["2011/12", "2012/13"].map((year) => ({
      financialYear: fy(year),
      amount: pounds("3500000", "more-than", "more than £3.5m"),
    }));
    const { rows, bounds } = realTerms(overEachYear, options);
    expect(rows.map(({ qualifier }) => qualifier)).toEqual(["at-least", "at-least"]);
    // 3,500,000.00 + 3,441,741.59
    expect(notation(bounds)).toBe("[6941741.59, -)");
  });

  test("a year that is a forecast, and one that the pandemic distorts, are said", () => {
    const real = realTerms(
      [
        { financialYear: fy("2020/21"), amount: gbp("100") },
        { financialYear: fy("2021/22"), amount: gbp("100") },
      ],
      { ...options, pricesOf: fy("2026/27") },
    );
    expect(real.forecast).toBe(true);
    expect(real.cautions).toHaveLength(1);
    expect(real.cautions[0]).toContain("pandemic");
  });

  test("an index of your own", () => {
    const own: PriceIndex = {
      name: "Example index",
      vintage: "illustrative",
      source: { document: "An example", evidence: "illustrative" },
      years: [
        { financialYear: fy("2016/17"), index: "100" },
        { financialYear: fy("2017/18"), index: "110" },
        { financialYear: fy("2018/19"), index: "0" },
        { financialYear: fy("2019/20"), index: "high" },
      ],
    };
    const inPricesOf2017 = { pricesOf: fy("2017/18"), index: own, rounding: "half-even" } as const;
    const real = (year: string) =>
      realTerms([{ financialYear: fy(year), amount: gbp("100") }], inPricesOf2017);
    expect(real("2016/17").total).toEqual(gbp("110"));
    expect(real("2016/17").index.name).toBe("Example index");
    expect(real("2017/18").total).toEqual(gbp("100"));
    expect(() => real("2018/19")).toThrow(
      expect.objectContaining({ code: "funding.not-positive" }),
    );
    expect(() => real("2019/20")).toThrow(expect.objectContaining({ code: "rate.invalid" }));
    expect(() => real("2020/21")).toThrow(
      expect.objectContaining({ code: "series.year-not-in-series" }),
    );
    expect(() => real("2020/21")).toThrow("2020/21");
    expect(() => realTerms([], inPricesOf2017)).toThrow(
      expect.objectContaining({ code: "money.no-amounts" }),
    );
  });

  test.each(["0", "-5"])("a level of %s is no level of prices, on either side", (level) => {
    const [good, bad] = [fy("2016/17"), fy("2017/18")];
    const own: PriceIndex = {
      ...index,
      years: [
        { financialYear: good, index: "100" },
        { financialYear: bad, index: level },
      ],
    };
    expect(() => priceFactor(good, bad, own)).toThrow(
      expect.objectContaining({ code: "funding.not-positive" }),
    );
    expect(() => priceFactor(bad, good, own)).toThrow(
      expect.objectContaining({ code: "funding.not-positive" }),
    );
  });

  test("there and back again is exact (law)", () => {
    const anyYear = fc.constantFrom(...index.years.map((year) => year.financialYear));
    fc.assert(
      fc.property(anyYear, anyYear, (from, to) => {
        const there = priceFactor(from, to, index).factor;
        expect(there.times(priceFactor(to, from, index).factor).equals(1)).toBe(true);
      }),
    );
  });
});

describe("uplift", () => {
  const twice = ["2017/18", "2018/19"].map((year) => ({ financialYear: fy(year), rate: "0.025" }));

  test("rounds each year, or at the end", () => {
    // 100.20 × 1.025 = 102.705; 102.71 × 1.025 = 105.27775; 100.20 × 1.025² = 105.272625.
    const raised = (round: "each-year" | "at-end") =>
      uplift(gbp("100.20"), twice, { round, rounding: "half-up" });
    expect(raised("each-year").rows.map(({ amount }) => amount)).toEqual([
      gbp("102.71"),
      gbp("105.28"),
    ]);
    expect(raised("at-end").rows.map(({ amount }) => amount)).toEqual([
      gbp("102.71"),
      gbp("105.27"),
    ]);
    expect(raised("at-end").rows.map(({ increase }) => increase)).toEqual([
      gbp("2.51"),
      gbp("2.56"),
    ]);
  });

  test("of nothing leaves the base, and a bound stays a bound", () => {
    const none = uplift(pounds("5", "at-least"), [], { round: "at-end", rounding: "half-up" });
    expect([none.amount, none.qualifier]).toEqual([gbp("5"), "at-least"]);
  });

  test("falls by a negative rate, and takes no fraction for a rate", () => {
    const by = (rate: string | number) =>
      uplift(gbp("100"), [{ financialYear: fy("2017/18"), rate }], {
        round: "each-year",
        rounding: "half-even",
      });
    expect(by("-0.1").amount).toEqual(gbp("90"));
    expect(by("-1").amount).toEqual(gbp("0"));
    expect(() => by(0.1)).toThrow(expect.objectContaining({ code: "rate.invalid" }));
  });

  test("does not fall by more than there is", () => {
    const fall = [{ financialYear: fy("2017/18"), rate: "-1.01" }];
    expect(() => uplift(gbp("1"), fall, { round: "at-end", rounding: "down" })).toThrow(
      expect.objectContaining({ code: "funding.not-a-share" }),
    );
  });

  test("base and increases sum to the last amount (law)", () => {
    const rates = fc.array(fc.integer({ min: -50, max: 200 }), { maxLength: 10 });
    fc.assert(
      fc.property(
        fc.nat({ max: 1_000_000_000 }),
        rates,
        fc.constantFrom("each-year", "at-end"),
        (pence, thousandths, round) => {
          const base = Money.ofMinor(pence, "GBP");
          const steps = thousandths.map((rate) => ({
            financialYear: fy("2017/18"),
            rate: Rate.ratio(rate, 1000),
          }));
          const { amount, rows } = uplift(base, steps, { round, rounding: "half-even" });
          const increases = rows.map(({ increase }) => increase);
          expect(Money.sum([base, ...increases], "GBP")).toEqual(amount);
        },
      ),
    );
  });
});
