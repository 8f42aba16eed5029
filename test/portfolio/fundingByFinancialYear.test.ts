import {
  type FundingByFinancialYear,
  fundingByFinancialYear,
  grantCurrentAward,
  grantPosition,
  Money,
} from "concordat";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { portfolio } from "../support/build.ts";
import {
  minimalGrant,
  minimalMemorandum,
  minimalProgramme,
  poundsFigure,
  poundsJson,
} from "../support/entities.ts";
import { backed, fourYearProgramme, fundingOf, grantOf, totalsOf } from "../support/funding.ts";
import { anyGrantJson } from "../support/grants.ts";
import { date, notation } from "../support/values.ts";

const rowsOf = ({ rows }: FundingByFinancialYear) =>
  rows.map(({ id, financialYears, days, amount, basis }) => [
    id,
    financialYears.join(" + "),
    basis,
    notation(amount),
    ...(days === undefined ? [] : [days]),
  ]);
const memorandum = { ...minimalMemorandum, id: "memorandum", ...backed };

test("nothing is committed in an empty portfolio", () => {
  expect(fundingOf({})).toEqual({
    basis: "accrual",
    rows: [],
    unplaced: [],
    totals: [],
    overall: [],
    derivations: [],
  });
});

describe("the commitments of the published report", () => {
  test("give its figures by financial year", () => {
    const found = fundingOf({ memoranda: [memorandum], programmes: [fourYearProgramme] });
    expect(found.basis).toBe("accrual");
    expect(rowsOf(found)).toEqual([
      ["memorandum", "2016/17", "spread", "[35542.17, -)", 59],
      ["memorandum", "2017/18", "spread", "[219879.52, -)", 365],
      ["memorandum", "2018/19", "spread", "[219879.52, -)", 365],
      ["memorandum", "2019/20", "spread", "[220481.92, -)", 366],
      ["memorandum", "2020/21", "spread", "[219879.52, -)", 365],
      ["memorandum", "2021/22", "spread", "[184337.35, -)", 306],
      ["programme", "2009/10 + 2010/11", "derived", "[0.00, 4800000.00)"],
      ["programme", "2011/12", "stated", "(3500000.00, -)"],
      ["programme", "2012/13", "same-as", "(3500000.00, -)"],
    ]);
    expect(totalsOf(found)).toEqual([
      "2009/10 [0.00, 4800000.00)",
      "2010/11 [0.00, 4800000.00)",
      "2011/12 (3500000.00, -)",
      "2012/13 (3500000.00, -)",
      "2016/17 [35542.17, -)",
      "2017/18 [219879.52, -)",
      "2018/19 [219879.52, -)",
      "2019/20 [220481.92, -)",
      "2020/21 [219879.52, -)",
      "2021/22 [184337.35, -)",
    ]);
  });

  test("are £4.55m to £4.8m for the first two years if the figures were rounded", () => {
    const found = fundingOf({ programmes: [fourYearProgramme] }, { reading: "conventional" });
    expect(rowsOf(found)[0]?.[3]).toBe("(4550000.00, 4800000.00)");
    // Of an amount for two years together, one year may have none or all.
    expect(totalsOf(found)[0]).toBe("2009/10 [0.00, 4800000.00)");
  });

  test("are spread by months where that is asked", () => {
    expect(rowsOf(fundingOf({ memoranda: [memorandum] }, { by: "months" }))[0]?.[3]).toBe(
      "[36666.67, -)",
    );
  });
});

describe("a total", () => {
  test("is the sum of the commitments of its year, and a bound where one of them is", () => {
    const found = fundingOf({
      memoranda: [memorandum],
      grants: [grantOf("a", "2016/17", "100.00"), grantOf("b", "2016/17", "0.01")],
    });
    expect(totalsOf(found)[0]).toBe("2016/17 [35642.18, -)");
    expect(totalsOf(fundingOf({ grants: [grantOf("a", "2016/17", "100.00")] }))).toEqual([
      "2016/17 [100.00, 100.00]",
    ]);
  });

  test("has no upper end where somebody says circa, and does not pass over it", () => {
    const circa = poundsFigure("3500000.00", "circa", "c£3.5m");
    const found = fundingOf({
      memoranda: [{ ...memorandum, investment: circa }],
      programmes: [{ ...minimalProgramme, years: [{ financialYear: "2011/12", total: circa }] }],
      grants: [grantOf("a", "2011/12", "100.00"), grantOf("b", "2016/17", "100.00")],
    });
    expect(totalsOf(found).slice(0, 2)).toEqual(["2011/12 [100.00, -)", "2016/17 [100.00, -)"]);
  });

  test("keeps currencies apart", () => {
    const euros = [{ financialYear: "2012/13", amount: { amount: "5.00", currency: "EUR" } }];
    const found = fundingOf({
      grants: [grantOf("a", "2012/13", "1.00"), grantOf("b", "2012/13", "0.00", { awards: euros })],
    });
    expect(totalsOf(found)).toEqual(["2012/13 EUR [5.00, 5.00]", "2012/13 [1.00, 1.00]"]);
  });
});

describe("an agreed profile", () => {
  test("takes the place of the spread, exactly, without days and in order of years", () => {
    const profile = [
      { financialYear: "2017/18", amount: poundsJson("600000.00") },
      { financialYear: "2016/17", amount: poundsJson("500000.00") },
    ];
    expect(rowsOf(fundingOf({ memoranda: [{ ...memorandum, profile }] }))).toEqual([
      ["memorandum", "2016/17", "agreed-profile", "[500000.00, 500000.00]"],
      ["memorandum", "2017/18", "agreed-profile", "[600000.00, 600000.00]"],
    ]);
  });
});

describe("a grant whose award was changed", () => {
  const twoYears = {
    period: { start: "2011-04-01", end: "2013-03-31" },
    awards: ["2011/12", "2012/13"].map((financialYear) => ({
      financialYear,
      amount: poundsJson("100000.00"),
    })),
  };
  const of = (changes: object) =>
    fundingOf({ grants: [grantOf("grant", "", "", { ...twoYears, ...changes })] });

  test("has a change without a year spread over the days that are left, as its position has", () => {
    const change = poundsJson("50000.00");
    const found = of({ variations: [{ on: "2011-06-01", change }] });
    // 305 days of 2011/12 and 365 of 2012/13.
    expect(rowsOf(found)).toEqual([
      ["grant", "2011/12", "award", "[100000.00, 100000.00]"],
      ["grant", "2011/12", "spread", "[22761.19, 22761.19]"],
      ["grant", "2012/13", "award", "[100000.00, 100000.00]"],
      ["grant", "2012/13", "spread", "[27238.81, 27238.81]"],
    ]);
    expect(totalsOf(found)).toEqual([
      "2011/12 [122761.19, 122761.19]",
      "2012/13 [127238.81, 127238.81]",
    ]);
    expect(found.unplaced).toEqual([]);
  });

  test("has a change for the days by which it was prolonged in the year of these", () => {
    const found = of({
      variations: [
        {
          on: "2013-02-01",
          change: poundsJson("9100.00"),
          prolongs: { start: "2013-04-01", end: "2013-06-30" },
        },
      ],
    });
    expect(rowsOf(found).at(-1)).toEqual(["grant", "2013/14", "spread", "[9100.00, 9100.00]"]);
  });

  test("has what the funder agreed to carry forward in the next year", () => {
    const carryForwards = [
      {
        from: "2011/12",
        amount: poundsJson("12000.00"),
        kind: "funder",
        decision: { outcome: "approved", on: "2012-03-20" },
      },
      { from: "2012/13", amount: poundsJson("1.00"), kind: "funder" },
    ];
    const found = of({ carryForwards });
    expect(rowsOf(found).filter(([, , basis]) => basis === "carried-forward")).toEqual([
      ["grant", "2011/12", "carried-forward", "[-12000.00, -12000.00]"],
      ["grant", "2012/13", "carried-forward", "[12000.00, 12000.00]"],
    ]);
    expect(totalsOf(found)).toEqual([
      "2011/12 [88000.00, 88000.00]",
      "2012/13 [112000.00, 112000.00]",
    ]);
  });

  test("comes to its current award, whatever changed it, and year by year to its position", () => {
    fc.assert(
      fc.property(anyGrantJson, (json) => {
        const whole = portfolio({ grants: [{ ...minimalGrant, ...json }] });
        const [one] = whole.grants ?? [];
        if (one === undefined) return expect.unreachable();
        const { rows, unplaced, totals } = fundingByFinancialYear(whole);
        const amounts = [...rows, ...unplaced].flatMap(({ amount }) => amount.lower?.value ?? []);
        expect(Money.sum(amounts, "GBP")).toEqual(grantCurrentAward(one));
        const years = grantPosition(one, date("2030-01-01")).rows.flatMap((row) => {
          const { award, variations, carriedForward } = row;
          const amount = award.plus(variations).plus(carriedForward);
          return amount.isZero() ? [] : [`${row.financialYear} ${amount}`];
        });
        const found = totals.flatMap(({ financialYear, amount }) => {
          const value = amount.lower?.value;
          return value === undefined || value.isZero() ? [] : [`${financialYear} ${value}`];
        });
        expect(found).toEqual(years);
      }),
    );
  });
});

describe("the rows", () => {
  test("are memoranda, programmes and grants as listed, and years in order", () => {
    const awards = ["2013/14", "2012/13"].map((financialYear) => ({
      financialYear,
      amount: poundsJson("1.00"),
    }));
    const found = fundingOf({
      grants: [grantOf("z", "2009/10", "1.00"), grantOf("a", "", "", { awards })],
      programmes: [
        {
          ...fourYearProgramme,
          statedTotal: { ...fourYearProgramme.statedTotal, years: ["2012/13"] },
        },
      ],
      memoranda: [{ ...memorandum, term: { months: 1 } }],
    });
    expect(found.rows.map(({ list, id, financialYears }) => [list, id, ...financialYears])).toEqual(
      [
        ["memoranda", "memorandum", "2016/17"],
        ["programmes", "programme", "2011/12"],
        ["programmes", "programme", "2012/13"],
        ["grants", "z", "2009/10"],
        ["grants", "a", "2012/13"],
        ["grants", "a", "2013/14"],
      ],
    );
  });
});
