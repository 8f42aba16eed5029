import {
  addDays,
  type DateRange,
  daysInRange,
  financialMonthOf,
  financialYearOf,
  financialYearRange,
  financialYearsIn,
  parseDateRange,
  rangeIntersection,
  type SplitUnit,
  splitRange,
} from "concordat/time";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { modernDate, thrownBy } from "./calendar.ts";

const units: readonly SplitUnit[] = ["financial-year", "quarter", "month"];

/** A range of up to some eleven years. */
const anyRange: fc.Arbitrary<DateRange> = fc
  .tuple(modernDate, fc.integer({ min: 0, max: 4000 }))
  .map(([start, days]) => ({ start, end: addDays(start, days) }));

// MODEL.md section 5.
test("five years from 1 February 2017 touch six financial years of 59 to 366 days", () => {
  const pieces = splitRange(parseDateRange("2017-02-01/P5Y"), "financial-year");
  expect(pieces.map(daysInRange)).toEqual([59, 365, 365, 366, 365, 306]);
  expect(pieces.map(({ start }) => financialYearOf(start))).toEqual([
    "2016/17",
    "2017/18",
    "2018/19",
    "2019/20",
    "2020/21",
    "2021/22",
  ]);
});

test("a financial year has four quarters and twelve months, from April", () => {
  const year = parseDateRange("2016-04-01/2017-03-31");
  expect(splitRange(year, "financial-year")).toEqual([year]);
  expect(splitRange(year, "quarter")).toEqual([
    { start: "2016-04-01", end: "2016-06-30" },
    { start: "2016-07-01", end: "2016-09-30" },
    { start: "2016-10-01", end: "2016-12-31" },
    { start: "2017-01-01", end: "2017-03-31" },
  ]);
  const months = splitRange(year, "month");
  expect(months.map(({ start }) => financialMonthOf(start))).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
  ]);
  expect(months.at(-2)).toEqual({ start: "2017-02-01", end: "2017-02-28" });
});

test("a single day is one piece, also on a boundary", () => {
  for (const unit of units) {
    for (const text of ["2017-03-31/2017-03-31", "2017-04-01/2017-04-01"]) {
      expect(splitRange(parseDateRange(text), unit)).toEqual([parseDateRange(text)]);
    }
  }
});

test("the pieces partition the range, and each lies in one unit", () => {
  const key = {
    "financial-year": (date: string) => String(Math.floor(monthsOf(date, 3) / 12)),
    quarter: (date: string) => String(Math.floor(monthsOf(date, 0) / 3)),
    month: (date: string) => date.slice(0, 7),
  };
  fc.assert(
    fc.property(anyRange, fc.constantFrom(...units), (range, unit) => {
      const pieces = splitRange(range, unit);
      expect(pieces[0]?.start).toBe(range.start);
      expect(pieces.at(-1)?.end).toBe(range.end);
      pieces.forEach((piece, index) => {
        const next = pieces[index + 1];
        expect(piece.start <= piece.end).toBe(true);
        expect(key[unit](piece.start)).toBe(key[unit](piece.end));
        if (next === undefined) return;
        expect(next.start).toBe(addDays(piece.end, 1));
        expect(key[unit](next.start)).not.toBe(key[unit](piece.end));
      });
    }),
  );
});

test("by financial year, the pieces are the overlaps with the years that it touches", () => {
  fc.assert(
    fc.property(anyRange, (range) => {
      expect(splitRange(range, "financial-year")).toEqual(
        financialYearsIn(range).map((year) => rangeIntersection(range, financialYearRange(year))),
      );
    }),
  );
});

test("the whole calendar can be split, ends that make no whole financial year included", () => {
  const pieces = splitRange(parseDateRange("0001-01-01/9999-12-31"), "financial-year");
  expect(pieces[0]).toEqual({ start: "0001-01-01", end: "0001-03-31" });
  expect(pieces.at(-1)).toEqual({ start: "9999-04-01", end: "9999-12-31" });
  expect(pieces).toHaveLength(10_000);
});

test("a unit that is not known is refused", () => {
  const range = parseDateRange("2016-04-01/2017-03-31");
  for (const unit of ["year", "constructor", undefined]) {
    expect(thrownBy(() => splitRange(range, unit as never))).toMatchObject({
      code: "term.format",
    });
  }
});

function monthsOf(date: string, offset: number): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 - offset;
}
