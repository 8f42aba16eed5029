import {
  financialYear,
  grantAwardsByYear,
  grantCurrentAward,
  grantCurrentPeriod,
  grantSuspensions,
  incomeShareTest,
  latestNoticeFor,
  Money,
  noticeNormOn,
  noticeNorms,
  Rate,
  subsidyTotal,
  type YearAmount,
} from "concordat";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { grant } from "../support/build.ts";
import { poundsJson } from "../support/entities.ts";
import { anyDay, anyGrantJson } from "../support/grants.ts";
import { date, gbp } from "../support/values.ts";

const year = (text: string, amount: string): YearAmount => ({
  financialYear: financialYear(text),
  amount: gbp(amount),
});
const stated = (text: string, amount: string) => ({ ...year(text, amount), derivation: "stated" });
const threeYears = [year("2021/22", "120000"), year("2022/23", "100000"), year("2023/24", "80000")];
const accounts = (total: string, other?: string) => ({
  yearEnd: date("2020-03-31"),
  total: gbp(total),
  ...(other !== undefined && { fromCentralGovernment: gbp(other) }),
});

describe("the largest single year against the last published income", () => {
  test("of £120,000, £100,000 and £80,000 needs £480,000.00 at 25%", () => {
    const found = incomeShareTest(threeYears, accounts("480000"));
    expect(found?.largestYear).toEqual(year("2021/22", "120000"));
    expect(found?.bases).toEqual([
      {
        basis: "grant-alone",
        amount: gbp("120000"),
        share: Rate.ratio(1, 4),
        incomeNeeded: gbp("480000"),
        reached: true,
        reason: "2021/22 is the largest single year of the grant",
      },
    ]);
    expect(incomeShareTest(threeYears, accounts("479999.99"))?.bases[0]?.reached).toBe(false);
  });

  test("by a share that is none is refused, as 25 for 25% is", () => {
    const accountsOf = accounts("480000");
    for (const share of [Rate.of(25), Rate.of("-0.25")]) {
      expect(() => incomeShareTest(threeYears, accountsOf, { share })).toThrow(
        expect.objectContaining({ code: "funding.not-a-share" }),
      );
    }
    expect(incomeShareTest(threeYears, accountsOf, { share: Rate.of(0) })).toBeUndefined();
  });

  test("counts other income from central government on a second basis, with the reason", () => {
    const found = incomeShareTest(threeYears, accounts("500000", "30000"));
    expect(
      found?.bases.map(({ basis, incomeNeeded, reached }) => [
        basis,
        incomeNeeded.format(),
        reached,
      ]),
    ).toEqual([
      ["grant-alone", "£480,000.00", true],
      ["with-other-central-income", "£600,000.00", false],
    ]);
    expect(found?.bases[1]?.reason).toMatch(/2021\/22 .* other income from central government/);
  });

  test("rounds the income needed up, adds amounts of one year and takes the earliest of equal years", () => {
    const thirds = incomeShareTest([year("2012/13", "100.00")], accounts("1"), {
      share: Rate.ratio(3, 10),
    });
    expect(thirds?.bases[0]?.incomeNeeded).toEqual(gbp("333.34"));
    const split = [year("2013/14", "60"), year("2012/13", "100"), year("2013/14", "40")];
    expect(incomeShareTest(split, accounts("1"))?.largestYear).toEqual(year("2012/13", "100"));
  });

  test("has no share of no income, and no answer without a year or with a share of nothing", () => {
    expect(incomeShareTest(threeYears, accounts("0"))?.bases[0]).not.toHaveProperty("share");
    expect(incomeShareTest([], accounts("1"))).toBeUndefined();
    expect(incomeShareTest(threeYears, accounts("1"), { share: Rate.of(0) })).toBeUndefined();
  });

  test("is reached exactly where the amount is at most the share of the income", () => {
    const pence = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(
      fc.property(pence, pence, fc.integer({ min: 1, max: 100 }), (amount, income, percent) => {
        const share = Rate.percent(percent);
        const years = [year("2012/13", (amount / 100).toFixed(2))];
        const found = incomeShareTest(years, accounts((income / 100).toFixed(2)), { share });
        expect(found?.bases[0]?.reached).toBe(amount * 100 <= income * percent);
      }),
    );
  });
});

describe("assistance in the elapsed part of a financial year and the two before it", () => {
  const given = (on: string, amount: string) => ({ givenOn: date(on), amount: gbp(amount) });

  test("is added up by year, both ends included, beside the limit of £315,000.00", () => {
    const found = subsidyTotal(
      [
        given("2021-03-31", "1"),
        given("2021-04-01", "10"),
        given("2022-03-31", "100"),
        given("2022-04-01", "1000"),
        given("2023-06-30", "10000"),
        given("2023-07-01", "100000"),
      ],
      date("2023-06-30"),
    );
    expect(found).toEqual({
      basis: "commitment",
      period: { start: "2021-04-01", end: "2023-06-30" },
      rows: [year("2021/22", "110"), year("2022/23", "1000"), year("2023/24", "10000")],
      total: gbp("11110"),
      limit: gbp("315000"),
    });
  });

  test("has a limit from 4 January 2023 on, not before", () => {
    expect(subsidyTotal([], date("2023-01-03"))).not.toHaveProperty("limit");
    expect(subsidyTotal([], date("2023-01-04")).limit).toEqual(gbp("315000"));
  });
});

describe("the norm for notice", () => {
  test("is three months until 16 July 2025, and no longer from 17 July 2025 on", () => {
    expect(noticeNormOn(date("2011-11-30"))?.notice).toEqual({ months: 3 });
    expect(noticeNormOn(date("2025-07-16"))?.notice).toEqual({ months: 3 });
    expect(noticeNormOn(date("2025-07-17"))).toBeUndefined();
    expect(Object.isFrozen(noticeNorms)).toBe(true);
  });

  test.each([
    ["2013-03-31", "2012-12-31"],
    ["2013-02-28", "2012-11-30"],
    ["2022-01-31", "2021-10-31"],
  ])("before %s asks for notice by %s at the latest", (end, latest) => {
    const notice = noticeNormOn(date(latest))?.notice ?? {};
    expect(latestNoticeFor(date(end), notice)).toBe(latest);
  });
});

describe("what variations make of a grant", () => {
  const varied = grant({
    period: { start: "2011-04-01", end: "2012-03-31" },
    awards: [
      { financialYear: "2011/12", amount: poundsJson("60000.00") },
      { financialYear: "2011/12", amount: poundsJson("40000.00") },
    ],
    variations: [
      { on: "2011-10-01", change: poundsJson("-5000.00"), financialYear: "2011/12" },
      {
        on: "2012-03-01",
        change: poundsJson("80000.00"),
        financialYear: "2012/13",
        prolongs: { start: "2012-04-01", end: "2013-03-31" },
      },
      { on: "2012-06-01", change: poundsJson("1000.00") },
      { on: "2012-07-01", reason: "another purpose" },
    ],
  });

  test("is its award on a day: the awards and the changes until then", () => {
    expect(grantCurrentAward(varied)).toEqual(gbp("176000"));
    expect(grantCurrentAward(varied, date("2012-03-01"))).toEqual(gbp("175000"));
    expect(grantCurrentAward(varied, date("2012-02-29"))).toEqual(gbp("95000"));
    expect(grantCurrentAward(varied, date("2011-09-30"))).toEqual(gbp("100000"));
  });

  test("is its awards by year, and says what of them was spread because no year is stated", () => {
    expect(grantAwardsByYear(varied)).toEqual([
      stated("2011/12", "95000"),
      { ...year("2012/13", "81000"), derivation: "spread", spread: gbp("1000") },
    ]);
    expect(grantAwardsByYear(varied, date("2012-03-01"))).toEqual([
      stated("2011/12", "95000"),
      stated("2012/13", "80000"),
    ]);
    expect(grantAwardsByYear(varied, date("2011-09-30"))).toEqual([stated("2011/12", "100000")]);
  });

  test("by year comes to the whole on every day, whatever changed it", () => {
    fc.assert(
      fc.property(anyGrantJson, anyDay, (json, day) => {
        const of = grant(json);
        const years = grantAwardsByYear(of, date(day)).map(({ amount }) => amount);
        expect(Money.sum(years, "GBP")).toEqual(grantCurrentAward(of, date(day)));
      }),
    );
  });

  test("is its period", () => {
    expect(grantCurrentPeriod(varied)).toEqual({ start: "2011-04-01", end: "2013-03-31" });
    expect(grantCurrentPeriod(varied, date("2012-02-29"))).toEqual(varied.period);
  });
});

describe("the suspensions of a grant", () => {
  const history = (...changes: readonly (readonly [string, string, string])[]) =>
    grantSuspensions({
      history: changes.map(([from, to, on]) => ({ from, to, on: date(on) }) as never),
    });

  test("last from the day on which it was suspended to the day before it was not", () => {
    expect(
      history(
        ["active", "suspended", "2012-10-01"],
        ["suspended", "active", "2012-12-01"],
        ["active", "suspended", "2013-01-01"],
        ["suspended", "terminated", "2013-01-02"],
      ),
    ).toEqual([
      { from: "2012-10-01", to: "2012-11-30" },
      { from: "2013-01-01", to: "2013-01-01" },
    ]);
  });

  test("have no end while they last, no beginning where none is recorded, and can last no day", () => {
    expect(history(["active", "suspended", "2012-10-01"])).toEqual([{ from: "2012-10-01" }]);
    expect(history(["suspended", "active", "2012-12-01"])).toEqual([{ to: "2012-11-30" }]);
    expect(history(["suspended", "active", "0001-01-01"])).toEqual([]);
    expect(
      history(["active", "suspended", "2012-10-01"], ["suspended", "active", "2012-10-01"]),
    ).toEqual([]);
    expect(grantSuspensions({})).toEqual([]);
  });
});
