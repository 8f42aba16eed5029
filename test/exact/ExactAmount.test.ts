import { Money, Rate, type RoundingMode } from "concordat";
import { exactAmountArbitrary } from "concordat/arbitraries";
import { ExactAmount, type ExactAmountJson, isDomainError } from "concordat/exact";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const gbp = (amount: string) => ExactAmount.of(amount, "GBP");

describe("a calculation that rounds once, at the end", () => {
  test("a division that is undone gives the same amount back", () => {
    expect(gbp("340").dividedBy("1.19").times("1.19").toMoney()).toEqual(Money.of("340", "GBP"));
    expect(gbp("1000").dividedBy(3).times(3).toString()).toBe("GBP 1000");
  });

  test("a tie that comes out of a fraction is still a tie", () => {
    const half = gbp("0.01").dividedBy(3).times("1.5");
    expect(half.toString()).toBe("GBP 0.005");
    expect(half.toMoney("half-up").toString()).toBe("GBP 0.01");
    expect(half.toMoney("half-even").toString()).toBe("GBP 0.00");
    expect(() => half.toMoney()).toThrow(expect.objectContaining({ code: "rounding.needed" }));
  });

  test("five years of uplift on £1.1m round to the penny once", () => {
    let amount = ExactAmount.from(Money.parse("£1.1m"));
    for (let year = 0; year < 5; year++) amount = amount.times("1.0375");
    // 1,100,000 × 1.0375⁵ = 1,100,000 × 83⁵ / 80⁵.
    const exact = (110_000_000n * 83n ** 5n * 2n + 80n ** 5n) / (2n * 80n ** 5n);
    expect(amount.toMoney("half-even").toMinor()).toBe(exact);
  });

  test("money and exact amounts add, subtract and compare", () => {
    const third = gbp("1").dividedBy(3);
    expect(third.plus(Money.of("0.50", "GBP")).toString()).toBe("GBP 5/6");
    expect(third.minus(third).toString()).toBe("GBP 0");
    expect(third.compare(Money.of("0.33", "GBP"))).toBe(1);
    expect(gbp("-1").compare(third)).toBe(-1);
    expect(gbp("0.50").equals(gbp("1").dividedBy(2))).toBe(true);
    expect(gbp("1").equals(ExactAmount.of("1", "EUR"))).toBe(false);
  });

  test("equal amounts are equal to test runners, however they were reached", () => {
    expect(gbp("1").dividedBy(8)).toEqual(gbp("0.125"));
    expect(gbp("2").dividedBy(6)).toEqual(gbp("1").dividedBy(3));
    expect(gbp("0.01")).not.toEqual(ExactAmount.of("0.01", "EUR"));
    expect(gbp("5").dividedBy(-2)).toEqual(gbp("-2.50"));
  });

  test("it is written as decimal text, as a fraction and as JSON", () => {
    const third = gbp("-1").dividedBy(3);
    expect(third.toDecimalString(4, "half-even")).toBe("-0.3333");
    expect(JSON.stringify(third)).toBe('{"amount":"-1/3","currency":"GBP"}');
    expect(gbp("0.0000001").toString()).toBe("GBP 0.0000001");
    expect(gbp("1000000000000000000000000").toString()).toBe("GBP 1000000000000000000000000");
  });
});

describe("amounts near the most digits", () => {
  const long = 10n ** 600n + 1n;
  const tiny = gbp("1").dividedBy(long);

  test("are compared, whatever their common denominator would be", () => {
    expect(tiny.equals(tiny)).toBe(true);
    expect(tiny.compare(tiny)).toBe(0);
    expect(tiny.compare(gbp("1").dividedBy(long + 1n))).toBe(1);
    expect(tiny.times(-1).compare(Money.zero("GBP"))).toBe(-1);
  });

  test("are refused only for what is left in lowest terms", () => {
    expect(tiny.plus(tiny)).toEqual(gbp("2").dividedBy(long));
    expect(tiny.minus(tiny).toString()).toBe("GBP 0");
    const ratio = Rate.ratio(long, 10n ** 601n + 3n);
    expect(gbp("1").times(ratio).dividedBy(ratio).toString()).toBe("GBP 1");
    expect(() => tiny.plus(gbp("1").dividedBy(long + 1n))).toThrow(
      expect.objectContaining({ code: "exact.too-many-digits" }),
    );
  });
});

describe("the JSON form of an exact amount", () => {
  test("is read back as the same amount, at any size", () => {
    for (const amount of [
      gbp("-0.005"),
      gbp("1000").dividedBy(-3),
      gbp(`-${"9".repeat(999)}`).dividedBy(10n ** 999n + 1n),
      gbp(`0.${"3".repeat(998)}`).times("-0.1"),
    ]) {
      const json: unknown = JSON.parse(JSON.stringify(amount));
      expect(ExactAmount.fromJSON(json as ExactAmountJson)).toEqual(amount);
    }
    fc.assert(
      fc.property(exactAmountArbitrary(), (amount) => {
        expect(ExactAmount.fromJSON(amount.toJSON())).toEqual(amount);
      }),
      { numRuns: 100 },
    );
  });

  test("need not be in lowest terms", () => {
    expect(ExactAmount.fromJSON({ amount: "2000/6", currency: "GBP" })).toEqual(
      gbp("1000").dividedBy(3),
    );
    expect(ExactAmount.fromJSON({ amount: "-1.50", currency: "EUR" }).toString()).toBe("EUR -1.5");
  });

  test.each([
    ["1/0", "not-decimal", 2],
    ["1/-3", "not-decimal", 2],
    ["1.5/3", "not-decimal", 3],
    ["1/3/5", "not-decimal", 3],
    ["1/", "not-decimal", 2],
    ["5.", "not-decimal", 2],
    ["", "not-decimal", 0],
    ["£5", "not-decimal", 0],
    [5, "wrong-type", 0],
    [undefined, "wrong-type", 0],
  ])("%j is refused as %s at %i", (amount, reason, position) => {
    expect(() => ExactAmount.fromJSON({ amount, currency: "GBP" } as ExactAmountJson)).toThrow(
      expect.objectContaining({ code: "money.invalid-amount", values: { reason, position } }),
    );
  });

  test("is refused with too many digits, or in no currency", () => {
    for (const amount of ["9".repeat(1001), `1/${"9".repeat(1001)}`, "9".repeat(1e6)]) {
      expect(() => ExactAmount.fromJSON({ amount, currency: "GBP" })).toThrow(
        expect.objectContaining({ code: "exact.too-many-digits", values: { limit: 1000 } }),
      );
    }
    expect(() => ExactAmount.fromJSON({ amount: "5", currency: "XAU" })).toThrow(
      expect.objectContaining({ code: "money.currency-without-minor-units" }),
    );
  });
});

describe("what is refused", () => {
  test("division by zero, numbers with a fraction and other currencies", () => {
    expect(() => gbp("1").dividedBy(0)).toThrow(
      expect.objectContaining({ code: "arithmetic.division-by-zero" }),
    );
    expect(() => ExactAmount.of(0.1, "GBP")).toThrow(
      expect.objectContaining({ code: "money.invalid-amount" }),
    );
    expect(() => gbp("1").times(1.1)).toThrow(expect.objectContaining({ code: "rate.invalid" }));
    const euros: ExactAmount = ExactAmount.of("1", "EUR");
    expect(() => (gbp("1") as ExactAmount).plus(euros)).toThrow(
      expect.objectContaining({
        code: "money.currency-mismatch",
        values: { left: "GBP", right: "EUR" },
      }),
    );
  });

  test("operators", () => {
    expect(() => (gbp("1") as unknown as number) < 2).toThrow(
      expect.objectContaining({
        code: "value.primitive-conversion",
        values: { type: "ExactAmount" },
      }),
    );
  });

  test("amounts of more than 1,000 digits, which would have to be cut", () => {
    let caught: unknown;
    let amount = gbp("1.000000001");
    try {
      for (let power = 0; power < 10; power++) amount = amount.times(amount.toJSON().amount);
    } catch (error) {
      caught = error;
    }
    expect(isDomainError(caught, "exact.too-many-digits") && caught.values.limit).toBe(1000);
  });
});

const modes: RoundingMode[] = [
  "up",
  "down",
  "ceiling",
  "floor",
  "half-up",
  "half-down",
  "half-even",
];

test("a chain of steps rounds as the same chain of fractions does", () => {
  const step = fc.record({
    kind: fc.constantFrom("times", "dividedBy", "plus", "minus"),
    by: fc.integer({ min: 1, max: 9999 }),
    places: fc.nat(4),
  });
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
      fc.array(step, { maxLength: 8 }),
      fc.constantFrom(...modes),
      (minor, steps, mode) => {
        let exact: ExactAmount<"GBP"> = ExactAmount.from(Money.ofMinor(minor, "GBP"));
        let rational = Rate.ratio(minor, 100);
        for (const { kind, by, places } of steps) {
          const text = Rate.ratio(by, 10 ** places).toDecimalString(places);
          if (kind === "times") [exact, rational] = [exact.times(text), rational.times(text)];
          if (kind === "dividedBy")
            [exact, rational] = [exact.dividedBy(text), rational.dividedBy(text)];
          if (kind === "plus") [exact, rational] = [exact.plus(gbp(text)), rational.plus(text)];
          if (kind === "minus") [exact, rational] = [exact.minus(gbp(text)), rational.minus(text)];
        }
        expect(exact.toMoney(mode).toDecimalString()).toBe(rational.toDecimalString(2, mode));
      },
    ),
    { numRuns: 200 },
  );
});
