import {
  addDays,
  addMonths,
  addYears,
  dayOf,
  daysBetween,
  type LocalDate,
  lastDayOfMonth,
  localDate,
  monthsBetween,
} from "concordat/time";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDate, modernDate, numberOfDay, textOfDay, thrownBy } from "./calendar.ts";

const months = fc.integer({ min: -1200, max: 1200 });

describe("days", () => {
  test("each day 1900 to 2199 leads to the next and to its number, as the engine counts", () => {
    const start = numberOfDay("1900-01-01");
    const end = numberOfDay("2199-12-31");
    const epoch = localDate("1970-01-01");
    const wrong: string[] = [];
    for (let number = start; number <= end; number++) {
      const date = textOfDay(number) as LocalDate;
      if (addDays(date, 1) !== textOfDay(number + 1)) wrong.push(date);
      if (daysBetween(epoch, date) !== number) wrong.push(date);
    }
    expect(wrong).toEqual([]);
  });

  test("adding days is undone by taking them away, and counted by daysBetween", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const days = daysBetween(a, b);
        expect(days).toBe(numberOfDay(b) - numberOfDay(a));
        expect(addDays(a, days)).toBe(b);
        expect(addDays(b, 0 - days)).toBe(a);
      }),
    );
  });

  // The same pair as in date-fns#4067, which loses a day to summer time there.
  test("a span over the end of summer time has all its days", () => {
    expect(daysBetween(localDate("2025-08-26"), localDate("2025-11-24"))).toBe(90);
  });

  // Samoa had no such day on its clocks (RELIABILITY.md 1.3, T2); the calendar has.
  test("a day that one time zone skipped is counted", () => {
    expect(addDays(localDate("2011-12-29"), 1)).toBe("2011-12-30");
    expect(daysBetween(localDate("2011-12-28"), localDate("2012-01-01"))).toBe(4);
  });
});

describe("months and years", () => {
  // MODEL.md section 5: notice of three months, given on each date.
  test.each([
    ["2012-11-30", 3, "2013-02-28"],
    ["2011-11-30", 3, "2012-02-29"],
    ["2012-12-31", 3, "2013-03-31"],
    ["2021-10-31", 3, "2022-01-31"],
    ["2018-05-31", 3, "2018-08-31"],
  ] as const)("%s and %d months is %s", (from, count, to) => {
    expect(addMonths(localDate(from), count)).toBe(to);
  });

  // Worked out on the calendar.
  test.each([
    ["2011-01-31", 1, "2011-02-28"],
    ["2011-01-31", 2, "2011-03-31"],
    ["2011-03-31", -1, "2011-02-28"],
    ["2011-01-15", -1, "2010-12-15"],
    ["2011-01-15", -13, "2009-12-15"],
    ["2011-12-15", 1, "2012-01-15"],
    ["2011-06-15", 0, "2011-06-15"],
  ] as const)("%s and %d months is %s, clamped to the month's end", (from, count, to) => {
    expect(addMonths(localDate(from), count)).toBe(to);
  });

  test("a leap day becomes 28 February in a common year", () => {
    expect(addYears(localDate("2012-02-29"), 1)).toBe("2013-02-28");
    expect(addYears(localDate("2012-02-29"), 4)).toBe("2016-02-29");
    expect(addYears(localDate("2012-02-29"), -1)).toBe("2011-02-28");
  });

  test("months agree with the engine's, clamped by its own month lengths", () => {
    fc.assert(
      fc.property(modernDate, months, (date, count) => {
        const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
        const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
        const expected = Date.UTC(year, month - 1 + count, Math.min(day, last));
        expect(addMonths(date, count)).toBe(new Date(expected).toISOString().slice(0, 10));
      }),
    );
  });

  test("counting from the anchor keeps the day wherever the month has it", () => {
    fc.assert(
      fc.property(modernDate, months, (date, count) => {
        const later = addMonths(date, count);
        expect(dayOf(later)).toBe(Math.min(dayOf(date), dayOf(lastDayOfMonth(later))));
      }),
    );
  });

  test("the last day of a month is the day before the next begins", () => {
    fc.assert(
      fc.property(modernDate, (date) => {
        const next = addDays(lastDayOfMonth(date), 1);
        expect(dayOf(next)).toBe(1);
        expect(next.slice(0, 7)).toBe(addMonths(date, 1).slice(0, 7));
      }),
    );
  });

  test("monthsBetween is the most months that fit", () => {
    fc.assert(
      fc.property(modernDate, modernDate, (a, b) => {
        const [start, end] = a < b ? [a, b] : [b, a];
        const fit = monthsBetween(start, end);
        expect(addMonths(start, fit) <= end).toBe(true);
        expect(addMonths(start, fit + 1) > end).toBe(true);
        expect(monthsBetween(end, start)).toBe(0 - fit);
      }),
    );
  });

  test("monthsBetween a day and itself is zero, not minus zero", () => {
    const day = localDate("2017-02-01");
    expect(monthsBetween(day, day)).toBe(0);
    expect(monthsBetween(localDate("2017-02-10"), day)).toBe(0);
  });
});

describe("the ends of the calendar", () => {
  const first = localDate("0001-01-01");
  const last = localDate("9999-12-31");

  test("can be reached", () => {
    expect(addDays(first, daysBetween(first, last))).toBe(last);
    expect(addMonths(last, -9998 * 12 - 11)).toBe("0001-01-31");
    expect(lastDayOfMonth(last)).toBe(last);
  });

  test("cannot be passed: the error names the date that was counted from", () => {
    for (const run of [
      () => addDays(last, 1),
      () => addMonths(last, 1),
      () => addYears(last, 1),
      () => addDays(last, Number.MAX_SAFE_INTEGER),
      () => addYears(last, Number.MAX_SAFE_INTEGER),
    ]) {
      expect(thrownBy(run)).toMatchObject({ code: "date.out-of-range", values: { from: last } });
    }
    for (const run of [
      () => addDays(first, -1),
      () => addMonths(first, -1),
      () => addYears(first, -1),
      () => addMonths(first, Number.MIN_SAFE_INTEGER),
    ]) {
      expect(thrownBy(run)).toMatchObject({ code: "date.out-of-range", values: { from: first } });
    }
  });
});

test("an amount that is not a whole number is refused", () => {
  const date = localDate("2017-02-01");
  for (const amount of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
    for (const add of [addDays, addMonths, addYears]) {
      expect(thrownBy(() => add(date, amount))).toMatchObject({ code: "term.not-whole" });
    }
  }
});

test("a text that was forced into the type is refused, and not repeated", () => {
  const error = thrownBy(() => addDays("next week" as LocalDate, 1));
  expect(error).toMatchObject({ code: "date.format" });
  expect((error as Error).message).not.toContain("next week");
});
