import {
  bounds,
  crossCheck,
  exactInterval,
  type Interval,
  intervalContains,
  Money,
  Rate,
} from "concordat";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { failure } from "../support/failure.ts";
import { count, gbp, notation, pounds } from "../support/values.ts";

type Checked =
  | { readonly ok: true; readonly intervals: Readonly<Record<string, Interval>> }
  | { readonly ok: false; readonly clash: readonly string[] };

const left = (result: Checked): Readonly<Record<string, string | undefined>> | readonly string[] =>
  result.ok
    ? Object.fromEntries(
        Object.entries(result.intervals).map(([name, interval]) => [name, notation(interval)]),
      )
    : result.clash;

const nothingOrMore: Interval<Money<"GBP">> = { lower: { value: gbp("0"), included: true } };
const noneOrMore: Interval<number> = { lower: { value: 0, included: true } };

// "almost £11.8m over four years", "more than £3.5m in 2011/12", "the same amount in 2012/13" [S002]
const strategicPartners = {
  unknowns: {
    total: pounds("11800000", "less-than", "almost £11.8m"),
    firstTwo: nothingOrMore,
    third: pounds("3500000", "more-than", "more than £3.5m"),
    fourth: {},
  },
  sums: [{ name: "four years", total: "total", parts: ["firstTwo", "third", "fourth"] }],
  equalities: [{ name: "the same amount", left: "fourth", right: "third" }],
} as const;

describe("the funding of the strategic partners (model, section 5; C2)", () => {
  test("read strictly, the first two years held less than £4.8m", () => {
    expect(left(crossCheck(strategicPartners))).toEqual({
      total: "(7000000.00, 11800000.00)",
      firstTwo: "[0.00, 4800000.00)",
      third: "(3500000.00, 5900000.00)",
      fourth: "(3500000.00, 5900000.00)",
    });
  });

  test("read conventionally, more than £4.55m and less than £4.8m", () => {
    const result = crossCheck({ ...strategicPartners, reading: "conventional" });
    expect(left(result)).toMatchObject({
      firstTwo: "(4550000.00, 4800000.00)",
      third: "(3500000.00, 3600000.00)",
    });
  });

  test("a total too small for two such years clashes with them, and nothing else is named", () => {
    const unknowns = {
      ...strategicPartners.unknowns,
      total: pounds("7000000", "up-to", "up to £7m"),
      unconcerned: pounds("1", "more-than"),
    };
    expect(left(crossCheck({ ...strategicPartners, unknowns }))).toEqual([
      "total",
      "firstTwo",
      "third",
      "the same amount",
      "four years",
    ]);
  });

  test("shows its working: which statement narrowed what, in order", () => {
    const result = crossCheck(strategicPartners);
    const steps = result.ok ? result.working : [];
    expect(
      steps.map(({ statement, unknowns, interval }) => [statement, unknowns, notation(interval)]),
    ).toEqual([
      ["total", ["total"], "[0.00, 11800000.00)"],
      ["firstTwo", ["firstTwo"], "[0.00, -)"],
      ["third", ["fourth", "third"], "(3500000.00, -)"],
      ["four years", ["total"], "(7000000.00, 11800000.00)"],
      ["four years", ["firstTwo"], "[0.00, 4800000.00)"],
      ["four years", ["fourth", "third"], "(3500000.00, 5900000.00)"],
    ]);
    expect(result.ok && result.settled).toBe(true);
  });
});

// 18 partners, 26 organisations [S002]; each in one partner, each consortium of two or more [I]
const partners = {
  unknowns: {
    partners: count(18),
    organisations: count(26),
    lone: noneOrMore,
    consortia: noneOrMore,
    inConsortia: noneOrMore,
    beyondTwo: noneOrMore,
    belowAll: noneOrMore,
  },
  sums: [
    { name: "partners are lone or consortia", total: "partners", parts: ["lone", "consortia"] },
    { name: "each is in one", total: "organisations", parts: ["lone", "inConsortia"] },
    {
      name: "two or more in each",
      total: "inConsortia",
      parts: [{ times: 2, of: "consortia" }, "beyondTwo"],
    },
    {
      name: "26 at most in each",
      total: "inConsortia",
      parts: [
        { times: 26, of: "consortia" },
        { times: -1, of: "belowAll" },
      ],
    },
  ],
} as const;

describe("C5: the consortia among the strategic partners", () => {
  test("are 1 to 8, beside 10 to 17 lone partners, and n of them have 8 + n members", () => {
    expect(left(crossCheck(partners))).toMatchObject({
      lone: "[10, 17]",
      consortia: "[1, 8]",
      inConsortia: "[9, 16]",
    });
  });

  test("are 2 to 8, beside 10 to 16, if some means more than one", () => {
    const unknowns = { ...partners.unknowns, consortia: count(1, "more-than") };
    expect(left(crossCheck({ ...partners, unknowns }))).toMatchObject({
      lone: "[10, 16]",
      consortia: "[2, 8]",
    });
  });

  test("cannot be nine", () => {
    const unknowns = { ...partners.unknowns, consortia: count(9) };
    expect(left(crossCheck({ ...partners, unknowns }))).toEqual([
      "partners",
      "organisations",
      "consortia",
      "beyondTwo",
      "partners are lone or consortia",
      "each is in one",
      "two or more in each",
    ]);
  });
});

describe("statements of every kind", () => {
  test("whole numbers end on whole numbers: more than 3, less than 5 is 4", () => {
    const between = { lower: { value: 3, included: false }, upper: { value: 5, included: false } };
    expect(left(crossCheck({ unknowns: { a: between } }))).toEqual({ a: "[4, 4]" });
    const half = crossCheck({
      unknowns: { total: count(7), a: {} },
      sums: [{ total: "total", parts: [{ times: 2, of: "a" }] }],
    });
    expect(left(half)).toEqual(["total", "sums[0]"]);
  });

  test("shares are exact", () => {
    const result = crossCheck({
      unknowns: { whole: exactInterval(Rate.of(1)), third: {} },
      sums: [{ total: "whole", parts: [{ times: 3, of: "third" }] }],
    });
    expect(left(result)).toMatchObject({ third: "[1/3, 1/3]" });
  });

  test("an end between two pence moves outward and is excluded", () => {
    const result = crossCheck({
      unknowns: { total: pounds("100"), third: {} },
      sums: [{ total: "total", parts: [{ times: 3, of: "third" }] }],
    });
    expect(left(result)).toMatchObject({ third: "(33.33, 33.34)" });
  });

  test("where nothing is stated, nothing follows", () => {
    expect(left(crossCheck({ unknowns: {} }))).toEqual({});
    const circa = crossCheck({
      unknowns: { a: count(5, "circa"), b: {} },
      equalities: [{ left: "a", right: "b" }],
    });
    expect(left(circa)).toEqual({ a: "(-, -)", b: "(-, -)" });
  });

  test("an unknown on both sides cancels out; a number that equals itself and one more is a clash", () => {
    const unknowns = { a: {}, b: {}, one: exactInterval(1) };
    const sums = [{ total: "a", parts: ["b", "one"] }] as const;
    const same = [{ left: "a", right: "b" }] as const;
    expect(left(crossCheck({ unknowns, sums }))).toEqual({
      a: "(-, -)",
      b: "(-, -)",
      one: "[1, 1]",
    });
    expect(left(crossCheck({ unknowns, sums, equalities: same }))).toEqual([
      "one",
      "equalities[0]",
      "sums[0]",
    ]);
  });

  test("a chain that narrows for ever is broken off, and says so", () => {
    const result = crossCheck({
      unknowns: {
        a: {
          lower: { value: Rate.of(0), included: false },
          upper: { value: Rate.of(1), included: true },
        },
        b: {},
      },
      sums: [
        { total: "a", parts: [{ times: 2, of: "b" }] },
        { total: "b", parts: [{ times: 2, of: "a" }] },
      ],
    });
    expect(result.ok && result.settled).toBe(false);
    expect(result.ok && notation(result.intervals.a)?.startsWith("(0, 1/")).toBe(true);
  });

  test("a count too large to be held exactly is above the last that can be", () => {
    const result = crossCheck({
      unknowns: { a: count(Number.MAX_SAFE_INTEGER), b: {} },
      sums: [{ total: "b", parts: [{ times: 2, of: "a" }] }],
    });
    expect(left(result)).toMatchObject({ b: "(9007199254740991, -)" });
  });

  test("money of two currencies does not meet", () => {
    const unknowns: Record<string, Interval<Money>> = {
      a: exactInterval<Money>(gbp("1")),
      b: exactInterval<Money>(Money.of("1", "EUR")),
    };
    expect(failure(() => crossCheck({ unknowns })).code).toBe("money.currency-mismatch");
  });

  test.each([
    ["unknown-name", { sums: [{ total: "a", parts: ["z"] }] }, "sums[0]"],
    ["unknown-name", { equalities: [{ name: "same", left: "z", right: "a" }] }, "same"],
    ["unknown-name", { sums: [{ total: "a", parts: ["toString"] }] }, "sums[0]"],
    ["not-whole", { sums: [{ total: "a", parts: [{ times: 0.5, of: "a" }] }] }, "sums[0]"],
    ["name-twice", { equalities: [{ name: "a", left: "a", right: "a" }] }, "a"],
  ])("what is not well made is refused: %s", (reason, statements, statement) => {
    const input = { unknowns: { a: exactInterval(1) }, ...statements };
    expect(failure(() => crossCheck(input as Parameters<typeof crossCheck>[0]))).toEqual({
      code: "figure.cross-check",
      values: { reason, statement },
    });
  });
});

describe("figures that are per something", () => {
  const yearly = { ...pounds("3000000"), per: "year" };
  const whole = pounds("10000000");
  const sums = [{ total: "total", parts: ["a", "b"] }] as const;
  const refusal = (run: () => unknown) => {
    const { code, values } = failure(run);
    expect(code).toBe("figure.cross-check");
    return values;
  };

  test("are not held against a whole figure, nor against one per something else", () => {
    for (const total of [whole, { ...whole, per: "partner" }]) {
      const refused = refusal(() => crossCheck({ unknowns: { total, a: yearly, b: {} }, sums }));
      expect(refused).toEqual({ reason: "different-per", statement: "sums[0]" });
    }
    const equalities = [{ name: "the same", left: "a", right: "b" }] as const;
    const unknowns = { a: yearly, b: whole };
    expect(refusal(() => crossCheck({ unknowns, equalities }))).toEqual({
      reason: "different-per",
      statement: "the same",
    });
  });

  test("are not held against one through unknowns of which nothing is stated", () => {
    const unknowns = { total: whole, a: {}, b: {}, c: yearly };
    const equalities = [{ left: "b", right: "c" }] as const;
    expect(refusal(() => crossCheck({ unknowns, sums, equalities }))).toEqual({
      reason: "different-per",
      statement: "sums[0]",
    });
  });

  test("are held against others per the same, and may stand beside whole ones that they never meet", () => {
    const unknowns = { total: { ...whole, per: "year" }, a: yearly, b: {}, other: whole };
    expect(left(crossCheck({ unknowns, sums }))).toMatchObject({ b: "[7000000.00, 7000000.00]" });
  });

  test("count as bounds where a sum says how often", () => {
    const unknowns = { total: {}, a: bounds(yearly, "strict") ?? {}, b: whole };
    const fiveYears = [{ total: "total", parts: [{ times: 5, of: "a" }, "b"] }] as const;
    expect(left(crossCheck({ unknowns, sums: fiveYears }))).toMatchObject({
      total: "[25000000.00, 25000000.00]",
    });
  });
});

const names = ["a", "b", "c", "d"] as const;
type Name = (typeof names)[number];
type Assignment = Readonly<Record<Name, number>>;

const name = fc.constantFrom(...names);
const bound = fc.record({ value: fc.integer({ min: -6, max: 6 }), included: fc.boolean() });
const interval = fc
  .record({ lower: bound, upper: bound }, { requiredKeys: [] })
  .map((ends): Interval<number> => ends);
const statements = fc.record({
  unknowns: fc.record({ a: interval, b: interval, c: interval, d: interval }),
  sums: fc.array(
    fc.record({
      total: name,
      parts: fc.array(fc.record({ times: fc.integer({ min: -3, max: 3 }), of: name }), {
        maxLength: 3,
      }),
    }),
    { maxLength: 3 },
  ),
  equalities: fc.array(fc.record({ left: name, right: name }), { maxLength: 2 }),
});
type Statements = typeof statements extends fc.Arbitrary<infer T> ? T : never;

const window = Array.from({ length: 13 }, (_, index) => index - 6);
const assignments: readonly Assignment[] = window.flatMap((a) =>
  window.flatMap((b) => window.flatMap((c) => window.map((d) => ({ a, b, c, d })))),
);

const satisfies = ({ unknowns, sums, equalities }: Statements, values: Assignment): boolean =>
  equalities.every(({ left: one, right }) => values[one] === values[right]) &&
  sums.every(
    ({ total, parts }) =>
      values[total] === parts.reduce((sum, { times, of }) => sum + times * values[of], 0),
  ) &&
  names.every((each) => intervalContains(unknowns[each], values[each]));

describe("laws, against every assignment of small whole numbers", () => {
  test("no assignment that satisfies the statements lies outside the intervals, and a clash has none", () => {
    fc.assert(
      fc.property(statements, (made) => {
        const result = crossCheck<number, Name>(made);
        const solutions = assignments.filter((values) => satisfies(made, values));
        if (!result.ok) return solutions.length === 0;
        return solutions.every((values) =>
          names.every((each) => intervalContains(result.intervals[each], values[each])),
        );
      }),
      { numRuns: 60 },
    );
  });

  test("an end that runs away beyond the safe numbers stays at the last of them", () => {
    const below = { upper: { value: 0, included: false } };
    const result = crossCheck<number, "b" | "c">({
      unknowns: { b: {}, c: below },
      sums: [
        { total: "b", parts: [{ times: 1, of: "c" }] },
        { total: "b", parts: [{ times: 2, of: "c" }] },
      ],
    });
    const upper = { value: Number.MIN_SAFE_INTEGER, included: false };
    expect(result.ok && [result.settled, result.intervals.c]).toEqual([false, { upper }]);
  });

  test("intervals only shrink, and a second run changes nothing that had settled", () => {
    fc.assert(
      fc.property(statements, (made) => {
        const result = crossCheck<number, Name>(made);
        if (!result.ok) return;
        for (const each of names) {
          for (const value of Array.from({ length: 41 }, (_, index) => index - 20)) {
            if (intervalContains(result.intervals[each], value)) {
              expect(intervalContains(made.unknowns[each], value)).toBe(true);
            }
          }
        }
        const again = crossCheck<number, Name>({ ...made, unknowns: result.intervals });
        if (result.settled) expect(again.ok && again.intervals).toEqual(result.intervals);
      }),
    );
  });

  test("without any one of the statements that clash, the others do not", () => {
    fc.assert(
      fc.property(statements, (made) => {
        const result = crossCheck<number, Name>(made);
        if (result.ok) return;
        const without = (dropped: string, kept: readonly string[]): Statements => ({
          unknowns: {
            a: kept.includes("a") && dropped !== "a" ? made.unknowns.a : {},
            b: kept.includes("b") && dropped !== "b" ? made.unknowns.b : {},
            c: kept.includes("c") && dropped !== "c" ? made.unknowns.c : {},
            d: kept.includes("d") && dropped !== "d" ? made.unknowns.d : {},
          },
          sums: made.sums.filter((_, index) => {
            const called = `sums[${index}]`;
            return kept.includes(called) && dropped !== called;
          }),
          equalities: made.equalities.filter((_, index) => {
            const called = `equalities[${index}]`;
            return kept.includes(called) && dropped !== called;
          }),
        });
        expect(crossCheck<number, Name>(without("", result.clash)).ok).toBe(false);
        for (const dropped of result.clash) {
          expect(crossCheck<number, Name>(without(dropped, result.clash)).ok).toBe(true);
        }
      }),
    );
  });
});
