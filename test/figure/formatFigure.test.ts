import { formatFigure, formatInterval, type Interval, parseFigure, Rate } from "concordat";
import { describe, expect, test } from "vitest";
import { gbp, pounds } from "../support/values.ts";

const ends = (lower: number, first: boolean, upper: number, last: boolean): Interval<number> => ({
  lower: { value: lower, included: first },
  upper: { value: upper, included: last },
});

describe("a figure for people", () => {
  test.each([
    ["over £1.1m", "more than £1,100,000.00"],
    ["almost £11.8m", "less than £11,800,000.00"],
    ["at least £10 million additional", "at least £10,000,000.00 additional"],
    ["up to £30,000 per project", "up to £30,000.00 per project"],
    ["c5, 000 charities", "about 5,000 charities"],
    ["1.1m hours per week", "1,100,000 hours per week"],
    ["38%", "38%"],
    ["12 groups", "12 groups"],
  ])("%s is written as %s", (stated, written) => {
    expect(formatFigure(parseFigure(stated))).toBe(written);
  });

  test("writes a share that is no decimal percentage as a fraction, never rounded", () => {
    const share = (value: Rate) => formatFigure({ value, qualifier: "exact", asStated: "" });
    expect([Rate.ratio(1, 3), Rate.of("0.025"), Rate.of(0), Rate.of(1)].map(share)).toEqual([
      "1/3",
      "2.5%",
      "0%",
      "100%",
    ]);
  });

  test("writes amounts as asked", () => {
    const money = { symbol: false, decimals: "when-needed" } as const;
    expect(formatFigure(pounds("5000", "more-than"), { money })).toBe("more than 5,000");
  });
});

describe("an interval for people", () => {
  test.each<[string, Interval]>([
    ["10 to 17", ends(10, true, 17, true)],
    ["10 to 17, the last excluded", ends(10, true, 17, false)],
    ["10 to 17, the first excluded", ends(10, false, 17, true)],
    ["10 to 17, both excluded", ends(10, false, 17, false)],
    ["37", ends(37, true, 37, true)],
    ["more than 1,000,000", { lower: { value: 1_000_000, included: false } }],
    ["at least 999", { lower: { value: 999, included: true } }],
    ["less than £4,800,000.00", { upper: { value: gbp("4800000"), included: false } }],
    ["up to £30,000.00", { upper: { value: gbp("30000"), included: true } }],
    ["no limit stated", {}],
  ])("%s", (written, interval) => {
    expect(formatInterval(interval)).toBe(written);
  });

  test("may leave the currency away", () => {
    const exact = { value: gbp("-5"), included: true };
    const money = { symbol: false, negative: "brackets" } as const;
    expect(formatInterval({ lower: exact, upper: exact }, { money })).toBe("(5.00)");
    expect(formatInterval({ lower: exact })).toBe("at least -£5.00");
  });
});
