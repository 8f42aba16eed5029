import {
  addDays,
  addWorkingDays,
  adjustToWorkingDay,
  combineCalendars,
  dateRange,
  englandAndWales,
  financialYearOf,
  isProjected,
  isWorkingDay,
  type LocalDate,
  localDate,
  monthOf,
  parseDateRange,
  type Weekday,
  type WorkingDayConvention,
  weekdayOf,
  workingDayCalendar,
  workingDaysBetween,
  workingDaysInRange,
} from "concordat/time";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { numberOfDay, textOfDay, thrownBy } from "./calendar.ts";

const conventions: readonly WorkingDayConvention[] = [
  "none",
  "following",
  "preceding",
  "modified-following",
  "modified-preceding",
  "nearest",
  "following-in-year",
  "preceding-in-year",
];

const firstOfData = numberOfDay("2009-01-01");
const lastOfData = numberOfDay("2028-12-31");

/** A day from some years before the data to some years after, often one about which holidays lie. */
const anyDay: fc.Arbitrary<LocalDate> = fc.oneof(
  fc
    .integer({ min: firstOfData - 2000, max: lastOfData + 2000 })
    .map((number) => localDate(textOfDay(number))),
  fc
    .tuple(fc.integer({ min: 2000, max: 2040 }), fc.constantFrom("-03-31", "-04-01", "-12-27"))
    .map(([year, day]) => localDate(`${year}${day}`)),
);

describe("the working days of England and Wales", () => {
  // DOMAIN.md section 8.1: how many there are, and the exceptions that were proclaimed.
  test("are without the bank holidays that GOV.UK lists", () => {
    const { holidays } = englandAndWales;
    const inYear = (year: number): readonly string[] =>
      holidays.filter((date) => date.startsWith(String(year))).map((date) => date.slice(5));
    for (let year = 2009; year <= 2028; year++) {
      const extra = { 2011: 1, 2012: 1, 2022: 2, 2023: 1 }[year] ?? 0;
      expect(inYear(year)).toHaveLength(8 + extra);
    }
    expect(inYear(2011)).toContain("04-29");
    expect(inYear(2012)).toEqual(expect.arrayContaining(["06-04", "06-05"]));
    expect(inYear(2020)).toContain("05-08");
    expect(inYear(2022)).toEqual(expect.arrayContaining(["06-02", "06-03", "09-19"]));
    expect(inYear(2023)).toContain("05-08");
  });

  /*
   * A second implementation of the rule in DOMAIN.md section 8.1, with its exceptions: Easter by
   * Oudin's formula, holidays through the engine's calendar.
   */
  test("are those of the rule and its exceptions, for every year of the data", () => {
    for (let year = 2009; year <= 2028; year++) {
      const listed = englandAndWales.holidays.filter((date) => date.startsWith(String(year)));
      expect(listed).toEqual(holidaysByRule(year));
    }
  });

  test("are projected by the rule without exceptions outside the data", () => {
    for (const year of [1999, 2005, 2008, 2029, 2030, 2031, 2032, 2033, 2038, 2099]) {
      const days = Array.from({ length: 366 }, (_, day) =>
        addDays(localDate(`${year}-01-01`), day),
      ).filter((date) => date.startsWith(String(year)));
      const off = days.filter(
        (date) => weekdayOf(date) < 6 && !isWorkingDay(date, englandAndWales),
      );
      expect(off).toEqual(holidaysByRule(year));
      expect(days.every((date) => isProjected(date, englandAndWales))).toBe(true);
    }
  });

  test("are known from 2009 to 2028", () => {
    expect(englandAndWales.validFrom).toBe("2009-01-01");
    expect(englandAndWales.validTo).toBe("2028-12-31");
    expect(isProjected(localDate("2008-12-31"), englandAndWales)).toBe(true);
    expect(isProjected(localDate("2009-01-01"), englandAndWales)).toBe(false);
    expect(isProjected(localDate("2028-12-31"), englandAndWales)).toBe(false);
    expect(isProjected(localDate("2029-01-01"), englandAndWales)).toBe(true);
  });

  test("cannot be changed, and name their source", () => {
    expect(Object.isFrozen(englandAndWales)).toBe(true);
    expect(Object.isFrozen(englandAndWales.holidays)).toBe(true);
    expect(Object.isFrozen(englandAndWales.weekend)).toBe(true);
    expect(Object.isFrozen(englandAndWales.source)).toBe(true);
    expect(englandAndWales.source?.url).toBe("https://www.gov.uk/bank-holidays");
  });
});

describe("counting working days", () => {
  // MONEY-AND-PERIODS.md section 2: date-fns gives Christmas Day here.
  test("one working day from Christmas Eve 2026 is 29 December", () => {
    expect(addWorkingDays(localDate("2026-12-24"), 1, englandAndWales)).toBe("2026-12-29");
  });

  test("none moves nothing, and one from a Saturday is the Monday", () => {
    const saturday = localDate("2018-06-09");
    expect(addWorkingDays(saturday, 0, englandAndWales)).toBe(saturday);
    expect(addWorkingDays(saturday, 1, englandAndWales)).toBe("2018-06-11");
    expect(addWorkingDays(saturday, -1, englandAndWales)).toBe("2018-06-08");
  });

  test("adding is undone by counting between", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (date, days) => {
        const reached = addWorkingDays(date, days, englandAndWales);
        expect(workingDaysBetween(date, reached, englandAndWales)).toBe(days);
      }),
    );
  });

  test("the working days of a range are those that are asked one by one", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 800 }), (start, length) => {
        const range = dateRange(start, addDays(start, length));
        const days = Array.from({ length: length + 1 }, (_, day) => addDays(start, day));
        const working = days.filter((date) => isWorkingDay(date, englandAndWales)).length;
        expect(workingDaysInRange(range, englandAndWales)).toBe(working);
        expect(workingDaysBetween(addDays(start, -1), range.end, englandAndWales)).toBe(working);
      }),
    );
  });

  // 260 weekdays from Monday 2 April to Friday 29 March, less the 7 bank holidays that section 8.1 of
  // DOMAIN.md lists from 2 April 2018 to 1 January 2019.
  test("the financial year 2018/19 has 253 working days", () => {
    expect(workingDaysInRange(parseDateRange("2018-04-01/2019-03-31"), englandAndWales)).toBe(253);
  });

  test("what is not whole, or leaves the calendar, is refused", () => {
    const date = localDate("9999-12-20");
    for (const days of [0.5, Number.NaN, Number.POSITIVE_INFINITY, "1"]) {
      expect(thrownBy(() => addWorkingDays(date, days as never, englandAndWales))).toMatchObject({
        code: "term.not-whole",
      });
    }
    for (const days of [30, Number.MAX_SAFE_INTEGER]) {
      expect(thrownBy(() => addWorkingDays(date, days, englandAndWales))).toMatchObject({
        code: "date.out-of-range",
        values: { from: "9999-12-20" },
      });
    }
    expect(
      thrownBy(() => addWorkingDays(localDate("0001-01-03"), -9, englandAndWales)),
    ).toMatchObject({ code: "date.out-of-range" });
  });
});

describe("the conventions", () => {
  // DOMAIN.md section 7, cases 1 and 2; the Monday of Easter 2013 and a Sunday from section 8.1.
  test.each([
    ["2013-03-31", "none", "2013-03-31"],
    ["2013-03-31", "following", "2013-04-02"],
    ["2013-03-31", "preceding", "2013-03-28"],
    ["2013-03-31", "modified-following", "2013-03-28"],
    ["2013-03-31", "modified-preceding", "2013-03-28"],
    ["2013-03-31", "nearest", "2013-04-02"],
    ["2013-03-31", "following-in-year", "2013-03-28"],
    ["2013-03-31", "preceding-in-year", "2013-03-28"],
    ["2013-04-01", "preceding", "2013-03-28"],
    ["2013-04-01", "preceding-in-year", "2013-04-02"],
    ["2013-04-01", "modified-preceding", "2013-04-02"],
    ["2011-12-31", "none", "2011-12-31"],
    ["2011-12-31", "following", "2012-01-03"],
    ["2011-12-31", "following-in-year", "2012-01-03"],
    ["2011-12-31", "modified-following", "2011-12-30"],
    ["2018-06-09", "nearest", "2018-06-08"],
    ["2018-06-10", "nearest", "2018-06-11"],
    ["2018-05-06", "nearest", "2018-05-08"],
    ["2013-03-28", "following", "2013-03-28"],
  ] as const)("%s, %s: %s", (date, convention, expected) => {
    expect(adjustToWorkingDay(localDate(date), convention, englandAndWales)).toBe(expected);
  });

  test("adjusting twice is adjusting once, and a working day stays where it is", () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...conventions), (date, convention) => {
        const once = adjustToWorkingDay(date, convention, englandAndWales);
        expect(adjustToWorkingDay(once, convention, englandAndWales)).toBe(once);
        if (convention !== "none") expect(isWorkingDay(once, englandAndWales)).toBe(true);
        if (isWorkingDay(date, englandAndWales)) expect(once).toBe(date);
      }),
    );
  });

  test("those in the month or the year never leave it, where it has a working day", () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const moved = (convention: WorkingDayConvention): LocalDate =>
          adjustToWorkingDay(date, convention, englandAndWales);
        expect(monthOf(moved("modified-following"))).toBe(monthOf(date));
        expect(monthOf(moved("modified-preceding"))).toBe(monthOf(date));
        expect(financialYearOf(moved("following-in-year"))).toBe(financialYearOf(date));
        expect(financialYearOf(moved("preceding-in-year"))).toBe(financialYearOf(date));
      }),
    );
  });

  test("nothing lies nearer than the nearest", () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const away = (to: LocalDate): number => Math.abs(numberOfDay(to) - numberOfDay(date));
        const nearest = away(adjustToWorkingDay(date, "nearest", englandAndWales));
        expect(nearest).toBe(
          Math.min(
            away(adjustToWorkingDay(date, "following", englandAndWales)),
            away(adjustToWorkingDay(date, "preceding", englandAndWales)),
          ),
        );
      }),
    );
  });

  test("one that is not known is refused, for a working day too", () => {
    for (const name of ["forward", "constructor", undefined]) {
      const run = (): unknown =>
        adjustToWorkingDay(localDate("2018-06-07"), name as never, englandAndWales);
      expect(thrownBy(run)).toMatchObject({ code: "working-day.unknown-convention" });
    }
  });
});

describe("calendars of your own", () => {
  const christmasEve = localDate("2018-12-24");

  test("hold for the years of their holidays, unless they say otherwise", () => {
    const office = workingDayCalendar({ holidays: [localDate("2019-12-24"), christmasEve] });
    expect(office.holidays).toEqual(["2018-12-24", "2019-12-24"]);
    expect([office.validFrom, office.validTo]).toEqual(["2018-01-01", "2019-12-31"]);
    const always = workingDayCalendar({ holidays: [] });
    expect(isProjected(localDate("9999-12-31"), always)).toBe(false);
    const known = workingDayCalendar({
      holidays: [christmasEve],
      validFrom: localDate("2018-04-01"),
      validTo: localDate("2019-03-31"),
    });
    expect(isProjected(localDate("2018-03-31"), known)).toBe(true);
    expect(isProjected(localDate("2019-03-31"), known)).toBe(false);
  });

  test("may have another weekend", () => {
    const calendar = workingDayCalendar({ holidays: [], weekend: [5, 6] });
    expect(isWorkingDay(localDate("2018-06-08"), calendar)).toBe(false);
    expect(isWorkingDay(localDate("2018-06-10"), calendar)).toBe(true);
    const none = workingDayCalendar({ holidays: [], weekend: [] });
    expect(addWorkingDays(localDate("2018-06-08"), 365, none)).toBe("2019-06-08");
  });

  test("keep their holidays when the list that made them changes", () => {
    const holidays = [christmasEve];
    const calendar = workingDayCalendar({ holidays });
    holidays.push(localDate("2018-12-27"));
    expect(isWorkingDay(localDate("2018-12-27"), calendar)).toBe(true);
  });

  test("that were copied, and so can change, are read anew", () => {
    const copy = { ...englandAndWales, holidays: [...englandAndWales.holidays] };
    expect(isWorkingDay(christmasEve, copy)).toBe(true);
    copy.holidays.push(christmasEve);
    expect(isWorkingDay(christmasEve, copy)).toBe(false);
  });

  test.each([
    ["weekend", { weekend: [0] }],
    ["weekend", { weekend: [8] }],
    ["weekend", { weekend: [1.5] }],
    ["no-working-day", { weekend: [1, 2, 3, 4, 5, 6, 7] }],
    ["validity", { validFrom: localDate("2019-01-01") }],
  ])("are refused: %s, %j", (reason, options) => {
    const run = (): unknown =>
      workingDayCalendar({ holidays: [christmasEve], ...(options as object) });
    expect(thrownBy(run)).toMatchObject({ code: `working-day-calendar.${reason}` });
  });
});

describe("calendars combined", () => {
  const office = workingDayCalendar({ holidays: [localDate("2018-12-24")] });
  const both = combineCalendars([englandAndWales, office], "Office in England");

  test("work on the days that all of them work on", () => {
    const inYear = fc
      .integer({ min: numberOfDay("2018-01-01"), max: numberOfDay("2018-12-31") })
      .map((number) => localDate(textOfDay(number)));
    fc.assert(
      fc.property(inYear, (date) => {
        expect(isWorkingDay(date, both)).toBe(
          isWorkingDay(date, englandAndWales) && isWorkingDay(date, office),
        );
      }),
    );
    expect(both.name).toBe("Office in England");
  });

  test("are known for the days that all of them know", () => {
    expect([both.validFrom, both.validTo]).toEqual(["2018-01-01", "2018-12-31"]);
    expect(isProjected(localDate("2019-01-01"), both)).toBe(true);
  });

  test("use the data of one where another has none, and its rule beyond them", () => {
    // In 2012 the spring holiday was moved from 28 May to 4 June: the rule must not bring it back.
    expect(isWorkingDay(localDate("2012-05-28"), both)).toBe(true);
    expect(isWorkingDay(localDate("2012-06-04"), both)).toBe(false);
    expect(isWorkingDay(localDate("2029-12-25"), both)).toBe(false);
  });

  test("need one calendar, a day to work on, and a day that all know", () => {
    const rest = (weekend: readonly Weekday[]) => workingDayCalendar({ holidays: [], weekend });
    expect(thrownBy(() => combineCalendars([]))).toMatchObject({
      code: "working-day-calendar.empty",
    });
    expect(thrownBy(() => combineCalendars([rest([1, 2, 3]), rest([4, 5, 6, 7])]))).toMatchObject({
      code: "working-day-calendar.no-working-day",
    });
    const later = workingDayCalendar({ holidays: [localDate("2040-12-24")] });
    expect(thrownBy(() => combineCalendars([office, later]))).toMatchObject({
      code: "working-day-calendar.validity",
    });
  });
});

/** The rule of DOMAIN.md section 8.1 with its exceptions, in another way than the source. */
function holidaysByRule(year: number): readonly string[] {
  const day = (month: number, date: number): number => Date.UTC(year, month - 1, date) / 86_400_000;
  const weekday = (number: number): number => new Date(number * 86_400_000).getUTCDay();
  const firstMonday = (number: number): number => number + ((8 - weekday(number)) % 7);
  const taken = new Set<number>();
  const take = (number: number): void => {
    let free = number;
    while (weekday(free) === 0 || weekday(free) === 6 || taken.has(free)) free++;
    taken.add(free);
  };
  const easter = oudin(year);
  take(day(1, 1));
  take(easter - 2);
  take(easter + 1);
  if (year === 2020) take(day(5, 8));
  else take(firstMonday(day(5, 1)));
  if (year === 2012) take(day(6, 4));
  else if (year === 2022) take(day(6, 2));
  else take(firstMonday(day(5, 25)));
  take(firstMonday(day(8, 25)));
  // A Boxing Day that is a weekday keeps its place, so it is taken before a Christmas that moves.
  if (weekday(day(12, 25)) === 0) take(day(12, 26));
  take(day(12, 25));
  if (weekday(day(12, 25)) !== 0) take(day(12, 26));
  const proclaimed: Readonly<Record<number, readonly (readonly [number, number])[]>> = {
    2011: [[4, 29]],
    2012: [[6, 5]],
    2022: [
      [6, 3],
      [9, 19],
    ],
    2023: [[5, 8]],
  };
  for (const [month, date] of proclaimed[year] ?? []) take(day(month, date));
  return [...taken].sort((a, b) => a - b).map(textOfDay);
}

/** Easter Sunday as J.-M. Oudin (1940) computes it. */
function oudin(year: number): number {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const k = Math.floor((century - 17) / 25);
  let i =
    (century - Math.floor(century / 4) - Math.floor((century - k) / 3) + 19 * golden + 15) % 30;
  i -=
    Math.floor(i / 28) *
    (1 - Math.floor(i / 28) * Math.floor(29 / (i + 1)) * Math.floor((21 - golden) / 11));
  const j = (year + Math.floor(year / 4) + i + 2 - century + Math.floor(century / 4)) % 7;
  const l = i - j;
  const month = 3 + Math.floor((l + 40) / 44);
  const day = l + 28 - 31 * Math.floor(month / 4);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}
