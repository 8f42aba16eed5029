import {
  addDays,
  type DateRange,
  dateRange,
  daysInRange,
  formatDateRange,
  isDomainError,
  localDate,
  monthsInRange,
  parseDateRange,
  rangeContains,
  rangeEncloses,
  rangeIntersection,
  rangeOverlaps,
} from "concordat/time";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { modernDate, numberOfDay, thrownBy } from "./calendar.ts";

const term = parseDateRange("2017-02-01/2022-01-31");

/** A short range about one month, so that two of them often touch. */
const shortRange: fc.Arbitrary<DateRange> = fc
  .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }))
  .map(([from, length]) => {
    const start = addDays(localDate("2016-02-20"), from);
    return dateRange(start, addDays(start, length));
  });

function daysOf(range: DateRange): Set<string> {
  const days = Array.from({ length: daysInRange(range) }, (_, day) => addDays(range.start, day));
  return new Set(days);
}

describe("making and reading a range", () => {
  test("keeps both ends", () => {
    const day = localDate("2017-02-01");
    expect(dateRange(day, localDate("2022-01-31"))).toEqual(term);
    expect(daysInRange(dateRange(day, day))).toBe(1);
  });

  test("an end before the start is refused, with both dates", () => {
    const error = thrownBy(() => dateRange(term.end, term.start));
    expect(isDomainError(error, "date-range.end-before-start") && error.values).toEqual({
      start: "2022-01-31",
      end: "2017-02-01",
    });
  });

  // MODEL.md section 5 for the first; the others worked out on the calendar.
  test.each([
    ["2017-02-01/P5Y", "2017-02-01/2022-01-31"],
    ["2017-02-01/P60M", "2017-02-01/2022-01-31"],
    ["2017-02-01/P1826D", "2017-02-01/2022-01-31"],
    ["2011-04-01/P1Y6M", "2011-04-01/2012-09-30"],
    ["2018-06-01/P12W", "2018-06-01/2018-08-23"],
    ["2018-06-01/P1Y1M1W1D", "2018-06-01/2019-07-08"],
    ["2018-06-01/P05Y", "2018-06-01/2023-05-31"],
    ["2018-06-01/P0Y1D", "2018-06-01/2018-06-01"],
    ["2018-06-01/2018-06-01", "2018-06-01/2018-06-01"],
    ["P5Y/2022-01-31", "2017-02-01/2022-01-31"],
    ["P12W/2018-08-23", "2018-06-01/2018-08-23"],
    ["P1M/2013-03-30", "2013-02-28/2013-03-30"],
    ["P1Y/9999-12-31", "9999-01-01/9999-12-31"],
  ])("%s is %s", (text, expected) => {
    expect(formatDateRange(parseDateRange(text))).toBe(expected);
  });

  test("a range that is written is read again", () => {
    fc.assert(
      fc.property(shortRange, (range) => {
        expect(parseDateRange(formatDateRange(range))).toEqual(range);
      }),
    );
  });

  test.each([
    ["", "date-range.format"],
    ["2017-02-01", "date-range.format"],
    ["2017-02-01--2022-01-31", "date-range.format"],
    ["2017-02-01/", "date.format"],
    ["/2022-01-31", "date.format"],
    ["../2022-01-31", "date.format"],
    ["2017-02-01 / 2022-01-31", "date.format"],
    ["2017-02-01/2022-01-31/2023-01-31", "date.format"],
    ["2017-02-01/2022-01-32", "date.not-in-calendar"],
    ["2022-01-31/2017-02-01", "date-range.end-before-start"],
    ["2017-02-01/P", "term.format"],
    ["2017-02-01/P5", "term.format"],
    ["2017-02-01/P5y", "term.format"],
    ["2017-02-01/P5D1M", "term.format"],
    ["2017-02-01/P1.5Y", "term.format"],
    ["2017-02-01/P-1Y", "term.format"],
    ["2017-02-01/PT5H", "term.format"],
    ["2017-02-01/P12345678D", "term.format"],
    ["2017-02-01/P0D", "term.not-positive"],
    ["2017-02-01/P9000Y", "date.out-of-range"],
    ["P9000Y/2017-02-01", "date.out-of-range"],
    ["P5Y/P5Y", "date.format"],
    ["P5Y/", "date.format"],
    ["P0D/2017-02-01", "term.not-positive"],
  ])("%j is refused: %s", (text, code) => {
    expect(thrownBy(() => parseDateRange(text))).toMatchObject({ code });
  });

  test("the guard tells the refusals apart", () => {
    const soon = thrownBy(() => parseDateRange("soon"));
    expect(isDomainError(soon, "date-range.format")).toBe(true);
    expect(isDomainError(soon, "date.format")).toBe(false);
    const later = thrownBy(() => parseDateRange("soon/later"));
    expect(isDomainError(later, "date.format")).toBe(true);
    const length = thrownBy(() => parseDateRange("2017-02-01/Px"));
    expect(isDomainError(length, "term.format")).toBe(true);
    const nothing = thrownBy(() => parseDateRange(null as never));
    expect(isDomainError(nothing, "date-range.format")).toBe(true);
  });
});

describe("asking about ranges", () => {
  test("both ends belong to a range", () => {
    expect(rangeContains(term, term.start)).toBe(true);
    expect(rangeContains(term, term.end)).toBe(true);
    expect(rangeContains(term, addDays(term.start, -1))).toBe(false);
    expect(rangeContains(term, addDays(term.end, 1))).toBe(false);
  });

  test("the answers are those of the sets of days", () => {
    fc.assert(
      fc.property(shortRange, shortRange, (a, b) => {
        const [inA, inB] = [daysOf(a), daysOf(b)];
        const common = [...inA].filter((day) => inB.has(day));
        const intersection = rangeIntersection(a, b);
        expect(rangeOverlaps(a, b)).toBe(common.length > 0);
        expect(intersection === undefined ? [] : [...daysOf(intersection)]).toEqual(common);
        expect(rangeEncloses(a, b)).toBe(common.length === inB.size);
      }),
    );
  });
});

describe("the length of a range", () => {
  // MODEL.md section 5.
  test("five years from 1 February 2017 have 1,826 days and 60 months", () => {
    expect(daysInRange(term)).toBe(1826);
    expect(monthsInRange(term)).toBe(60);
  });

  // MODEL.md section 5.
  test("5 September to 3 October 2018 has 29 days", () => {
    expect(daysInRange(parseDateRange("2018-09-05/2018-10-03"))).toBe(29);
  });

  // Worked out on the calendar.
  test.each([
    ["2016-04-01/2017-03-31", 12],
    ["2016-04-15/2017-04-14", 12],
    ["2016-04-15/2017-04-13", 11],
    ["2017-02-01/2017-02-28", 1],
    ["2017-02-01/2017-02-27", 0],
    ["2017-02-28/2017-02-28", 0],
    ["2011-01-31/2011-02-27", 1],
    ["2011-01-31/2011-02-26", 0],
    ["2011-01-31/2011-03-30", 2],
    ["2016-02-29/2017-02-27", 12],
    ["9999-01-01/9999-12-31", 12],
  ])("%s has %d whole months", (text, months) => {
    expect(monthsInRange(parseDateRange(text))).toBe(months);
  });

  test("days are those of the engine's calendar", () => {
    fc.assert(
      fc.property(modernDate, modernDate, (a, b) => {
        const range = a < b ? dateRange(a, b) : dateRange(b, a);
        expect(daysInRange(range)).toBe(numberOfDay(range.end) - numberOfDay(range.start) + 1);
      }),
    );
  });
});
