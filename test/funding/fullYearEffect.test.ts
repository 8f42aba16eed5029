import {
  type Duration,
  dateRange,
  fullYearEffect,
  Money,
  Rate,
  termEnd,
  termValue,
} from "concordat";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { date, gbp, pounds } from "../support/values.ts";
import { modernDate } from "../time/calendar.ts";

const full = (amount: string, over: Duration) => fullYearEffect(gbp(amount), over, "half-even");
const text = (rows: readonly { amount: Money }[]) =>
  rows.map(({ amount }) => amount.toDecimalString());

describe("the full-year effect (exact answers of the model)", () => {
  test.each<[string, Duration, string]>([
    ["23200000", { years: 4 }, "5800000.00"],
    ["16000000", { years: 2, months: 6 }, "6400000.00"],
    ["16000000", "P30M", "6400000.00"],
    ["19000000", { years: 3 }, "6333333.33"],
  ])("£%s over %j is £%s a year", (amount, over, expected) => {
    expect(full(amount, over).fullYear.toDecimalString()).toBe(expected);
  });

  test("the years of the term sum to the whole, the odd penny in the first", () => {
    expect(text(full("19000000", { years: 3 }).rows)).toEqual([
      "6333333.34",
      "6333333.33",
      "6333333.33",
    ]);
    expect(text(full("16000000", "P30M").rows)).toEqual(["6400000.00", "6400000.00", "3200000.00"]);
  });

  test("half a year counts double", () => {
    expect(full("1000", { months: 6 }).fullYear).toEqual(gbp("2000"));
  });

  test("dates say the same as their term", () => {
    const twoAndAHalf = dateRange(date("2017-10-01"), date("2020-03-31"));
    expect(fullYearEffect(gbp("16000000"), twoAndAHalf, "half-even")).toEqual(
      full("16000000", "P30M"),
    );
  });

  test("days beyond whole months count as a part of the month that they begin", () => {
    // April and 15 of the 30 days from 1 May are 1 + 15/31 months.
    const { months } = fullYearEffect(
      gbp("1"),
      dateRange(date("2018-04-01"), date("2018-05-15")),
      "half-even",
    );
    expect(months).toEqual(Rate.ratio(46, 31));
  });

  test("a bound stays a bound", () => {
    const { qualifier, rows } = fullYearEffect(
      pounds("14000000", "more-than", "over £14M"),
      { years: 4 },
      "half-even",
    );
    expect([qualifier, rows[0]?.qualifier]).toEqual(["at-least", "at-least"]);
  });

  test("weeks and days are no certain part of a year", () => {
    expect(() => full("1", { weeks: 26 })).toThrow(
      expect.objectContaining({ code: "term.not-months" }),
    );
    expect(() => full("1", "P1Y1D")).toThrow("use years and months");
    expect(() => full("1", {})).toThrow(expect.objectContaining({ code: "term.not-positive" }));
  });

  test.each<Duration>([{ years: 9999 }, { years: 100_000_000 }, { years: 5e9 }, "P9999999M"])(
    "a term of more years than the calendar has is refused before they are listed: %j",
    (over) => {
      expect(() => full("1", over)).toThrow(expect.objectContaining({ code: "term.too-long" }));
      expect(() => full("1", over)).toThrow("9,998");
    },
  );

  test("a term of all the financial years of the calendar is counted", () => {
    expect(full("9998", { years: 9998 }).fullYear).toEqual(gbp("1"));
  });
});

describe("the value of a term (exact answers of the model)", () => {
  test("£27m a year for five years from 1 April 2017", () => {
    const { total, period, rows } = termValue(gbp("27000000"), date("2017-04-01"), { years: 5 });
    expect(total).toEqual(gbp("135000000"));
    expect(period.end).toBe("2022-03-31");
    expect(rows).toHaveLength(5);
    expect(rows[4]?.period).toEqual({ start: "2021-04-01", end: "2022-03-31" });
  });

  test("around £27m a year stays around", () => {
    const contract = termValue(
      pounds("27000000", "circa", "around £27m"),
      date("2017-04-01"),
      "P5Y",
    );
    expect(contract.qualifier).toBe("circa");
  });

  test("half a year at the end carries half", () => {
    const { rows } = termValue(gbp("6400000"), date("2017-10-01"), "P30M");
    expect(text(rows)).toEqual(["6400000.00", "6400000.00", "3200000.00"]);
  });

  test("needs a rounding where pennies do not go round", () => {
    const start = date("2017-04-01");
    expect(() => termValue(gbp("100"), start, "P1M")).toThrow("rounding");
    expect(termValue(gbp("100"), start, "P1M", "half-even").total).toEqual(gbp("8.33"));
  });
});

describe("laws", () => {
  const anyMonths = fc.integer({ min: 1, max: 240 });
  const anyPence = fc.integer({ min: 0, max: 1_000_000_000_000 });

  test("the years of a term sum to the total, and their months to the term", () => {
    fc.assert(
      fc.property(anyPence, anyMonths, (pence, months) => {
        const total = Money.ofMinor(pence, "GBP");
        const effect = fullYearEffect(total, { months }, "half-even");
        const amounts = effect.rows.map(({ amount }) => amount);
        expect(Money.sum(amounts, "GBP")).toEqual(total);
        expect(Rate.sum(effect.rows.map((row) => row.months)).equals(months)).toBe(true);
      }),
    );
  });

  test("the full-year effect of a term's value is the yearly amount", () => {
    fc.assert(
      fc.property(anyPence, anyMonths, modernDate, (pence, months, start) => {
        const yearly = Money.ofMinor(pence * 12, "GBP");
        const { total } = termValue(yearly, start, { months });
        expect(fullYearEffect(total, { months }, "unnecessary").fullYear).toEqual(yearly);
      }),
    );
  });

  test("every range has as many years as its value has rows", () => {
    fc.assert(
      fc.property(modernDate, fc.integer({ min: 1, max: 3000 }), (start, days) => {
        const range = dateRange(start, termEnd(start, { days }));
        const { rows, total } = termValue(gbp("12"), start, { days }, "half-even");
        expect(fullYearEffect(gbp("1"), range, "half-even").rows).toHaveLength(rows.length);
        expect(rows.at(-1)?.period.end).toBe(range.end);
        expect(rows.every(({ months }) => months.compare(12) <= 0 && months.isPositive())).toBe(
          true,
        );
        expect(
          Money.sum(
            rows.map(({ amount }) => amount),
            "GBP",
          ),
        ).toEqual(total);
      }),
    );
  });
});
