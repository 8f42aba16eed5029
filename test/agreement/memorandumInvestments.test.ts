import {
  checkMemorandum,
  checkPortfolio,
  fundingByFinancialYear,
  fundingByFund,
  localDate,
  type MemorandumOfUnderstanding,
  Money,
  memorandumFunding,
  memorandumInvestments,
  memorandumSchema,
  portfolioDrawsOn,
  portfolioSchema,
  read,
  type Wire,
} from "concordat";
import { describe, expect, test } from "vitest";
import { minimalFund, minimalMemorandum, poundsFigure, poundsJson } from "../support/entities.ts";
import { gbp } from "../support/values.ts";

const twoSums = {
  ...minimalMemorandum,
  effectiveFrom: "2017-02-01",
  term: { years: 5 },
  investments: [
    { amount: poundsFigure("1100000.00", "more-than", "over £1.1m"), fund: "first-fund" },
    { amount: poundsFigure("500000.00", "exact", "£500,000"), fund: "second-fund" },
  ],
} satisfies Wire<MemorandumOfUnderstanding>;
const memorandum = memorandumSchema.parse(twoSums);

describe("a memorandum with money from two funds", () => {
  test("lists them, as one with a single fund does", () => {
    expect(memorandumInvestments(memorandum).map(({ fund }) => fund)).toEqual([
      "first-fund",
      "second-fund",
    ]);
    const { investments: _, ...none } = twoSums;
    expect(memorandumInvestments(memorandumSchema.parse(none))).toEqual([]);
    const one = memorandumSchema.parse({
      ...none,
      investment: poundsFigure("1.00"),
      fund: "first-fund",
    });
    expect(memorandumInvestments(one)).toMatchObject([{ fund: "first-fund" }]);
  });

  test("is spread sum by sum, each to the penny", () => {
    const funding = memorandumFunding(memorandum);
    // 59 of 1,826 days: 1,100,000 × 59 / 1,826 and 500,000 × 59 / 1,826.
    expect(
      funding?.rows
        .filter(({ financialYear }) => financialYear === "2016/17")
        .map(({ fund, amount, qualifier }) => [fund, amount, qualifier]),
    ).toEqual([
      ["first-fund", gbp("35542.17"), "at-least"],
      ["second-fund", gbp("16155.53"), "exact"],
    ]);
    expect(Money.sumBy(funding?.rows ?? [], ({ amount }) => amount, "GBP")).toEqual(gbp("1600000"));
    expect(funding).toMatchObject({
      basis: "spread",
      total: { value: gbp("1600000"), qualifier: "at-least", asStated: "over £1.1m and £500,000" },
    });
  });

  test("knows of their sum no more than of its parts", () => {
    const sumOf = (...qualifiers: readonly ("exact" | "up-to" | "at-least" | "less-than")[]) => {
      const investments = qualifiers.map((one) => ({ amount: poundsFigure("1.00", one) }));
      const funding = memorandumFunding(memorandumSchema.parse({ ...twoSums, investments }));
      return funding?.basis === "spread" && funding.total.qualifier;
    };
    expect(sumOf("exact", "exact")).toBe("exact");
    expect(sumOf("exact", "up-to")).toBe("up-to");
    expect(sumOf("less-than", "up-to")).toBe("up-to");
    expect(sumOf("at-least", "up-to")).toBe("circa");
  });

  test("draws on each fund, and overdraws the one that it does", () => {
    const portfolio = portfolioSchema.parse({
      funds: [
        { ...minimalFund, id: "first-fund", total: poundsFigure("450000000.00") },
        { ...minimalFund, id: "second-fund", total: poundsFigure("499999.99") },
      ],
      memoranda: [twoSums],
    });
    expect(portfolioDrawsOn(portfolio, "second-fund")).toMatchObject([
      { path: ["memoranda", 0, "investments", 1, "amount"], amount: { value: gbp("500000") } },
    ]);
    expect(fundingByFund(portfolio).totals.map(({ fund }) => fund)).toEqual([
      "first-fund",
      "second-fund",
    ]);
    const found = checkPortfolio(portfolio, {
      asOf: localDate("2018-06-07"),
      references: "partial",
    });
    const errors = found.filter(({ severity }) => severity === "error");
    expect(errors.map(({ rule, path }) => [rule, path.join(".")])).toEqual([
      ["fund.overdrawn", "memoranda.0.investments.1.amount"],
    ]);
    const { rows } = fundingByFinancialYear(portfolio);
    expect(new Set(rows.map(({ fund }) => fund))).toEqual(new Set(["first-fund", "second-fund"]));
  });

  test("says that its profile is assumed, and compares an agreed one with the sum", () => {
    expect(checkMemorandum(memorandum)).toMatchObject([
      { rule: "memorandum.profile-assumed", path: ["investments"] },
    ]);
    const agreed = (amount: string) =>
      checkMemorandum(
        memorandumSchema.parse({
          ...twoSums,
          investments: twoSums.investments.map((one) => ({
            ...one,
            amount: { ...one.amount, qualifier: "exact" as const },
          })),
          profile: [{ financialYear: "2017/18", amount: poundsJson(amount) }],
        }),
      ).map(({ rule }) => rule);
    expect(agreed("1600000.00")).toEqual([]);
    expect(agreed("1600000.01")).toEqual(["memorandum.profile-disagrees"]);
  });

  test("keeps what has no period in no year, each with its fund", () => {
    const { term: _, effectiveFrom: __, ...rest } = twoSums;
    const { unplaced } = fundingByFinancialYear(portfolioSchema.parse({ memoranda: [rest] }));
    expect(unplaced.map(({ fund, basis }) => [fund, basis])).toEqual([
      ["first-fund", "stated"],
      ["second-fund", "stated"],
    ]);
  });

  test("is refused beside a single investment or fund, and where it is a single sum", () => {
    const rules = (more: object) => {
      const result = read(memorandumSchema, { ...twoSums, ...more });
      return !result.ok && result.problems.map(({ rule }) => rule);
    };
    expect(rules({ investment: poundsFigure("1.00") })).toEqual(["memorandum.investment-twice"]);
    expect(rules({ fund: "first-fund" })).toEqual(["memorandum.investment-twice"]);
    expect(rules({ investments: twoSums.investments.slice(1) })).toEqual(["schema.too-small"]);
  });
});
