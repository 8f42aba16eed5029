import {
  dividedInterval,
  exactInterval,
  type Interval,
  intervalContains,
  Money,
  Rate,
  ratioInterval,
  spanIntervals,
  timesInterval,
} from "concordat";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { failure } from "../support/failure.ts";
import { gbp, notation } from "../support/values.ts";

const between = (
  lower: number,
  first: boolean,
  upper: number,
  last: boolean,
): Interval<number> => ({
  lower: { value: lower, included: first },
  upper: { value: upper, included: last },
});
const pence: Interval<Money<"GBP">> = {
  lower: { value: gbp("1.00"), included: true },
  upper: { value: gbp("2.00"), included: true },
};

describe("a multiple by an exact rate", () => {
  test("is exact where it can be", () => {
    expect(notation(timesInterval(pence, "0.5"))).toBe("[0.50, 1.00]");
    expect(notation(timesInterval(between(3, false, 6, true), Rate.ratio(1, 3)))).toBe("(1, 2]");
    expect(notation(timesInterval(exactInterval(Rate.ratio(1, 3)), "0.1"))).toBe("[1/30, 1/30]");
  });

  test("is refused off the grid, or moves outward to ends that are not included", () => {
    expect(failure(() => dividedInterval(pence, 3)).code).toBe("rounding.needed");
    expect(failure(() => dividedInterval(exactInterval(5), 2)).code).toBe("rounding.needed");
    expect(notation(dividedInterval(pence, 3, "outward"))).toBe("(0.33, 0.67)");
    expect(notation(dividedInterval(pence, -3, "outward"))).toBe("(-0.67, -0.33)");
    expect(notation(dividedInterval(pence, 4, "outward"))).toBe("[0.25, 0.50]");
    expect(notation(dividedInterval(exactInterval(5), 2, "outward"))).toBe("(2, 3)");
    expect(failure(() => dividedInterval(pence, 0)).code).toBe("arithmetic.division-by-zero");
  });

  test("holds the multiple of every member, and less than a penny more", () => {
    const factor = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 9 }));
    const minor = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(minor, fc.nat(50), fc.nat(50), factor, (start, more, width, [over, under]) => {
        const ends: Interval<Money<"GBP">> = {
          lower: { value: Money.ofMinor(start, "GBP"), included: true },
          upper: { value: Money.ofMinor(start + more + width, "GBP"), included: true },
        };
        const rate = Rate.ratio(over, under);
        const { lower, upper } = timesInterval(ends, rate, "outward");
        const exact = rate.times(start + more);
        const low = Rate.of(lower?.value.minor ?? 0);
        const high = Rate.of(upper?.value.minor ?? 0);
        expect(lower?.included ? low.compare(exact) <= 0 : low.compare(exact) < 0).toBe(true);
        expect(upper?.included ? high.compare(exact) >= 0 : high.compare(exact) > 0).toBe(true);
        const trueWidth = rate.times(more + width);
        const stretch = high.minus(low).minus(over < 0 ? trueWidth.times(-1) : trueWidth);
        expect(stretch.compare(0) >= 0 && stretch.compare(2) < 0).toBe(true);
      }),
    );
  });
});

describe("the ratio of two figures", () => {
  test.each<[string, Interval<number>, Interval<number>, string]>([
    ["of exact ones", exactInterval(3), exactInterval(11), "[3/11, 3/11]"],
    ["keeps ends open", between(1, false, 2, true), between(4, true, 8, false), "(1/8, 1/2]"],
    [
      "over 200 of nearly 15,000",
      { lower: { value: 200, included: false } },
      between(0, true, 15000, false),
      "(1/75, -)",
    ],
    [
      "of nothing is nothing, also by an open end",
      between(0, true, 0, true),
      between(1, false, 2, false),
      "[0, 0]",
    ],
    [
      "by what may be nothing has no upper end",
      exactInterval(1),
      between(0, true, 4, true),
      "[1/4, -)",
    ],
    [
      "by what has no upper end is above nothing",
      exactInterval(1),
      { lower: { value: 2, included: true } },
      "(0, 1/2]",
    ],
    [
      "by what may be negative says nothing",
      exactInterval(1),
      between(-1, true, 4, true),
      "(-, -)",
    ],
    [
      "of what has no lower end says nothing",
      { upper: { value: 1, included: true } },
      exactInterval(4),
      "(-, -)",
    ],
  ])("%s", (_, a, b, expected) => {
    expect(notation(ratioInterval(a, b))).toBe(expected);
  });

  test("holds the ratio of every two members", () => {
    const some = fc.tuple(fc.nat(5), fc.boolean(), fc.nat(5), fc.boolean());
    fc.assert(
      fc.property(some, some, (first, second) => {
        const [a, b] = [first, second].map(([lower, open, width, last]) =>
          between(lower, !open || width === 0, lower + width, !last || width === 0),
        );
        if (a === undefined || b === undefined) return;
        const ratio = ratioInterval(a, b);
        for (const x of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) {
          for (const y of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) {
            if (!intervalContains(a, x) || !intervalContains(b, y)) continue;
            expect(intervalContains(ratio, Rate.ratio(x, y))).toBe(true);
          }
        }
      }),
    );
  });
});

describe("what holds two intervals", () => {
  test.each<[Interval<number>, Interval<number>, string]>([
    [exactInterval(10), exactInterval(17), "[10, 17]"],
    [between(1, false, 5, true), between(1, true, 3, true), "[1, 5]"],
    [between(1, false, 5, false), between(2, true, 5, false), "(1, 5)"],
    [between(1, true, 5, true), { lower: { value: 9, included: true } }, "[1, -)"],
    [{}, exactInterval(1), "(-, -)"],
  ])("case %#", (a, b, expected) => {
    expect(notation(spanIntervals(a, b))).toBe(expected);
    expect(notation(spanIntervals(b, a))).toBe(expected);
  });

  test("a value at an end is held if that end is", () => {
    const half = between(1, true, 5, false);
    expect([0, 1, 4, 5, 6].map((value) => intervalContains(half, value))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
    expect(intervalContains({}, 7)).toBe(true);
  });
});
