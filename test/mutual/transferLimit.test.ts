import { Money, Rate, transferLimit } from "concordat";
import { expect, test } from "vitest";
import { gbp, pounds } from "../support/values.ts";

test("five per cent of a framework's value may move in a year, less what has moved", () => {
  expect(transferLimit(gbp("1000000"), "0.05", [gbp("20000"), gbp("5000.50")])).toEqual({
    basis: "cash",
    share: Rate.percent(5),
    limit: gbp("50000"),
    qualifier: "exact",
    moved: gbp("25000.50"),
    left: gbp("24999.50"),
    rows: [
      { moved: gbp("20000"), left: gbp("30000") },
      { moved: gbp("5000.50"), left: gbp("24999.50") },
    ],
  });
});

test("parts of a penny are cut off, and too much moved leaves less than nothing", () => {
  expect(transferLimit(gbp("0.39"), "0.05").limit).toEqual(gbp("0.01"));
  expect(transferLimit(gbp("100"), "0.05", [gbp("6")]).left).toEqual(gbp("-1"));
});

test("the limit of a value that is a bound is a bound", () => {
  const { qualifier, limit } = transferLimit(pounds("1000000", "more-than"), "0.05");
  expect([qualifier, limit]).toEqual(["at-least", gbp("50000")]);
});

test("five is no share, and nothing is worth or moves less than nothing", () => {
  expect(() => transferLimit(gbp("1000000"), 5)).toThrow(
    expect.objectContaining({ code: "funding.not-a-share" }),
  );
  expect(() => transferLimit(gbp("1000000"), "-0.05")).toThrow(
    expect.objectContaining({ code: "funding.not-a-share" }),
  );
  expect(() => transferLimit(gbp("-1"), "0.05")).toThrow(
    expect.objectContaining({ code: "funding.negative-amount" }),
  );
  expect(() => transferLimit(gbp("100"), "0.05", [gbp("1"), gbp("-1")])).toThrow(
    expect.objectContaining({ code: "funding.negative-amount", values: { of: "moved" } }),
  );
});

test("another currency is refused", () => {
  const euros = Money.of("1", "EUR") as Money;
  expect(() => transferLimit(gbp("1") as Money, "0.05", [euros])).toThrow(
    expect.objectContaining({ code: "money.currency-mismatch" }),
  );
});
