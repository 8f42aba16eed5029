import {
  addDays,
  type DateRange,
  dateRange,
  daysInRange,
  parseDateRange,
  yearFraction,
} from "concordat/time";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { modernDate, thrownBy } from "./calendar.ts";

const dayCounts = ["act/365-fixed", "act/act-isda", "act/360", "30e/360"] as const;

const anyRange: fc.Arbitrary<DateRange> = fc
  .tuple(modernDate, fc.integer({ min: 0, max: 4000 }))
  .map(([start, days]) => dateRange(start, addDays(start, days)));

// Worked out by hand from the definitions: 2016 is a leap year, so that 1 April 2016 to 31 March 2017
// is 275/366 + 90/365 by act/act-isda.
test.each([
  ["2016-04-01/2017-03-31", "1", "26663/26718", "73/72", "1"],
  ["2015-04-01/2016-03-31", "366/365", "26773/26718", "61/60", "1"],
  ["2016-01-01/2016-12-31", "366/365", "1", "61/60", "1"],
  ["2017-01-01/2017-01-31", "31/365", "31/365", "31/360", "1/12"],
  ["2017-01-01/2017-01-30", "6/73", "6/73", "1/12", "29/360"],
  ["2017-01-31/2017-02-27", "28/365", "28/365", "7/90", "7/90"],
  ["2016-02-29/2016-02-29", "1/365", "1/366", "1/360", "1/180"],
  ["9999-12-31/9999-12-31", "1/365", "1/365", "1/360", "1/360"],
])("%s", (text, ...expected) => {
  const range = parseDateRange(text);
  expect(dayCounts.map((dayCount) => yearFraction(range, dayCount).toString())).toEqual(expected);
});

test("actual days are counted over 365 or 360, the last day too", () => {
  fc.assert(
    fc.property(anyRange, (range) => {
      const days = String(daysInRange(range));
      expect(yearFraction(range, "act/365-fixed").times(365).toString()).toBe(days);
      expect(yearFraction(range, "act/360").times(360).toString()).toBe(days);
    }),
  );
});

test("a range and the range that follows it make up both together", () => {
  const days = fc.integer({ min: 1, max: 2000 });
  fc.assert(
    fc.property(modernDate, days, days, fc.constantFrom(...dayCounts), (start, a, b, dayCount) => {
      const first = dateRange(start, addDays(start, a - 1));
      const second = dateRange(addDays(start, a), addDays(start, a + b - 1));
      const whole = dateRange(first.start, second.end);
      const sum = yearFraction(first, dayCount).plus(yearFraction(second, dayCount));
      expect(sum.equals(yearFraction(whole, dayCount))).toBe(true);
    }),
  );
});

test("a calendar year is 1 by act/act-isda and by 30e/360, leap year or not", () => {
  for (let year = 1900; year < 2200; year++) {
    const range = parseDateRange(`${year}-01-01/${year}-12-31`);
    expect(yearFraction(range, "act/act-isda").toString()).toBe("1");
    expect(yearFraction(range, "30e/360").toString()).toBe("1");
  }
});

test("a day count that is not known is refused", () => {
  const range = parseDateRange("2016-04-01/2017-03-31");
  for (const name of ["act/365", "constructor", undefined]) {
    expect(thrownBy(() => yearFraction(range, name as never))).toMatchObject({
      code: "day-count.unknown",
    });
  }
});
