import {
  addDays,
  adjustToWorkingDay,
  cicDistributionLimit,
  consortiumSplit,
  type Duration,
  dateRange,
  daysInRange,
  deadline,
  deadlineInstant,
  earnedTo,
  englandAndWales,
  financialYear,
  financialYearOf,
  financialYearsIn,
  fullYearEffect,
  gdpDeflatorObrNovember2025,
  instalmentPlan,
  latestNoticeFor,
  type Money,
  matchFunding,
  noticeEnd,
  perHead,
  populationSplit,
  programmeFunding,
  realTerms,
  spendProfile,
  spendVariance,
  splitRange,
  termEnd,
  termValue,
  uncommittedBalance,
  type WorkingDayConvention,
} from "concordat";
import { describe, expect, test } from "vitest";
import { date, gbp, notation, pounds } from "../support/values.ts";

/*
 * The exact answers of the model, every row in its order, whichever folder answers it; and the edge cases
 * of the domain that the calculators of this folder answer. Expected values are those of the
 * specification.
 */

const fiveYears = dateRange(date("2017-02-01"), date("2022-01-31"));
const total = gbp("1100000");
const yearOf = (start: string) => dateRange(date(start), termEnd(date(start), { years: 1 }));
const text = (rows: readonly { readonly amount: Money }[]) =>
  rows.map(({ amount }) => amount.toDecimalString());
const repeated = (count: number, amount: string) => Array<string>(count).fill(amount);

describe("the exact answers of the model", () => {
  test.each([
    ["2017-03-31", "2016/17"],
    ["2017-04-01", "2017/18"],
  ])("the financial year of %s is %s", (day, year) => {
    expect(financialYearOf(date(day))).toBe(year);
  });

  test("five years from 2017-02-01 end on 2022-01-31: 1,826 days in six financial years", () => {
    expect(termEnd(date("2017-02-01"), { years: 5 })).toBe("2022-01-31");
    expect(daysInRange(fiveYears)).toBe(1826);
    expect(financialYearsIn(fiveYears)).toHaveLength(6);
    expect(splitRange(fiveYears, "financial-year").map(daysInRange)).toEqual([
      59, 365, 365, 366, 365, 306,
    ]);
  });

  test("£1,100,000 over it by days", () => {
    expect(text(spendProfile(total, fiveYears, { by: "days" }).rows)).toEqual([
      "35542.17",
      "219879.52",
      "219879.52",
      "220481.92",
      "219879.52",
      "184337.35",
    ]);
  });

  test("£1,100,000 over it by months", () => {
    expect(text(spendProfile(total, fiveYears, { by: "months" }).rows)).toEqual([
      "36666.67",
      ...repeated(4, "220000.00"),
      "183333.33",
    ]);
  });

  test("funded to 2021-03-31", () => {
    const { rows, days } = spendProfile(total, dateRange(date("2017-02-01"), date("2021-03-31")), {
      by: "days",
    });
    expect(days).toBe(1520);
    expect(text(rows)).toEqual(["42697.37", "264144.74", "264144.74", "264868.42", "264144.73"]);
  });

  test("earned by 2018-06-07 of it by days, that day included", () => {
    const { days, earned } = earnedTo(total, fiveYears, date("2018-06-07"));
    expect(days).toBe(492);
    expect(earned).toEqual(gbp("296385.54"));
  });

  test("total < £11.8m, year 3 = year 4 > £3.5m: what years 1 and 2 may be", () => {
    const [one, two, three, four] = ["2009/10", "2010/11", "2011/12", "2012/13"].map(financialYear);
    if (!one || !two || !three || !four) throw new Error("four years");
    const programme = {
      years: [
        {
          financialYear: three,
          total: pounds("3500000", "more-than", "more than £3.5m"),
        },
        { financialYear: four, sameAs: three },
      ],
      statedTotal: {
        figure: pounds("11800000", "less-than", "almost £11.8m"),
        years: [one, two, three, four],
      },
    };
    const firstTwo = (reading: "strict" | "conventional") =>
      notation(programmeFunding(programme, reading)[0]?.amount);
    expect(firstTwo("strict")).toBe("[0.00, 4800000.00)");
    expect(firstTwo("conventional")).toBe("(4550000.00, 4800000.00)");
  });

  test.each([
    [18, [...repeated(8, "194444.45"), ...repeated(10, "194444.44")]],
    [26, [...repeated(12, "134615.39"), ...repeated(14, "134615.38")]],
  ])("£3,500,000 in %i", (count, expected) => {
    const members = Array.from({ length: count }, (_, at) => ({
      organisation: `example-${at}`,
      share: 1,
    }));
    expect(text(consortiumSplit(gbp("3500000"), members).rows)).toEqual(expected);
  });

  test("quarters of £194,444.44", () => {
    const { rows } = instalmentPlan(gbp("194444.44"), yearOf("2012-04-01"), {
      every: "P3M",
      timing: "in-arrears",
      adjust: "none",
    });
    expect(text(rows)).toEqual(repeated(4, "48611.11"));
  });

  test("£450m less “over £1.1m” is less than £448,900,000.00, before other draws", () => {
    const { uncommitted } = uncommittedBalance(gbp("450000000"), [
      pounds("1100000", "more-than", "over £1.1m"),
    ]);
    expect(notation(uncommitted)).toBe("(-, 448900000.00)");
  });

  test.each([
    ["6000000000", "2142.86"],
    ["22000000000", "7857.14"],
  ])("£%s over 2.8 million people is £%s a head", (amount, each) => {
    expect(perHead(gbp(amount), 2_800_000, "half-even")).toEqual(gbp(each));
  });

  test("£1.1m by mid-2011 population over ten boroughs (illustrative)", () => {
    const boroughs: readonly (readonly [string, number, string])[] = [
      ["Bolton", 276_692, "113494.14"],
      ["Bury", 185_002, "75884.53"],
      ["Manchester", 503_086, "206356.93"],
      ["Oldham", 224_825, "92219.22"],
      ["Rochdale", 211_624, "86804.40"],
      ["Salford", 233_875, "95931.36"],
      ["Stockport", 283_188, "116158.68"],
      ["Tameside", 219_226, "89922.61"],
      ["Trafford", 226_537, "92921.45"],
      ["Wigan", 317_680, "130306.68"],
    ];
    const areas = boroughs.map(([area, population]) => ({ area, population }));
    const split = populationSplit(total, areas);
    expect(split.population).toBe(2_681_735);
    expect(split.rows.map(({ area, amount }) => [area, amount.toDecimalString()])).toEqual(
      boroughs.map(([area, , amount]) => [area, amount]),
    );
  });

  test.each([
    ["2012-11-30", "2013-02-28"],
    ["2011-11-30", "2012-02-29"],
  ])("three months' notice given %s ends %s", (given, end) => {
    expect(noticeEnd(date(given), { months: 3 })).toBe(end);
  });

  test.each([
    ["2013-03-31", "2012-12-31"],
    ["2013-02-28", "2012-11-30"],
    ["2022-01-31", "2021-10-31"],
  ])("the last day for three months' notice before %s is %s", (end, given) => {
    expect(latestNoticeFor(date(end), { months: 3 })).toBe(given);
  });

  test.each<[string, Duration, string]>([
    ["three months", { months: 3 }, "2018-08-31"],
    ["twelve weeks", { weeks: 12 }, "2018-08-23"],
  ])("%s from 2018-05-31", (_, notice, end) => {
    expect(noticeEnd(date("2018-05-31"), notice)).toBe(end);
  });

  test("5pm on 29 June 2018 in London", () => {
    expect(deadlineInstant(deadline("2018-06-29T17:00")).toISOString()).toBe(
      "2018-06-29T16:00:00.000Z",
    );
  });

  test("£3.5m of 2012/13 at 2011/12 prices", () => {
    const real = realTerms([{ financialYear: financialYear("2012/13"), amount: gbp("3500000") }], {
      pricesOf: financialYear("2011/12"),
      index: gdpDeflatorObrNovember2025,
      rounding: "half-even",
    });
    expect(real.total).toEqual(gbp("3441741.59"));
  });

  test("the distribution limit of 2015 on a profit of £500,000", () => {
    const { limit, keptAtLeast } = cicDistributionLimit({
      declaredOn: date("2015-06-30"),
      distributableProfits: gbp("500000"),
    });
    expect([limit, keptAtLeast]).toEqual([gbp("175000.00"), gbp("325000.00")]);
  });

  test("that of 2012 with 1,200 shares of £1 (illustrative)", () => {
    const { limit, binding, rows } = cicDistributionLimit({
      declaredOn: date("2012-06-30"),
      distributableProfits: gbp("500000"),
      shares: [{ count: 1200, paidUp: gbp("1") }],
    });
    expect([limit, binding]).toEqual([gbp("240.00"), "per-share"]);
    expect(rows.find(({ cap }) => cap === "aggregate")?.amount).toEqual(gbp("175000.00"));
  });

  test("£27m × 5 from 2017-04-01 is £135,000,000.00 and ends 2022-03-31", () => {
    const contract = termValue(gbp("27000000"), date("2017-04-01"), { years: 5 });
    expect(contract.total).toEqual(gbp("135000000"));
    expect(contract.period.end).toBe("2022-03-31");
  });

  test("£12.6m against £11.3m to date", () => {
    const toDate = spendVariance(gbp("12600000"), gbp("11300000"));
    expect(toDate.variance).toEqual(gbp("1300000"));
    expect(toDate.share?.toString()).toBe("13/126");
  });

  test.each<[string, Duration, readonly string[]]>([
    ["1.15", "P1Y", ["1.15"]],
    ["10000", "P1M", [...repeated(4, "833.34"), ...repeated(8, "833.33")]],
    ["100", "P4M", ["33.34", "33.33", "33.33"]],
  ])("£%s every %s of a year", (amount, every, expected) => {
    const { rows } = instalmentPlan(gbp(amount), yearOf("2017-04-01"), {
      every,
      timing: "in-advance",
      adjust: "none",
    });
    expect(text(rows)).toEqual(expected);
  });

  test("a consultation from 5 September to 3 October 2018 has 29 days", () => {
    expect(daysInRange(dateRange(date("2018-09-05"), date("2018-10-03")))).toBe(29);
  });

  test.each<[string, Duration, string]>([
    ["23200000", { years: 4 }, "5800000.00"],
    ["16000000", { years: 2, months: 6 }, "6400000.00"],
    ["19000000", { years: 3 }, "6333333.33"],
  ])("the full-year effect of £%s over %j is £%s", (amount, over, expected) => {
    const { fullYear } = fullYearEffect(gbp(amount), over, "half-even");
    expect(fullYear.toDecimalString()).toBe(expected);
  });

  test("a match of 4 in 23.2 is 5/29", () => {
    const { matchShare } = matchFunding(gbp("19200000"), gbp("4000000"));
    expect(notation(matchShare)).toBe("[5/29, 5/29]");
  });
});

describe("the edge cases of the domain", () => {
  test.each<[WorkingDayConvention, string, string, boolean]>([
    ["none", "2013-03-31", "2012/13", false],
    ["following", "2013-04-02", "2013/14", true],
    ["preceding", "2013-03-28", "2012/13", false],
    ["modified-following", "2013-03-28", "2012/13", false],
    ["following-in-year", "2013-03-28", "2012/13", false],
  ])(
    "1: a payment due on 31 March 2013, Easter Sunday, moved %s",
    (adjust, due, year, movedYear) => {
      const { rows } = instalmentPlan(gbp("194444.44"), yearOf("2012-04-01"), {
        every: "P3M",
        timing: "in-arrears",
        adjust,
      });
      expect(rows[3]).toMatchObject({
        scheduled: "2013-03-31",
        due,
        financialYear: year,
        movedYear,
      });
    },
  );

  test("2: 31 December 2011 was a Saturday; it stays unless somebody asks", () => {
    const saturday = date("2011-12-31");
    expect(adjustToWorkingDay(saturday, "none", englandAndWales)).toBe("2011-12-31");
    expect(adjustToWorkingDay(saturday, "following", englandAndWales)).toBe("2012-01-03");
  });

  test("3: a term that starts on 29 February is cut to the month, then a day is taken", () => {
    expect(termEnd(date("2016-02-29"), { years: 1 })).toBe("2017-02-27");
    const { rows } = termValue(gbp("100"), date("2016-02-29"), { years: 4 });
    expect(rows.map(({ period }) => period.end)).toEqual([
      "2017-02-27",
      "2018-02-27",
      "2019-02-27",
      "2020-02-28",
    ]);
    expect(daysInRange(dateRange(date("2019-04-01"), date("2020-03-31")))).toBe(366);
  });

  test("5: a member that weighs nothing gets nothing, fewer pence than members go to the first", () => {
    const members = [0, 1, 1, 1].map((share, at) => ({ organisation: `example-${at}`, share }));
    expect(text(consortiumSplit(gbp("0.02"), members).rows)).toEqual([
      "0.00",
      "0.01",
      "0.01",
      "0.00",
    ]);
    expect(text(consortiumSplit(gbp("0"), members).rows)).toEqual(repeated(4, "0.00"));
    const negative = [{ organisation: "example-a", share: -1 }];
    expect(() => consortiumSplit(gbp("1"), negative)).toThrow("zero or more");
  });

  test("9: an agreement signed in the middle of a year for two and a half years", () => {
    const period = dateRange(date("2017-10-01"), date("2020-03-31"));
    const { rows } = spendProfile(gbp("16000000"), period, { by: "months" });
    expect(text(rows)).toEqual(["3200000.00", "6400000.00", "6400000.00"]);
  });

  test("10: sums that cannot be made exact are intervals, and comparisons three-valued", () => {
    const balance = uncommittedBalance(gbp("450000000"), [
      pounds("1100000", "more-than", "over £1.1m"),
      pounds("14000000", "more-than", "over £14M"),
    ]);
    expect(notation(balance.committed)).toBe("(15100000.00, -)");
    expect(notation(balance.uncommitted)).toBe("(-, 434900000.00)");
    expect(balance.within).toBe("unknown");
  });

  test("12: the days on which the clocks change are days like others", () => {
    const spring = dateRange(date("2018-03-25"), date("2018-03-26"));
    const { rows } = spendProfile(gbp("2"), spring, { by: "days" });
    expect(text(rows)).toEqual(["2.00"]);
    expect(earnedTo(gbp("2"), spring, spring.start).earned).toEqual(gbp("1"));
    expect(addDays(date("2018-10-28"), 1)).toBe("2018-10-29");
  });
});
