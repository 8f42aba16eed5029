import { CurrencyMismatchError, Money, variance } from "concordat";
import { expect, test } from "vitest";
import { gbp } from "../support/values.ts";

test("£12.6m against £11.3m is an underspend of £1.3m, 13/126 (exact answer of the model)", () => {
  const toDate = variance(gbp("12600000"), gbp("11300000"));
  expect(toDate.variance).toEqual(gbp("1300000"));
  expect(toDate.share?.toString()).toBe("13/126");
  expect(toDate.share?.format({ digits: 1 })).toBe("10.3%");
  expect(toDate.kind).toBe("underspend");
});

test("an overspend is negative", () => {
  const { variance: over, share, kind } = variance(gbp("100"), gbp("125"));
  expect([over.toDecimalString(), share?.toString(), kind]).toEqual([
    "-25.00",
    "-1/4",
    "overspend",
  ]);
});

test("as much as planned is on budget; a budget of nothing has no share", () => {
  expect(variance(gbp("5"), gbp("5"))).toMatchObject({ kind: "on-budget", variance: gbp("0") });
  expect("share" in variance(gbp("0"), gbp("5"))).toBe(false);
});

test("two currencies do not compare", () => {
  const euro: Money = Money.of("1", "EUR");
  const pound: Money = gbp("1");
  expect(() => variance(pound, euro)).toThrow(CurrencyMismatchError);
});
