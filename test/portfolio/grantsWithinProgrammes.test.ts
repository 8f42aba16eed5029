import { describe, expect, test } from "vitest";
import { minimalProgramme, poundsFigure } from "../support/entities.ts";
import { fourYearProgramme, fundingOf, grantOf, totalsOf } from "../support/funding.ts";

describe("a grant of a programme", () => {
  const within = { programme: "programme" };

  test("is within the figure that the programme states for the year, and not counted twice", () => {
    const found = fundingOf({
      programmes: [fourYearProgramme],
      grants: [grantOf("a", "2012/13", "194444.44", within)],
    });
    expect(found.rows.at(-1)).toMatchObject({ id: "a", within: "programme" });
    expect(totalsOf(found).at(-1)).toBe("2012/13 (3500000.00, -)");
  });

  test("is within an amount for several years together too", () => {
    const found = fundingOf({
      programmes: [fourYearProgramme],
      grants: [grantOf("a", "2009/10", "100.00", within)],
    });
    expect(totalsOf(found)[0]).toBe("2009/10 [0.00, 4800000.00)");
  });

  test("is counted in a year for which the programme states nothing", () => {
    const found = fundingOf({
      programmes: [fourYearProgramme],
      grants: [grantOf("a", "2013/14", "100.00", within)],
    });
    expect(found.rows.at(-1)).not.toHaveProperty("within");
    expect(totalsOf(found).at(-1)).toBe("2013/14 [100.00, 100.00]");
  });

  test("is counted where the programme's year leads to no figure, or is in another currency", () => {
    const unknown = { ...minimalProgramme, id: "programme" };
    const years = [{ financialYear: "2012/13", sameAs: "2011/12" }];
    const json = { grants: [grantOf("a", "2012/13", "100.00", within)] };
    expect(totalsOf(fundingOf({ ...json, programmes: [{ ...unknown, years }] }))).toEqual([
      "2012/13 [100.00, 100.00]",
    ]);
    const euros = { ...poundsFigure("5.00"), value: { amount: "5.00", currency: "EUR" } };
    const inEuros = { ...unknown, years: [{ financialYear: "2012/13", total: euros }] };
    expect(totalsOf(fundingOf({ ...json, programmes: [inEuros] }))).toEqual([
      "2012/13 EUR [5.00, 5.00]",
      "2012/13 [100.00, 100.00]",
    ]);
  });

  test("that belongs to none is counted, whatever a programme is called", () => {
    const named = { ...fourYearProgramme, id: "undefined" };
    const found = fundingOf({ programmes: [named], grants: [grantOf("a", "2012/13", "100.00")] });
    expect(totalsOf(found).at(-1)).toBe("2012/13 (3500100.00, -)");
  });
});
