import { type MemorandumOfUnderstanding, memorandumUnfundedTail, type Wire } from "concordat";
import { describe, expect, test } from "vitest";
import { memorandum } from "../support/build.ts";
import { announced } from "../support/funding.ts";

type Changes = Partial<Wire<MemorandumOfUnderstanding>>;

const tailOf = (changes: Changes) =>
  memorandumUnfundedTail(memorandum({ ...announced, ...changes }));

describe("the part of a term without money", () => {
  test('"until 2021" leaves 1 to 13 months of a term to 31 January 2022 (C13)', () => {
    expect(tailOf({ fundingUntil: "2021" })).toEqual({
      termEnd: "2022-01-31",
      least: {
        fundedTo: "2021-12-31",
        range: { start: "2022-01-01", end: "2022-01-31" },
        days: 31,
        months: 1,
      },
      most: {
        fundedTo: "2020-12-31",
        range: { start: "2021-01-01", end: "2022-01-31" },
        days: 396,
        months: 13,
      },
    });
  });

  test("a day, or a funding period, leaves no choice: ten months after 31 March 2021", () => {
    const ten = { fundedTo: "2021-03-31", months: 10, days: 306 };
    for (const changes of [
      { fundingUntil: "2021-03-31" },
      { fundingPeriod: { start: "2017-02-01", end: "2021-03-31" } },
      { fundingUntil: "2019", fundingPeriod: { start: "2017-02-01", end: "2021-03-31" } },
    ]) {
      const tail = tailOf(changes);
      expect(tail?.least).toMatchObject(ten);
      expect(tail?.most).toEqual(tail?.least);
    }
  });

  test("a month may be included or not", () => {
    const tail = tailOf({ fundingUntil: "2021-03" });
    expect([tail?.least.fundedTo, tail?.most.fundedTo]).toEqual(["2021-03-31", "2021-02-28"]);
  });

  test("is none where the money lasts, by one reading or by both", () => {
    expect(tailOf({ fundingUntil: "2022" })).toMatchObject({
      least: { fundedTo: "2022-12-31", days: 0, months: 0 },
      most: { fundedTo: "2021-12-31", days: 31 },
    });
    expect(tailOf({ fundingUntil: "2022-01-31" })?.most).toEqual({
      fundedTo: "2022-01-31",
      days: 0,
      months: 0,
    });
  });

  test("grows with an extension, which brings no money", () => {
    expect(tailOf({ fundingUntil: "2021-03-31", extendedTo: "2022-03-31" })?.most.months).toBe(12);
  });

  test("is not known without a term, or without a word about the money", () => {
    expect(tailOf({})).toBeUndefined();
    expect(memorandumUnfundedTail(memorandum({ fundingUntil: "2021" }))).toBeUndefined();
  });

  test("the first year of the calendar has no day before it", () => {
    expect(tailOf({ fundingUntil: "0001" })?.most.fundedTo).toBe("0001-01-01");
  });
});
