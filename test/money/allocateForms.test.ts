import { Money, type RemainderPolicy, type Weight } from "concordat";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const gbp = (amount: string) => Money.of(amount, "GBP");
const amounts = (parts: readonly Money[]) => parts.map((part) => part.toDecimalString());
const code = (expected: string) => expect.objectContaining({ code: expected });

describe("the keyed form", () => {
  test("gives each name its part", () => {
    const parts = gbp("100").allocateBy({ Bolton: 1, Bury: 1, Wigan: 1 }, { remainder: "last" });
    expect(parts).toEqual({ Bolton: gbp("33.33"), Bury: gbp("33.33"), Wigan: gbp("33.34") });
  });

  test("a name such as __proto__ is a name like any other", () => {
    const weights: Record<string, Weight> = JSON.parse('{"__proto__": 1, "constructor": 3}');
    const parts = gbp("1").allocateBy(weights);
    expect(Object.keys(parts)).toEqual(["__proto__", "constructor"]);
    expect(amounts(Object.values(parts))).toEqual(["0.25", "0.75"]);
    expect(Object.getPrototypeOf(parts)).toBe(Object.prototype);
  });

  test("no names are refused", () => {
    expect(() => gbp("1").allocateBy({})).toThrow(
      expect.objectContaining({ code: "money.invalid-weights", values: { reason: "empty" } }),
    );
  });
});

describe("the form that returns the rest", () => {
  test("hands no odd penny out", () => {
    const { shares, rest } = gbp("-0.10").allocateWithRemainder([1, 2, 0, 3, 1]);
    // Exact shares: 1.43, 2.86, 0, 4.29 and 1.43 pence.
    expect(amounts(shares)).toEqual(["-0.01", "-0.02", "0.00", "-0.04", "-0.01"]);
    expect(rest).toEqual(gbp("-0.02"));
  });

  test("is exact beyond the safe range", () => {
    const { shares, rest } = gbp("1000000000000000000").allocateWithRemainder([1, 1, 1]);
    expect(new Set(amounts(shares))).toEqual(new Set(["333333333333333333.33"]));
    expect(rest).toEqual(gbp("0.01"));
  });
});

describe("the capped form", () => {
  const divide = (amount: string, weights: Weight[], caps: (string | undefined)[]) => {
    const limits = caps.map((cap) => (cap === undefined ? undefined : gbp(cap)));
    const { shares, rest } = gbp(amount).allocateCapped(weights, limits);
    return [...amounts(shares), rest.toDecimalString()];
  };

  test("what a cap keeps from one part goes to the others by their weights", () => {
    expect(divide("90", [1, 1, 1], ["10", undefined, undefined])).toEqual([
      "10.00",
      "40.00",
      "40.00",
      "0.00",
    ]);
    // 100 in 1 : 2 : 1 would be 25, 50, 25; the 20 over the cap of the second go half and half.
    expect(divide("100", [1, 2, 1], [undefined, "30", undefined])).toEqual([
      "35.00",
      "30.00",
      "35.00",
      "0.00",
    ]);
  });

  test("a part that reaches its cap only by what others leave is capped too", () => {
    expect(divide("100", [1, 1, 1], ["10", "40", undefined])).toEqual([
      "10.00",
      "40.00",
      "50.00",
      "0.00",
    ]);
  });

  test("what no part may take is the rest", () => {
    expect(divide("100", [1, 1], ["10", "20"])).toEqual(["10.00", "20.00", "70.00"]);
    expect(divide("-100", [1, 1], ["10", "20"])).toEqual(["-10.00", "-20.00", "-70.00"]);
    expect(divide("100", [1, 0], ["10", undefined])).toEqual(["10.00", "0.00", "90.00"]);
  });

  test("caps that do not fit are refused", () => {
    const refused = (caps: (Money | undefined)[]) => () =>
      (gbp("1") as Money).allocateCapped([1, 1], caps);
    expect(refused([gbp("1")])).toThrow(
      expect.objectContaining({ code: "money.invalid-caps", values: { reason: "count" } }),
    );
    expect(refused([undefined, gbp("-1")])).toThrow(
      expect.objectContaining({
        code: "money.invalid-caps",
        values: { reason: "negative", index: 1 },
      }),
    );
    expect(refused([Money.of("1", "EUR"), undefined])).toThrow(code("money.currency-mismatch"));
    expect(refused([{ currency: "GBP", minor: 1 } as Money, undefined])).toThrow(
      code("money.not-money"),
    );
    expect(refused([0 as never, undefined])).toThrow(code("money.not-money"));
    expect(refused([null as never, undefined])).toThrow(code("money.not-money"));
    expect(() => gbp("1").allocateCapped([], [])).toThrow(code("money.invalid-weights"));
    expect(() => gbp("1").allocateCapped([0], [undefined])).toThrow(code("money.invalid-weights"));
  });

  test("shares and rest sum to the whole, no cap is passed, and money is left only where all are full", () => {
    const part = fc.record({
      weight: fc.nat(1000),
      cap: fc.option(fc.nat(5000), { nil: undefined }),
    });
    const parts = fc
      .array(part, { minLength: 1, maxLength: 12 })
      .filter((list) => list.some(({ weight }) => weight > 0));
    const policy = fc.constantFrom<RemainderPolicy[]>(
      "largest-remainder",
      "first",
      "last",
      "largest-weight",
    );
    fc.assert(
      fc.property(fc.nat(20_000), parts, policy, (minor, list, remainder) => {
        const caps = list.map(({ cap }) =>
          cap === undefined ? undefined : Money.ofMinor(cap, "GBP"),
        );
        const weights = list.map(({ weight }) => weight);
        const whole = Money.ofMinor(minor, "GBP");
        const { shares, rest } = whole.allocateCapped(weights, caps, { remainder });
        expect(Money.sum(shares, "GBP").plus(rest)).toEqual(whole);
        const full = list.map(({ weight, cap }, index) => {
          const share = shares[index]?.toMinor() ?? -1n;
          expect(share >= 0n && (weight > 0 || share === 0n)).toBe(true);
          if (cap !== undefined) expect(share <= BigInt(cap)).toBe(true);
          return weight === 0 || share === BigInt(cap ?? -1);
        });
        if (!rest.isZero()) expect(full).not.toContain(false);
      }),
      { numRuns: 300 },
    );
  });
});
