import {
  type AwardFundingOptions,
  awardFunding,
  isDomainError,
  Money,
  type PublishedAward,
  type Wire,
} from "concordat";
import { awardArbitrary } from "concordat/arbitraries";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { award } from "../support/build.ts";
import { poundsJson } from "../support/entities.ts";

type Parts = Partial<Wire<PublishedAward>>;

/** Year, derivation and amount of each row. */
const rows = (parts: Parts, options?: AwardFundingOptions) =>
  awardFunding(award(parts), options).rows.map(({ financialYear, derivation, amount }) => [
    financialYear,
    derivation,
    amount.toDecimalString(),
  ]);

const amount = poundsJson("1000.00");
const awardedOn = "2017-02-09";

describe("the years of an award", () => {
  test("are those that are stated, whatever its dates", () => {
    const years = [
      { financialYear: "2018/19", amount: poundsJson("400.00") },
      { financialYear: "2017/18", amount: poundsJson("600.00") },
    ];
    const planned = { start: "2020-04-01", end: "2021-03-31" };
    expect(rows({ amount, years, awardedOn, planned, statedYear: "2019/20" })).toEqual([
      ["2017/18", "stated-years", "600.00"],
      ["2018/19", "stated-years", "400.00"],
    ]);
  });

  test("that do not add up leave a rest without a date, above or below zero", () => {
    const years = (sum: string) => [{ financialYear: "2017/18", amount: poundsJson(sum) }];
    expect(rows({ amount, years: years("999.99") })).toEqual([
      ["2017/18", "stated-years", "999.99"],
      [undefined, "not-dated", "0.01"],
    ]);
    expect(rows({ amount, years: years("1000.01") })).toEqual([
      ["2017/18", "stated-years", "1000.01"],
      [undefined, "not-dated", "-0.01"],
    ]);
  });

  test("are the one that the publisher names, and not that of the award date", () => {
    expect(rows({ amount, statedYear: "2017/18", awardedOn })).toEqual([
      ["2017/18", "stated-year", "1000.00"],
    ]);
    expect(rows({ amount, statedYear: "FY2017-18", awardedOn })[0]?.[0]).toBe("2017/18");
  });

  test.each(["2017/19", "`2017/18", "2017", " 2017/18", "2017/18 "])(
    'are not known where the publisher writes "%s", which is kept',
    (statedYear) => {
      const parts = { amount, statedYear, awardedOn, planned: { start: "2017-04", months: 12 } };
      expect(awardFunding(award(parts)).rows).toEqual([
        { derivation: "not-dated", statedYear, amount: Money.of("1000", "GBP") },
      ]);
    },
  );

  test("are those of the award date where nothing else is known", () => {
    expect(rows({ amount, awardedOn })).toEqual([["2016/17", "award-date", "1000.00"]]);
    expect(rows({ amount, awardedOn, planned: { start: "2017-04-01" } })).toEqual([
      ["2016/17", "award-date", "1000.00"],
    ]);
  });

  test("are not known where nothing is", () => {
    expect(rows({ amount })).toEqual([[undefined, "not-dated", "1000.00"]]);
    expect(rows({ amount, planned: { months: 12 } })).toEqual([
      [undefined, "not-dated", "1000.00"],
    ]);
  });
});

describe("an award with dates", () => {
  // 730 days: 90 of them in 2017/18, 365 in 2018/19, 275 in 2019/20.
  const planned = { start: "2018-01-01", end: "2019-12-31" };

  test("is spread over the days between them, both included", () => {
    expect(rows({ amount: poundsJson("730.00"), planned })).toEqual([
      ["2017/18", "spread-over-period", "90.00"],
      ["2018/19", "spread-over-period", "365.00"],
      ["2019/20", "spread-over-period", "275.00"],
    ]);
  });

  test("is spread by months where that is asked for", () => {
    expect(rows({ amount: poundsJson("2400.00"), planned }, { by: "months" })).toEqual([
      ["2017/18", "spread-over-period", "300.00"],
      ["2018/19", "spread-over-period", "1200.00"],
      ["2019/20", "spread-over-period", "900.00"],
    ]);
  });

  test("counts a month or a year as start from its first day, as end to its last", () => {
    const { period } = awardFunding(award({ planned: { start: "2018-02", end: "2019" } }));
    expect(period).toEqual({ start: "2018-02-01", end: "2019-12-31" });
  });

  test("of which one end and the months are known has the other end", () => {
    const periodOf = (dates: PublishedAward["planned"] & object) =>
      awardFunding(award({ planned: dates as never })).period;
    expect(periodOf({ start: "2018-04" as never, months: 18 })).toEqual({
      start: "2018-04-01",
      end: "2019-09-30",
    });
    expect(periodOf({ end: "2019-09-30" as never, months: 18 })).toEqual({
      start: "2018-04-01",
      end: "2019-09-30",
    });
  });

  test("goes by the dates, not by the months that disagree", () => {
    const { period } = awardFunding(award({ planned: { ...planned, months: 12 } }));
    expect(period).toEqual(planned);
  });

  test("goes by the actual dates where they give a period, else by the planned ones", () => {
    const actual = { start: "2018-04-01", end: "2019-03-31" };
    expect(awardFunding(award({ planned, actual })).period).toEqual(actual);
    expect(awardFunding(award({ planned, actual: { start: "2018-04-01" } })).period).toEqual(
      planned,
    );
  });

  test("that are reversed says nothing by them", () => {
    const reversed = { start: "2019-12-31", end: "2018-01-01", months: 24 };
    expect(rows({ amount, awardedOn, planned: reversed })).toEqual([
      ["2016/17", "award-date", "1000.00"],
    ]);
  });

  test("beyond the calendar is not dated, and nothing is thrown", () => {
    const parts = { planned: { start: "9999-01-01", months: 1200 } };
    expect(rows({ amount, ...parts })).toEqual([[undefined, "not-dated", "1000.00"]]);
    expect(rows({ amount, awardedOn: "0001-01-01" })).toEqual([
      [undefined, "not-dated", "1000.00"],
    ]);
  });
});

describe("an award with a number of months and no start", () => {
  const parts = { amount: poundsJson("365.00"), awardedOn, planned: { months: 12 } };

  test("is spread from the day of the award, which is an assumption and stands apart", () => {
    const funding = awardFunding(award(parts));
    expect(funding.period).toEqual({ start: "2017-02-09", end: "2018-02-08" });
    expect(funding.apart).toEqual(["spread-from-award-date"]);
    expect(rows(parts)).toEqual([
      ["2016/17", "spread-from-award-date", "51.00"],
      ["2017/18", "spread-from-award-date", "314.00"],
    ]);
  });

  test("does not stand apart where its year is stated", () => {
    expect(awardFunding(award({ ...parts, statedYear: "2017/18" })).apart).toBeUndefined();
  });
});

describe("what stands apart", () => {
  test.each(["loan", "Loan", "Unsecured loan", "Loans", "LOAN (repayable)"])(
    'is a loan, also where it is called "%s"',
    (fundingType) => {
      expect(awardFunding(award({ fundingType })).apart).toEqual(["loan"]);
    },
  );

  test.each(["Grant", "grant", "Loaned staff", "FT010"])('is not "%s"', (fundingType) => {
    expect(awardFunding(award({ fundingType })).apart).toBeUndefined();
  });

  test("is a regrant, whether or not the award is known whose money it is", () => {
    expect(awardFunding(award({ regrant: { type: "FRG010" } })).apart).toEqual(["regrant"]);
    expect(
      awardFunding(award({ fundingType: "loan", regrant: { type: "FRG010", of: "a" } })).apart,
    ).toEqual(["loan", "regrant"]);
  });
});

test("an option that is not one of its names is refused", () => {
  let thrown: unknown;
  try {
    awardFunding(award(), { by: "weeks" as never });
  } catch (error) {
    thrown = error;
  }
  expect(isDomainError(thrown, "funding.unknown-option")).toBe(true);
});

test("the rows of every award sum to it, to the penny, each with its derivation", () => {
  fc.assert(
    fc.property(awardArbitrary(), fc.constantFrom("days", "months", "equal-years"), (one, by) => {
      const { rows, total } = awardFunding(one, { by });
      expect(total).toEqual(one.amount);
      expect(Money.sumBy(rows, (row) => row.amount, total.currency).equals(total)).toBe(true);
      for (const row of rows) {
        expect(row.financialYear === undefined).toBe(row.derivation === "not-dated");
      }
    }),
  );
});

test("awards of nothing and below zero are spread like others", () => {
  const planned = { start: "2017-10-01", end: "2018-09-30" };
  expect(rows({ amount: poundsJson("0.00"), planned })).toEqual([
    ["2017/18", "spread-over-period", "0.00"],
    ["2018/19", "spread-over-period", "0.00"],
  ]);
  expect(rows({ amount: poundsJson("-3.65"), planned })).toEqual([
    ["2017/18", "spread-over-period", "-1.82"],
    ["2018/19", "spread-over-period", "-1.83"],
  ]);
});
