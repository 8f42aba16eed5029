import {
  type Interval,
  intersectIntervals,
  isAtMost,
  isEqualTo,
  isLessThan,
  minusInterval,
  plusInterval,
  timesInterval,
} from "concordat";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

// Ends are multiples of four, so that whole numbers lie inside every open interval too.
const end = fc.integer({ min: -8, max: 8 }).map((number) => number * 4);
const anyInterval: fc.Arbitrary<Interval<number>> = fc
  .tuple(fc.option(end), fc.option(end), fc.boolean(), fc.boolean())
  .map(([a, b, first, second]) => {
    const both = a !== null && b !== null;
    const lower = both ? Math.min(a, b) : a;
    const upper = both ? Math.max(a, b) : b;
    const point = both && a === b;
    return {
      ...(lower !== null && { lower: { value: lower, included: point || first } }),
      ...(upper !== null && { upper: { value: upper, included: point || second } }),
    };
  });

const window = Array.from({ length: 97 }, (_, index) => index - 48);

function holds({ lower, upper }: Interval<number>, x: number): boolean {
  if (lower && (lower.included ? x < lower.value : x <= lower.value)) return false;
  return !(upper && (upper.included ? x > upper.value : x >= upper.value));
}

const membersOf = (interval: Interval<number>): readonly number[] =>
  window.filter((x) => holds(interval, x));

const pairs = (a: Interval<number>, b: Interval<number>): readonly (readonly [number, number])[] =>
  membersOf(a).flatMap((x) => membersOf(b).map((y) => [x, y] as const));

describe("laws of intervals, against their members", () => {
  test("addition commutes and associates", () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, anyInterval, (a, b, c) => {
        expect(plusInterval(a, b)).toEqual(plusInterval(b, a));
        expect(plusInterval(plusInterval(a, b), c)).toEqual(plusInterval(a, plusInterval(b, c)));
      }),
    );
  });

  test("a sum holds every sum of members, a difference every difference", () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        const sum = plusInterval(a, b);
        const difference = minusInterval(a, b);
        return pairs(a, b).every(([x, y]) => holds(sum, x + y) && holds(difference, x - y));
      }),
    );
  });

  test("an end of a sum that is included is the sum of members", () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        const { lower } = plusInterval(a, b);
        const reached = pairs(a, b).some(([x, y]) => x + y === lower?.value);
        return lower === undefined || lower.included === reached;
      }),
    );
  });

  test("a multiple holds the multiples of members and, but for zero, no others", () => {
    fc.assert(
      fc.property(anyInterval, fc.integer({ min: -5, max: 5 }), (a, times) => {
        const multiple = timesInterval(a, times);
        return window.every((x) =>
          times === 0
            ? !holds(a, x) || holds(multiple, 0)
            : holds(multiple, x * times) === holds(a, x),
        );
      }),
    );
  });

  test("an intersection holds what both hold, and is none exactly if they share nothing", () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        const both = intersectIntervals(a, b);
        const shared = window.filter((x) => holds(a, x) && holds(b, x));
        expect(both === undefined ? [] : membersOf(both)).toEqual(shared);
        expect(both === undefined).toBe(shared.length === 0);
      }),
    );
  });

  test("a comparison is decided exactly where its members decide it", () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        const all = pairs(a, b);
        const answer = (holdsFor: (x: number, y: number) => boolean): string => {
          if (all.every(([x, y]) => holdsFor(x, y))) return "yes";
          return all.some(([x, y]) => holdsFor(x, y)) ? "unknown" : "no";
        };
        expect(isAtMost(a, b)).toBe(answer((x, y) => x <= y));
        expect(isLessThan(a, b)).toBe(answer((x, y) => x < y));
        expect(isEqualTo(a, b)).toBe(answer((x, y) => x === y));
      }),
      { numRuns: 300 },
    );
  });
});
