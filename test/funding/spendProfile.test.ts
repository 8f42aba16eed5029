import {
  type DateRange,
  dateRange,
  derivedQualifier,
  financialYear,
  Money,
  type Qualifier,
  Rate,
  type SpendProfileOptions,
  spendProfile,
} from "concordat";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { date, gbp, pounds } from "../support/values.ts";
import { modernDate, numberOfDay, textOfDay } from "../time/calendar.ts";

const fiveYears = dateRange(date("2017-02-01"), date("2022-01-31"));
const untilMarch2021 = dateRange(date("2017-02-01"), date("2021-03-31"));
const years = ["2016/17", "2017/18", "2018/19", "2019/20", "2020/21", "2021/22"];

function amounts(period: DateRange, options: SpendProfileOptions): readonly string[] {
  return spendProfile(gbp("1100000"), period, options).rows.map(({ amount }) =>
    amount.toDecimalString(),
  );
}

describe("£1,100,000.00 over five years from 1 February 2017 (exact answers of the model)", () => {
  test("by days", () => {
    const { rows, days, basis, total } = spendProfile(gbp("1100000"), fiveYears, { by: "days" });
    expect(basis).toBe("accrual");
    expect(total).toEqual(gbp("1100000"));
    expect(days).toBe(1826);
    expect(rows.map(({ financialYear }) => financialYear)).toEqual(years);
    expect(rows.map((row) => row.days)).toEqual([59, 365, 365, 366, 365, 306]);
    expect(rows.map(({ amount }) => amount.toDecimalString())).toEqual([
      "35542.17",
      "219879.52",
      "219879.52",
      "220481.92",
      "219879.52",
      "184337.35",
    ]);
    expect(rows.map(({ share }) => share.toString())).toEqual(
      [59, 365, 365, 366, 365, 306].map((part) => Rate.ratio(part, 1826).toString()),
    );
    expect(rows[0]?.period).toEqual({ start: "2017-02-01", end: "2017-03-31" });
    expect(rows[5]?.period).toEqual({ start: "2021-04-01", end: "2022-01-31" });
  });

  test("by months: 2, 12, 12, 12, 12 and 10 of 60", () => {
    expect(amounts(fiveYears, { by: "months" })).toEqual([
      "36666.67",
      "220000.00",
      "220000.00",
      "220000.00",
      "220000.00",
      "183333.33",
    ]);
  });

  test("by equal years: the odd pennies go to the earlier", () => {
    // 1,100,000.00 / 6 = 183,333.33 and two pennies over.
    expect(amounts(fiveYears, { by: "equal-years" })).toEqual([
      "183333.34",
      "183333.34",
      "183333.33",
      "183333.33",
      "183333.33",
      "183333.33",
    ]);
  });

  test("funded to 31 March 2021: 1,520 days", () => {
    expect(amounts(untilMarch2021, { by: "days" })).toEqual([
      "42697.37",
      "264144.74",
      "264144.74",
      "264868.42",
      "264144.73",
    ]);
  });

  test("into months by months: every one of the 60 is a sixtieth", () => {
    const { rows } = spendProfile(gbp("1100000"), fiveYears, { by: "months", into: "month" });
    expect(rows).toHaveLength(60);
    expect(new Set(rows.map(({ share }) => share.toString()))).toEqual(new Set(["1/60"]));
    expect(new Set(rows.map(({ financialYear }) => financialYear))).toEqual(new Set(years));
    expect(rows[37]?.period).toEqual({ start: "2020-03-01", end: "2020-03-31" });
  });

  test("into months by days: February of a leap year weighs 29", () => {
    const { rows } = spendProfile(gbp("1100000"), fiveYears, { by: "days", into: "month" });
    expect(rows[36]).toMatchObject({
      period: { start: "2020-02-01", end: "2020-02-29" },
      financialYear: "2019/20",
      days: 29,
      share: Rate.ratio(29, 1826),
    });
  });

  test("into months by equal years: a short year's months share what a long year's do", () => {
    const { rows } = spendProfile(gbp("1100000"), fiveYears, { by: "equal-years", into: "month" });
    expect(rows[0]?.share.toString()).toBe(Rate.ratio(28, 59 * 6).toString());
    expect(rows[2]?.share.toString()).toBe(Rate.ratio(30, 365 * 6).toString());
  });
});

describe("a part of a month", () => {
  test("weighs as its days do within that month", () => {
    // 15 of 30 days in April, 31 of 31 in May: a third and two thirds.
    const period = dateRange(date("2018-04-16"), date("2018-05-31"));
    const { rows } = spendProfile(gbp("100"), period, { by: "months", into: "month" });
    expect(rows.map(({ share }) => share.toString())).toEqual(["1/3", "2/3"]);
    expect(rows.map(({ amount }) => amount.toDecimalString())).toEqual(["33.33", "66.67"]);
  });
});

describe("a bound stays a bound", () => {
  test.each<[Qualifier, Qualifier]>([
    ["exact", "exact"],
    ["more-than", "at-least"],
    ["at-least", "at-least"],
    ["less-than", "up-to"],
    ["up-to", "up-to"],
    ["circa", "circa"],
  ])("every row of a figure that is %s is %s", (qualifier, derived) => {
    const profile = spendProfile(pounds("1100000", qualifier), fiveYears, { by: "days" });
    expect(profile.qualifier).toBe(qualifier);
    expect(new Set(profile.rows.map((row) => row.qualifier))).toEqual(new Set([derived]));
  });

  test("a plain amount is exact", () => {
    const { qualifier, rows } = spendProfile(gbp("1"), fiveYears, { by: "days" });
    expect([qualifier, rows[0]?.qualifier]).toEqual(["exact", "exact"]);
  });
});

describe("laws", () => {
  const anyPeriod = fc
    .tuple(modernDate, fc.integer({ min: 0, max: 5000 }))
    .map(([start, days]) => dateRange(start, date(textOfDay(numberOfDay(start) + days))));
  const anyOptions = fc.record({
    by: fc.constantFrom("days", "months", "equal-years"),
    into: fc.constantFrom("financial-year", "month"),
  }) satisfies fc.Arbitrary<SpendProfileOptions>;
  const anyPence = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });

  test("shares sum to one, days to the days, and rows to the total to the penny", () => {
    fc.assert(
      fc.property(anyPence, anyPeriod, anyOptions, (pence, period, options) => {
        const total = Money.ofMinor(pence, "GBP");
        const { rows, days } = spendProfile(total, period, options);
        expect(Rate.sum(rows.map(({ share }) => share)).toString()).toBe("1");
        expect(
          Money.sum(
            rows.map(({ amount }) => amount),
            "GBP",
          ),
        ).toEqual(total);
        expect(rows.reduce((sum, row) => sum + row.days, 0)).toBe(days);
        expect(days).toBe(numberOfDay(period.end) - numberOfDay(period.start) + 1);
      }),
    );
  });

  test("rows follow one another without gap or overlap and make up the period", () => {
    fc.assert(
      fc.property(anyPeriod, anyOptions, (period, options) => {
        const { rows } = spendProfile(gbp("1"), period, options);
        expect(rows[0]?.period.start).toBe(period.start);
        expect(rows.at(-1)?.period.end).toBe(period.end);
        rows.slice(1).forEach((row, index) => {
          const before = rows[index]?.period.end ?? "";
          expect(numberOfDay(row.period.start)).toBe(numberOfDay(before) + 1);
        });
      }),
    );
  });

  test("every year is within a penny of its exact share, every month within two", () => {
    fc.assert(
      fc.property(anyPence, anyPeriod, anyOptions, (pence, period, options) => {
        const most = options.into === "month" ? 2 : 1;
        for (const { share, amount } of spendProfile(Money.ofMinor(pence, "GBP"), period, options)
          .rows) {
          const error = share.times(pence).minus(amount.toMinor());
          expect(error.compare(most)).toBe(-1);
          expect(error.compare(-most)).toBe(1);
        }
      }),
    );
  });

  test("months come to what their financial year has, to the penny", () => {
    fc.assert(
      fc.property(anyPence, anyPeriod, anyOptions, (pence, period, { by }) => {
        const total = Money.ofMinor(pence, "GBP");
        const months = spendProfile(total, period, { by, into: "month" }).rows;
        const sums = Money.groupSum(
          months,
          ({ financialYear }) => financialYear,
          ({ amount }) => amount,
          "GBP",
        );
        const years = spendProfile(total, period, { by }).rows;
        expect([...sums]).toEqual(
          years.map(({ financialYear, amount }) => [financialYear, amount]),
        );
      }),
    );
  });

  test("into months or into years, the days of a financial year weigh the same", () => {
    fc.assert(
      fc.property(anyPeriod, anyOptions, (period, { by }) => {
        const sums = new Map<string, Rate>();
        for (const { financialYear, share } of spendProfile(gbp("1"), period, {
          by,
          into: "month",
        }).rows) {
          sums.set(financialYear, (sums.get(financialYear) ?? Rate.of(0)).plus(share));
        }
        const yearly = spendProfile(gbp("1"), period, { by });
        expect(yearly.rows.map(({ share }) => share)).toEqual([...sums.values()]);
      }),
    );
  });

  test("a negative amount mirrors the positive one", () => {
    fc.assert(
      fc.property(anyPence, anyPeriod, anyOptions, (pence, period, options) => {
        const total = Money.ofMinor(pence, "GBP");
        const mirrored = spendProfile(total.negated(), period, options).rows;
        spendProfile(total, period, options).rows.forEach(({ amount }, index) => {
          expect(mirrored[index]?.amount).toEqual(amount.negated());
        });
      }),
    );
  });

  test("what is derived of what is derived is the same", () => {
    for (const qualifier of ["exact", "more-than", "less-than", "circa"] as const) {
      const once = derivedQualifier(qualifier);
      expect(derivedQualifier(once)).toBe(once);
    }
  });
});

describe("a profile that the parties agreed", () => {
  const oneAndAHalf = dateRange(date("2017-10-01"), date("2019-03-31"));
  const agreed = (...amounts: readonly (readonly [string, string])[]) =>
    amounts.map(([year, amount]) => ({
      financialYear: financialYear(year),
      amount: gbp(amount),
    }));
  const both = agreed(["2017/18", "100"], ["2018/19", "1000"]);

  test("replaces the spread", () => {
    const profile = spendProfile(gbp("1100"), oneAndAHalf, { by: "days", agreed: both });
    expect(profile.by).toBe("agreed-profile");
    expect(profile.rows.map(({ amount }) => amount)).toEqual([gbp("100"), gbp("1000")]);
    expect(profile.rows.map(({ share }) => share.toString())).toEqual(["1/11", "10/11"]);
    expect(spendProfile(gbp("1100"), oneAndAHalf, { by: "days" }).by).toBe("days");
  });

  test("is spread within each year, into months", () => {
    const { rows } = spendProfile(gbp("1100"), oneAndAHalf, {
      by: "months",
      into: "month",
      agreed: both,
    });
    expect(rows).toHaveLength(18);
    expect(rows.map(({ label }) => label).slice(5, 7)).toEqual(["2017/18 M12", "2018/19 M1"]);
    // £100 over six months, £1,000 over twelve: the odd pennies go to the earlier months.
    expect(rows.slice(0, 6).map(({ amount }) => amount.toDecimalString())).toEqual([
      "16.67",
      "16.67",
      "16.67",
      "16.67",
      "16.66",
      "16.66",
    ]);
    expect(rows[6]?.amount).toEqual(gbp("83.34"));
    expect(rows[17]?.amount).toEqual(gbp("83.33"));
    expect(Rate.sum(rows.map(({ share }) => share)).equals(1)).toBe(true);
  });

  test("is exact where the total is a bound that allows it", () => {
    const over = spendProfile(pounds("1000", "more-than"), oneAndAHalf, {
      by: "days",
      agreed: both,
    });
    expect([over.qualifier, over.rows[0]?.qualifier]).toEqual(["exact", "exact"]);
    expect(over.total).toEqual(gbp("1100"));
    const circa = spendProfile(pounds("1000", "circa"), oneAndAHalf, { by: "days", agreed: both });
    expect(circa.total).toEqual(gbp("1100"));
  });

  test("gives nothing to a year that it leaves out", () => {
    const { rows } = spendProfile(gbp("5"), oneAndAHalf, {
      by: "days",
      agreed: agreed(["2018/19", "5"]),
    });
    expect(rows.map(({ amount }) => amount)).toEqual([gbp("0"), gbp("5")]);
  });

  test("may be of nothing at all", () => {
    const nothing = agreed(["2017/18", "0"]);
    const { rows } = spendProfile(gbp("0"), oneAndAHalf, { by: "days", agreed: nothing });
    expect(rows.map(({ amount }) => amount)).toEqual([gbp("0"), gbp("0")]);
  });

  test.each([
    ["empty", [], pounds("1100", "circa")],
    ["year-twice", agreed(["2017/18", "100"], ["2017/18", "1000"]), gbp("1100")],
    ["year-outside-period", agreed(["2016/17", "1100"]), gbp("1100")],
    ["negative", agreed(["2017/18", "-1"], ["2018/19", "2"]), gbp("1")],
    ["sum-differs", both, gbp("1100.01")],
    ["sum-differs", both, pounds("1100", "more-than")],
  ])("%s is refused", (reason, profile, total) => {
    let refused: unknown;
    try {
      spendProfile(total, oneAndAHalf, { by: "days", agreed: profile });
    } catch (error) {
      refused = error;
    }
    expect(refused).toMatchObject({ code: `profile.${reason}` });
  });

  test("sums to its total in any division (law)", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 1_000_000_000 }),
        fc.nat({ max: 1_000_000_000 }),
        fc.constantFrom("days", "months", "equal-years"),
        fc.constantFrom("financial-year", "month"),
        (first, second, by, into) => {
          const [one, two] = [Money.ofMinor(first, "GBP"), Money.ofMinor(second, "GBP")];
          const { rows } = spendProfile(one.plus(two), oneAndAHalf, {
            by,
            into,
            agreed: [
              { financialYear: financialYear("2017/18"), amount: one },
              { financialYear: financialYear("2018/19"), amount: two },
            ],
          });
          const byYear = Money.groupSum(
            rows,
            (row) => row.financialYear,
            (row) => row.amount,
            "GBP",
          );
          expect([...byYear.values()]).toEqual([one, two]);
          expect(Rate.sum(rows.map(({ share }) => share)).equals(1)).toBe(true);
        },
      ),
    );
  });
});
