import { type Figure, Money, spendVariance } from "concordat";
import { describe, expect, test } from "vitest";
import { gbp, notation, pounds } from "../support/values.ts";

test("£12.6m against £11.3m is an underspend of £1.3m, 13/126 (exact answer of the model)", () => {
  const toDate = spendVariance(gbp("12600000"), gbp("11300000"));
  expect(toDate.variance).toEqual(gbp("1300000"));
  expect(toDate.share?.toString()).toBe("13/126");
  expect(toDate.share?.format({ digits: 1 })).toBe("10.3%");
  expect(toDate.kind).toBe("underspend");
});

test("an overspend is negative", () => {
  const { variance: over, share, kind } = spendVariance(gbp("100"), gbp("125"));
  expect([over.toDecimalString(), share?.toString(), kind]).toEqual([
    "-25.00",
    "-1/4",
    "overspend",
  ]);
});

test("as much as planned is on budget; a budget of nothing has no share", () => {
  expect(spendVariance(gbp("5"), gbp("5"))).toMatchObject({
    kind: "on-budget",
    variance: gbp("0"),
  });
  expect("share" in spendVariance(gbp("0"), gbp("5"))).toBe(false);
});

test("two currencies do not compare", () => {
  const euro: Money = Money.of("1", "EUR");
  const pound: Money = gbp("1");
  expect(() => spendVariance(pound, euro)).toThrow(
    expect.objectContaining({ code: "money.currency-mismatch" }),
  );
});

test("it says that it speaks of what goes in", () => {
  expect(spendVariance(gbp("5"), gbp("4")).basis).toBe("as-given");
  expect(spendVariance(gbp("5"), pounds("4")).basis).toBe("as-given");
});

describe("the variance of published figures", () => {
  type Amount = Money<"GBP"> | Figure<Money<"GBP">>;
  const of = (budget: Amount, actual: Amount) =>
    spendVariance(budget as Figure<Money<"GBP">>, actual as Figure<Money<"GBP">>);

  test.each<[string, Amount, Amount, string, string]>([
    ["£6m against over £5m", gbp("6"), pounds("5", "more-than"), "(-, 1.00)", "unknown"],
    ["£5m against over £5m", gbp("5"), pounds("5", "more-than"), "(-, 0.00)", "overspend"],
    ["£5m against at least £5m", gbp("5"), pounds("5", "at-least"), "(-, 0.00]", "unknown"],
    ["£5m against almost £5m", gbp("5"), pounds("5", "less-than"), "(0.00, 5.00]", "underspend"],
    ["over £5m against £5m", pounds("5", "more-than"), gbp("5"), "(0.00, -)", "underspend"],
    ["up to £5m against £6m", pounds("5", "up-to"), gbp("6"), "[-6.00, -1.00]", "overspend"],
    ["exactly £5m against £5m", pounds("5"), gbp("5"), "[0.00, 0.00]", "on-budget"],
    ["about £5m against £5m", pounds("5", "circa"), gbp("5"), "[-5.00, -)", "unknown"],
    ["about -£5m against -£1", pounds("-5", "circa"), gbp("-1"), "(-, -)", "unknown"],
    ["-£1 against about -£5m", gbp("-1"), pounds("-5", "circa"), "(-, -)", "unknown"],
    ["about against about", pounds("5", "circa"), pounds("5", "circa"), "(-, -)", "unknown"],
  ])("%s stays a bound", (_, budget, actual, expected, kind) => {
    const found = of(budget, actual);
    expect([notation(found.variance), found.kind]).toEqual([expected, kind]);
  });

  test("keeps what each side may be, and refuses two currencies", () => {
    const found = spendVariance(pounds("5", "up-to"), gbp("6"));
    expect([notation(found.budget), notation(found.actual)]).toEqual([
      "[0.00, 5.00]",
      "[6.00, 6.00]",
    ]);
    const euro: Money = Money.of("1", "EUR");
    const pound: Figure<Money> = pounds("1");
    expect(() => spendVariance(pound, euro)).toThrow(
      expect.objectContaining({ code: "money.currency-mismatch" }),
    );
  });
});
