import {
  addDays,
  addMonths,
  adjustToWorkingDay,
  type DateRange,
  dateRange,
  daysInRange,
  englandAndWales,
  formatDateRange,
  type LocalDate,
  lastDayOfMonth,
  localDate,
  parseDateRange,
  type ScheduleOptions,
  type StubConvention,
  schedule,
  splitRange,
  workingDayCalendar,
} from "concordat/time";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { modernDate, thrownBy } from "./calendar.ts";

const stubs: readonly StubConvention[] = [
  "short-initial",
  "long-initial",
  "smart-initial",
  "short-final",
  "long-final",
  "smart-final",
  "both",
];

const anyRange: fc.Arbitrary<DateRange> = fc
  .tuple(modernDate, fc.integer({ min: 0, max: 2500 }))
  .map(([start, days]) => dateRange(start, addDays(start, days)));

const anyLength = fc.oneof(
  fc.integer({ min: 1, max: 14 }).map((months) => ({ months })),
  fc.integer({ min: 5, max: 100 }).map((days) => ({ days })),
  fc.record({ months: fc.integer({ min: 1, max: 3 }), days: fc.integer({ min: 1, max: 40 }) }),
);

function periods(options: ScheduleOptions): readonly string[] {
  return schedule(options).map((period) => formatDateRange(period));
}

/** First to last day without gap or overlap. */
function expectPartition(range: DateRange, parts: readonly DateRange[]): void {
  expect(parts[0]?.start).toBe(range.start);
  expect(parts.at(-1)?.end).toBe(range.end);
  parts.forEach((part, index) => {
    expect(part.start <= part.end).toBe(true);
    const before = parts[index - 1];
    if (before !== undefined) expect(part.start).toBe(addDays(before.end, 1));
  });
}

describe("the eight stub conventions", () => {
  // 1 February 2017 to 4 May 2018 by quarters: four days too long. Worked out on the calendar.
  const range = parseDateRange("2017-02-01/2018-05-04");
  const [early, late] = [
    ["2017-05-05/2017-08-04", "2017-08-05/2017-11-04", "2017-11-05/2018-02-04"],
    ["2017-05-01/2017-07-31", "2017-08-01/2017-10-31", "2017-11-01/2018-01-31"],
  ];

  test.each<readonly [StubConvention, readonly string[]]>([
    [
      "short-initial",
      ["2017-02-01/2017-02-04", "2017-02-05/2017-05-04", ...early, "2018-02-05/2018-05-04"],
    ],
    ["long-initial", ["2017-02-01/2017-05-04", ...early, "2018-02-05/2018-05-04"]],
    ["smart-initial", ["2017-02-01/2017-05-04", ...early, "2018-02-05/2018-05-04"]],
    [
      "short-final",
      ["2017-02-01/2017-04-30", ...late, "2018-02-01/2018-04-30", "2018-05-01/2018-05-04"],
    ],
    ["long-final", ["2017-02-01/2017-04-30", ...late, "2018-02-01/2018-05-04"]],
    ["smart-final", ["2017-02-01/2017-04-30", ...late, "2018-02-01/2018-05-04"]],
  ])("%s", (stub, expected) => {
    expect(periods({ range, every: "P3M", stub })).toEqual(expected);
  });

  test("none takes whole periods only", () => {
    expect(periods({ range: parseDateRange("2017-02-01/P6M"), every: "P3M" })).toEqual([
      "2017-02-01/2017-04-30",
      "2017-05-01/2017-07-31",
    ]);
    const error = thrownBy(() => schedule({ range, every: "P3M", stub: "none" }));
    expect(error).toMatchObject({ code: "schedule.stub-needed" });
  });

  test("both counts from 1 April, so that its quarters are those of the financial year", () => {
    fc.assert(
      fc.property(anyRange, (days) => {
        const quarters = schedule({ range: days, every: "P3M", stub: "both" });
        expect(quarters.map(({ start, end }) => ({ start, end }))).toEqual(
          splitRange(days, "quarter"),
        );
      }),
    );
  });

  test("both counts from an anchor, which may lie in the range or on either side of it", () => {
    const expected = [
      "2017-02-01/2017-03-14",
      "2017-03-15/2017-06-14",
      "2017-06-15/2017-09-14",
      "2017-09-15/2017-10-31",
    ];
    for (const anchor of ["2017-06-15", "2010-03-15", "2031-12-15"]) {
      const options = { every: "P3M", stub: "both", anchor: localDate(anchor) } as const;
      expect(periods({ range: parseDateRange("2017-02-01/2017-10-31"), ...options })).toEqual(
        expected,
      );
    }
  });

  // The threshold is that of Strata's smart conventions (MONEY-AND-PERIODS.md section 2): 7 days.
  test("a smart stub stands alone from seven days on", () => {
    const six = parseDateRange("2017-04-01/2017-07-06");
    const seven = parseDateRange("2017-04-01/2017-07-07");
    expect(schedule({ range: six, every: "P3M", stub: "smart-final" })).toHaveLength(1);
    expect(schedule({ range: seven, every: "P3M", stub: "smart-final" })).toHaveLength(2);
    expect(schedule({ range: six, every: "P3M", stub: "smart-initial" })).toHaveLength(1);
    expect(schedule({ range: seven, every: "P3M", stub: "smart-initial" })).toHaveLength(2);
  });

  test("a range shorter than one period is one period", () => {
    for (const stub of stubs.filter((name) => name !== "both")) {
      expect(periods({ range: parseDateRange("2017-05-10/P9D"), every: "P1Y", stub })).toEqual([
        "2017-05-10/2017-05-18",
      ]);
    }
  });
});

describe("laws", () => {
  test("a schedule covers its range without gap or overlap", () => {
    fc.assert(
      fc.property(anyRange, anyLength, fc.constantFrom(...stubs), (range, every, stub) => {
        expectPartition(range, schedule({ range, every, stub }));
      }),
    );
  });

  test("regular periods start whole lengths from the anchor", () => {
    const counted = fc.constantFrom("short-initial", "short-final", "both");
    const months = fc.integer({ min: 1, max: 14 });
    fc.assert(
      fc.property(anyRange, months, counted, modernDate, (range, every, stub, anchor) => {
        const parts = schedule({
          range,
          every: { months: every },
          stub,
          ...(stub === "both" && { anchor }),
        });
        const starts = parts.slice(1).map(({ start }) => start);
        const from =
          stub === "both" ? anchor : stub === "short-final" ? range.start : addDays(range.end, 1);
        for (const start of starts) {
          const [year = 0, month = 0] = start.split("-").map(Number);
          const [fromYear = 0, fromMonth = 0] = from.split("-").map(Number);
          const away = (year - fromYear) * 12 + month - fromMonth;
          expect(away % every === 0).toBe(true);
          expect(start).toBe(addMonths(from, away));
        }
      }),
    );
  });

  test("no period but a long or smart stub is longer than a regular one", () => {
    fc.assert(
      fc.property(
        anyRange,
        fc.integer({ min: 5, max: 100 }),
        fc.constantFrom(...stubs),
        (range, days, stub) => {
          const lengths = schedule({ range, every: { days }, stub }).map(daysInRange);
          const irregular = lengths.filter((length) => length !== days);
          expect(irregular.length).toBeLessThanOrEqual(stub === "both" ? 2 : 1);
          for (const length of irregular) {
            if (length < days) continue;
            expect(stub.startsWith("long") || stub.startsWith("smart")).toBe(true);
            expect(length - days).toBeLessThan(stub.startsWith("smart") ? 7 : days);
          }
        },
      ),
    );
  });

  test("a whole number of periods needs no stub, and all one-sided conventions agree", () => {
    const count = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(modernDate, fc.integer({ min: 1, max: 60 }), count, (start, days, times) => {
        const range = dateRange(start, addDays(start, days * times - 1));
        const whole = schedule({ range, every: { days } });
        expect(whole).toHaveLength(times);
        for (const stub of stubs.filter((name) => name !== "both")) {
          expect(schedule({ range, every: { days }, stub })).toEqual(whole);
        }
      }),
    );
  });
});

describe("the roll day", () => {
  // Worked out on the calendar: the days that month after month has, from the anchor.
  test("end-of-month keeps the last day of the month, where plain months keep the number", () => {
    const range = parseDateRange("2011-02-28/2011-05-30");
    expect(periods({ range, every: "P1M", roll: "end-of-month" })).toEqual([
      "2011-02-28/2011-03-30",
      "2011-03-31/2011-04-29",
      "2011-04-30/2011-05-30",
    ]);
    expect(periods({ range, every: "P1M", stub: "short-final" })).toEqual([
      "2011-02-28/2011-03-27",
      "2011-03-28/2011-04-27",
      "2011-04-28/2011-05-27",
      "2011-05-28/2011-05-30",
    ]);
  });

  test("end-of-month lets periods that start on the 1st end with their month", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1200 }),
        fc.integer({ min: 1, max: 24 }),
        (at, count) => {
          const start = addMonths(localDate("1950-01-01"), at);
          const range = dateRange(start, addDays(addMonths(start, count), -1));
          const parts = schedule({ range, every: "P1M", roll: "end-of-month" });
          expect(parts).toHaveLength(count);
          for (const { end } of parts) expect(end).toBe(lastDayOfMonth(end));
        },
      ),
    );
  });

  test("roll day 30 is the last day of February and the 30th of longer months", () => {
    const range = parseDateRange("2012-12-30/2013-04-29");
    expect(schedule({ range, every: "P1M", roll: 30 }).map(({ start }) => start)).toEqual([
      "2012-12-30",
      "2013-01-30",
      "2013-02-28",
      "2013-03-30",
    ]);
  });

  test("with both, the roll day is counted from April", () => {
    const range = parseDateRange("2017-02-01/2017-08-31");
    expect(periods({ range, every: "P3M", stub: "both", roll: 15 })).toEqual([
      "2017-02-01/2017-04-14",
      "2017-04-15/2017-07-14",
      "2017-07-15/2017-08-31",
    ]);
    const april = parseDateRange("2017-04-03/2017-04-20");
    expect(periods({ range: april, every: "P3M", stub: "both", roll: 15 })).toEqual([
      "2017-04-03/2017-04-14",
      "2017-04-15/2017-04-20",
    ]);
  });
});

describe("due dates", () => {
  const year = parseDateRange("2012-04-01/2013-03-31");

  // DOMAIN.md section 7, case 1: 31 March 2013 was Easter Sunday, the last working day the 28th.
  test("in arrears they are the last days, moved to working days within the financial year", () => {
    const due = (adjust: ScheduleOptions["adjust"]): readonly LocalDate[] =>
      schedule({ range: year, every: "P3M", adjust: adjust ?? "none" }).map((part) => part.due);
    expect(due("none")).toEqual(["2012-06-30", "2012-09-30", "2012-12-31", "2013-03-31"]);
    expect(due("following").at(-1)).toBe("2013-04-02");
    expect(due("following-in-year")).toEqual([
      "2012-07-02",
      "2012-10-01",
      "2012-12-31",
      "2013-03-28",
    ]);
  });

  test("in advance they are the first days", () => {
    const parts = schedule({
      range: parseDateRange("2013-04-01/P6M"),
      every: "P3M",
      timing: "in-advance",
      adjust: "following",
    });
    expect(parts.map(({ due }) => due)).toEqual(["2013-04-02", "2013-07-01"]);
  });

  test("are the adjusted ends of their periods, by the calendar that is given", () => {
    const office = workingDayCalendar({ holidays: [localDate("2012-12-31")] });
    const adjust = fc.constantFrom("following", "preceding", "nearest", "following-in-year");
    fc.assert(
      fc.property(adjust, fc.constantFrom(office, englandAndWales), (convention, calendar) => {
        const parts = schedule({ range: year, every: "P1M", adjust: convention, calendar });
        for (const { end, due } of parts) {
          expect(due).toBe(adjustToWorkingDay(end, convention, calendar));
        }
      }),
    );
  });
});

describe("what cannot be scheduled is refused", () => {
  const range = parseDateRange("2017-02-10/2018-02-09");

  test.each<readonly [string, object]>([
    ["stub", { stub: "middle" }],
    ["stub", { stub: "constructor" }],
    ["timing", { timing: "late" }],
    ["roll", { roll: 0 }],
    ["roll", { roll: 32 }],
    ["roll", { roll: 1.5 }],
    ["roll", { roll: "start-of-month" }],
    ["roll", { roll: 10, every: "P10D" }],
    ["roll", { roll: 10, every: "P1M1D" }],
    ["off-roll", { roll: 15 }],
    ["off-roll", { roll: "end-of-month" }],
    ["off-roll", { roll: 15, stub: "short-initial" }],
    ["off-roll", { roll: 15, stub: "both", anchor: localDate("2017-02-10") }],
    ["anchor", { anchor: localDate("2017-02-10") }],
  ])("%s: %j", (reason, options) => {
    const error = thrownBy(() => schedule({ range, every: "P1M", ...options }));
    expect(error).toMatchObject({ code: `schedule.${reason}` });
  });

  test("a length that is none, and a convention that is not known", () => {
    expect(thrownBy(() => schedule({ range, every: "P0M" }))).toMatchObject({
      code: "term.not-positive",
    });
    expect(
      thrownBy(() => schedule({ range, every: "P1M", adjust: "sideways" as never })),
    ).toMatchObject({ code: "working-day.unknown-convention" });
  });

  test("the whole calendar can be scheduled", () => {
    const all = parseDateRange("0001-01-01/9999-12-31");
    for (const stub of stubs) {
      expectPartition(all, schedule({ range: all, every: "P100Y", stub }));
    }
  });
});
