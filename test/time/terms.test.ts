import {
  addDays,
  addMonths,
  type DateRange,
  dateRange,
  daysInRange,
  formatDateRange,
  formatTerm,
  localDate,
  parseDateRange,
  parseTerm,
  rangeTerm,
  splitRange,
  termEnd,
  termStart,
} from "concordat/time";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { modernDate, thrownBy } from "./calendar.ts";

const anyRange: fc.Arbitrary<DateRange> = fc
  .tuple(modernDate, fc.integer({ min: 0, max: 4000 }))
  .map(([start, days]) => dateRange(start, addDays(start, days)));

const anyTerm = fc
  .record({
    years: fc.integer({ min: 0, max: 5 }),
    months: fc.integer({ min: 0, max: 30 }),
    weeks: fc.integer({ min: 0, max: 20 }),
    days: fc.integer({ min: 0, max: 60 }),
  })
  .filter(({ years, months, weeks, days }) => years + months + weeks + days > 0);

describe("the text of a term", () => {
  test("is read part by part, and only in its one form", () => {
    expect(parseTerm("P1Y2M3W4D")).toEqual({ years: 1, months: 2, weeks: 3, days: 4 });
    expect(parseTerm("P18M")).toEqual({ months: 18 });
    for (const text of ["", "P", "p1Y", "P1Y ", "P1.5Y", "P-1Y", "+P1Y", "PT1H", "P1D1Y", "P１Y"]) {
      expect(thrownBy(() => parseTerm(text))).toMatchObject({ code: "term.format" });
    }
    expect(thrownBy(() => parseTerm(null as never))).toMatchObject({ code: "term.format" });
  });

  test("that is written is read again", () => {
    fc.assert(
      fc.property(anyTerm, (term) => {
        const written = formatTerm(term);
        expect(formatTerm(parseTerm(written))).toBe(written);
        const { years = 0, months = 0, weeks = 0, days = 0 } = parseTerm(written);
        expect({ years, months, weeks, days }).toEqual(term);
      }),
    );
  });

  // Worked out by hand.
  test.each([
    ["P1D", "1 day"],
    ["P5Y", "5 years"],
    ["P12W", "12 weeks"],
    ["P1Y1M1W1D", "1 year, 1 month, 1 week, 1 day"],
    ["P0Y18M", "18 months"],
  ] as const)("%s in words is %s", (term, words) => {
    expect(formatTerm(term, "long")).toBe(words);
  });

  test("of no length, or in a style that is not known, is refused", () => {
    expect(thrownBy(() => formatTerm({ days: 0 }))).toMatchObject({ code: "term.not-positive" });
    expect(thrownBy(() => formatTerm("P1D", "short" as never))).toMatchObject({
      code: "term.format",
    });
  });
});

describe("a term and its two ends", () => {
  // MODEL.md section 5 for the first two; the others worked out on the calendar.
  test.each([
    ["2017-02-01", "P5Y", "2022-01-31"],
    ["2017-04-01", "P5Y", "2022-03-31"],
    ["2018-06-01", "P12W", "2018-08-23"],
    ["2016-03-01", "P1Y", "2017-02-28"],
    ["0001-01-01", "P9999Y", "9999-12-31"],
  ] as const)("from %s for %s it ends %s, and leads back", (start, term, end) => {
    expect(termEnd(localDate(start), term)).toBe(end);
    expect(termStart(localDate(end), term)).toBe(start);
  });

  test("counted back from its end, a term of whole weeks and days leads to its start", () => {
    fc.assert(
      fc.property(modernDate, fc.integer({ min: 1, max: 5000 }), (start, days) => {
        expect(termStart(termEnd(start, { days }), { days })).toBe(start);
      }),
    );
  });

  test("counted back from its end, a term that starts by the 28th leads to its start", () => {
    fc.assert(
      fc.property(modernDate, fc.integer({ min: 1, max: 600 }), (date, months) => {
        fc.pre(Number(date.slice(8)) <= 28);
        expect(termStart(termEnd(date, { months }), { months })).toBe(date);
      }),
    );
  });

  test("the length of a range leads from its start to its end", () => {
    fc.assert(
      fc.property(anyRange, (range) => {
        expect(termEnd(range.start, rangeTerm(range))).toBe(range.end);
      }),
    );
  });

  test.each([
    [{ years: 0 }, "term.not-positive"],
    [{ months: -1 }, "term.not-positive"],
    [{ days: 1.5 }, "term.not-whole"],
    ["P0D", "term.not-positive"],
    ["soon", "term.format"],
    [null, "term.format"],
    [5, "term.format"],
  ])("%j is not a length of time", (term, code) => {
    const start = localDate("2018-06-01");
    for (const use of [termEnd, termStart]) {
      expect(thrownBy(() => use(start, term as never))).toMatchObject({ code });
    }
  });
});

describe("splitting by a length of time", () => {
  // Worked out on the calendar.
  test("a range is cut from its first day on, and the last piece takes what is left", () => {
    const pieces = splitRange(parseDateRange("2011-01-31/2011-05-15"), "P1M");
    expect(pieces.map((piece) => formatDateRange(piece))).toEqual([
      "2011-01-31/2011-02-27",
      "2011-02-28/2011-03-30",
      "2011-03-31/2011-04-29",
      "2011-04-30/2011-05-15",
    ]);
  });

  test("the pieces partition the range, whatever the length", () => {
    fc.assert(
      fc.property(anyRange, anyTerm, (range, term) => {
        const pieces = splitRange(range, term);
        expect(pieces[0]?.start).toBe(range.start);
        expect(pieces.at(-1)?.end).toBe(range.end);
        expect(pieces.reduce((days, piece) => days + daysInRange(piece), 0)).toBe(
          daysInRange(range),
        );
        pieces.slice(1).forEach((piece, index) => {
          expect(piece.start).toBe(addDays(pieces[index]?.end ?? piece.start, 1));
        });
      }),
    );
  });

  test("every piece starts whole months from the first day, not from the piece before it", () => {
    fc.assert(
      fc.property(anyRange, fc.integer({ min: 1, max: 13 }), (range, months) => {
        splitRange(range, { months }).forEach(({ start }, index) => {
          expect(start).toBe(addMonths(range.start, index * months));
        });
      }),
    );
  });
});

describe("writing a range of dates", () => {
  // Worked out by hand.
  test.each([
    ["2018-06-07/2018-06-07", "7 June 2018", "7 Jun 2018", "2018-06-07/P1D"],
    ["2018-06-05/2018-06-12", "5 to 12 June 2018", "5 to 12 Jun 2018", "2018-06-05/P8D"],
    ["2018-09-05/2018-10-03", "5 September to 3 October 2018", "5 Sep to 3 Oct 2018", null],
    ["2016-04-01/2017-03-31", "1 April 2016 to 31 March 2017", "1 Apr 2016 to 31 Mar 2017", null],
    ["2017-02-01/2022-01-31", "1 February 2017 to 31 January 2022", null, "2017-02-01/P5Y"],
  ])("%s is %s", (text, long, short, withLength) => {
    const range = parseDateRange(text);
    expect(formatDateRange(range)).toBe(text);
    expect(formatDateRange(range, "long")).toBe(long);
    if (short !== null) expect(formatDateRange(range, "short")).toBe(short);
    if (withLength !== null) expect(formatDateRange(range, "iso-start")).toBe(withLength);
  });

  test("either ISO style is read back as the same range", () => {
    fc.assert(
      fc.property(anyRange, fc.constantFrom("iso", "iso-start"), (range, style) => {
        expect(parseDateRange(formatDateRange(range, style))).toEqual(range);
      }),
    );
  });

  test("a style that is not known is refused", () => {
    const range = parseDateRange("2018-06-05/P8D");
    for (const style of [0, "medium", "constructor"]) {
      expect(thrownBy(() => formatDateRange(range, style as never))).toMatchObject({
        code: "date-range.unknown-style",
      });
    }
  });
});
