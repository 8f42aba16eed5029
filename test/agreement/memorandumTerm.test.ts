import {
  type MemorandumOfUnderstanding,
  memorandumEffectiveStart,
  memorandumSchema,
  memorandumTerm,
  read,
  type Wire,
} from "concordat";
import { describe, expect, test } from "vitest";
import { memorandum } from "../support/build.ts";
import { minimalMemorandum } from "../support/entities.ts";

type Changes = Partial<Wire<MemorandumOfUnderstanding>>;

const announced: Changes = { announcedOn: "2017-02-01", term: { years: 5 } };
function problems(changes: object): readonly [string, string][] {
  const result = read(memorandumSchema, { ...minimalMemorandum, ...changes });
  return result.ok ? [] : result.problems.map(({ rule, path }) => [rule, path.join(".")]);
}

describe("the term of a memorandum", () => {
  test("five years from 1 February 2017 end on 31 January 2022 (C12)", () => {
    expect(memorandumTerm(memorandum(announced))).toEqual({
      start: "2017-02-01",
      end: "2022-01-31",
      startBasis: "announced",
    });
  });

  test("five years from the public signing would end on 11 May 2022 (C15), but it is not the start", () => {
    const changes: Changes = { ...announced, publicSigningOn: "2017-05-12" };
    expect(memorandumTerm(memorandum(changes))?.end).toBe("2022-01-31");
    expect(memorandumTerm(memorandum({ ...changes, effectiveFrom: "2017-05-12" }))?.end).toBe(
      "2022-05-11",
    );
    expect(
      memorandumTerm(memorandum({ publicSigningOn: "2017-05-12", term: { years: 5 } })),
    ).toBeUndefined();
  });

  test.each<[Changes, string, string]>([
    [{ announcedOn: "2017-02-01" }, "2017-02-01", "announced"],
    [{ announcedOn: "2017-02-01", signedOn: "2017-01-30" }, "2017-01-30", "signed"],
    [
      { announcedOn: "2017-02-01", signedOn: "2017-01-30", effectiveFrom: "2017-04-01" },
      "2017-04-01",
      "stated",
    ],
    [{ effectiveFrom: "2017-02-01", effectiveFromBasis: "assumed" }, "2017-02-01", "assumed"],
  ])("starts from what is known best: %j", (changes, start, startBasis) => {
    expect(memorandumEffectiveStart(memorandum(changes))).toEqual({ start, startBasis });
  });

  test("is not known where its first day or its length is not", () => {
    expect(memorandumTerm(memorandum())).toBeUndefined();
    expect(memorandumTerm(memorandum({ announcedOn: "2017-02-01" }))).toBeUndefined();
    expect(memorandumTerm(memorandum({ term: { years: 5 } }))).toBeUndefined();
    expect(memorandumEffectiveStart(memorandum())).toBeUndefined();
  });

  test("from 29 February is clipped first, then a day is taken off (edge case 3)", () => {
    expect(
      memorandumTerm(memorandum({ effectiveFrom: "2016-02-29", term: { years: 1 } }))?.end,
    ).toBe("2017-02-27");
  });

  test("that would leave the calendar is refused, at the term", () => {
    const far = [["memorandum.term-beyond-calendar", "term"]];
    expect(problems({ announcedOn: "9999-01-01", term: { years: 1 } })).toEqual([]);
    expect(problems({ announcedOn: "9999-01-02", term: { years: 1 } })).toEqual(far);
    expect(problems({ announcedOn: "2017-02-01", term: { years: 9_999_999 } })).toEqual(far);
    expect(problems({ announcedOn: "2017-02-01", term: { years: 0 } })).toEqual([
      ["term.not-positive", "term"],
    ]);
    expect(problems({ announcedOn: "2017-02-01", term: { years: -1 } })).toContainEqual([
      "schema.too-small",
      "term.years",
    ]);
  });
});
