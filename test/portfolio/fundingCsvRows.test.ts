import {
  fundingAggregate,
  fundingByFinancialYear,
  fundingByFund,
  fundingByMonth,
  fundingByOrganisation,
  fundingByTheme,
  fundingCsvRows,
  fundingTotals,
  type Interval,
  Money,
} from "concordat";
import { portfolioArbitrary } from "concordat/arbitraries";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { portfolio } from "../support/build.ts";
import { minimalMemorandum } from "../support/entities.ts";
import { failure } from "../support/failure.ts";
import { announced, backed, fourYearProgramme, grantOf } from "../support/funding.ts";
import { gbp, notation } from "../support/values.ts";

const memorandum = { ...minimalMemorandum, ...announced, ...backed, themes: ["care", "work"] };
const whole = portfolio({
  memoranda: [memorandum],
  programmes: [fourYearProgramme],
  grants: [
    grantOf("a", "2012/13", "1234567.89"),
    grantOf("b", "2012/13", "0.11"),
    grantOf("euros", "2012/13", "5.00", {
      awards: [{ financialYear: "2012/13", amount: { amount: "5.00", currency: "EUR" } }],
    }),
  ],
});
const grants = { grants: whole.grants ?? [] };
const overallOf = ({ overall }: { overall: ReturnType<typeof fundingByFund>["overall"] }) =>
  overall.map(({ currency, amount }) => `${currency} ${notation(amount)}`);

describe("the grand total", () => {
  test("is a sum for each currency, exact where all of it is", () => {
    for (const rollUp of [
      fundingByFinancialYear(grants),
      fundingByMonth(grants),
      fundingByOrganisation(grants),
      fundingByOrganisation(grants, { role: "funder" }),
      fundingByTheme(grants),
    ]) {
      expect(overallOf(rollUp)).toEqual(["EUR [5.00, 5.00]", "GBP [1234568.00, 1234568.00]"]);
    }
  });

  test("counts once what may fall in several years, or serve several themes", () => {
    const { memoranda = [], programmes = [] } = whole;
    expect(overallOf(fundingByTheme({ memoranda }))).toEqual(["GBP [1100000.00, -)"]);
    const byYear = fundingByFinancialYear({ programmes });
    expect(overallOf(byYear)).toEqual(overallOf(fundingByTheme({ programmes })));
  });

  test("is that of the aggregate, whatever the portfolio", () => {
    fc.assert(
      fc.property(portfolioArbitrary(), (any) => {
        const { overall } = fundingTotals(fundingAggregate(any));
        expect(fundingByFinancialYear(any).overall).toEqual(overall);
        expect(fundingByMonth(any).overall).toEqual(overall);
        expect(fundingByTheme(any).overall).toEqual(overall);
        expect(fundingByOrganisation(any, { role: "funder" }).overall).toEqual(overall);
      }),
      { numRuns: 50 },
    );
  });

  test("of funds is the sum of what is drawn from them", () => {
    const drawn = { ...memorandum, fund: "fund-a" };
    const other = { ...memorandum, id: "other", fund: "fund-b" };
    expect(overallOf(fundingByFund(portfolio({ memoranda: [drawn, other] })))).toEqual([
      "GBP (2200000.00, -)",
    ]);
  });
});

describe("rows for a CSV file", () => {
  test("have amounts without grouping, and one column for the bound", () => {
    const { totals, overall } = fundingByFinancialYear(grants);
    expect(fundingCsvRows([...totals, ...overall])).toEqual([
      { financialYear: "2012/13", currency: "EUR", amount: "5.00", bound: "" },
      { financialYear: "2012/13", currency: "GBP", amount: "1234568.00", bound: "" },
      { financialYear: "", currency: "EUR", amount: "5.00", bound: "" },
      { financialYear: "", currency: "GBP", amount: "1234568.00", bound: "" },
    ]);
  });

  const end = (amount: string, included: boolean) => ({ value: gbp(amount), included });
  test.each<[bound: string, amount: Interval<Money>]>([
    ["more than 1100000.00", { lower: end("1100000.00", false) }],
    ["at least 1100000.00", { lower: end("1100000.00", true) }],
    ["less than 11800000.00", { upper: end("11800000.00", false) }],
    ["up to 11800000.00", { upper: end("11800000.00", true) }],
    ["1000.00 to 2000.00", { lower: end("1000.00", true), upper: end("2000.00", true) }],
    [
      "1000.00 to 2000.00 (both excluded)",
      { lower: end("1000.00", false), upper: end("2000.00", false) },
    ],
    ["-2000.00 to 1000.00", { lower: end("-2000.00", true), upper: end("1000.00", true) }],
    ["no limit stated", {}],
  ])("say %s of a bound, and have no amount then", (bound, amount) => {
    expect(fundingCsvRows([{ currency: "GBP", amount }])).toEqual([
      { currency: "GBP", amount: "", bound },
    ]);
  });

  test("have the same columns in the same order, whatever row comes first", () => {
    const { rows, unplaced, totals } = fundingByFinancialYear(whole);
    const all = [...rows, ...unplaced, ...totals];
    const columns = fundingCsvRows(all).map((record) => Object.keys(record).join());
    expect(new Set(columns).size).toBe(1);
    expect(Object.keys(fundingCsvRows(all.reverse())[0] ?? {}).join()).toBe(columns[0]);
  });

  test("have cells of plain text and numbers, without a comma or a line break", () => {
    const roll = fundingByMonth(whole);
    const shared = fundingByOrganisation(
      portfolio({
        grants: [
          grantOf("shared", "2012/13", "100.00", {
            members: [
              { organisation: "a", share: "1/3" },
              { organisation: "b", share: "2/3" },
            ],
          }),
        ],
      }),
    );
    const records = fundingCsvRows([...roll.rows, ...roll.unplaced, ...shared.rows]);
    for (const cell of records.flatMap((record) => Object.values(record))) {
      expect(typeof cell === "number" || /^[^,"\n]*$/.test(cell)).toBe(true);
    }
    expect(records.find(({ themes }) => themes !== "")?.themes).toBe("care; work");
    expect(records.filter(({ share }) => share !== "").map(({ share }) => share)).toEqual([
      "0.333333",
      "0.666667",
    ]);
  });

  test("keep the sum of what is exact", () => {
    const { rows, overall } = fundingByFinancialYear(grants);
    const amounts = fundingCsvRows(rows).filter(({ currency }) => currency === "GBP");
    const sum = Money.sumBy(amounts, ({ amount }) => gbp(String(amount)), "GBP");
    expect(overall[1]?.amount.lower?.value).toEqual(sum);
  });

  test("of none are none", () => {
    expect(fundingCsvRows([])).toEqual([]);
  });

  test.each<[rows: unknown, code: string]>([
    ["rows", "argument.text"],
    [{}, "argument.not-a-list"],
    [[null], "argument.not-an-object"],
    [[{ currency: "GBP" }], "argument.incomplete"],
    [[{ currency: "GBP", amount: 5 }], "argument.not-an-object"],
    [[{ currency: "GBP", amount: { lower: { value: 5, included: true } } }], "money.not-money"],
  ])("refuse %j", (rows, code) => {
    expect(failure(() => fundingCsvRows(rows as never)).code).toBe(code);
  });
});
