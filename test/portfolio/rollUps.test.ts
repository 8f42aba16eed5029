import {
  type FundingOptions,
  fundingByFinancialYear,
  fundingByFund,
  fundingByMonth,
  fundingByOrganisation,
  fundingByTheme,
  type Interval,
  type Money,
  Money as MoneyValue,
  type OrganisationFundingOptions,
  type Portfolio,
  type Wire,
} from "concordat";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { portfolio } from "../support/build.ts";
import {
  minimalFund,
  minimalLocalityPlan,
  minimalMemorandum,
  minimalMutual,
  minimalProgramme,
  poundsFigure,
  poundsJson,
} from "../support/entities.ts";
import { backed, fourYearProgramme, fundingOf, grantOf, totalsOf } from "../support/funding.ts";
import { anyPortfolio } from "../support/portfolios.ts";
import { date, notation } from "../support/values.ts";

const memorandum = { ...minimalMemorandum, ...backed };
const plan = { ...minimalLocalityPlan, fundingStatus: "agreed" } as const;
const award = { figure: poundsFigure("19000000.00", "exact", "£19m"), term: { years: 3 } };
const lines = (
  rows: readonly {
    readonly id: string;
    readonly basis: string;
    readonly amount: Interval<Money>;
  }[],
) => rows.map(({ id, basis, amount }) => `${id} ${basis} ${notation(amount)}`);

describe("a locality plan in the funding by year", () => {
  test("is spread over the period of what was signed, to the penny", () => {
    const agreement = {
      amount: poundsJson("16000000.00"),
      period: { start: "2016-10-01", end: "2019-03-31" },
    };
    const found = fundingOf({ localityPlans: [{ ...plan, award, agreement }] }, { by: "months" });
    expect(totalsOf(found)).toEqual([
      "2016/17 [3200000.00, 3200000.00]",
      "2017/18 [6400000.00, 6400000.00]",
      "2018/19 [6400000.00, 6400000.00]",
    ]);
    expect(found.rows[0]).toMatchObject({ list: "localityPlans", basis: "spread", days: 182 });
    expect(found.unplaced).toEqual([]);
  });

  test("counts once: what was signed, and not what was announced beside it", () => {
    const agreement = { amount: poundsJson("16000000.00"), term: { years: 2, months: 6 } };
    const { rows, unplaced, totals } = fundingOf({
      localityPlans: [{ ...plan, award, agreement }],
    });
    expect([rows, totals]).toEqual([[], []]);
    expect(lines(unplaced)).toEqual(["example-plan stated [16000000.00, 16000000.00]"]);
  });

  test("that nothing was signed for counts as it was announced, in no year", () => {
    const over = { figure: poundsFigure("19000000.00", "more-than", "over £19m"), fund: "a-fund" };
    const { unplaced } = fundingOf({ localityPlans: [{ ...plan, award: over }] });
    expect(unplaced).toMatchObject([{ financialYears: [], fund: "a-fund" }]);
    expect(lines(unplaced)).toEqual(["example-plan stated (19000000.00, -)"]);
  });

  test.each(["none", "applied", "rejected"] as const)(
    "is left out while its funding is %s",
    (at) => {
      const { rows, unplaced } = fundingOf({
        localityPlans: [{ ...plan, award, fundingStatus: at }],
      });
      expect([...rows, ...unplaced]).toEqual([]);
    },
  );

  test("does not count what the locality puts in itself", () => {
    const localMatch = poundsFigure("4000000.00");
    expect(fundingOf({ localityPlans: [{ ...plan, localMatch }] }).unplaced).toEqual([]);
  });
});

test("the support of a mutual falls in the year in which it was given, or in one of two", () => {
  const support = { instrument: "revenue-loan", amount: poundsFigure("500.00") } as const;
  const supports = [{ ...support, on: "2012-06" }, { ...support, on: "2012" }, support];
  const found = fundingOf({ mutuals: [{ ...minimalMutual, supports }] });
  expect(found.rows.map(({ financialYears }) => financialYears)).toEqual([
    ["2012/13"],
    ["2011/12", "2012/13"],
  ]);
  expect(totalsOf(found)).toEqual(["2011/12 [0.00, 500.00]", "2012/13 [500.00, 1000.00]"]);
  expect(found.unplaced).toHaveLength(1);
});

test("an investment without a period is committed, and falls in no year", () => {
  const { investment } = backed;
  const found = fundingOf({ memoranda: [{ ...minimalMemorandum, investment }] });
  expect(lines(found.unplaced)).toEqual(["example-memorandum stated (1100000.00, -)"]);
  expect(found.totals).toEqual([]);
});

describe("funding by month", () => {
  const monthsOf = (json: Wire<Portfolio>, options?: FundingOptions) =>
    fundingByMonth(portfolio(json), options);
  const totals = (json: Wire<Portfolio>, options?: FundingOptions) =>
    monthsOf(json, options).totals.map(({ month, amount }) => `${month} ${notation(amount)}`);

  test("divides an award between the months of its grant in the year", () => {
    const period = { start: "2013-01-17", end: "2013-06-30" };
    const awards = [
      { financialYear: "2012/13", amount: poundsJson("7400.00") },
      { financialYear: "2013/14", amount: poundsJson("100.00") },
    ];
    // 15 days of January, 28 of February, 31 of March: 74 in all.
    expect(totals({ grants: [grantOf("a", "", "", { period, awards })] })).toEqual([
      "2013-01 [1500.00, 1500.00]",
      "2013-02 [2800.00, 2800.00]",
      "2013-03 [3100.00, 3100.00]",
      "2013-04 [32.97, 32.97]",
      "2013-05 [34.06, 34.06]",
      "2013-06 [32.97, 32.97]",
    ]);
  });

  test("gives an award outside the period of its grant the whole year", () => {
    const found = monthsOf({ grants: [grantOf("a", "2015/16", "1200.00")] }, { by: "months" });
    expect(found.rows).toHaveLength(12);
    expect(notation(found.rows[0]?.amount)).toBe("[100.00, 100.00]");
  });

  test("keeps a bound a bound, and makes of more than at least", () => {
    const years = [{ financialYear: "2011/12", total: poundsFigure("3600000.00", "more-than") }];
    const found = totals({ programmes: [{ ...minimalProgramme, years }] }, { by: "months" });
    expect(found).toHaveLength(12);
    expect(found[0]).toBe("2011-04 [300000.00, -)");
  });

  test("gives no month an upper end below its lower one, where five pence more leave it a penny less", () => {
    // By days, February has 38 of 485 pence and 37 of 490.
    const total = poundsFigure("4.90", "less-than", "almost £4.9");
    const years = [{ financialYear: "2010/11", total }];
    const found = monthsOf(
      { programmes: [{ ...minimalProgramme, years }] },
      { reading: "conventional" },
    );
    expect(notation(found.rows.at(-2)?.amount)).toBe("[0.38, 0.38]");
    const uppers = found.rows.map(({ amount }) => amount.upper?.value ?? MoneyValue.zero("GBP"));
    expect(MoneyValue.sum(uppers, "GBP").toDecimalString()).toBe("4.90");
  });

  test("keeps together what was stated for several years together", () => {
    const found = monthsOf({ programmes: [fourYearProgramme] });
    expect(found.rows[0]?.months).toHaveLength(24);
    expect(found.totals[0]?.month).toBe("2009-04");
    expect(notation(found.totals[0]?.amount)).toBe("[0.00, 4800000.00)");
  });

  test("keeps the support of a mutual in its month, or in one of twelve", () => {
    const support = { instrument: "revenue-grant", amount: poundsFigure("500.00") } as const;
    const supports = [
      { ...support, on: "2012-06" },
      { ...support, on: "2012" },
    ];
    const found = monthsOf({ mutuals: [{ ...minimalMutual, supports }] });
    expect(found.rows.map(({ months }) => [months[0], months.length])).toEqual([
      ["2012-06", 1],
      ["2012-01", 12],
    ]);
  });
});

describe("funding by organisation", () => {
  const by = (json: Wire<Portfolio>, options?: OrganisationFundingOptions) =>
    fundingByOrganisation(portfolio(json), options);
  const totals = (json: Wire<Portfolio>, options?: OrganisationFundingOptions) =>
    by(json, options).totals.map(
      ({ organisation = "nobody named", amount }) => `${organisation} ${notation(amount)}`,
    );
  const members = [
    { organisation: "example-charity", share: "1/3" },
    { organisation: "example-partner", share: "2/3" },
  ];
  const consortium = grantOf("a", "2012/13", "100.00", { members });

  test("divides an award between the members of a consortium, to the penny", () => {
    const json = { grants: [consortium, grantOf("b", "2012/13", "1.00")] };
    expect(totals(json)).toEqual([
      "example-charity [34.33, 34.33]",
      "example-partner [66.67, 66.67]",
    ]);
    expect(by(json).rows.map(({ share }) => share?.toString())).toEqual(["1/3", "2/3", undefined]);
    expect(totals(json, { consortia: "lead" })).toEqual(["example-charity [101.00, 101.00]"]);
  });

  test("leaves an award with its lead where the shares do not come to a whole", () => {
    const odd = grantOf("a", "2012/13", "100.00", {
      members: [members[0], { ...members[1], share: "1/3" }],
    });
    expect(totals({ grants: [odd] })).toEqual(["example-charity [100.00, 100.00]"]);
  });

  const programme = {
    ...minimalProgramme,
    id: "programme",
    years: [{ financialYear: "2012/13", total: poundsFigure("3500000.00", "more-than") }],
  };
  const within = grantOf("a", "2012/13", "194444.44", { programme: "programme" });

  test("adds awards, and of a programme's figure what they leave", () => {
    const json = { programmes: [programme], grants: [within] };
    expect(totals(json)).toEqual([
      "example-charity [194444.44, 194444.44]",
      "nobody named (3305555.56, -)",
    ]);
    expect(by(json).rows[0]).toMatchObject({ list: "programmes", basis: "remainder" });
  });

  test("leaves nothing of a figure that the awards exceed", () => {
    const exact = [{ financialYear: "2012/13", total: poundsFigure("100.00") }];
    const json = { programmes: [{ ...programme, years: exact }], grants: [within] };
    expect(totals(json)).toEqual(["example-charity [194444.44, 194444.44]"]);
  });

  test("counts by funder what the programme states, with its awards in it", () => {
    const json = { programmes: [programme], grants: [within], memoranda: [memorandum] };
    expect(totals(json, { role: "funder" })).toEqual([
      "example-department (3500000.00, -)",
      "nobody named [1100000.00, -)",
    ]);
  });
});

describe("funding by theme", () => {
  const themed = (themes: readonly string[], id: string) => ({
    ...minimalMemorandum,
    id,
    themes,
    investment: poundsFigure("100.00"),
  });

  test("gives an amount for several themes to none of them alone", () => {
    const json = {
      memoranda: [themed(["prevention"], "a"), themed(["prevention", "work", "work"], "b")],
      grants: [grantOf("c", "2012/13", "1.00")],
    };
    const { totals } = fundingByTheme(portfolio(json));
    expect(totals.map(({ theme, amount }) => [theme, notation(amount)])).toEqual([
      ["prevention", "[100.00, 200.00]"],
      ["work", "[0.00, 100.00]"],
      [undefined, "[1.00, 1.00]"],
    ]);
  });
});

describe("funding by fund", () => {
  const fund = { ...minimalFund, total: poundsFigure("450000000.00") };
  const drawing = { ...memorandum, fund: "example-fund" };

  test("says what is drawn from each, and what is left: £450m less over £1.1m", () => {
    const { basis, rows, totals } = fundingByFund(
      portfolio({ funds: [fund], memoranda: [drawing] }),
    );
    expect(basis).toBe("commitment");
    expect(rows).toHaveLength(1);
    expect(rows[0]?.draws.map(({ path }) => path)).toEqual([["memoranda", 0, "investment"]]);
    expect(notation(rows[0]?.uncommitted)).toBe("(-, 448900000.00)");
    expect(totals.map(({ fund: id, amount }) => [id, notation(amount)])).toEqual([
      ["example-fund", "(1100000.00, -)"],
    ]);
  });

  test("names funds that are not in the portfolio, and those from which nothing is drawn", () => {
    const json = { funds: [fund], memoranda: [{ ...drawing, fund: "another" }] };
    const { rows } = fundingByFund(portfolio(json));
    expect(rows.map(({ fund: id, draws, within }) => [id, draws.length, within])).toEqual([
      ["example-fund", 0, "yes"],
      ["another", 1, "unknown"],
    ]);
  });

  test("looks from a day: later draws and enlargements do not count", () => {
    const enlargements = [{ amount: poundsFigure("50000000.00"), on: "2018-07-01" }];
    const json = { funds: [{ ...fund, enlargements }], memoranda: [drawing] };
    const uncommitted = (day: string) =>
      notation(fundingByFund(portfolio(json), { asOf: date(day) }).rows[0]?.uncommitted);
    expect(uncommitted("2017-01-31")).toBe("[450000000.00, 450000000.00]");
    expect(uncommitted("2017-02-01")).toBe("(-, 448900000.00)");
    expect(uncommitted("2018-07-01")).toBe("(-, 498900000.00)");
  });
});

interface Amount {
  readonly currency?: string;
  readonly amount: Interval<Money>;
}

/** The sum of the lower ends, and whether there is always one. */
function floor(amounts: readonly Amount[], currency: "GBP" | "EUR"): string | undefined {
  const lowers = amounts
    .filter((each) => each.currency === currency)
    .map(({ amount }) => amount.lower?.value as Money<typeof currency> | undefined);
  const known = lowers.flatMap((lower) => (lower ? [lower] : []));
  if (known.length < lowers.length) return undefined;
  return MoneyValue.sum(known, currency).toDecimalString();
}

test("a sum that nothing limits stays a sum of its currency", () => {
  const support = { instrument: "revenue-grant", on: "2012-06" } as const;
  const supports = [
    { ...support, amount: poundsFigure("0.00", "less-than") },
    { ...support, amount: poundsFigure("0.00", "at-least") },
  ];
  const found = fundingOf({ mutuals: [{ ...minimalMutual, supports }] });
  expect(found.rows.map(({ currency }) => currency)).toEqual(["GBP", "GBP"]);
  expect(found.totals).toEqual([{ financialYear: "2012/13", currency: "GBP", amount: {} }]);
});

test("the months of a year come to the year, and rows to their totals, to the penny", () => {
  fc.assert(
    fc.property(anyPortfolio, fc.constantFrom("days" as const, "months" as const), (whole, by) => {
      const byYear = fundingByFinancialYear(whole, { by });
      const byMonth = fundingByMonth(whole, { by });
      expect(byMonth.unplaced).toEqual(byYear.unplaced);
      // Of what several share in a way that is not known each has between none and all.
      const { publishedAwards = [] } = whole;
      const unshared = publishedAwards.filter(({ recipients = [] }) => recipients.length < 2);
      const byOrganisation = fundingByOrganisation({ ...whole, publishedAwards: unshared }, { by });
      const byTheme = fundingByTheme(whole, { by });
      for (const currency of ["GBP", "EUR"] as const) {
        const floorOf = (items: readonly Amount[]) => floor(items, currency);
        expect(floorOf(byMonth.rows)).toBe(floorOf(byYear.rows));
        expect(floorOf(byOrganisation.totals)).toBe(floorOf(byOrganisation.rows));
        const alone = byTheme.rows.filter(({ themes = [] }) => new Set(themes).size < 2);
        const together = fundingByTheme({ ...whole, memoranda: [] }, { by });
        expect(floorOf(together.totals)).toBe(
          floorOf(alone.filter(({ list }) => list !== "memoranda")),
        );
      }
    }),
    { numRuns: 60 },
  );
});
