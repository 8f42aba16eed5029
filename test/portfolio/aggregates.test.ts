import {
  type AggregateOptions,
  checkAggregate,
  checkPortfolio,
  type FundingAggregate,
  fundingAggregate,
  fundingAggregateSchema,
  fundingByFinancialYear,
  fundingByFund,
  fundingByMonth,
  fundingByOrganisation,
  fundingByTheme,
  fundingTotals,
  mergeAggregates,
  type Portfolio,
  readJson,
} from "concordat";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { portfolio } from "../support/build.ts";
import {
  minimalFund,
  minimalMemorandum,
  minimalMutual,
  poundsFigure,
} from "../support/entities.ts";
import { fourYearProgramme, grantOf } from "../support/funding.ts";
import { anyPortfolio, cut } from "../support/portfolios.ts";
import { date, notation } from "../support/values.ts";

const options: fc.Arbitrary<AggregateOptions> = fc.record({
  by: fc.constantFrom("days", "months", "equal-years"),
  reading: fc.constantFrom("strict", "conventional"),
  consortia: fc.constantFrom("members", "lead"),
  months: fc.boolean(),
});
const bytes = (aggregate: FundingAggregate): string => JSON.stringify(aggregate);
const places = fc.array(fc.nat(1_000), { minLength: 40, maxLength: 40 });
const inTurn = (numbers: readonly number[]) => {
  let at = 0;
  return () => numbers[at++ % numbers.length] ?? 0;
};

describe("aggregates of a portfolio, however it was cut", () => {
  test("merge to the same bytes: 16 parts in random order, or one", () => {
    fc.assert(
      fc.property(anyPortfolio, options, places, fc.nat(), (whole, how, to, seed) => {
        const parts = cut(whole, 16, inTurn(to)).map((part) => fundingAggregate(part, how));
        const shuffled = fc.sample(fc.shuffledSubarray(parts, { minLength: 16 }), {
          seed,
          numRuns: 1,
        });
        const one = bytes(fundingAggregate(whole, how));
        expect(bytes(mergeAggregates(parts))).toBe(one);
        expect(bytes(mergeAggregates(shuffled[0] ?? []))).toBe(one);
      }),
      { numRuns: 60 },
    );
  });

  test("merge alike in either order and in any grouping, and nothing changes nothing", () => {
    fc.assert(
      fc.property(anyPortfolio, options, places, (whole, how, to) => {
        const [a, b, c] = cut(whole, 3, inTurn(to)).map((part) => fundingAggregate(part, how)) as [
          FundingAggregate,
          FundingAggregate,
          FundingAggregate,
        ];
        expect(bytes(mergeAggregates([a, b]))).toBe(bytes(mergeAggregates([b, a])));
        expect(bytes(mergeAggregates([mergeAggregates([a, b]), c]))).toBe(
          bytes(mergeAggregates([a, mergeAggregates([b, c])])),
        );
        const nothing = mergeAggregates([]);
        expect(bytes(mergeAggregates([nothing, a]))).toBe(bytes(a));
        expect(bytes(mergeAggregates([a, nothing]))).toBe(bytes(a));
        expect(bytes(mergeAggregates([a]))).toBe(bytes(a));
      }),
      { numRuns: 60 },
    );
  });

  test("are plain JSON, and stay what they are on the way through text", () => {
    fc.assert(
      fc.property(anyPortfolio, options, (whole, how) => {
        const aggregate = fundingAggregate(whole, how);
        expect(structuredClone(aggregate)).toEqual(aggregate);
        const result = readJson(fundingAggregateSchema, bytes(aggregate));
        if (!result.ok) return expect(result.problems).toEqual([]);
        expect(bytes(result.value)).toBe(bytes(aggregate));
        expect(bytes(mergeAggregates([result.value]))).toBe(bytes(aggregate));
      }),
      { numRuns: 60 },
    );
  });

  test("merge to the same bytes after each part has been read from text", () => {
    fc.assert(
      fc.property(anyPortfolio, options, places, (whole, how, to) => {
        const parts = cut(whole, 5, inTurn(to)).map((part) => {
          const text = bytes(fundingAggregate(part, how));
          return fundingAggregateSchema.parse(JSON.parse(text));
        });
        const merged = mergeAggregates(parts);
        expect(bytes(merged)).toBe(bytes(fundingAggregate(whole, how)));
        expect(bytes(fundingAggregateSchema.parse(merged))).toBe(bytes(merged));
      }),
      { numRuns: 60 },
    );
  });

  test("give the totals that the whole portfolio gives", () => {
    fc.assert(
      fc.property(anyPortfolio, options, places, (whole, choice, to) => {
        const how = { ...choice, months: true };
        const parts = cut(whole, 5, inTurn(to)).map((part) => fundingAggregate(part, how));
        const totals = fundingTotals(mergeAggregates(parts));
        expect(totals.byFinancialYear).toEqual(fundingByFinancialYear(whole, how).totals);
        expect(totals.byMonth).toEqual(fundingByMonth(whole, how).totals);
        expect(totals.byTheme).toEqual(fundingByTheme(whole, how).totals);
        expect(totals.byFund).toEqual(fundingByFund(whole).totals);
        expect(totals.byFunder).toEqual(
          fundingByOrganisation(whole, { ...how, role: "funder" }).totals,
        );
        expect(totals.byRecipient).toEqual(fundingByOrganisation(whole, how).totals);
      }),
      { numRuns: 60 },
    );
  });
});

describe("an aggregate", () => {
  const how = { by: "months" } as const;

  test("says how many entities went into it, and how it was made", () => {
    const whole = portfolio({
      grants: [grantOf("a", "2012/13", "1.00"), grantOf("b", "2012/13", "2.00")],
    });
    const { entities, settings, cells } = fundingAggregate(whole, how);
    expect(entities).toEqual({ grants: 2 });
    expect(settings).toEqual({
      by: "months",
      reading: "strict",
      consortia: "members",
      months: false,
    });
    expect(cells).toEqual([
      {
        list: "grants",
        financialYears: ["2012/13"],
        funder: "example-department",
        recipient: "example-charity",
        currency: "GBP",
        basis: "award",
        derivation: "stated",
        amount: {
          lower: { value: { amount: "3.00", currency: "GBP" }, included: true },
          upper: { value: { amount: "3.00", currency: "GBP" }, included: true },
        },
        rows: 2,
      },
    ]);
  });

  test("keeps the currency of a sum that nothing limits, through text", () => {
    const support = { instrument: "revenue-grant", on: "2012", fund: "example-fund" } as const;
    const supports = (["less-than", "at-least"] as const).map((qualifier) => ({
      ...support,
      amount: poundsFigure("0.00", qualifier),
    }));
    const whole = portfolio({ mutuals: [{ ...minimalMutual, supports }] });
    const { byFinancialYear, byFund, byRecipient } = fundingTotals(
      JSON.parse(bytes(fundingAggregate(whole))) as FundingAggregate,
    );
    expect(byFinancialYear).toEqual(fundingByFinancialYear(whole).totals);
    expect(byFinancialYear.map(({ financialYear }) => financialYear)).toEqual([
      "2011/12",
      "2012/13",
    ]);
    expect(byFund).toEqual([{ fund: "example-fund", currency: "GBP", amount: {} }]);
    expect(byRecipient).toEqual([{ currency: "GBP", amount: {} }]);
  });

  test("of nothing holds nothing", () => {
    expect(mergeAggregates([])).toEqual({ entities: {}, cells: [], monthCells: [], draws: [] });
    expect(fundingTotals(mergeAggregates([]))).toEqual({
      basis: "accrual",
      overall: [],
      unplaced: [],
      byFinancialYear: [],
      byMonth: [],
      byFunder: [],
      byRecipient: [],
      byTheme: [],
      derivations: [],
      byFund: [],
    });
  });

  test.each([
    [{ by: "days" }, "by"],
    [{ ...how, reading: "conventional" }, "reading"],
    [{ ...how, consortia: "lead" }, "consortia"],
    [{ ...how, months: true }, "months"],
    [{ ...how, asOf: date("2018-06-07") }, "asOf"],
  ] as const)("made otherwise is not merged: %j", (other, option) => {
    let caught: unknown;
    try {
      mergeAggregates([
        fundingAggregate({}, how),
        mergeAggregates([]),
        fundingAggregate({}, other),
      ]);
    } catch (error) {
      caught = error;
    }
    expect(caught).toMatchObject({ code: "portfolio.aggregate-mismatch", values: { option } });
  });

  test("merged of very many parts does not exhaust the stack", () => {
    const part = fundingAggregate(portfolio({ grants: [grantOf("a", "2012/13", "0.01")] }));
    const merged = mergeAggregates(Array.from({ length: 20_000 }, () => part));
    expect(merged.entities.grants).toBe(20_000);
    expect(notation(fundingTotals(merged).overall[0]?.amount)).toBe("[200.00, 200.00]");
  });
});

describe("grants whose awards were changed", () => {
  test("are held against their programmes as the check of the whole holds them", () => {
    fc.assert(
      fc.property(anyPortfolio, places, (whole, to) => {
        const parts = cut(whole, 3, inTurn(to)).map((part) => fundingAggregate(part));
        const wanted = ({ rule }: { readonly rule: string }) =>
          rule === "programme.grants-exceed-year";
        expect(checkAggregate(mergeAggregates(parts), whole).filter(wanted)).toEqual(
          checkPortfolio(whole, { asOf: date("2012-09-30") }).filter(wanted),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe("what no part can see by itself", () => {
  const check = (registers: Portfolio, ...parts: readonly Portfolio[]) =>
    checkAggregate(mergeAggregates(parts.map((part) => fundingAggregate(part))), registers).map(
      ({ rule, severity, path }) => [rule, severity, path.join(".")],
    );
  const drawing = (id: string, amount: string, changes: object = {}) => ({
    ...minimalMemorandum,
    id,
    fund: "example-fund",
    investment: poundsFigure(amount),
    ...changes,
  });

  test("is a fund that is overdrawn by draws in several parts", () => {
    const registers = portfolio({ funds: [{ ...minimalFund, total: poundsFigure("500.00") }] });
    const a = portfolio({ memoranda: [drawing("a", "300.00")] });
    const b = portfolio({ memoranda: [drawing("b", "200.01")] });
    expect(check(registers, a)).toEqual([]);
    expect(check(registers, b)).toEqual([]);
    expect(check(registers, a, b)).toEqual([["fund.overdrawn", "error", "funds.0.total"]]);
    const exactly = portfolio({ memoranda: [drawing("b", "200.00")] });
    expect(check(registers, a, exactly)).toEqual([]);
  });

  test("is undecided where a draw has no upper end", () => {
    const registers = portfolio({ funds: [{ ...minimalFund, total: poundsFigure("500.00") }] });
    const over = portfolio({
      memoranda: [drawing("a", "", { investment: poundsFigure("300.00", "more-than") })],
    });
    expect(check(registers, over)).toEqual([["fund.overdrawn", "info", "funds.0.total"]]);
  });

  test("is a draw in another currency than its fund", () => {
    const registers = portfolio({ funds: [{ ...minimalFund, total: poundsFigure("500.00") }] });
    const value = { amount: "1.00", currency: "EUR" };
    const investment = { value, qualifier: "exact", asStated: "€1" };
    expect(check(registers, portfolio({ memoranda: [drawing("a", "", { investment })] }))).toEqual([
      ["fund.currency-differs", "error", "funds.0.total"],
    ]);
  });

  test("is a fund on a day: later draws and later enlargements do not count", () => {
    const enlargements = [{ amount: poundsFigure("100.00"), on: "2018-07-01" }];
    const registers = portfolio({
      funds: [{ ...minimalFund, total: poundsFigure("500.00"), enlargements }],
    });
    const drawn = portfolio({
      memoranda: [
        drawing("a", "550.00", { signedOn: "2018-01-01" }),
        drawing("b", "100.00", { signedOn: "2018-08-01" }),
      ],
    });
    const on = (day: string | undefined) =>
      checkAggregate(
        fundingAggregate(drawn, day === undefined ? {} : { asOf: date(day) }),
        registers,
      ).map(({ rule, values }) => [rule, "drawnAtLeast" in values && values.drawnAtLeast?.amount]);
    expect(on("2018-06-07")).toEqual([["fund.overdrawn", "550.00"]]);
    expect(on("2018-07-31")).toEqual([]);
    expect(on("2018-08-01")).toEqual([["fund.overdrawn", "650.00"]]);
    expect(on(undefined)).toEqual([["fund.overdrawn", "650.00"]]);
  });

  test("is a grant in another currency than its programme", () => {
    const registers = portfolio({ programmes: [fourYearProgramme] });
    const euros = [{ financialYear: "2012/13", amount: { amount: "1.00", currency: "EUR" } }];
    const grants = ["a", "b"].map((id) =>
      grantOf(id, "2012/13", "1.00", { programme: "programme", awards: euros }),
    );
    expect(check(registers, portfolio({ grants }))).toEqual([
      ["programme.currency-differs", "error", "programmes.0"],
    ]);
  });

  test("is a programme whose grants in several parts exceed a year", () => {
    const programme = {
      ...fourYearProgramme,
      statedTotal: undefined,
      years: [{ financialYear: "2012/13", total: poundsFigure("100.00") }],
    };
    const { statedTotal: _, ...yearOnly } = programme;
    const registers = portfolio({ programmes: [yearOnly] });
    const granted = (id: string, amount: string) =>
      portfolio({ grants: [grantOf(id, "2012/13", amount, { programme: "programme" })] });
    const parts = [granted("a", "60.00"), granted("b", "40.01")];
    expect(check(registers, ...parts)).toEqual([
      ["programme.grants-exceed-year", "error", "programmes.0.years.0"],
    ]);
    expect(check(registers, ...parts.slice(1))).toEqual([]);
    // The same as the check of the whole.
    const whole = { ...registers, grants: parts.flatMap(({ grants = [] }) => grants) };
    const found = checkPortfolio(whole, { asOf: date("2012-09-30") }).filter(
      ({ rule }) => rule === "programme.grants-exceed-year",
    );
    expect(found).toEqual(
      checkAggregate(mergeAggregates(parts.map((part) => fundingAggregate(part))), registers),
    );
  });
});
