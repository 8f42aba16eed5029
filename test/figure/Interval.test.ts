import {
  bounds,
  exactInterval,
  type Interval,
  intersectIntervals,
  isAtMost,
  isEqualTo,
  isLessThan,
  Money,
  minusInterval,
  plusInterval,
  Rate,
  timesInterval,
} from "concordat";
import { describe, expect, test } from "vitest";
import { failure } from "../support/failure.ts";
import { gbp, notation, pounds } from "../support/values.ts";

const open = (lower?: number, upper?: number): Interval<number> => ({
  ...(lower !== undefined && { lower: { value: lower, included: false } }),
  ...(upper !== undefined && { upper: { value: upper, included: false } }),
});
const closed = (lower?: number, upper?: number): Interval<number> => ({
  ...(lower !== undefined && { lower: { value: lower, included: true } }),
  ...(upper !== undefined && { upper: { value: upper, included: true } }),
});

describe("arithmetic keeps an end open", () => {
  test.each<[string, Interval | undefined, string]>([
    ["open + closed", plusInterval(open(1, 2), closed(10, 20)), "(11, 22)"],
    ["closed + closed", plusInterval(closed(1, 2), closed(10, 20)), "[11, 22]"],
    ["an end that is missing", plusInterval(open(1), closed(10, 20)), "(11, -)"],
    ["closed − open", minusInterval(closed(10, 20), open(1, 2)), "(8, 19)"],
    ["exact − more than", minusInterval(exactInterval(450), open(1)), "(-, 449)"],
    ["exact − less than", minusInterval(exactInterval(450), open(undefined, 1)), "(449, -)"],
    ["three times open", timesInterval(open(1, 2), 3), "(3, 6)"],
    ["minus twice", timesInterval(open(1, 2), -2), "(-4, -2)"],
    ["minus once, with no upper end", timesInterval(closed(5), -1), "(-, -5]"],
    ["zero times anything is zero", timesInterval(open(1), 0), "[0, 0]"],
    ["zero times nothing known", timesInterval({}, 0), "(-, -)"],
  ])("%s", (_, interval, expected) => {
    expect(notation(interval)).toBe(expected);
  });

  test("in money and in shares as in numbers", () => {
    const over = bounds(pounds("1100000", "more-than"), "strict") ?? {};
    expect(notation(minusInterval(exactInterval(gbp("450000000")), over))).toBe(
      "(-, 448900000.00)",
    );
    expect(notation(timesInterval(over, 3))).toBe("(3300000.00, -)");
    expect(notation(timesInterval(over, 0))).toBe("[0.00, 0.00]");
    const third = exactInterval(Rate.ratio(1, 3));
    expect(notation(plusInterval(third, third))).toBe("[2/3, 2/3]");
    expect(notation(timesInterval(third, 3))).toBe("[1, 1]");
  });

  test("drops an end of counts that is too large to be held exactly", () => {
    const most = exactInterval(Number.MAX_SAFE_INTEGER);
    expect(plusInterval(most, exactInterval(2))).toEqual({});
    expect(minusInterval(exactInterval(-2), most)).toEqual({});
    expect(notation(plusInterval(most, closed(-1, 1)))).toBe("[9007199254740990, -)");
    expect(timesInterval(most, 2)).toEqual({});
    expect(notation(timesInterval(most, "0.5", "outward"))).toBe(
      "(4503599627370495, 4503599627370496)",
    );
    expect(notation(plusInterval(most, exactInterval(-1)))).toBe(
      "[9007199254740990, 9007199254740990]",
    );
  });

  test.each([0.1, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY])(
    "refuses %s, which is no count",
    (value) => {
      const made: Interval<number> = { lower: { value, included: true } };
      for (const run of [
        () => exactInterval(value),
        () => plusInterval(made, exactInterval(1)),
        () => minusInterval(exactInterval(1), { upper: { value, included: true } }),
        () => timesInterval(made, 3),
      ]) {
        expect(failure(run).code).toBe("rate.invalid");
      }
    },
  );

  test("money of two currencies does not meet", () => {
    const a: Interval<Money> = exactInterval(gbp("1"));
    const b: Interval<Money> = exactInterval(Money.of("1", "EUR"));
    for (const meet of [plusInterval, minusInterval, intersectIntervals, isAtMost]) {
      expect(failure(() => meet(a, b)).code).toBe("money.currency-mismatch");
    }
  });
});

describe("what two statements allow together", () => {
  test.each<[Interval<number>, Interval<number>, string | undefined]>([
    [open(1, 5), closed(2, 9), "[2, 5)"],
    [closed(1, 5), open(1, 5), "(1, 5)"],
    [open(1), open(undefined, 5), "(1, 5)"],
    [closed(1, 5), closed(5, 9), "[5, 5]"],
    [closed(1, 5), open(5, 9), undefined],
    [open(1, 5), closed(5, 9), undefined],
    [closed(1, 2), closed(3, 4), undefined],
    [{}, open(3), "(3, -)"],
    [{}, {}, "(-, -)"],
  ])("case %#", (a, b, expected) => {
    expect(notation(intersectIntervals(a, b))).toBe(expected);
    expect(notation(intersectIntervals(b, a))).toBe(expected);
  });
});

describe("a comparison has three answers", () => {
  test.each<[string, Interval<number>, Interval<number>, string, string, string]>([
    // at most, less than, equal to
    ["exact below exact", exactInterval(4), exactInterval(5), "yes", "yes", "no"],
    ["exact and the same exact", exactInterval(5), exactInterval(5), "yes", "no", "yes"],
    ["exact above exact", exactInterval(6), exactInterval(5), "no", "no", "no"],
    ["closed ends that touch", closed(1, 5), closed(5, 9), "yes", "unknown", "unknown"],
    ["an open end that touches a closed one", open(1, 5), closed(5, 9), "yes", "yes", "no"],
    ["a closed end that touches an open one", closed(1, 5), open(5, 9), "yes", "yes", "no"],
    ["closed ends that touch, from above", closed(5, 9), closed(1, 5), "unknown", "no", "unknown"],
    ["an open end that touches, from above", open(5, 9), closed(1, 5), "no", "no", "no"],
    ["overlapping", closed(1, 6), closed(5, 9), "unknown", "unknown", "unknown"],
    [
      "no upper end against an exact one",
      open(5),
      exactInterval(450),
      "unknown",
      "unknown",
      "unknown",
    ],
    ["no upper end above an exact one", open(5), exactInterval(5), "no", "no", "no"],
    ["exact against what is more", exactInterval(5), open(5), "yes", "yes", "no"],
    ["nothing known", {}, {}, "unknown", "unknown", "unknown"],
  ])("%s", (_, a, b, atMost, less, equal) => {
    expect([isAtMost(a, b), isLessThan(a, b), isEqualTo(a, b)]).toEqual([atMost, less, equal]);
  });

  test("over £1.1m against a fund of £450m is unknown, and against nothing it is more", () => {
    const over = bounds(pounds("1100000", "more-than"), "strict") ?? {};
    expect(isAtMost(over, exactInterval(gbp("450000000")))).toBe("unknown");
    expect(isAtMost(over, exactInterval(gbp("1100000")))).toBe("no");
    expect(isAtMost(exactInterval(gbp("1100000")), over)).toBe("yes");
  });

  test("c5,000 + c5,000 + c4,000 against nearly 15,000 is unknown when rounded (C9)", () => {
    const circa = (value: number, asStated: string): Interval<number> =>
      bounds({ value, qualifier: "circa", asStated }, "conventional") ?? {};
    const fives = circa(5000, "c5,000");
    const sum = plusInterval(plusInterval(fives, fives), circa(4000, "c4,000"));
    const nearly = { value: 15000, qualifier: "less-than", asStated: "nearly 15,000" } as const;
    expect(notation(sum)).toBe("[12500, 15500)");
    expect(isAtMost(sum, bounds(nearly, "conventional") ?? {})).toBe("unknown");
  });
});
