import {
  type AnnualPeriod,
  addDays,
  annualPeriods,
  datesIn,
  type FinancialYear,
  financialMonthOf,
  financialMonths,
  financialQuarterOf,
  financialQuarters,
  financialYear,
  financialYearOf,
  financialYearRange,
  localDate,
  parseDateRange,
  yearOf,
} from "concordat/time";
import * as fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { modernDate, thrownBy } from "./calendar.ts";

const taxYears = annualPeriods({ startMonth: 4, startDay: 6 });
const academicYears = annualPeriods({ startMonth: 9, startDay: 1 });
const calendarYears = annualPeriods({ startMonth: 1, startDay: 1 });

describe("the parts of a financial year", () => {
  const year = financialYear("2015/16");

  // Worked out on the calendar.
  test("are four quarters, named and in order", () => {
    expect(financialQuarters(year)).toEqual([
      part("2015-04-01", "2015-06-30", { quarter: 1, label: "2015/16 Q1" }),
      part("2015-07-01", "2015-09-30", { quarter: 2, label: "2015/16 Q2" }),
      part("2015-10-01", "2015-12-31", { quarter: 3, label: "2015/16 Q3" }),
      part("2016-01-01", "2016-03-31", { quarter: 4, label: "2015/16 Q4" }),
    ]);
  });

  test("are twelve months from April, M1, to March, M12", () => {
    const months = financialMonths(year);
    expect(months[0]).toEqual(part("2015-04-01", "2015-04-30", { month: 1, label: "2015/16 M1" }));
    expect(months[10]).toEqual(
      part("2016-02-01", "2016-02-29", { month: 11, label: "2015/16 M11" }),
    );
    expect(months.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  test("hold each day of the year in the quarter and the month that are said of it", () => {
    fc.assert(
      fc.property(modernDate, (date) => {
        const own = financialYearOf(date);
        const inPart = ({ start, end }: { start: string; end: string }): boolean =>
          start <= date && date <= end;
        expect(
          financialQuarters(own)
            .filter(inPart)
            .map(({ quarter }) => quarter),
        ).toEqual([financialQuarterOf(date)]);
        expect(
          financialMonths(own)
            .filter(inPart)
            .map(({ month }) => month),
        ).toEqual([financialMonthOf(date)]);
      }),
    );
  });

  function part(start: string, end: string, more: object): object {
    return { start, end, financialYear: "2015/16", ...more };
  }
});

describe("years that start on a day of their own", () => {
  // DOMAIN.md section 7, case 13: the tax year starts on 6 April.
  test("a tax year runs from 6 April to 5 April", () => {
    expect(taxYears.of(localDate("2017-04-05"))).toBe("2016/17");
    expect(taxYears.of(localDate("2017-04-06"))).toBe("2017/18");
    expect(taxYears.range(taxYears.parse("2016/17"))).toEqual(
      parseDateRange("2016-04-06/2017-04-05"),
    );
  });

  test("a year that starts on 1 January is one calendar year, and is written so", () => {
    expect(calendarYears.of(localDate("2016-12-31"))).toBe("2016");
    expect(calendarYears.range(calendarYears.parse("9999"))).toEqual(
      parseDateRange("9999-01-01/9999-12-31"),
    );
    expect(calendarYears.within(parseDateRange("2016-12-31/2018-01-01"))).toEqual([
      "2016",
      "2017",
      "2018",
    ]);
  });

  test("with years from 1 April they are the financial years", () => {
    const years = annualPeriods({ startMonth: 4, startDay: 1 });
    fc.assert(
      fc.property(modernDate, (date) => {
        const year = years.of(date);
        expect(year).toBe(financialYearOf(date));
        expect(years.range(year)).toEqual(financialYearRange(financialYear(year)));
      }),
    );
  });

  test("each day lies in the range of its year, and years follow one another without gap", () => {
    const start = fc.constantFrom(taxYears, academicYears, calendarYears);
    fc.assert(
      fc.property(modernDate, start, (date, years) => {
        const year = years.of(date) as never;
        const range = years.range(year);
        expect(range.start <= date && date <= range.end).toBe(true);
        expect(years.range(years.next(year) as never).start).toBe(addDays(range.end, 1));
        expect(years.previous(years.next(year) as never)).toBe(year);
        expect(years.parse(year)).toBe(year);
        expect(years.starting(yearOf(range.start))).toBe(year);
        expect(years.within(range)).toEqual([year]);
      }),
    );
  });

  test("the types of two such years, and of a financial year, do not mix", () => {
    expectTypeOf(taxYears.parse("2016/17")).toEqualTypeOf<AnnualPeriod<4, 6>>();
    expectTypeOf<AnnualPeriod<4, 6>>().not.toExtend<AnnualPeriod<9, 1>>();
    expectTypeOf<AnnualPeriod<4, 6>>().not.toExtend<FinancialYear>();
    expectTypeOf<FinancialYear>().not.toExtend<AnnualPeriod<4, 6>>();
  });

  test.each([
    ["2016-17", "format"],
    ["2016/2017", "format"],
    ["2016", "format"],
    ["", "format"],
    [null, "format"],
    ["2016/18", "not-consecutive"],
    ["2016/16", "not-consecutive"],
    ["0000/01", "out-of-range"],
    ["9999/00", "out-of-range"],
  ])("%j is refused: %s", (text, reason) => {
    const error = thrownBy(() => taxYears.parse(text as never));
    expect(error).toMatchObject({ code: `annual-period.${reason}` });
  });

  test("the turn of a century is written with 00", () => {
    expect(academicYears.of(localDate("1999-09-01"))).toBe("1999/00");
    expect(academicYears.parse("1999/00")).toBe("1999/00");
  });

  test("years that the calendar cuts off are refused", () => {
    for (const run of [
      () => taxYears.of(localDate("0001-04-05")),
      () => taxYears.of(localDate("9999-04-06")),
      () => taxYears.next(taxYears.parse("9998/99")),
      () => taxYears.previous(taxYears.parse("0001/02")),
      () => taxYears.starting(2016.5),
    ]) {
      expect(thrownBy(run)).toMatchObject({ code: "annual-period.out-of-range" });
    }
    expect(taxYears.range(taxYears.parse("0001/02")).start).toBe("0001-04-06");
  });

  test.each([
    [2, 29],
    [2, 30],
    [13, 1],
    [0, 1],
    [4, 1.5],
  ])("no year starts in month %d on day %d", (startMonth, startDay) => {
    expect(thrownBy(() => annualPeriods({ startMonth, startDay }))).toMatchObject({
      code: "date.not-in-calendar",
    });
  });

  test("a calendar cannot be changed", () => {
    expect(Object.isFrozen(taxYears)).toBe(true);
  });
});

test("the days of a range come one by one", () => {
  const days = datesIn(parseDateRange("0001-01-01/9999-12-31"));
  expect(days.next().value).toBe("0001-01-01");
  expect(days.next().value).toBe("0001-01-02");
  expect([...datesIn(parseDateRange("9999-12-30/9999-12-31"))]).toEqual([
    "9999-12-30",
    "9999-12-31",
  ]);
});
