import { amountOverTerm, dateRange, fundUse, Money, parseFigure, withinCap } from "concordat";
import { expect, test } from "vitest";
import { date, notation } from "../support/values.ts";

const money = (text: string) => parseFigure(text, { as: "money" });
const over = (text: string, term: Parameters<typeof amountOverTerm>[1]) =>
  amountOverTerm(money(text), term);

test("an amount that is not per anything is the whole already", () => {
  expect(over("over £1.1m", undefined)).toEqual(money("over £1.1m"));
  expect(over("£1.1m", { years: 5 })).toEqual(money("£1.1m"));
});

test("an amount a year counts for each year and for each part of one", () => {
  expect(over("£27m a year", { years: 5 })?.value.toDecimalString()).toBe("135000000.00");
  expect(over("£27m per annum", "P2Y6M")?.value.toDecimalString()).toBe("67500000.00");
  const range = dateRange(date("2017-04-01"), date("2022-03-31"));
  expect(over("£27m a year", range)?.value.toDecimalString()).toBe("135000000.00");
});

test("a bound moves to the side on which it holds", () => {
  expect(over("over £1.00 a year", { months: 4 })).toMatchObject({
    value: Money.of("0.33", "GBP"),
    qualifier: "more-than",
  });
  expect(over("up to £1.00 a year", { months: 4 })).toMatchObject({
    value: Money.of("0.34", "GBP"),
    qualifier: "up-to",
  });
});

test("nothing is said where the years or the number are not known", () => {
  expect(over("£27m a year", undefined)).toBeUndefined();
  expect(over("£5,000 per place", { years: 5 })).toBeUndefined();
  expect(over("£27m a year", { weeks: 12 })).toBeUndefined();
});

test("a draw a year may be anything, and a fund's total a year counts over its period", () => {
  const fund = { id: "example-fund", name: "Example Fund", total: money("£50m") };
  expect(notation(fundUse(fund, [money("£27m a year")]).drawn)).toBe("[0.00, -)");
  const yearly = { ...fund, total: money("£10m a year") };
  expect(fundUse(yearly, []).total).toBeUndefined();
  const period = dateRange(date("2016-04-01"), date("2021-03-31"));
  expect(notation(fundUse({ ...yearly, period }, []).total)).toBe("[50000000.00, 50000000.00]");
});

test("an amount per project is held against a cap per project, and against no other", () => {
  const cap = { ...money("up to £30,000"), per: "project" };
  expect(withinCap(money("£29,000 per project"), cap)).toBe("yes");
  expect(withinCap(money("£29,000 a year"), cap)).toBe("unknown");
});
