import {
  checkMemorandum,
  type MemorandumOfUnderstanding,
  memorandumSchema,
  read,
  type Wire,
} from "concordat";
import { describe, expect, test } from "vitest";
import { memorandum } from "../support/build.ts";
import { minimalMemorandum, poundsFigure, poundsJson } from "../support/entities.ts";

type Changes = Partial<Wire<MemorandumOfUnderstanding>>;

const found = (changes: Changes): readonly string[] =>
  checkMemorandum(memorandum(changes))
    .filter(({ rule }) => rule === "memorandum.profile-disagrees")
    .map(({ severity, path }) => `${severity} ${path.join(".")}`);

function problems(changes: object): readonly (readonly [string, string])[] {
  const result = read(memorandumSchema, { ...minimalMemorandum, ...changes });
  return result.ok ? [] : result.problems.map(({ rule, path }) => [rule, path.join(".")]);
}

const year = (financialYear: string, amount = "600000.00") => ({
  financialYear,
  amount: poundsJson(amount),
});
const euros = { amount: "1.00", currency: "EUR" };

describe("an agreed profile", () => {
  test("names each year once and is in the currency of the investment", () => {
    expect(problems({ profile: [year("2016/17"), year("2016/17")] })).toEqual([
      ["memorandum.year-twice", "profile"],
    ]);
    const differ = [["memorandum.currencies-differ", ""]];
    const other = { financialYear: "2017/18", amount: euros };
    expect(problems({ profile: [year("2016/17"), other] })).toEqual(differ);
    expect(problems({ profile: [other], investment: poundsFigure("1.00") })).toEqual(differ);
    expect(problems({ profile: [other] })).toEqual([]);
  });

  test("comes to an amount that the investment allows", () => {
    const profile = [year("2016/17"), year("2017/18", "500000.00")];
    const of = (...figure: Parameters<typeof poundsFigure>) =>
      found({ profile, investment: poundsFigure(...figure) });
    expect(of("1100000.00")).toEqual([]);
    expect(of("1100000.01")).toEqual(["error profile"]);
    expect(of("1100000.00", "more-than")).toEqual(["error profile"]);
    expect(of("1099999.99", "more-than")).toEqual([]);
    expect(of("1.00", "circa")).toEqual([]);
    expect(found({ profile })).toEqual([]);
  });

  test("of an investment a year comes to all of its years, where they are known", () => {
    const investment = { ...poundsFigure("600000.00", "exact", "£600,000 a year"), per: "year" };
    const fundingPeriod = { start: "2017-04-01", end: "2019-03-31" };
    const both = [year("2017/18"), year("2018/19")];
    expect(found({ profile: both, investment, fundingPeriod })).toEqual([]);
    expect(found({ profile: [year("2017/18")], investment, fundingPeriod })).toEqual([
      "error profile",
    ]);
    expect(found({ profile: [year("2017/18")], investment })).toEqual([]);
  });

  test("is for years of the funding period or, where that is not stated, of the term", () => {
    const profile = [year("2016/17"), year("2022/23")];
    const fundingPeriod = { start: "2017-02-01", end: "2022-03-31" };
    expect(found({ profile, fundingPeriod })).toEqual(["error profile.1"]);
    const term = { effectiveFrom: "2017-02-01", term: { years: 5 } };
    expect(found({ profile, ...term })).toEqual(["error profile.1"]);
    expect(found({ profile, ...term, effectiveFromBasis: "assumed" })).toEqual(["info profile.1"]);
    expect(found({ profile, ...term, extendedTo: "2022-04-01" })).toEqual([]);
    expect(found({ profile })).toEqual([]);
  });
});
