import {
  type Deadline,
  daysLeft,
  deadline,
  deadlineDate,
  deadlineInstant,
  formatDeadline,
  isDeadline,
  isOpen,
  localDate,
  localDateFrom,
} from "concordat/time";
import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { modernDate, textOfDay, thrownBy } from "./calendar.ts";

const HOUR = 3_600_000;
const first = Date.UTC(1972, 0, 1);
const last = Date.UTC(2100, 0, 1);

/** An instant since 1972, often within a day of a change of the clocks. */
const anyInstant: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: first, max: last }),
  fc
    .tuple(
      fc.integer({ min: 1972, max: 2099 }),
      fc.constantFrom(2, 9),
      fc.integer({ min: 15 * 24 * 3600, max: 32 * 24 * 3600 }),
    )
    .map(([year, month, seconds]) => Date.UTC(year, month, 1) + seconds * 1000),
);

function londonAt(instant: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO("Europe/London");
}

describe("when a deadline has passed", () => {
  // MODEL.md section 5, the consultation of source 003.
  test("5pm on 29 June 2018 in London is 16:00 UTC", () => {
    const closes = deadline("2018-06-29T17:00");
    expect(deadlineInstant(closes).toISOString()).toBe("2018-06-29T16:00:00.000Z");
    expect(isOpen(closes, new Date("2018-06-29T15:59:59.999Z"))).toBe(true);
    expect(isOpen(closes, new Date("2018-06-29T16:00:00.000Z"))).toBe(false);
  });

  // DOMAIN.md section 4.4: midday on 30 October 2020, after the clocks went back.
  test("midday on 30 October 2020 is 12:00 UTC", () => {
    expect(deadlineInstant(deadline("2020-10-30T12:00")).toISOString()).toBe(
      "2020-10-30T12:00:00.000Z",
    );
  });

  test("a date alone counts to the end of its day in London", () => {
    const summer = deadline("2018-08-31");
    expect(isOpen(summer, new Date("2018-08-31T22:59:59.999Z"))).toBe(true);
    expect(isOpen(summer, new Date("2018-08-31T23:00:00.000Z"))).toBe(false);
    expect(deadlineInstant(deadline("2018-12-31")).toISOString()).toBe("2019-01-01T00:00:00.000Z");
  });

  // The clocks went forward on 25 March 2018 and back on 28 October 2018, both at 01:00 UTC.
  test("days of a change of the clocks have 23 and 25 hours", () => {
    const hours = (before: string, day: string): number =>
      (deadlineInstant(deadline(day)).getTime() - deadlineInstant(deadline(before)).getTime()) /
      HOUR;
    expect(hours("2018-03-24", "2018-03-25")).toBe(23);
    expect(hours("2018-10-27", "2018-10-28")).toBe(25);
    expect(hours("2018-10-28", "2018-10-29")).toBe(24);
  });

  test("an hour that the clocks skip is refused, and one that they show twice is the second", () => {
    expect(thrownBy(() => deadline("2018-03-25T01:00"))).toMatchObject({
      code: "deadline.skipped-hour",
    });
    expect(thrownBy(() => deadline("2018-03-25T01:59"))).toMatchObject({
      code: "deadline.skipped-hour",
    });
    expect(deadlineInstant(deadline("2018-03-25T00:59")).toISOString()).toMatch(/T00:59/);
    expect(deadlineInstant(deadline("2018-03-25T02:00")).toISOString()).toMatch(/T01:00/);
    expect(deadlineInstant(deadline("2018-10-28T00:59")).toISOString()).toBe(
      "2018-10-27T23:59:00.000Z",
    );
    expect(deadlineInstant(deadline("2018-10-28T01:00")).toISOString()).toMatch(/T01:00/);
    expect(deadlineInstant(deadline("2018-10-28T01:59")).toISOString()).toMatch(/T01:59/);
  });

  test("is what Temporal says, for any minute since 1972", () => {
    fc.assert(
      fc.property(anyInstant, (instant) => {
        const shown = londonAt(instant).toPlainDateTime().round("minute");
        const text = shown.toString({ smallestUnit: "minute" });
        const zoned = shown.toZonedDateTime("Europe/London", { disambiguation: "later" });
        if (!zoned.toPlainDateTime().equals(shown)) {
          expect(isDeadline(text)).toBe(false);
          return;
        }
        expect(deadlineInstant(deadline(text)).getTime()).toBe(zoned.epochMilliseconds);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("the date in London", () => {
  test("is what Temporal says, before and after every change of the clocks from 1972 to 2099", () => {
    const wrong: string[] = [];
    let change = londonAt(first).getTimeZoneTransition("next");
    let changes = 0;
    while (change !== null && change.year < 2100) {
      changes++;
      for (const around of [-25, -24, -2, -1, 0, 1, 2, 22, 23, 24]) {
        for (const more of [-1, 0, 1]) {
          const instant = change.epochMilliseconds + around * HOUR + more;
          const date = localDateFrom(new Date(instant));
          if (date !== londonAt(instant).toPlainDate().toString()) wrong.push(String(instant));
        }
      }
      change = change.getTimeZoneTransition("next");
    }
    expect(changes).toBe(2 * 128);
    expect(wrong).toEqual([]);
  });

  test("is what Temporal says at any instant, and in UTC what the engine says", () => {
    fc.assert(
      fc.property(anyInstant, (instant) => {
        expect(localDateFrom(new Date(instant))).toBe(londonAt(instant).toPlainDate().toString());
        expect(localDateFrom(new Date(instant), "UTC")).toBe(
          new Date(instant).toISOString().slice(0, 10),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test("is given for the whole calendar in UTC", () => {
    expect(localDateFrom(new Date("0001-01-01T00:00:00Z"), "UTC")).toBe("0001-01-01");
    expect(localDateFrom(new Date("9999-12-31T23:59:59.999Z"), "UTC")).toBe("9999-12-31");
    expect(localDateFrom(new Date("1969-12-31T23:59:59.999Z"), "UTC")).toBe("1969-12-31");
  });

  test.each([
    ["not-a-date", new Date(Number.NaN), "Europe/London"],
    ["not-a-date", "2018-06-29", "UTC"],
    ["not-a-date", 0, "UTC"],
    ["not-a-date", null, "UTC"],
    ["not-a-date", { getTime: (): number => 0 }, "UTC"],
    ["before-1972", new Date(first - 1), "Europe/London"],
    ["out-of-range", new Date("0000-12-31T23:59:59Z"), "UTC"],
    ["out-of-range", new Date(Date.UTC(10_000, 0, 1)), "UTC"],
    ["out-of-range", new Date(8.64e15), "Europe/London"],
    ["zone", new Date(0), "Europe/Paris"],
  ])("an instant that gives no date is refused: %s", (reason, instant, zone) => {
    const error = thrownBy(() => localDateFrom(instant as never, zone as never));
    expect(error).toMatchObject({ code: `instant.${reason}` });
  });
});

describe("the days that are left", () => {
  const closes = deadline("2018-06-29T17:00");

  // REPORT.md says 22 days on 7 June 2018.
  test("are those of the calendar in London", () => {
    expect(daysLeft(closes, new Date("2018-06-07T09:00:00Z"))).toBe(22);
    expect(daysLeft(closes, new Date("2018-06-28T22:59:59Z"))).toBe(1);
    expect(daysLeft(closes, new Date("2018-06-28T23:00:00Z"))).toBe(0);
    expect(daysLeft(closes, new Date("2018-06-29T20:00:00Z"))).toBe(0);
    expect(daysLeft(closes, new Date("2018-06-30T12:00:00Z"))).toBe(-1);
  });

  test("do not depend on the length of a day", () => {
    expect(daysLeft(deadline("2018-03-26"), new Date("2018-03-24T12:00:00Z"))).toBe(2);
    expect(daysLeft(deadline("2018-10-29"), new Date("2018-10-27T12:00:00Z"))).toBe(2);
  });

  test("need a valid instant", () => {
    const bad = new Date(Number.NaN);
    const refused = { code: "instant.not-a-date" };
    expect(thrownBy(() => daysLeft(closes, bad))).toMatchObject(refused);
    expect(thrownBy(() => isOpen(closes, bad))).toMatchObject(refused);
  });
});

describe("the text of a deadline", () => {
  test("is kept, and every date from 1972 on is one", () => {
    const day: Deadline = localDate("2018-06-29");
    expect(deadline(day)).toBe(day);
    expect(deadlineDate(deadline("2018-06-29T17:00"))).toBe("2018-06-29");
    fc.assert(
      fc.property(modernDate, (date) => {
        expect(isDeadline(date)).toBe(date >= "1972-01-01");
      }),
    );
  });

  test.each([
    ["", "format"],
    ["29 June 2018", "format"],
    ["2018-06-29 17:00", "format"],
    ["2018-06-29T17:00Z", "format"],
    ["2018-06-29T17:00:00", "format"],
    ["2018-06-29T5:00", "format"],
    ["2018-06-29T１7:00", "format"],
    ["2018-06-29T17:00\n", "format"],
    ["2018-06", "format"],
    [null, "format"],
    ["2018-06-31T17:00", "date"],
    ["2018-02-29", "date"],
    ["2018-06-29T24:00", "time"],
    ["2018-06-29T17:60", "time"],
    ["1971-12-31", "before-1972"],
  ])("%j is refused: %s", (text, reason) => {
    const error = thrownBy(() => deadline(text as never));
    expect(error).toMatchObject({ code: `deadline.${reason}` });
    expect(isDeadline(text)).toBe(false);
  });

  // REPORT.md writes the clock beside the time.
  test("in words names the clock that it goes by", () => {
    expect(formatDeadline(deadline("2018-06-29T17:00"))).toBe("29 June 2018, 17:00 BST");
    expect(formatDeadline(deadline("2020-10-30T12:00"), "short")).toBe("30 Oct 2020, 12:00 GMT");
    expect(formatDeadline(deadline("2018-10-28T01:30"))).toBe("28 October 2018, 01:30 GMT");
    expect(formatDeadline(deadline("2018-06-29"))).toBe("29 June 2018");
  });

  test("the last day of the calendar is a deadline", () => {
    expect(deadlineInstant(deadline("9999-12-31")).getTime()).toBe(Date.UTC(10_000, 0, 1));
    expect(textOfDay(deadlineInstant(deadline("1972-01-01")).getTime() / 86_400_000)).toBe(
      "1972-01-02",
    );
  });
});
