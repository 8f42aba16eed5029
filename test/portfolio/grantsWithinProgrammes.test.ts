import {
  type FundingByFinancialYear,
  type FundingOptions,
  fundingByFinancialYear,
  type PortfolioJson,
} from "concordat";
import { describe, expect, test } from "vitest";
import { portfolio } from "../support/build.ts";
import { minimalGrant, minimalProgramme, poundsFigure, poundsJson } from "../support/entities.ts";
import { notation } from "../support/values.ts";

const funding = (json: PortfolioJson, options: FundingOptions = {}): FundingByFinancialYear =>
  fundingByFinancialYear(portfolio(json), options);

const totalsOf = ({ totals }: FundingByFinancialYear) =>
  totals.map(({ financialYear, currency, amount }) =>
    [financialYear, ...(currency === "GBP" ? [] : [currency]), notation(amount)].join(" "),
  );

const programme = {
  ...minimalProgramme,
  id: "programme",
  years: [
    { financialYear: "2011/12", total: poundsFigure("3500000.00", "more-than", "more than £3.5m") },
    { financialYear: "2012/13", sameAs: "2011/12" },
  ],
  statedTotal: {
    figure: poundsFigure("11800000.00", "less-than", "almost £11.8m"),
    years: ["2009/10", "2010/11", "2011/12", "2012/13"],
  },
} as const;
const grant = (id: string, year: string, amount: string, changes: object = {}) => ({
  ...minimalGrant,
  id,
  awards: [{ financialYear: year, amount: poundsJson(amount) }],
  ...changes,
});

describe("a grant of a programme", () => {
  const within = { programme: "programme" };

  test("is within the figure that the programme states for the year, and not counted twice", () => {
    const found = funding({
      programmes: [programme],
      grants: [grant("a", "2012/13", "194444.44", within)],
    });
    expect(found.rows.at(-1)).toMatchObject({ id: "a", within: "programme" });
    expect(totalsOf(found).at(-1)).toBe("2012/13 (3500000.00, -)");
  });

  test("is within an amount for several years together too", () => {
    const found = funding({
      programmes: [programme],
      grants: [grant("a", "2009/10", "100.00", within)],
    });
    expect(totalsOf(found)[0]).toBe("2009/10 [0.00, 4800000.00)");
  });

  test("is counted in a year for which the programme states nothing", () => {
    const found = funding({
      programmes: [programme],
      grants: [grant("a", "2013/14", "100.00", within)],
    });
    expect(found.rows.at(-1)).not.toHaveProperty("within");
    expect(totalsOf(found).at(-1)).toBe("2013/14 [100.00, 100.00]");
  });

  test("is counted where the programme's year leads to no figure, or is in another currency", () => {
    const unknown = { ...minimalProgramme, id: "programme" };
    const years = [{ financialYear: "2012/13", sameAs: "2011/12" }];
    const json = { grants: [grant("a", "2012/13", "100.00", within)] };
    expect(totalsOf(funding({ ...json, programmes: [{ ...unknown, years }] }))).toEqual([
      "2012/13 [100.00, 100.00]",
    ]);
    const euros = { ...poundsFigure("5.00"), value: { amount: "5.00", currency: "EUR" } };
    const inEuros = { ...unknown, years: [{ financialYear: "2012/13", total: euros }] };
    expect(totalsOf(funding({ ...json, programmes: [inEuros] }))).toEqual([
      "2012/13 EUR [5.00, 5.00]",
      "2012/13 [100.00, 100.00]",
    ]);
  });

  test("that belongs to none is counted, whatever a programme is called", () => {
    const named = { ...programme, id: "undefined" };
    const found = funding({ programmes: [named], grants: [grant("a", "2012/13", "100.00")] });
    expect(totalsOf(found).at(-1)).toBe("2012/13 (3500100.00, -)");
  });
});
