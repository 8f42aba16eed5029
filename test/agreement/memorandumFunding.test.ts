import {
  checkPortfolio,
  fundingByFinancialYear,
  fundingByMonth,
  localDate,
  type MemorandumOfUnderstanding,
  memorandumFunding,
  memorandumTerm,
  memorandumUnfundedTail,
  spendProfile,
  type Wire,
} from "concordat";
import { describe, expect, test } from "vitest";
import { memorandum } from "../support/build.ts";
import { poundsFigure } from "../support/entities.ts";
import { agreedProfile, announced, backed } from "../support/funding.ts";
import { gbp } from "../support/values.ts";

type Changes = Partial<Wire<MemorandumOfUnderstanding>>;

describe("the money of a memorandum by financial year", () => {
  test("is a spread over the term where nobody agreed a profile, and every row is at least", () => {
    const funding = memorandumFunding(memorandum(backed));
    expect(funding).toMatchObject({
      basis: "spread",
      period: { start: "2017-02-01", end: "2022-01-31" },
    });
    expect(
      funding?.rows.map(({ financialYear, days, amount, qualifier }) => [
        financialYear,
        days,
        amount.toDecimalString(),
        qualifier,
      ]),
    ).toEqual([
      ["2016/17", 59, "35542.17", "at-least"],
      ["2017/18", 365, "219879.52", "at-least"],
      ["2018/19", 365, "219879.52", "at-least"],
      ["2019/20", 366, "220481.92", "at-least"],
      ["2020/21", 365, "219879.52", "at-least"],
      ["2021/22", 306, "184337.35", "at-least"],
    ]);
  });

  test("is spread over the funding period where that is known", () => {
    const changes: Changes = {
      ...backed,
      fundingPeriod: { start: "2017-02-01", end: "2021-03-31" },
    };
    const funding = memorandumFunding(memorandum(changes));
    expect(funding?.rows.map(({ amount }) => amount.toDecimalString())).toEqual([
      "42697.37",
      "264144.74",
      "264144.74",
      "264868.42",
      "264144.73",
    ]);
    const { term: _, ...withoutTerm } = changes;
    expect(memorandumFunding(memorandum(withoutTerm))).toEqual(funding);
  });

  test("is spread as asked: by months 36,666.67, four times 220,000.00, 183,333.33", () => {
    const { rows } = memorandumFunding(memorandum(backed), { by: "months" }) ?? { rows: [] };
    expect(rows.map(({ amount }) => amount.toDecimalString())).toEqual([
      "36666.67",
      "220000.00",
      "220000.00",
      "220000.00",
      "220000.00",
      "183333.33",
    ]);
  });

  test("is the agreed profile where there is one, exactly and as listed", () => {
    expect(memorandumFunding(memorandum({ ...backed, profile: agreedProfile }))).toEqual({
      basis: "agreed-profile",
      rows: [
        { financialYear: "2017/18", amount: gbp("600000"), qualifier: "exact" },
        { financialYear: "2016/17", amount: gbp("500000"), qualifier: "exact" },
      ],
    });
  });

  test("is the spread of the profile calculator, row by row", () => {
    const { investment, ...rest } = memorandum(backed);
    const term = memorandumTerm(rest);
    if (investment === undefined || term === undefined) return expect.unreachable();
    const { start, end } = term;
    const { rows } = spendProfile(investment, { start, end }, { by: "days" });
    expect(memorandumFunding({ ...rest, investment })?.rows).toMatchObject(
      rows.map(({ financialYear, amount }) => ({ financialYear, amount })),
    );
  });

  test("counts an investment a year for each year of the term or of the funding period", () => {
    const yearly = {
      ...announced,
      investment: { ...poundsFigure("27000000.00", "exact", "£27m a year"), per: "year" },
    };
    const funding = memorandumFunding(memorandum(yearly));
    expect(funding).toMatchObject({ basis: "spread", total: { value: gbp("135000000") } });
    const fundingPeriod = { start: "2017-02-01", end: "2019-07-31" };
    expect(memorandumFunding(memorandum({ ...yearly, fundingPeriod }))).toMatchObject({
      total: { value: gbp("67500000") },
    });
  });

  test("is not known where the investment is per something that the term does not count", () => {
    const perPlace = { ...poundsFigure("5000.00", "exact", "£5,000 a place"), per: "place" };
    expect(memorandumFunding(memorandum({ ...announced, investment: perPlace }))).toBeUndefined();
  });

  test("is not known without an investment or without a period", () => {
    expect(memorandumFunding(memorandum(announced))).toBeUndefined();
    const { investment = poundsFigure("1.00") } = backed;
    expect(memorandumFunding(memorandum({ investment }))).toBeUndefined();
  });
});

describe("money without an end", () => {
  const endless = memorandum({
    ...backed,
    fundingPeriod: { start: "2017-02-01", end: "9999-12-31" },
  });

  test("is read from the day that registers write for it", () => {
    expect(endless.fundingPeriod).toEqual({ start: "2017-02-01", end: "open-ended" });
  });

  test("cannot be spread, so it falls in no year, and leaves no tail", () => {
    expect(memorandumFunding(endless)).toBeUndefined();
    expect(memorandumUnfundedTail(endless)).toBeUndefined();
  });

  test("stands in every roll-up without a year, and stops no check", () => {
    const portfolio = { memoranda: [endless] };
    for (const { unplaced } of [fundingByFinancialYear(portfolio), fundingByMonth(portfolio)]) {
      expect(unplaced.map(({ financialYears, basis }) => [financialYears, basis])).toEqual([
        [[], "stated"],
      ]);
    }
    const asOf = localDate("2018-06-07");
    const rules = checkPortfolio(portfolio, { asOf, references: "partial" }).map(
      ({ rule }) => rule,
    );
    expect(rules).not.toContain("memorandum.unfunded-tail");
  });
});
