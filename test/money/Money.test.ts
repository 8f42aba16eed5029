import assert from "node:assert/strict";
import { inspect } from "node:util";
import { type CurrencyCode, Money, Rate, type RoundingMode } from "concordat";
import { describe, expect, test } from "vitest";

const gbp = (amount: string) => Money.of(amount, "GBP");
const thrown = (code: string) => expect.objectContaining({ code });

describe("making money", () => {
  test("decimal text, bigints and whole numbers are major units", () => {
    expect(gbp("1100000").toString()).toBe("GBP 1100000.00");
    expect(Money.of(5, "GBP")).toEqual(gbp("5.00"));
    expect(Money.of(5n, "GBP")).toEqual(gbp("5.0"));
    expect(gbp("-0.05").toMinor()).toBe(-5n);
  });

  test("each currency has its own number of decimals", () => {
    expect(Money.of("1250", "JPY").toString()).toBe("JPY 1250");
    expect(Money.of("1.25", "KWD").toString()).toBe("KWD 1.250");
    expect(Money.of("1.25", "CLF").toString()).toBe("CLF 1.2500");
  });

  test("decimals beyond the grid are refused, unless they are zeros or a rounding is given", () => {
    expect(gbp("1.2300").toString()).toBe("GBP 1.23");
    expect(() => gbp("1.005")).toThrow(thrown("rounding.needed"));
    expect(Money.of("1.005", "GBP", { rounding: "half-even" }).toString()).toBe("GBP 1.00");
    expect(Money.of("-1.005", "GBP", { rounding: "up" }).toString()).toBe("GBP -1.01");
    expect(Money.of("1.0049999999999999999999", "GBP", { rounding: "half-up" })).toEqual(gbp("1"));
  });

  test.each([
    [0.1, "fractional-number", 0],
    [1e21, "unsafe-number", 0],
    ["", "not-decimal", 0],
    ["-", "not-decimal", 1],
    ["00", "not-decimal", 1],
    ["05.00", "not-decimal", 1],
    ["1.", "not-decimal", 2],
    ["-.5", "not-decimal", 1],
    ["1.2.3", "not-decimal", 3],
    ["1e3", "not-decimal", 1],
    ["0x10", "not-decimal", 1],
    ["1,000.00", "not-decimal", 1],
    ["£5", "not-decimal", 0],
    ["٣", "not-decimal", 0],
    [null as unknown as string, "wrong-type", 0],
  ])("of(%j) is refused as %s", (amount, reason, position) => {
    expect(() => Money.of(amount, "GBP")).toThrow(
      expect.objectContaining({ code: "money.invalid-amount", values: { reason, position } }),
    );
  });

  test("minor units are whole numbers", () => {
    expect(Money.ofMinor(115, "GBP")).toEqual(gbp("1.15"));
    expect(Money.ofMinor(-(10n ** 20n), "GBP").toDecimalString()).toBe("-1000000000000000000.00");
    expect(() => Money.ofMinor(1.5, "GBP")).toThrow(
      expect.objectContaining({ values: { reason: "fractional-number", position: 0 } }),
    );
    expect(() => Money.ofMinor("5" as unknown as number, "GBP")).toThrow(
      expect.objectContaining({ values: { reason: "wrong-type", position: 0 } }),
    );
  });

  test("codes without minor units and unknown codes are refused", () => {
    const zero = (code: string) => () => Money.zero(code as CurrencyCode);
    expect(zero("XAU")).toThrow(thrown("money.currency-without-minor-units"));
    expect(zero("XXX")).toThrow(thrown("money.currency-without-minor-units"));
    expect(zero("ABC")).toThrow(
      expect.objectContaining({ code: "money.unknown-currency", values: { currency: "ABC" } }),
    );
    expect(zero("constructor")).toThrow(
      expect.objectContaining({ code: "money.unknown-currency", values: {} }),
    );
  });
});

describe("arithmetic", () => {
  test("pennies add up", () => {
    expect(gbp("0.10").plus(gbp("0.20"))).toEqual(gbp("0.30"));
    expect(gbp("5").minus(gbp("7.50")).format()).toBe("-£2.50");
    expect(Money.parse("£450m").minus(Money.parse("£1.1m")).format()).toBe("£448,900,000.00");
    expect(Money.parse("£27m").times(5).format()).toBe("£135,000,000.00");
  });

  test("a share of a sum per head is rounded once, as asked", () => {
    expect(Money.parse("£6bn").dividedBy(2_800_000, "half-even").format()).toBe("£2,142.86");
    expect(Money.parse("£22bn").dividedBy(2_800_000, "half-even").format()).toBe("£7,857.14");
    expect(() => gbp("10").dividedBy(3)).toThrow(thrown("rounding.needed"));
    expect(() => gbp("10").dividedBy(0)).toThrow(thrown("arithmetic.division-by-zero"));
    expect(gbp("10").dividedBy(-4).toString()).toBe("GBP -2.50");
  });

  test("a product is rounded once, as asked", () => {
    expect(gbp("0.15").times("0.5", "half-even")).toEqual(gbp("0.08"));
    expect(gbp("-0.15").times(Rate.ratio(1, 2), "half-ceiling")).toEqual(gbp("-0.07"));
    expect(() => gbp("0.15").times("0.5")).toThrow(thrown("rounding.needed"));
    expect(() => gbp("1").times(1.1)).toThrow(thrown("rate.invalid"));
    expect(() => gbp("0.01").times("0.5", "x" as RoundingMode)).toThrow(
      thrown("rounding.unknown-mode"),
    );
  });

  test("results are exact beyond safe integers, and return to numbers", () => {
    const largest = Money.ofMinor(Number.MAX_SAFE_INTEGER, "GBP");
    const beyond = largest.plus(Money.ofMinor(2, "GBP"));
    expect(beyond.minor).toBe(9_007_199_254_740_993n);
    expect(beyond.minus(Money.ofMinor(2, "GBP"))).toEqual(largest);
    expect(largest.times(3).toMinor()).toBe(27_021_597_764_222_973n);
    expect(largest.times("1.0000000001", "half-even").toMinor()).toBe(9_007_199_255_641_711n);
    expect(Money.sum([largest, largest, largest.negated()], "GBP")).toEqual(largest);
  });

  test("there is no negative zero", () => {
    for (const zero of [
      gbp("-0.00"),
      Money.of(-0, "GBP"),
      Money.ofMinor(-0, "GBP"),
      gbp("0").negated(),
      gbp("-5").times(0),
      gbp("0").times(-5),
      gbp("-0.01").times("0.1", "down"),
    ]) {
      expect(Object.is(zero.minor, 0)).toBe(true);
    }
  });

  test("the ratio of two amounts is exact", () => {
    expect(Money.parse("£1.1m").ratioTo(Money.parse("£450m")).toJSON()).toBe("11/4500");
    expect(Money.parse("£1.3m").ratioTo(Money.parse("£12.6m")).toJSON()).toBe("13/126");
    expect(() => gbp("1").ratioTo(gbp("0"))).toThrow(thrown("arithmetic.division-by-zero"));
  });
});

describe("two currencies", () => {
  const pounds: Money = gbp("1");
  const euros: Money = Money.of("1", "EUR");

  test("do not mix, and the error names both", () => {
    const mismatch = expect.objectContaining({
      code: "money.currency-mismatch",
      values: { left: "GBP", right: "EUR" },
    });
    expect(() => pounds.plus(euros)).toThrow(mismatch);
    expect(() => pounds.minus(euros)).toThrow(mismatch);
    expect(() => pounds.compare(euros)).toThrow(mismatch);
    expect(() => pounds.lessThan(euros)).toThrow(mismatch);
    expect(() => pounds.ratioTo(euros)).toThrow(mismatch);
    expect(() => Money.sum([pounds, euros], "GBP")).toThrow(mismatch);
  });

  test("are never equal", () => {
    expect(pounds.equals(euros)).toBe(false);
    expect(gbp("0.01")).not.toEqual(Money.of("0.01", "USD"));
    expect(Money.zero("GBP").equals(Money.zero("EUR"))).toBe(false);
  });
});

describe("comparing", () => {
  test("orders amounts by size", () => {
    expect(
      ["10", "9", "-1"]
        .map(gbp)
        .sort((a, b) => a.compare(b))
        .map(String),
    ).toEqual(["GBP -1.00", "GBP 9.00", "GBP 10.00"]);
    expect(gbp("10").compare(gbp("10.00"))).toBe(0);
    expect(gbp("9").lessThan(gbp("10"))).toBe(true);
    expect(gbp("9").greaterThan(gbp("10"))).toBe(false);
    expect(Money.ofMinor(2n ** 60n, "GBP").greaterThan(gbp("1"))).toBe(true);
  });

  test("signs are told", () => {
    expect(
      [gbp("-1"), gbp("0"), gbp("1")].map((m) => [m.isNegative(), m.isZero(), m.isPositive()]),
    ).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
    ]);
    expect(gbp("-5").abs()).toEqual(gbp("5"));
  });

  test("the same money is the same to test runners, however it was made", () => {
    assert.deepStrictEqual(gbp("5"), Money.ofMinor(500n, "GBP"));
    assert.notDeepStrictEqual(gbp("5"), gbp("5.01"));
    assert.notDeepStrictEqual(gbp("5"), Money.of("5", "EUR"));
  });

  test("operators throw", () => {
    expect(() => gbp("10") < gbp("9")).toThrow(
      expect.objectContaining({ code: "value.primitive-conversion", values: { type: "Money" } }),
    );
  });
});

describe("foreign values", () => {
  const forged = JSON.parse('{"currency":"GBP","minor":500}') as Money<"GBP">;

  test("the JSON look-alike of a Money is none", () => {
    expect(Money.isMoney(gbp("5"))).toBe(true);
    expect(Money.isMoney(forged)).toBe(false);
    expect(() => gbp("1").plus(forged)).toThrow(thrown("money.not-money"));
    expect(() => Money.sum([forged], "GBP")).toThrow(thrown("money.not-money"));
    expect(() => gbp("1").compare(undefined as never)).toThrow(thrown("money.not-money"));
    expect(gbp("5").equals(forged)).toBe(false);
  });
});

describe("writing money", () => {
  test("text and JSON are canonical", () => {
    expect(`${Money.parse("£1.1m")}`).toBe("GBP 1100000.00");
    expect(JSON.stringify({ award: Money.parse("£1.1m") })).toBe(
      '{"award":{"amount":"1100000.00","currency":"GBP"}}',
    );
    expect(gbp("-0.05").toDecimalString()).toBe("-0.05");
  });

  test("consoles show currency and amount", () => {
    expect(inspect(gbp("5"))).toBe("Money(GBP 5.00)");
  });
});

describe("reading JSON", () => {
  test("the canonical form is read back", () => {
    for (const json of [
      { amount: "1100000.00", currency: "GBP" },
      { amount: "-0.05", currency: "GBP" },
      { amount: "0", currency: "JPY" },
      { amount: "90071992547409.93", currency: "GBP" },
    ]) {
      expect(Money.fromJSON(json).toJSON()).toEqual(json);
    }
  });

  test.each(["5", "5.0", "5.000", "05.00", "-0.00", "+5.00", "5,000.00", " 5.00", "", "5.00\n"])(
    "%j is not canonical",
    (amount) => {
      expect(() => Money.fromJSON({ amount, currency: "GBP" })).toThrow(
        expect.objectContaining({
          code: "money.non-canonical-amount",
          values: { currency: "GBP", digits: 2 },
        }),
      );
    },
  );
});
