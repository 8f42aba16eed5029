import {
  consortiumSplit,
  earnedTo,
  fullYearEffect,
  instalmentPlan,
  matchFunding,
  mutualContractValue,
  parseDateRange,
  parseFigure,
  populationSplit,
  spendProfile,
  spendVariance,
  termValue,
  transferLimit,
} from "concordat";
import { describe, expect, test } from "vitest";
import { date, gbp, notation, pounds } from "../support/values.ts";

const yearly = parseFigure("£4m a year", { as: "money" });
const weekly = parseFigure("£4m a week", { as: "money" });
const period = parseDateRange("2017-04-01/P3Y");
const agreed = [{ financialYear: "2017/18", amount: gbp("4000000") }];

describe("an amount a year is not taken for a total", () => {
  test.each<[string, () => unknown]>([
    ["spendProfile", () => spendProfile(yearly, period, { by: "days" })],
    ["an agreed profile", () => spendProfile(yearly, period, { by: "days", agreed } as never)],
    ["earnedTo", () => earnedTo(yearly, period, date("2018-03-31"))],
    ["fullYearEffect", () => fullYearEffect(yearly, { years: 3 }, "half-even")],
    ["populationSplit", () => populationSplit(yearly, [{ area: "a", population: 1 }])],
    ["consortiumSplit", () => consortiumSplit(yearly, [{ organisation: "a", share: 1 }])],
    ["variance, the budget", () => spendVariance(yearly, gbp("4000000"))],
    ["variance, what was spent", () => spendVariance(gbp("4000000"), yearly)],
    ["variance against a figure", () => spendVariance(yearly, pounds("4000000"))],
    ["variance against one a week", () => spendVariance(yearly, weekly)],
    ["matchFunding, the award", () => matchFunding(yearly, gbp("1"))],
    ["matchFunding, the match", () => matchFunding(gbp("1"), yearly)],
    [
      "instalments",
      () => instalmentPlan(yearly, period, { every: "P3M", timing: "in-advance", adjust: "none" }),
    ],
  ])("by %s", (_, calculate) => {
    expect(calculate).toThrow(expect.objectContaining({ code: "funding.not-a-total" }));
    expect(calculate).toThrow(
      expect.objectContaining({ code: "funding.not-a-total", values: { per: "year" } }),
    );
  });
});

test("an amount a week is not taken for one a year", () => {
  const start = date("2017-04-01");
  for (const calculate of [
    () => termValue(weekly, start, { years: 5 }),
    () => transferLimit(weekly, "0.05"),
  ]) {
    expect(calculate).toThrow(expect.objectContaining({ code: "funding.unknown-option" }));
  }
  expect(
    mutualContractValue({ term: { years: 5 }, annualValue: weekly }, "half-even"),
  ).toBeUndefined();
  expect(termValue(yearly, start, { years: 5 }).total).toEqual(gbp("20000000"));
  expect(transferLimit(yearly, "0.05").limit).toEqual(gbp("200000"));
});

test("an amount a year against another a year is a variance a year", () => {
  const spent = parseFigure("£3m a year", { as: "money" });
  const found = spendVariance(yearly, spent);
  expect([notation(found.variance), found.kind]).toEqual([
    "[1000000.00, 1000000.00]",
    "underspend",
  ]);
});
