import {
  memorandumFunding,
  memorandumNotice,
  memorandumReviews,
  memorandumSignatoryCoverage,
  memorandumTerm,
  parseFigure,
} from "concordat";
import { describe, expect, test } from "vitest";
import { memorandum, sector } from "../support/build.ts";
import { announced, backed } from "../support/funding.ts";
import { notation } from "../support/values.ts";

describe("the term of a memorandum that was extended", () => {
  test("runs to the day to which it was extended", () => {
    expect(memorandumTerm(memorandum({ ...announced, extendedTo: "2022-06-30" }))).toEqual({
      start: "2017-02-01",
      startBasis: "announced",
      end: "2022-06-30",
    });
    const { term: _, ...withoutTerm } = announced;
    expect(memorandumTerm(memorandum({ ...withoutTerm, extendedTo: "2022-06-30" }))?.end).toBe(
      "2022-06-30",
    );
    expect(memorandumTerm(memorandum({ ...announced, extendedTo: "2016-06-30" }))).toBeUndefined();
  });

  test("does not spread its money over more days", () => {
    expect(memorandumFunding(memorandum({ ...backed, extendedTo: "2022-06-30" }))).toEqual(
      memorandumFunding(memorandum(backed)),
    );
  });
});

describe("the notice of a memorandum", () => {
  test("by the norm of three months is given by 31 October 2021 for 31 January 2022", () => {
    expect(memorandumNotice(memorandum(announced))).toEqual({
      end: "2022-01-31",
      notice: { months: 3 },
      basis: "norm",
      latest: "2021-10-31",
    });
  });

  test("follows its own clause first", () => {
    const own = memorandum({ ...announced, noticePeriod: { months: 6 } });
    expect(memorandumNotice(own)).toMatchObject({ basis: "clause", latest: "2021-07-31" });
  });

  test.each([
    ["2010-03-16", "2009-12-16"],
    ["2010-03-15", undefined],
    ["2025-10-16", "2025-07-16"],
    ["2025-10-17", undefined],
  ])("of one that ends on %s could be given by the Compact until %s", (end, latest) => {
    const ending = memorandum({ effectiveFrom: "2005-01-01", extendedTo: end });
    expect(memorandumNotice(ending)?.latest).toBe(latest);
  });

  test("is not known without a term", () => {
    expect(memorandumNotice(memorandum({ noticePeriod: { months: 3 } }))).toBeUndefined();
  });
});

describe("the reviews of a memorandum", () => {
  const dates = (changes: object) =>
    memorandumReviews(memorandum({ ...announced, ...changes })).map(({ due, basis }) => [
      due,
      basis,
    ]);

  test("fall due each year of its term, counted from its first day", () => {
    expect(dates({ reviewEvery: { years: 1 } })).toEqual([
      ["2018-02-01", "computed"],
      ["2019-02-01", "computed"],
      ["2020-02-01", "computed"],
      ["2021-02-01", "computed"],
    ]);
  });

  test("keep to the end of months, and may fall on the last day", () => {
    const start = { effectiveFrom: "2017-01-31", term: { months: 3, days: 1 } };
    expect(dates({ ...start, reviewEvery: { months: 1 } })).toEqual([
      ["2017-02-28", "computed"],
      ["2017-03-31", "computed"],
      ["2017-04-30", "computed"],
    ]);
  });

  test("that are recorded stand in for computed ones, and beside them", () => {
    const reviews = [{ due: "2020-06-30" }, { due: "2019-02-01", heldOn: "2019-02-14" }];
    expect(dates({ reviews, reviewEvery: { years: 2 } })).toEqual([
      ["2019-02-01", "recorded"],
      ["2020-06-30", "recorded"],
      ["2021-02-01", "computed"],
    ]);
    expect(memorandumReviews(memorandum({ reviewEvery: { years: 1 } }))).toEqual([]);
  });

  test("end with the calendar", () => {
    const last = { effectiveFrom: "9998-06-01", term: { years: 1 }, reviewEvery: { years: 9000 } };
    expect(dates(last)).toEqual([]);
  });
});

describe("how much of a sector signed", () => {
  const figure = (text: string) => parseFigure(text, { as: "count" });
  const nearly = sector({ profile: { organisations: figure("nearly 15,000") } });

  test("over 200 of nearly 15,000 is more than 1.33%", () => {
    const coverage = memorandumSignatoryCoverage(
      { declaredSignatories: figure("over 200") },
      nearly,
    );
    expect(coverage?.basis).toBe("declared");
    expect(notation(coverage?.share)).toBe("(1/75, -)");
    expect(coverage?.share.lower?.value.format({ digits: 2, rounding: "down" })).toBe("1.33%");
  });

  test("is counted from the list, as at least that many while others may sign", () => {
    const signatories = ["a", "b", "b"].map((organisation) => ({ organisation }));
    const ten = sector({ profile: { organisations: figure("10") } });
    expect(notation(memorandumSignatoryCoverage({ signatories }, ten)?.share)).toBe("[1/5, 1/5]");
    const open = memorandumSignatoryCoverage({ signatories, openForSignature: {} }, ten);
    expect(notation(open?.share)).toBe("[1/5, -)");
    expect(open?.basis).toBe("listed");
  });

  test("is not known where a figure is missing or sets no bound", () => {
    expect(memorandumSignatoryCoverage({}, nearly)).toBeUndefined();
    expect(
      memorandumSignatoryCoverage({ declaredSignatories: figure("c200") }, nearly),
    ).toBeUndefined();
    expect(
      memorandumSignatoryCoverage({ declaredSignatories: figure("over 200") }, sector()),
    ).toBeUndefined();
  });
});
