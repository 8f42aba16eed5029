import {
  compareDates,
  dayOf,
  isDomainError,
  isLocalDate,
  localDate,
  localDateOf,
  monthOf,
  yearOf,
} from "concordat/time";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDate, textOfDay, thrownBy } from "./calendar.ts";

describe("reading a date", () => {
  test("gives the text back when it names a day", () => {
    for (const text of ["2017-02-01", "2012-02-29", "2000-02-29", "0001-01-01", "9999-12-31"]) {
      expect(localDate(text)).toBe(text);
      expect(isLocalDate(text)).toBe(true);
    }
  });

  test("agrees with the engine's calendar on every day 01 to 31 of every month, 1900 to 2199", () => {
    const wrong: string[] = [];
    for (let year = 1900; year < 2200; year++) {
      for (let month = 1; month <= 12; month++) {
        for (let day = 1; day <= 31; day++) {
          const text = `${year}-${`${month}`.padStart(2, "0")}-${`${day}`.padStart(2, "0")}`;
          // The engine rolls a day that does not exist over into the next month.
          const exists = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
          if (isLocalDate(text) !== exists) wrong.push(text);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  // The texts are those that other readers let through (RELIABILITY.md 1.3) and their neighbours.
  test.each([
    "",
    "2011",
    "2011-04",
    "20110401",
    "2011-4-1",
    "11-04-01",
    "2011/04/01",
    "01/04/2011",
    "2011-091",
    "2011-W13-5",
    "2011-04-01T",
    "2011-04-01T00:00:00Z",
    "2011-04-01Zfoo",
    "2011-04-01 ",
    " 2011-04-01",
    "2011-04-01\n",
    "2011-04-0１",
    "２０１１-04-01",
    "2011–04–01",
    "+2011-04-01",
    "-2011-04-01",
    "+02011-04-01",
    "2011-0 -01",
    "2011-04-1e",
    "2011-04-/1",
    "2011-04-:1",
  ])("refuses %j as not written as a date", (text) => {
    const error = thrownBy(() => localDate(text));
    expect(isDomainError(error, "date.format") && error.values).toEqual({
      expected: "YYYY-MM-DD, such as 2017-02-01",
    });
    expect(isLocalDate(text)).toBe(false);
  });

  test.each([
    ["0000-01-01", "year"],
    ["2011-00-01", "month"],
    ["2011-13-01", "month"],
    ["2011-04-00", "day"],
    ["2011-04-31", "day"],
    ["2011-02-29", "day"],
    ["1900-02-29", "day"],
    ["2100-02-29", "day"],
  ])("refuses %s, which is not in the calendar, for its %s", (text, reason) => {
    const error = thrownBy(() => localDate(text));
    const [year, month, day] = text.split("-").map(Number);
    expect(isDomainError(error, "date.not-in-calendar") && error.values).toEqual({
      reason,
      year,
      month,
      day,
    });
    expect(isLocalDate(text)).toBe(false);
  });

  test("the error carries the parts that were read", () => {
    expect(thrownBy(() => localDate("2011-04-31"))).toMatchObject({
      values: { year: 2011, month: 4, day: 31 },
    });
  });

  test("the error never repeats the text, and says what to write", () => {
    const error = thrownBy(() => localDate("<script>")) as Error;
    expect(error.message).not.toContain("script");
    expect(error.message).toContain("YYYY-MM-DD");
  });

  test("values that are not text are refused with the library's own error", () => {
    for (const value of [undefined, null, 20110401, new Date(0), ["2011-04-01"], {}, Symbol("x")]) {
      expect(isLocalDate(value)).toBe(false);
      expect(thrownBy(() => localDate(value as string))).toMatchObject({ code: "date.format" });
    }
  });

  test("no text at all makes it throw anything but a domain error", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const error = thrownBy(() => localDate(text));
        return error === undefined || isDomainError(error);
      }),
    );
  });
});

describe("the parts of a date", () => {
  test("make the same date again", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(localDateOf(yearOf(date), monthOf(date), dayOf(date))).toBe(date);
      }),
    );
  });

  test("a year below 100 stays what it is", () => {
    expect(localDateOf(11, 4, 1)).toBe("0011-04-01");
    expect(yearOf(localDate("0011-04-01"))).toBe(11);
  });

  test.each([
    [0, 1, 1, "year"],
    [10_000, 1, 1, "year"],
    [2011.5, 1, 1, "year"],
    [Number.NaN, 1, 1, "year"],
    [2011, 0, 1, "month"],
    [2011, 13, 1, "month"],
    [2011, 1.5, 1, "month"],
    [2011, 2, 29, "day"],
    [2011, 4, 31, "day"],
    [2011, 4, 0, "day"],
    [2011, 4, 1.5, "day"],
  ])("%d, %d, %d make no date for the %s", (year, month, day, reason) => {
    expect(thrownBy(() => localDateOf(year, month, day))).toMatchObject({
      code: "date.not-in-calendar",
      values: { reason },
    });
  });

  test("that JSON cannot hold are not among the values of the error", () => {
    const error = thrownBy(() => localDateOf(Number.NaN, 1, "1" as never));
    expect(isDomainError(error, "date.not-in-calendar") && error.values).toEqual({
      reason: "year",
      month: 1,
    });
  });
});

test("dates sort as text, by compareDates and by the calendar alike", () => {
  const numbers = fc.array(fc.integer({ min: -719_162, max: 2_932_896 }));
  fc.assert(
    fc.property(numbers, (days) => {
      const expected = days.toSorted((a, b) => a - b).map(textOfDay);
      const dates = days.map((day) => localDate(textOfDay(day)));
      expect(dates.toSorted()).toEqual(expected);
      expect(dates.toSorted(compareDates)).toEqual(expected);
    }),
  );
});

test("a date goes through JSON as it is", () => {
  expect(JSON.stringify({ on: localDate("2017-02-01") })).toBe('{"on":"2017-02-01"}');
});

test("the guard knows the error of another copy of the library, and no other error", () => {
  const foreign = Object.assign(new Error("a copy"), {
    name: "DomainError",
    code: "date.format",
    library: "concordat",
  });
  expect(isDomainError(foreign)).toBe(true);
  expect(isDomainError(foreign, "date.format")).toBe(true);
  expect(isDomainError(foreign, "date.not-in-calendar")).toBe(false);
  const other = Object.assign(new Error("x"), { name: "DomainError", code: "date.format" });
  expect(isDomainError(other)).toBe(false);
  expect(isDomainError(undefined)).toBe(false);
});
