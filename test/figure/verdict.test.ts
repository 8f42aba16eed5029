import {
  bounds,
  exactInterval,
  isAtLeast,
  isAtMost,
  isEqualTo,
  isLessThan,
  isMoreThan,
  Money,
  parseFigure,
  Rate,
} from "concordat";
import { moneyFigureArbitrary } from "concordat/arbitraries";
import * as fc from "fast-check";
import { expect, test } from "vitest";

const over = parseFigure("over £1.1m", { as: "money" });
const almost = parseFigure("almost £11.8m", { as: "money" });
const amount = Money.parse("£1.2m");

test("figures, amounts and intervals are compared as they come", () => {
  expect([isAtMost(amount, almost), isAtMost(over, amount), isMoreThan(over, amount)]).toEqual([
    "unknown",
    "unknown",
    "unknown",
  ]);
  expect(isMoreThan(over, Money.parse("£1.1m"))).toBe("yes");
  expect(isAtLeast(Money.parse("£11.8m"), almost)).toBe("yes");
  expect(isLessThan(almost, exactInterval(Money.parse("£12m")))).toBe("yes");
  expect(isEqualTo(37, 37)).toBe("yes");
  expect(isLessThan(Rate.of("0.25"), Rate.percent("30"))).toBe("yes");
});

test("a figure compares as its strict bounds do, and the four comparisons agree", () => {
  const values = moneyFigureArbitrary();
  fc.assert(
    fc.property(values, values, (a, b) => {
      const [first, second] = [bounds(a, "strict") ?? {}, bounds(b, "strict") ?? {}];
      expect(isAtMost(a, b)).toBe(isAtMost(first, second));
      expect(isAtLeast(b, a)).toBe(isAtMost(a, b));
      expect(isMoreThan(b, a)).toBe(isLessThan(a, b));
    }),
  );
});

test("two currencies do not compare, nor does what is no figure", () => {
  expect(() => isAtMost(over, Money.of("5", "EUR") as never)).toThrow("GBP and EUR");
  expect(() => isAtMost("over £1.1m" as never, over)).toThrow("not an object");
  expect(() => isAtMost(over, undefined as never)).toThrow("not an object");
});
