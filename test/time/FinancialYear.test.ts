import {
  addDays,
  compareFinancialYears,
  dateRange,
  financialMonthOf,
  financialYear,
  financialYearOf,
  financialYearRange,
  financialYearStarting,
  financialYearsIn,
  isDomainError,
  isFinancialYear,
  type LocalDate,
  localDate,
  nextFinancialYear,
  parseDateRange,
  previousFinancialYear,
  rangeContains,
} from "concordat/time";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { modernDate, numberOfDay, textOfDay, thrownBy } from "./calendar.ts";

const anyYear = fc.integer({ min: 1, max: 9998 }).map(financialYearStarting);

describe("reading a financial year", () => {
  test.each([
    "2016/17",
    "2016-17",
    "2016–17",
    "2016/2017",
    "2016-2017",
    "2016–2017",
    "FY2016/17",
    "FY2016-17",
    "FY2016/2017",
  ])("%s is 2016/17", (text) => {
    expect(financialYear(text)).toBe("2016/17");
  });

  test.each([
    ["1999/00", "1999/00"],
    ["1999/2000", "1999/00"],
    ["2009-10", "2009/10"],
    ["0001/02", "0001/02"],
    ["9998/9999", "9998/99"],
    ["0099/0100", "0099/00"],
  ])("%s, at a turn, is %s", (text, year) => {
    expect(financialYear(text)).toBe(year);
  });

  // DOMAIN.md, system 21: "2018-2020" names a span of plans, not a financial year.
  test.each([
    ["2018-2020", 2018],
    ["2016/18", 2016],
    ["2016/16", 2016],
    ["2016/2016", 2016],
    ["2017/16", 2017],
    ["1999/2100", 1999],
    ["2016/1917", 2016],
  ])("%s is refused, as its second year does not follow its first", (text, startYear) => {
    const error = thrownBy(() => financialYear(text));
    expect(error).toMatchObject({ code: "financial-year.not-consecutive", values: { startYear } });
    expect(isFinancialYear(text)).toBe(false);
  });

  test.each([
    "",
    "2016",
    "16/17",
    "FY16/17",
    "fy2016/17",
    "FY 2016/17",
    "2016/7",
    "2016/017",
    "2016 17",
    "2016/17 ",
    " 2016/17",
    "2016/17\n",
    "2016—17",
    "2016//17",
    "２０１６/17",
    "2016/17/18",
    "2016-04-01",
  ])("%j is refused as not written as one", (text) => {
    const error = thrownBy(() => financialYear(text));
    expect(error).toMatchObject({ code: "financial-year.format", values: {} });
    expect(isFinancialYear(text)).toBe(false);
  });

  test.each(["0000/01", "9999/00", "9999-00"])("%s lies outside the calendar", (text) => {
    expect(thrownBy(() => financialYear(text))).toMatchObject({
      code: "financial-year.out-of-range",
    });
    expect(isFinancialYear(text)).toBe(false);
  });

  test("the guard takes the canonical form alone", () => {
    expect(isFinancialYear("2016/17")).toBe(true);
    expect(isFinancialYear("1999/00")).toBe(true);
    for (const other of ["2016-17", "FY2016/17", "2016/2017", 2016, null, undefined, ["2016/17"]]) {
      expect(isFinancialYear(other)).toBe(false);
    }
  });

  test("values that are not text are refused with the library's own error", () => {
    for (const value of [undefined, null, 2016, {}]) {
      const error = thrownBy(() => financialYear(value as string));
      expect(error).toMatchObject({ code: "financial-year.format" });
    }
  });
});

describe("the financial year of a day", () => {
  // MODEL.md section 5.
  test("31 March 2017 ends 2016/17 and 1 April 2017 begins 2017/18", () => {
    expect(financialYearOf(localDate("2017-03-31"))).toBe("2016/17");
    expect(financialYearOf(localDate("2017-04-01"))).toBe("2017/18");
  });

  test("every day 1900 to 2199 lies in the year and month of the engine's calendar", () => {
    const wrong: string[] = [];
    for (let n = numberOfDay("1900-01-01"); n <= numberOfDay("2199-12-31"); n++) {
      const date = textOfDay(n) as LocalDate;
      // Three months back, the financial year is the calendar year.
      const [year = 0, month = 0] = date.split("-").map(Number);
      const shifted = new Date(Date.UTC(year, month - 4, 1));
      const first = shifted.getUTCFullYear();
      const label = `${first}/${`${first + 1}`.slice(2)}`;
      if (financialYearOf(date) !== label) wrong.push(date);
      if (financialMonthOf(date) !== shifted.getUTCMonth() + 1) wrong.push(date);
      if (!rangeContains(financialYearRange(financialYearOf(date)), date)) wrong.push(date);
    }
    expect(wrong).toEqual([]);
  });

  test("days that no whole financial year holds are refused", () => {
    expect(financialYearOf(localDate("0001-04-01"))).toBe("0001/02");
    expect(financialYearOf(localDate("9999-03-31"))).toBe("9998/99");
    for (const text of ["0001-03-31", "9999-04-01"]) {
      const error = thrownBy(() => financialYearOf(localDate(text)));
      expect(error).toMatchObject({ code: "financial-year.out-of-range" });
    }
  });
});

describe("the order of financial years", () => {
  test("each begins the day after the one before it ends", () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        fc.pre(year !== "9998/99");
        const next = nextFinancialYear(year);
        expect(financialYearRange(next).start).toBe(addDays(financialYearRange(year).end, 1));
        expect(previousFinancialYear(next)).toBe(year);
        expect(compareFinancialYears(year, next)).toBe(-1);
        expect(compareFinancialYears(next, year)).toBe(1);
        expect(compareFinancialYears(year, year)).toBe(0);
        expect(year < next).toBe(true);
      }),
    );
  });

  test("ends at 0001/02 and 9998/99", () => {
    const outside = { code: "financial-year.out-of-range" };
    const [first, last] = [financialYear("0001/02"), financialYear("9998/99")];
    expect(thrownBy(() => previousFinancialYear(first))).toMatchObject(outside);
    expect(thrownBy(() => nextFinancialYear(last))).toMatchObject(outside);
  });

  test("a year is made from the calendar year in which it starts, and from no other number", () => {
    expect(financialYearStarting(2016)).toBe("2016/17");
    for (const year of [0, 9999, -1, 2016.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      const error = thrownBy(() => financialYearStarting(year));
      const values = Number.isFinite(year) ? { startYear: year } : {};
      expect(isDomainError(error, "financial-year.out-of-range") && error.values).toEqual(values);
    }
  });
});

describe("the financial years of a range", () => {
  test("are six for five years from 1 February 2017", () => {
    expect(financialYearsIn(parseDateRange("2017-02-01/P5Y"))).toEqual([
      "2016/17",
      "2017/18",
      "2018/19",
      "2019/20",
      "2020/21",
      "2021/22",
    ]);
  });

  test("begin with that of the first day, end with that of the last, and follow one another", () => {
    fc.assert(
      fc.property(modernDate, modernDate, (a, b) => {
        const range = a < b ? dateRange(a, b) : dateRange(b, a);
        const years = financialYearsIn(range);
        expect(years[0]).toBe(financialYearOf(range.start));
        expect(years.at(-1)).toBe(financialYearOf(range.end));
        expect(years.slice(1)).toEqual(years.slice(0, -1).map(nextFinancialYear));
      }),
    );
  });
});
