import assert from "node:assert/strict";
import { inspect } from "node:util";
import { isDomainError, Money, type MoneyJson, Rate, type RateInput, rateSchema } from "concordat";
import { ExactAmount } from "concordat/exact";
import { Decimal } from "decimal.js";
import { expect as jestExpect } from "expect";
import { afterEach, describe, expect, test, vi } from "vitest";

const gbp = (amount: string) => Money.of(amount, "GBP");

/** Objects that pretend to be numbers, amounts or rates, as JSON or another library may give them. */
const forgeries: readonly unknown[] = [
  { toStringTag: "[object Decimal]", d: [500], e: 0, s: 1 },
  JSON.parse('{"currency":"GBP","minor":500}'),
  JSON.parse('{"currency":"GBP","minor":500,"mark":"concordat.Money"}'),
  JSON.parse('{"numerator":"1","denominator":"2","mark":"Symbol(concordat.Rate)"}'),
  { amount: "5.00", currency: "GBP" },
  { valueOf: () => 5, toString: () => "5" },
  structuredClone({ currency: "GBP", minor: 500 }),
  { ...Money.of("5", "GBP") },
  new Decimal(5),
  Object(5),
  Object("5"),
  ["5"],
  null,
  undefined,
  true,
  Symbol("5"),
  () => 5,
];

const refused = (work: () => unknown) => {
  try {
    return { gave: work() };
  } catch (error) {
    return isDomainError(error) ? "refused" : { threw: error };
  }
};

describe("a forged or foreign object", () => {
  test.each(forgeries.map((value) => [inspect(value), value]))("%s is refused", (_, value) => {
    const amount = value as Money<"GBP">;
    const number = value as string;
    const five = gbp("5");
    const outcomes = [
      () => five.plus(amount),
      () => five.minus(amount),
      () => five.compare(amount),
      () => five.ratioTo(amount),
      () => five.clamp(amount, five),
      () => five.clamp(five, amount),
      () => Money.sum([five, amount], "GBP"),
      () => Money.sumBy([1], () => amount, "GBP"),
      () => Money.min([amount]),
      () => Money.average([five, amount]),
      () => Money.of(number, "GBP"),
      () => Money.ofMinor(value as number, "GBP"),
      () => Money.parse(number),
      () => five.times(value as RateInput),
      () => five.dividedBy(value as RateInput),
      () => five.allocate([1, value as RateInput]),
      () => Rate.of(value as RateInput),
      () => Rate.parse(number),
      () => ExactAmount.of(number, "GBP"),
      () => ExactAmount.from(amount),
      () => ExactAmount.of("5", "GBP").plus(amount),
      () => ExactAmount.of("5", "GBP").times(value as RateInput),
    ].map(refused);
    expect(outcomes).toEqual(outcomes.map(() => "refused"));
    expect([Money.isMoney(value), Rate.isRate(value), ExactAmount.isExactAmount(value)]).toEqual([
      false,
      false,
      false,
    ]);
    expect(five.equals(amount)).toBe(false);
    expect(rateSchema.safeParse(value).success).toBe(false);
  });
});

describe("JSON that is no amount", () => {
  test.each([
    null,
    undefined,
    5,
    "5.00",
    [],
    ["5.00", "GBP"],
    { amount: "5.00" },
    { currency: "GBP" },
  ])("%j is refused", (json) => {
    expect(refused(() => Money.fromJSON(json as unknown as MoneyJson))).toBe("refused");
  });

  test.each([["GBP"], [["GBP"]], Object("GBP"), Object.create(null), { toString: () => "GBP" }])(
    "a currency that is no text is refused, whatever it would turn into",
    (currency) => {
      const code = currency as "GBP";
      const outcomes = [
        () => Money.fromJSON({ amount: "5.00", currency: code }),
        () => Money.of("5", code),
        () => Money.ofMinor(5, code),
        () => Money.zero(code),
        () => Money.sum([], code),
        () => Money.parse("5", { currency: code }),
      ].map(refused);
      expect(outcomes).toEqual(outcomes.map(() => "refused"));
      expect(Money.zero("GBP").currency).toBe("GBP");
    },
  );
});

describe("what has the prototype of an amount without having one", () => {
  const filled = Object.assign(Object.create(Money.prototype) as object, {
    amount: "5.00",
    currency: "GBP",
  }) as unknown as Money<"GBP">;

  test.each([
    ["filled from JSON by a mapper", filled],
    ["the prototype itself", Money.prototype as Money<"GBP">],
  ])("%s is no amount", (_, value) => {
    const five = gbp("5");
    expect(Money.isMoney(value)).toBe(false);
    expect(five.equals(value)).toBe(false);
    const outcomes = [
      () => five.plus(value),
      () => five.minus(value),
      () => five.compare(value),
      () => Money.sum([five, value], "GBP"),
      () => Money.min([five, value]),
    ].map(refused);
    expect(outcomes).toEqual(outcomes.map(() => "refused"));
  });
});

describe("another copy of the library", () => {
  afterEach(() => vi.resetModules());

  test("its amounts and rates are recognised, and so are its errors", async () => {
    vi.resetModules();
    const copy: typeof import("concordat") = await import("concordat");
    const exactCopy: typeof import("concordat/exact") = await import("concordat/exact");
    expect(copy.Money).not.toBe(Money);
    const foreign = copy.Money.of("0.10", "GBP") as unknown as Money<"GBP">;
    const half = copy.Rate.of("0.5") as unknown as Rate;
    const third = exactCopy.ExactAmount.of("1", "GBP").dividedBy(
      3,
    ) as unknown as ExactAmount<"GBP">;
    expect(gbp("0.20").plus(foreign).toString()).toBe("GBP 0.30");
    expect(Money.sum([foreign, gbp("0.20")], "GBP").toString()).toBe("GBP 0.30");
    expect(foreign.equals(gbp("0.10"))).toBe(true);
    expect(gbp("5").times(half).toString()).toBe("GBP 2.50");
    expect(ExactAmount.of("2", "GBP").dividedBy(3).plus(third).toString()).toBe("GBP 1");
    const euros = copy.Money.of("1", "EUR") as unknown as Money;
    expect(refused(() => (gbp("1") as Money).plus(euros))).toBe("refused");
    expect(refused(() => copy.Money.of("1.001", "GBP"))).toBe("refused");
  });
});

describe("what another importer sets on decimal.js", () => {
  const original = { precision: Decimal.precision, rounding: Decimal.rounding };
  afterEach(() => {
    Decimal.set({ ...original, toExpPos: 21, toExpNeg: -7, maxE: 9e15, minE: -9e15 });
    vi.resetModules();
  });

  const results = (exact: typeof ExactAmount, money: typeof Money) => {
    const messages: string[] = [];
    const attempt = (work: () => unknown) => {
      try {
        return String(work());
      } catch (error) {
        messages.push((error as Error).message);
        return "";
      }
    };
    return [
      attempt(() => exact.of("1234567.89", "GBP").plus(exact.of("0.01", "GBP"))),
      attempt(() => exact.of("10", "GBP").dividedBy(3)),
      attempt(() => exact.of("10", "GBP").dividedBy(3).toMoney("half-even")),
      attempt(() => exact.of("1.23456789", "GBP").times("2.00000001")),
      attempt(() => exact.of(10n ** 30n, "GBP")),
      attempt(() => exact.of("0.00000000000001", "GBP").toMoney()),
      attempt(() => exact.of(10n ** 1000n, "GBP")),
      attempt(() => money.of("1234567.89", "GBP").times("1.0375", "half-even").format()),
      messages,
    ];
  };
  const hostile = {
    precision: 5,
    rounding: 0,
    toExpPos: 3,
    toExpNeg: -1,
    maxE: 9,
    minE: -9,
  } as const;

  test("changes no result and no message, before the import or after it", async () => {
    const expected = results(ExactAmount, Money);
    expect(expected.slice(0, 5)).toEqual([
      "GBP 1234567.9",
      "GBP 10/3",
      "GBP 3.33",
      "GBP 2.4691357923456789",
      `GBP 1${"0".repeat(30)}`,
    ]);
    Decimal.set(hostile);
    expect(results(ExactAmount, Money)).toEqual(expected);
    vi.resetModules();
    const exact: typeof import("concordat/exact") = await import("concordat/exact");
    const money: typeof import("concordat") = await import("concordat");
    expect(exact.ExactAmount).not.toBe(ExactAmount);
    expect(results(exact.ExactAmount, money.Money)).toEqual(expected);
  });

  test("is left as it was by our import and our work", () => {
    const { precision, rounding, toExpNeg, toExpPos } = Decimal;
    results(ExactAmount, Money);
    expect([Decimal.precision, Decimal.rounding, Decimal.toExpNeg, Decimal.toExpPos]).toEqual([
      precision,
      rounding,
      toExpNeg,
      toExpPos,
    ]);
  });
});

describe("test runners and consoles", () => {
  const pairs: readonly (readonly [unknown, unknown])[] = [
    [Money.of("0.01", "GBP"), Money.of("0.02", "GBP")],
    [Money.of("0.01", "GBP"), Money.of("0.01", "USD")],
    [Money.of("90071992547409.92", "GBP"), Money.of("90071992547409.93", "GBP")],
    [Rate.of("0.5"), Rate.of("0.25")],
    [ExactAmount.of("0.01", "GBP"), ExactAmount.of("0.02", "GBP")],
    [ExactAmount.of("1", "GBP").dividedBy(3), ExactAmount.of("1", "GBP").dividedBy(7)],
  ];

  test("tell different amounts apart in vitest, in Jest and in node:assert", () => {
    for (const [one, other] of pairs) {
      expect(one).not.toEqual(other);
      expect(one).not.toStrictEqual(other);
      jestExpect(one).not.toEqual(other);
      jestExpect(one).not.toStrictEqual(other);
      assert.notDeepEqual(one, other);
    }
  });

  test("find equal amounts equal, however they were reached", () => {
    const [one, other] = [Money.of("0.30", "GBP"), gbp("0.10").plus(gbp("0.20"))];
    expect(one).toStrictEqual(other);
    jestExpect(one).toStrictEqual(other);
    assert.deepEqual(one, other);
  });

  test("a console says what an amount is", () => {
    expect(inspect(Money.of("1.15", "GBP"))).toBe("Money(GBP 1.15)");
    expect(inspect(Rate.ratio(11, 4500))).toBe("Rate(11/4500)");
    expect(inspect(ExactAmount.of("10", "GBP").dividedBy(3))).toBe("ExactAmount(GBP 10/3)");
  });

  test("a console prints what is no whole amount too, rather than throw", () => {
    expect(inspect(Object.create(Money.prototype))).toBe("Money(?)");
    for (const { prototype } of [Money, Rate, ExactAmount]) {
      expect(() => inspect(prototype)).not.toThrow();
      expect(() => expect(prototype).toBeNull()).toThrow("to be null");
    }
  });
});
