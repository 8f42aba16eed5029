import { isoWeekOf, localDate, weekdayOf } from "concordat/time";
import * as fc from "fast-check";
import { DateTime } from "luxon";
import { expect, test } from "vitest";
import { anyDate } from "./calendar.ts";

// DOMAIN.md sections 7 and 8.1.
test("31 March 2013 was a Sunday, 31 December 2011 a Saturday", () => {
  expect(weekdayOf(localDate("2013-03-31"))).toBe(7);
  expect(weekdayOf(localDate("2011-12-31"))).toBe(6);
});

// The second implementation is luxon, in UTC.
test("weekdays and weeks are those that luxon counts", () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      const other = DateTime.fromISO(date, { zone: "utc" });
      expect(weekdayOf(date)).toBe(other.weekday);
      fc.pre(other.weekYear >= 1 && other.weekYear <= 9999);
      expect(isoWeekOf(date)).toBe(
        `${String(other.weekYear).padStart(4, "0")}-W${String(other.weekNumber).padStart(2, "0")}`,
      );
    }),
    { numRuns: 2000 },
  );
});
