import { Money } from "concordat";
import { describe, expect, test } from "vitest";

const gbp = (amount: string) => Money.of(amount, "GBP");
const code = (expected: string) => expect.objectContaining({ code: expected });

describe("the least, the greatest and the mean", () => {
  const amounts = [gbp("9"), gbp("-1"), gbp("10")];

  test("are found among amounts of any size", () => {
    expect(Money.min(amounts)).toEqual(gbp("-1"));
    expect(Money.max(amounts)).toEqual(gbp("10"));
    expect(Money.average(amounts)).toEqual(gbp("6"));
    const vast = gbp("123456789012345678901.23");
    expect(Money.max([...amounts, vast])).toBe(vast);
    expect(Money.average([vast, vast])).toEqual(vast);
  });

  test("of equals the earlier is given", () => {
    const [one, other] = [gbp("5"), gbp("5")];
    expect(Money.min([one, other])).toBe(one);
    expect(Money.max(new Set([one, other]))).toBe(one);
  });

  test("a mean between two pennies needs a rounding mode", () => {
    expect(() => Money.average([gbp("0.01"), gbp("0.02")])).toThrow(code("rounding.needed"));
    expect(Money.average([gbp("0.01"), gbp("0.02")], "half-even")).toEqual(gbp("0.02"));
  });

  test("there is none of no amounts", () => {
    for (const find of [Money.min, Money.max, Money.average]) {
      expect(() => find([])).toThrow(code("money.no-amounts"));
    }
  });

  test("two currencies and look-alikes are refused", () => {
    const mixed: Money[] = [gbp("1"), Money.of("1", "EUR")];
    const forged = [{ currency: "GBP", minor: 1 } as Money];
    for (const find of [Money.min, Money.max, Money.average]) {
      expect(() => find(mixed)).toThrow(code("money.currency-mismatch"));
      expect(() => find(forged)).toThrow(code("money.not-money"));
    }
  });
});

describe("sums over things", () => {
  const grants = [
    { borough: "Bolton", amount: gbp("5000") },
    { borough: "Bury", amount: gbp("3000.50") },
    { borough: "Bolton", amount: gbp("2000") },
  ];

  test("add up one amount of each", () => {
    expect(Money.sumBy(grants, (grant) => grant.amount, "GBP")).toEqual(gbp("10000.50"));
    expect(Money.sumBy([], () => gbp("1"), "GBP")).toEqual(Money.zero("GBP"));
  });

  test("add up group by group, in the order of first appearance", () => {
    const sums = Money.groupSum(
      grants,
      (grant) => grant.borough,
      (grant) => grant.amount,
      "GBP",
    );
    expect([...sums]).toEqual([
      ["Bolton", gbp("7000")],
      ["Bury", gbp("3000.50")],
    ]);
  });

  test("a sum that leaves the safe range and comes back is exact", () => {
    const most = Money.ofMinor(Number.MAX_SAFE_INTEGER, "GBP");
    const items = [most, most, gbp("0.01"), most.negated(), most.negated()];
    expect(Money.sum(items, "GBP")).toEqual(gbp("0.01"));
    expect(Money.sum([most, gbp("0.01")], "GBP").minor).toBe(2n ** 53n);
    expect(Money.sum([most.plus(most), most.negated()], "GBP")).toEqual(most);
  });
});

describe("clamping", () => {
  test("gives the amount, or the nearer limit", () => {
    expect(gbp("7").clamp(gbp("5"), gbp("10"))).toEqual(gbp("7"));
    expect(gbp("4").clamp(gbp("5"), gbp("10"))).toEqual(gbp("5"));
    expect(gbp("11").clamp(gbp("5"), gbp("10"))).toEqual(gbp("10"));
    expect(gbp("11").clamp(gbp("5"), gbp("5"))).toEqual(gbp("5"));
  });

  test("refuses limits in the wrong order, in another currency or that are no money", () => {
    expect(() => gbp("7").clamp(gbp("10"), gbp("5"))).toThrow(
      expect.objectContaining({
        code: "money.invalid-limits",
        values: { low: "GBP 10.00", high: "GBP 5.00" },
      }),
    );
    const any: Money = gbp("7");
    expect(() => any.clamp(Money.of("1", "EUR"), gbp("5"))).toThrow(
      code("money.currency-mismatch"),
    );
    expect(() => any.clamp({ currency: "GBP", minor: 1 } as Money, any)).toThrow(
      code("money.not-money"),
    );
  });
});
