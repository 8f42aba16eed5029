import { addDays, latestNoticeFor, noticeEnd, type Term } from "concordat";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { date } from "../support/values.ts";
import { modernDate } from "../time/calendar.ts";

const threeMonths: Term = { months: 3 };

describe("the day on which a notice has run", () => {
  test.each([
    ["2012-11-30", "2013-02-28"],
    ["2011-11-30", "2012-02-29"],
    ["2018-05-31", "2018-08-31"],
    ["2012-12-31", "2013-03-31"],
  ])("three months given on %s end on %s", (given, end) => {
    expect(noticeEnd(date(given), threeMonths)).toBe(end);
  });

  test("twelve weeks are 84 days", () => {
    expect(noticeEnd(date("2018-05-31"), "P12W")).toBe("2018-08-23");
  });

  test("months are counted before days", () => {
    // 31 January + 1 month = 28 February, + 1 day = 1 March.
    expect(noticeEnd(date("2013-01-31"), { months: 1, days: 1 })).toBe("2013-03-01");
  });
});

describe("the last day for giving notice", () => {
  test.each([
    ["2013-03-31", "2012-12-31"],
    ["2013-02-28", "2012-11-30"],
    ["2022-01-31", "2021-10-31"],
    // 28 February 2012 is no month end: only 28 November leads to it.
    ["2012-02-28", "2011-11-28"],
    ["2012-02-29", "2011-11-30"],
    // No 31 November: three months before 1 March is 1 December, and 30 November leads to 28 February.
    ["2013-03-01", "2012-12-01"],
  ])("three months before %s is %s", (end, given) => {
    expect(latestNoticeFor(date(end), threeMonths)).toBe(given);
  });

  test("a year before 28 February reaches back to a leap day", () => {
    expect(latestNoticeFor(date("2013-02-28"), { years: 1 })).toBe("2012-02-29");
  });

  test("is the last day whose notice has run by the end (law)", () => {
    const part = (max: number) => fc.integer({ min: 0, max });
    const notice = fc
      .record({ years: part(3), months: part(24), weeks: part(26), days: part(90) })
      .filter((term) => Object.values(term).some((length) => length > 0));
    fc.assert(
      fc.property(modernDate, notice, (end, term) => {
        const last = latestNoticeFor(end, term);
        expect(noticeEnd(last, term) <= end).toBe(true);
        expect(noticeEnd(addDays(last, 1), term) > end).toBe(true);
      }),
    );
  });
});

describe("what cannot be a notice", () => {
  test.each([
    [{}, "term.not-positive"],
    [{ months: 0 }, "term.not-positive"],
    [{ months: 1.5 }, "term.not-whole"],
    [{ months: -3 }, "term.not-positive"],
  ])("%j is refused", (notice, code) => {
    const refused: unknown = expect.objectContaining({ code });
    expect(() => noticeEnd(date("2012-11-30"), notice)).toThrow(refused as Error);
    expect(() => latestNoticeFor(date("2012-11-30"), notice)).toThrow(refused as Error);
  });

  test("the calendar ends with the year 9999 and begins with the year 1", () => {
    expect(() => noticeEnd(date("9999-12-31"), threeMonths)).toThrow(
      expect.objectContaining({ code: "date.out-of-range" }),
    );
    expect(() => latestNoticeFor(date("0001-02-28"), threeMonths)).toThrow(
      expect.objectContaining({ code: "date.out-of-range" }),
    );
  });
});
