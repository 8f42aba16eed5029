import {
  checkMutualContract,
  type MutualContract,
  mutualContractSchema,
  routeMaxTermOn,
  type Wire,
} from "concordat";
import { describe, expect, test } from "vitest";
import { route } from "../support/build.ts";
import { poundsFigure } from "../support/entities.ts";
import { date } from "../support/values.ts";

const system = route({
  id: "example-system",
  kind: "dynamic-purchasing-system",
  maxTerm: [
    { term: { months: 12 }, validity: { to: "2019-12-31" } },
    { term: { years: 2 }, validity: { from: "2020-01-31" } },
  ],
});
const check = (json: Wire<MutualContract>, on = system) =>
  checkMutualContract(mutualContractSchema.parse(json), { route: on }).map(({ rule, severity }) => [
    rule,
    severity,
  ]);
const beyond = "route.term-beyond-maximum";

describe("the longest term of a route", () => {
  test("is that of the day of award, and not known between two times", () => {
    expect(routeMaxTermOn(system, date("2019-12-31"))).toEqual({ months: 12 });
    expect(routeMaxTermOn(system, date("2020-01-30"))).toBeUndefined();
    expect(routeMaxTermOn(system, date("2020-01-31"))).toEqual({ years: 2 });
    expect(routeMaxTermOn({}, date("2020-01-31"))).toBeUndefined();
  });

  test.each<[Wire<MutualContract>, readonly (readonly [string, string])[]]>([
    [{ awardedOn: "2019-06-01", term: { years: 1 } }, []],
    [{ awardedOn: "2019-06-01", term: { years: 1, days: 1 } }, [[beyond, "warning"]]],
    [{ awardedOn: "2019-06-01", term: { weeks: 52 } }, []],
    [{ awardedOn: "2019-06-01", term: { days: 366 } }, [[beyond, "warning"]]],
    [{ awardedOn: "2020-01-15", term: { months: 6 } }, [[beyond, "info"]]],
    [{ term: { months: 12 } }, []],
    [{ term: { months: 18 } }, [[beyond, "info"]]],
    [{ awardedOn: "2019-06-01" }, []],
    [{ awardedOn: "2020-02-01", term: { years: 9_999_999 } }, [[beyond, "warning"]]],
  ])("bounds the contract %j", (contract, expected) => {
    expect(check(contract)).toEqual(expected);
  });
});

describe("what is typical of a route", () => {
  const typical = route({ typicalValue: poundsFigure("100000.00", "less-than", "under £100,000") });
  const worth = (annualValue: Wire<MutualContract>["annualValue"]) =>
    check({ term: { years: 1 }, ...(annualValue && { annualValue }) }, typical);

  test("is exceeded only where the figures prove it, in the same currency", () => {
    expect(worth(poundsFigure("100000.00"))).toEqual([["route.above-typical", "info"]]);
    expect(worth(poundsFigure("99999.99"))).toEqual([]);
    expect(worth(poundsFigure("90000.00", "more-than"))).toEqual([]);
    expect(worth(poundsFigure("900000.00", "circa"))).toEqual([]);
    const aYear = route({ typicalValue: { ...poundsFigure("9.00"), per: "year" } });
    expect(check({ term: { years: 1 }, annualValue: poundsFigure("100000.00") }, aYear)).toEqual(
      [],
    );
    const euros = { amount: "900000.00", currency: "EUR" };
    expect(worth({ value: euros, qualifier: "exact", asStated: "€900,000" })).toEqual([]);
  });

  test("is held against what is per year, not per week, over a term of any length", () => {
    expect(worth({ ...poundsFigure("900000.00"), per: "week" })).toEqual([]);
    expect(worth({ ...poundsFigure("900000.00"), per: "year" })).toHaveLength(1);
    const forEver = { term: { years: 100_000 }, annualValue: poundsFigure("1.00") };
    expect(check(forEver, typical)).toEqual([["route.above-typical", "info"]]);
  });
});
