import {
  addDays,
  type DateRange,
  dateRange,
  datesIn,
  daysInRange,
  intersectRanges,
  localDate,
  mergeRanges,
  parseDateRange,
  type RangeRelation,
  rangeAbuts,
  rangeCoverage,
  rangeDifference,
  rangeGap,
  rangeGaps,
  rangeOverlaps,
  rangeRelation,
  rangeSpan,
  rangeUnion,
  subtractRanges,
} from "concordat/time";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

/*
 * The second implementation is that of sets: a range is the set of its days. Ranges are drawn from so
 * few days that two of them often touch.
 */

const origin = localDate("2016-02-20");

const shortRange: fc.Arbitrary<DateRange> = fc
  .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 8 }))
  .map(([from, length]) => {
    const start = addDays(origin, from);
    return dateRange(start, addDays(start, length));
  });
const shortRanges = fc.array(shortRange, { maxLength: 6 });

function daysOf(...ranges: readonly DateRange[]): Set<string> {
  return new Set(ranges.flatMap((range) => [...datesIn(range)]));
}

function sorted(days: Iterable<string>): readonly string[] {
  return [...days].sort();
}

/** The days, and that the ranges are in order with a gap between any two. */
function expectRanges(ranges: readonly DateRange[], days: Iterable<string>): void {
  expect(sorted(daysOf(...ranges))).toEqual(sorted(days));
  ranges.slice(1).forEach((range, index) => {
    const before = ranges[index];
    expect(before !== undefined && addDays(before.end, 1) < range.start).toBe(true);
  });
}

const inverse: Readonly<Record<RangeRelation, RangeRelation>> = {
  before: "after",
  meets: "met-by",
  overlaps: "overlapped-by",
  "finished-by": "finishes",
  contains: "during",
  starts: "started-by",
  equals: "equals",
  "started-by": "starts",
  during: "contains",
  finishes: "finished-by",
  "overlapped-by": "overlaps",
  "met-by": "meets",
  after: "before",
};

/** Allen's definitions on half-open intervals, all thirteen asked one by one. */
function relationsThatHold(a: DateRange, b: DateRange): readonly RangeRelation[] {
  const [a1, a2] = [a.start, addDays(a.end, 1)];
  const [b1, b2] = [b.start, addDays(b.end, 1)];
  const definitions: Readonly<Record<RangeRelation, boolean>> = {
    before: a2 < b1,
    meets: a2 === b1,
    overlaps: a1 < b1 && b1 < a2 && a2 < b2,
    "finished-by": a1 < b1 && a2 === b2,
    contains: a1 < b1 && b2 < a2,
    starts: a1 === b1 && a2 < b2,
    equals: a1 === b1 && a2 === b2,
    "started-by": a1 === b1 && b2 < a2,
    during: b1 < a1 && a2 < b2,
    finishes: b1 < a1 && a2 === b2,
    "overlapped-by": b1 < a1 && a1 < b2 && b2 < a2,
    "met-by": b2 === a1,
    after: b2 < a1,
  };
  return (Object.keys(definitions) as RangeRelation[]).filter((name) => definitions[name]);
}

describe("how one range lies to another", () => {
  const june = parseDateRange("2018-06-10/2018-06-20");

  // Worked out on the calendar; each range is described as it lies to 10 to 20 June.
  test.each([
    ["2018-06-01/2018-06-08", "before"],
    ["2018-06-01/2018-06-09", "meets"],
    ["2018-06-01/2018-06-10", "overlaps"],
    ["2018-06-01/2018-06-20", "finished-by"],
    ["2018-06-09/2018-06-21", "contains"],
    ["2018-06-10/2018-06-10", "starts"],
    ["2018-06-10/2018-06-20", "equals"],
    ["2018-06-10/2018-06-21", "started-by"],
    ["2018-06-11/2018-06-19", "during"],
    ["2018-06-20/2018-06-20", "finishes"],
    ["2018-06-20/2018-06-30", "overlapped-by"],
    ["2018-06-21/2018-06-30", "met-by"],
    ["2018-06-22/2018-06-30", "after"],
  ])("%s: %s", (text, relation) => {
    expect(rangeRelation(parseDateRange(text), june)).toBe(relation);
  });

  test("exactly one of the thirteen relations holds, and it is the one given", () => {
    fc.assert(
      fc.property(shortRange, shortRange, (a, b) => {
        expect(relationsThatHold(a, b)).toEqual([rangeRelation(a, b)]);
      }),
    );
  });

  test("seen from the other range, the relation is the inverse", () => {
    fc.assert(
      fc.property(shortRange, shortRange, (a, b) => {
        expect(rangeRelation(b, a)).toBe(inverse[rangeRelation(a, b)]);
      }),
    );
  });

  test("the ends of the calendar have no neighbours", () => {
    const all = parseDateRange("0001-01-01/9999-12-31");
    const first = parseDateRange("0001-01-01/0001-01-01");
    const last = parseDateRange("9999-12-31/9999-12-31");
    expect(rangeRelation(first, all)).toBe("starts");
    expect(rangeRelation(last, all)).toBe("finishes");
    expect(rangeRelation(first, last)).toBe("before");
    expect(rangeAbuts(last, first)).toBe(false);
    expect(subtractRanges([all], [first, last])).toEqual([parseDateRange("0001-01-02/9999-12-30")]);
    expect(subtractRanges([all], [all])).toEqual([]);
  });
});

describe("two ranges", () => {
  test("abut when they share no day and together make one range", () => {
    fc.assert(
      fc.property(shortRange, shortRange, (a, b) => {
        const days = daysInRange(rangeSpan(a, b));
        const abut = !rangeOverlaps(a, b) && days === daysInRange(a) + daysInRange(b);
        expect(rangeAbuts(a, b)).toBe(abut);
        expect(rangeAbuts(b, a)).toBe(abut);
      }),
    );
  });

  test("have a union where no gap lies between them, and a gap where they have no union", () => {
    fc.assert(
      fc.property(shortRange, shortRange, (a, b) => {
        const union = rangeUnion(a, b);
        const gap = rangeGap(a, b);
        expect(union === undefined).toBe(gap !== undefined);
        if (union !== undefined) expect(sorted(daysOf(union))).toEqual(sorted(daysOf(a, b)));
        const span = rangeSpan(a, b);
        const parts = gap === undefined ? [a, b] : [a, b, gap];
        expect(sorted(daysOf(span))).toEqual(sorted(daysOf(...parts)));
        expect(rangeGap(b, a)).toEqual(gap);
        expect(rangeUnion(b, a)).toEqual(union);
      }),
    );
  });

  test("differ by the days of the one that are not of the other", () => {
    fc.assert(
      fc.property(shortRange, shortRange, (a, b) => {
        const [inA, inB] = [daysOf(a), daysOf(b)];
        expectRanges(
          rangeDifference(a, b),
          [...inA].filter((day) => !inB.has(day)),
        );
      }),
    );
  });
});

describe("lists of ranges", () => {
  test("are merged, cut and taken away from one another as the sets of their days", () => {
    fc.assert(
      fc.property(shortRanges, shortRanges, (a, b) => {
        const [inA, inB] = [daysOf(...a), daysOf(...b)];
        expectRanges(mergeRanges(a), inA);
        expectRanges(
          intersectRanges(a, b),
          [...inA].filter((day) => inB.has(day)),
        );
        expectRanges(
          subtractRanges(a, b),
          [...inA].filter((day) => !inB.has(day)),
        );
      }),
    );
  });

  test("have the gaps that are left between their first day and their last", () => {
    fc.assert(
      fc.property(fc.array(shortRange, { minLength: 1, maxLength: 6 }), (ranges) => {
        const days = sorted(daysOf(...ranges));
        const span = dateRange(localDate(days[0] ?? ""), localDate(days.at(-1) ?? ""));
        const covered = new Set(days);
        expectRanges(
          rangeGaps(ranges),
          [...daysOf(span)].filter((day) => !covered.has(day)),
        );
      }),
    );
    expect(rangeGaps([])).toEqual([]);
  });

  test("cover a share of a range, each day counted once", () => {
    fc.assert(
      fc.property(shortRange, shortRanges, (range, ranges) => {
        const covered = daysOf(...ranges);
        const count = [...daysOf(range)].filter((day) => covered.has(day)).length;
        expect(rangeCoverage(range, ranges).times(daysInRange(range)).toString()).toBe(
          String(count),
        );
      }),
    );
  });

  test("are left as they were", () => {
    const ranges = [parseDateRange("2018-07-01/P1M"), parseDateRange("2018-06-01/P1M")];
    const before = structuredClone(ranges);
    mergeRanges(ranges);
    subtractRanges(ranges, ranges);
    expect(ranges).toEqual(before);
  });
});
