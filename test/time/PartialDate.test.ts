import {
  daysInRange,
  isDomainError,
  isPartialDate,
  localDate,
  type PartialDate,
  partialDate,
  partialDateRange,
} from "concordat/time";
import { expect, test } from "vitest";
import { thrownBy } from "./calendar.ts";

test("a year, a month and a day are read and cover their days", () => {
  expect(partialDateRange(partialDate("2017"))).toEqual({ start: "2017-01-01", end: "2017-12-31" });
  expect(partialDateRange(partialDate("2017-02"))).toEqual({
    start: "2017-02-01",
    end: "2017-02-28",
  });
  expect(partialDateRange(partialDate("2012-02"))).toEqual({
    start: "2012-02-01",
    end: "2012-02-29",
  });
  expect(partialDateRange(partialDate("2017-02-01"))).toEqual({
    start: "2017-02-01",
    end: "2017-02-01",
  });
  expect(daysInRange(partialDateRange(partialDate("2012")))).toBe(366);
});

test("a whole date is a partial date without conversion", () => {
  const known: PartialDate = localDate("2017-02-01");
  expect(partialDateRange(known).end).toBe("2017-02-01");
});

test.each([
  ["", "format"],
  ["201", "format"],
  ["20170", "format"],
  ["2017-2", "format"],
  ["2017-", "format"],
  ["2017/02", "format"],
  ["201a", "format"],
  ["early 2017", "format"],
  ["0000", "year"],
  ["2017-00", "month"],
  ["2017-13", "month"],
  ["2017-02-29", "day"],
])("%j is refused for its %s", (text, reason) => {
  const error = thrownBy(() => partialDate(text));
  expect(error).toMatchObject(
    reason === "format"
      ? { code: "date.format" }
      : { code: "date.not-in-calendar", values: { reason } },
  );
  expect(isPartialDate(text)).toBe(false);
});

test("the refusal names the forms that are read", () => {
  expect((thrownBy(() => partialDate("early 2017")) as Error).message).toContain("YYYY-MM");
});

test("values that are not text are refused with the library's own error", () => {
  for (const value of [undefined, null, 2017, ["2017"], { length: 4 }]) {
    expect(isPartialDate(value)).toBe(false);
    expect(
      isDomainError(
        thrownBy(() => partialDate(value as string)),
        "date.format",
      ),
    ).toBe(true);
  }
});
