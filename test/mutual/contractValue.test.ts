import { contractPeriod, contractValue, isRoundingNeededError, Rate } from "concordat";
import { expect, test } from "vitest";
import { date, gbp, pounds } from "../support/values.ts";

const annualValue = pounds("27000000", "circa", "around £27m a year");

test("around £27m a year for five years from 1 April 2017 is around £135m, to 31 March 2022", () => {
  const contract = { startsOn: date("2017-04-01"), term: { years: 5 }, annualValue };
  expect(contractPeriod(contract)).toEqual({ start: "2017-04-01", end: "2022-03-31" });
  expect(contractValue(contract, "unnecessary")).toEqual({
    basis: "accrual",
    years: Rate.of(5),
    total: gbp("135000000.00"),
    qualifier: "circa",
  });
});

test("months, weeks and days count as parts of a year", () => {
  const of = (term: object) => contractValue({ term, annualValue: pounds("3650") }, "half-even");
  expect(of({ years: 2, months: 6 })?.years).toEqual(Rate.of("2.5"));
  expect(of({ weeks: 1, days: 3 })?.total).toEqual(gbp("100"));
});

test("what is not stated gives nothing", () => {
  expect(contractValue({ term: { years: 5 } }, "down")).toBeUndefined();
  expect(contractValue({ annualValue }, "down")).toBeUndefined();
  expect(contractPeriod({ startsOn: date("2017-04-01") })).toBeUndefined();
});

test("a result off the penny grid needs a rounding", () => {
  let caught: unknown;
  try {
    contractValue({ term: { days: 1 }, annualValue: pounds("1") }, "unnecessary");
  } catch (error) {
    caught = error;
  }
  expect(isRoundingNeededError(caught)).toBe(true);
});
