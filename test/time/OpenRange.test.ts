import {
  fundSchema,
  isOpenEnded,
  localDate,
  memorandumSchema,
  memorandumTerm,
  openRangeSchema,
  rangeUpTo,
} from "concordat";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { failure } from "../support/failure.ts";

const rolling = { start: localDate("2016-04-01"), end: "open-ended" } as const;

describe("no end is said in one form", () => {
  test("in a range, a fund and a memorandum", () => {
    const { start, end } = rolling;
    const fund = fundSchema.parse({ id: "fund", name: "Fund", period: { start, end } });
    expect(fund.period).toEqual(rolling);
    const memorandum = memorandumSchema.parse({
      id: "memorandum",
      title: "Memorandum",
      parties: [
        { kind: "organisation", id: "council", standing: "equal" },
        { kind: "organisation", id: "charity", standing: "equal" },
      ],
      status: "in-force",
      effectiveFrom: "2016-04-01",
      term: "open-ended",
      extendedTo: "9999-12-31",
    });
    expect([memorandum.term, memorandum.extendedTo].map(isOpenEnded)).toEqual([true, true]);
    expect(memorandumTerm(memorandum)).toBeUndefined();
  });

  test("9999-12-31 reads into it, and is written as it", () => {
    const read = openRangeSchema.parse({ start: "2016-04-01", end: "9999-12-31" });
    expect(read).toEqual(rolling);
    expect(z.encode(openRangeSchema, read)).toEqual({ start: "2016-04-01", end: "open-ended" });
  });

  test("the day before 9999-12-31 is a day, and other words are refused", () => {
    expect(openRangeSchema.parse({ start: "2016-04-01", end: "9999-12-30" }).end).toBe(
      "9999-12-30",
    );
    for (const end of ["", "open", "2016-04-31", "2016-03-31"]) {
      expect(openRangeSchema.safeParse({ start: "2016-04-01", end }).success).toBe(false);
    }
    expect(openRangeSchema.safeParse({ start: "2016-04-01" }).success).toBe(false);
  });
});

describe("the part of a range up to a day", () => {
  test("ends on the day, or earlier where the range does", () => {
    const closed = { start: localDate("2016-04-01"), end: localDate("2021-03-31") };
    expect(rangeUpTo(rolling, localDate("2030-01-01"))?.end).toBe("2030-01-01");
    expect(rangeUpTo(closed, localDate("2030-01-01"))).toEqual(closed);
    expect(rangeUpTo(closed, localDate("2016-04-01"))?.end).toBe("2016-04-01");
    expect(rangeUpTo(rolling, localDate("2016-03-31"))).toBeUndefined();
  });

  test("asks for a range and a day", () => {
    const wrong = undefined as never;
    expect(failure(() => rangeUpTo(wrong, localDate("2016-04-01"))).code).toBe(
      "argument.not-a-range",
    );
    expect(failure(() => rangeUpTo(rolling, wrong)).code).toBe("argument.not-text");
  });
});
