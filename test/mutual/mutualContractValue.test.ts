import { isDomainError, Money, mutualContractPeriod, mutualContractValue, Rate } from "concordat";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { date, gbp, pounds } from "../support/values.ts";

const annualValue = pounds("27000000", "circa", "around £27m a year");

test("around £27m a year for five years from 1 April 2017 is around £135m, to 31 March 2022", () => {
  const contract = { startsOn: date("2017-04-01"), term: { years: 5 }, annualValue };
  expect(mutualContractPeriod(contract)).toEqual({ start: "2017-04-01", end: "2022-03-31" });
  expect(mutualContractValue(contract, "unnecessary")).toEqual({
    basis: "accrual",
    years: Rate.of(5),
    total: gbp("135000000.00"),
    qualifier: "circa",
    rows: [1, 2, 3, 4, 5].map((year) => ({ year, part: Rate.of(1), amount: gbp("27000000.00") })),
  });
});

test("the years of a contract sum to its value, to the penny, however long its last one is", () => {
  const [, second, last] =
    mutualContractValue(
      { term: { years: 1, months: 14 }, annualValue: pounds("100.01") },
      "half-even",
    )?.rows ?? [];
  expect(second).toEqual({ year: 2, part: Rate.of(1), amount: gbp("100.01") });
  expect(last).toEqual({ year: 3, part: Rate.ratio(1, 6), amount: gbp("16.67") });
  const term = fc.record({ years: fc.nat(40), months: fc.nat(40), days: fc.nat(800) });
  fc.assert(
    fc.property(
      term,
      fc.nat(),
      fc.constantFrom("down", "ceiling", "half-even", "half-odd"),
      (length, pence, rounding) => {
        fc.pre(Object.values(length).some((part) => part > 0));
        const yearly = pounds(`${pence}.01`);
        const value = mutualContractValue({ term: length, annualValue: yearly }, rounding);
        expect(Money.sum(value?.rows.map(({ amount }) => amount) ?? [], "GBP")).toEqual(
          value?.total,
        );
        expect(Rate.sum(value?.rows.map(({ part }) => part) ?? [])).toEqual(value?.years);
      },
    ),
  );
});

test("a term that is no length of time, or longer than the calendar, is refused", () => {
  for (const [term, code] of [
    [{}, "term.not-positive"],
    [{ years: -1 }, "term.not-positive"],
    [{ months: 0 }, "term.not-positive"],
    [{ years: 1e9 }, "term.too-long"],
    [{ days: 1e9 }, "term.too-long"],
  ] as const) {
    const refused = () => mutualContractValue({ term, annualValue }, "half-even");
    expect(refused).toThrow(expect.objectContaining({ code }));
  }
});

test("months, weeks and days count as parts of a year", () => {
  const of = (term: object) =>
    mutualContractValue({ term, annualValue: pounds("3650") }, "half-even");
  expect(of({ years: 2, months: 6 })?.years).toEqual(Rate.of("2.5"));
  expect(of({ weeks: 1, days: 3 })?.total).toEqual(gbp("100"));
});

test("what is not stated gives nothing", () => {
  expect(mutualContractValue({ term: { years: 5 } }, "down")).toBeUndefined();
  expect(mutualContractValue({ annualValue }, "down")).toBeUndefined();
  expect(mutualContractPeriod({ startsOn: date("2017-04-01") })).toBeUndefined();
});

test("a result off the penny grid needs a rounding", () => {
  let caught: unknown;
  try {
    mutualContractValue({ term: { days: 1 }, annualValue: pounds("1") }, "unnecessary");
  } catch (error) {
    caught = error;
  }
  expect(isDomainError(caught, "rounding.needed")).toBe(true);
});
