import { dateRange, earnedTo, Money, spendProfile } from "concordat";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { date, gbp, pounds } from "../support/values.ts";
import { modernDate, numberOfDay, textOfDay } from "../time/calendar.ts";

const fiveYears = dateRange(date("2017-02-01"), date("2022-01-31"));
const on = (day: string) => earnedTo(gbp("1100000"), fiveYears, date(day));

describe("what of £1,100,000.00 is earned (exact answers of the model)", () => {
  test("by 7 June 2018, that day included: 492 of 1,826 days", () => {
    expect(on("2018-06-07")).toMatchObject({
      basis: "accrual",
      days: 492,
      ofDays: 1826,
      earned: gbp("296385.54"),
      unearned: gbp("803614.46"),
      qualifier: "exact",
    });
  });

  test.each([
    ["2017-01-31", 0, "0.00"],
    ["2017-02-01", 1, "602.41"],
    ["2022-01-30", 1825, "1099397.59"],
    ["2022-01-31", 1826, "1100000.00"],
    ["2022-02-01", 1826, "1100000.00"],
    ["0001-01-01", 0, "0.00"],
    ["9999-12-31", 1826, "1100000.00"],
  ])("by %s: %i days", (day, days, earned) => {
    expect(on(day).days).toBe(days);
    expect(on(day).earned.toDecimalString()).toBe(earned);
  });

  test("by financial year, in which both parts sum to the whole", () => {
    const { rows } = on("2018-06-07");
    expect(
      rows.map(({ financialYear, days, ofDays, earned, unearned }) =>
        [financialYear, days, ofDays, earned, unearned].join(" "),
      ),
    ).toEqual([
      "2016/17 59 59 GBP 35542.17 GBP 0.00",
      "2017/18 365 365 GBP 219879.52 GBP 0.00",
      "2018/19 68 365 GBP 40963.85 GBP 178915.67",
      "2019/20 0 366 GBP 0.00 GBP 220481.92",
      "2020/21 0 365 GBP 0.00 GBP 219879.52",
      "2021/22 0 306 GBP 0.00 GBP 184337.35",
    ]);
    expect(on("2017-01-31").rows.every(({ earned }) => earned.isZero())).toBe(true);
    expect(on("2022-01-31").rows.every(({ unearned }) => unearned.isZero())).toBe(true);
  });

  test("each year has what the spread by days gives it, and what is earned of it never falls", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        modernDate,
        fc.nat({ max: 1500 }),
        fc.nat({ max: 1500 }),
        (pence, start, length, past) => {
          const total = Money.ofMinor(pence, "GBP");
          const day = (count: number) => date(textOfDay(numberOfDay(start) + count));
          const period = dateRange(start, day(length));
          const profile = spendProfile(total, period, { by: "days" }).rows;
          const today = earnedTo(total, period, day(past)).rows;
          const tomorrow = earnedTo(total, period, day(past + 1)).rows;
          for (const [index, { earned, unearned }] of today.entries()) {
            expect(earned.plus(unearned)).toEqual(profile[index]?.amount);
            const next = tomorrow[index]?.earned ?? earned;
            expect(next.abs().compare(earned.abs())).toBeGreaterThanOrEqual(0);
          }
        },
      ),
    );
  });

  test("a bound stays a bound", () => {
    const over = earnedTo(pounds("1100000", "more-than"), fiveYears, date("2018-06-07"));
    expect(over.qualifier).toBe("at-least");
    expect(over.earned).toEqual(gbp("296385.54"));
  });

  test("earned and unearned make up the whole, and what is earned never falls", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000_000_000 }),
        modernDate,
        fc.nat({ max: 5000 }),
        modernDate,
        (pence, start, length, asOf) => {
          const total = Money.ofMinor(pence, "GBP");
          const period = dateRange(start, date(textOfDay(numberOfDay(start) + length)));
          const today = earnedTo(total, period, asOf);
          expect(today.earned.plus(today.unearned)).toEqual(total);
          expect(Money.sumBy(today.rows, (row) => row.earned, "GBP")).toEqual(today.earned);
          expect(Money.sumBy(today.rows, (row) => row.unearned, "GBP")).toEqual(today.unearned);
          const tomorrow = earnedTo(total, period, date(textOfDay(numberOfDay(asOf) + 1)));
          expect(tomorrow.earned.compare(today.earned)).toBeGreaterThanOrEqual(0);
          expect(tomorrow.days - today.days).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test("at the end of the first financial year it is the first row of the spread", () => {
    const [first] = spendProfile(gbp("1100000"), fiveYears, { by: "days" }).rows;
    expect(on("2017-03-31").earned).toEqual(first?.amount);
  });
});
