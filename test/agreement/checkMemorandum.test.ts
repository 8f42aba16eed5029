import {
  checkMemorandum,
  type MemorandumOfUnderstanding,
  memorandumSchema,
  read,
  type Wire,
} from "concordat";
import { describe, expect, test } from "vitest";
import { memorandum } from "../support/build.ts";
import { minimalMemorandum, poundsFigure } from "../support/entities.ts";
import { agreedProfile, announced, backed } from "../support/funding.ts";

type Changes = Partial<Wire<MemorandumOfUnderstanding>>;

const rulesOf = (changes: Changes): readonly string[] =>
  checkMemorandum(memorandum(changes)).map(({ rule }) => rule);

function problems(changes: object): readonly [string, string][] {
  const result = read(memorandumSchema, { ...minimalMemorandum, ...changes });
  return result.ok ? [] : result.problems.map(({ rule, path }) => [rule, path.join(".")]);
}

describe("a start that is assumed", () => {
  test("is a warning that names the day and what it rests on", () => {
    const [found] = checkMemorandum(memorandum(announced));
    expect(found).toMatchObject({
      rule: "memorandum.start-assumed",
      severity: "warning",
      path: ["effectiveFrom"],
      values: { start: "2017-02-01", basis: "announced" },
    });
    expect(found?.message).toContain("2017-02-01 (announced)");
  });

  test.each(["announced", "signed", "assumed"] as const)("also where its basis is %s", (basis) => {
    const changes: Changes = { effectiveFrom: "2017-02-01", effectiveFromBasis: basis };
    expect(rulesOf({ ...changes, term: { years: 5 } })).toEqual(["memorandum.start-assumed"]);
  });

  test("is none where it is stated, or where nothing depends on it", () => {
    expect(rulesOf({ effectiveFrom: "2017-02-01", term: { years: 5 } })).toEqual([]);
    expect(rulesOf({ announcedOn: "2017-02-01" })).toEqual([]);
    expect(rulesOf({ term: { years: 5 } })).toEqual([]);
  });
});

describe("a profile that is assumed", () => {
  test("is a warning at the investment, with the days of the spread", () => {
    const [found] = checkMemorandum(memorandum({ ...backed, effectiveFrom: "2017-02-01" }));
    expect(found).toMatchObject({
      rule: "memorandum.profile-assumed",
      severity: "warning",
      path: ["investment"],
      values: { from: "2017-02-01", to: "2022-01-31" },
    });
  });

  test("is none where the parties agreed one, or where nothing can be spread", () => {
    const investment = poundsFigure("1100000.00");
    expect(rulesOf({ ...backed, investment, profile: agreedProfile })).toEqual([
      "memorandum.start-assumed",
    ]);
    expect(rulesOf({ investment: poundsFigure("1100000.00") })).toEqual([]);
  });
});

describe("the parties of a memorandum", () => {
  const equal = { standing: "equal" } as const;

  test("are distinct; one listed again is found where it is listed again", () => {
    const sector = { kind: "sector", id: "a", ...equal, representedBy: "network" } as const;
    const found = checkMemorandum(
      memorandum({ parties: [sector, { ...sector, standing: "other" }, sector] }),
    );
    expect(found.map(({ rule, severity, path }) => [rule, severity, path.join(".")])).toEqual([
      ["memorandum.parties-distinct", "error", "parties.1"],
      ["memorandum.parties-distinct", "error", "parties.2"],
    ]);
  });

  test("of two kinds may have one id: the portfolio says whether that is so", () => {
    const parties = [
      { kind: "partnership", id: "a", ...equal },
      { kind: "organisation", id: "a", ...equal },
    ] as const;
    expect(rulesOf({ parties })).toEqual([]);
  });

  test("are two or more: the schema refuses fewer", () => {
    const [first] = minimalMemorandum.parties;
    expect(problems({ parties: [first] })).toEqual([["schema.too-small", "parties"]]);
    expect(problems({ parties: [] })).toEqual([["schema.too-small", "parties"]]);
  });
});
