import { Money, Rate, type RemainderPolicy, type Weight } from "concordat";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const gbp = (amount: string) => Money.of(amount, "GBP");
const amounts = (parts: readonly Money[]) => parts.map((part) => part.toDecimalString());
const policies: RemainderPolicy[] = ["largest-remainder", "first", "last", "largest-weight"];

describe("splitting equally", () => {
  const runs = (parts: readonly Money[]) => {
    const counts = new Map<string, number>();
    for (const part of amounts(parts)) counts.set(part, (counts.get(part) ?? 0) + 1);
    return [...counts];
  };

  test.each([
    [
      "3500000",
      18,
      [
        ["194444.45", 8],
        ["194444.44", 10],
      ],
    ],
    [
      "3500000",
      26,
      [
        ["134615.39", 12],
        ["134615.38", 14],
      ],
    ],
    ["194444.44", 4, [["48611.11", 4]]],
    [
      "10000",
      12,
      [
        ["833.34", 4],
        ["833.33", 8],
      ],
    ],
    [
      "100",
      3,
      [
        ["33.34", 1],
        ["33.33", 2],
      ],
    ],
    ["1.15", 1, [["1.15", 1]]],
  ])("£%s in %i", (amount, count, expected) => {
    expect(runs(gbp(amount).split(count))).toEqual(expected);
  });

  test("the last parts get the odd pennies if asked", () => {
    expect(amounts(gbp("0.05").split(3, { remainder: "last" }))).toEqual(["0.01", "0.02", "0.02"]);
  });

  test.each([0, -1, 1.5, Number.NaN, 1_000_001])("%d parts are refused", (count) => {
    expect(() => gbp("1").split(count)).toThrow(
      expect.objectContaining({ code: "money.invalid-part-count" }),
    );
  });
});

describe("dividing by weights", () => {
  test("£1.1m by the population of ten boroughs", () => {
    const population = {
      Bolton: 276_692,
      Bury: 185_002,
      Manchester: 503_086,
      Oldham: 224_825,
      Rochdale: 211_624,
      Salford: 233_875,
      Stockport: 283_188,
      Tameside: 219_226,
      Trafford: 226_537,
      Wigan: 317_680,
    };
    expect(amounts(Money.parse("£1.1m").allocate(Object.values(population)))).toEqual([
      "113494.14",
      "75884.53",
      "206356.93",
      "92219.22",
      "86804.40",
      "95931.36",
      "116158.68",
      "89922.61",
      "92921.45",
      "130306.68",
    ]);
  });

  test("£1.1m by the days of five years in six financial years", () => {
    const days = [59, 365, 365, 366, 365, 306];
    expect(amounts(Money.parse("£1.1m").allocate(days))).toEqual([
      "35542.17",
      "219879.52",
      "219879.52",
      "220481.92",
      "219879.52",
      "184337.35",
    ]);
  });

  test("£1.1m by days when funded to 31 March 2021", () => {
    expect(amounts(Money.parse("£1.1m").allocate([59, 365, 365, 366, 365]))).toEqual([
      "42697.37",
      "264144.74",
      "264144.74",
      "264868.42",
      "264144.73",
    ]);
  });

  test("£1.1m by months", () => {
    expect(amounts(Money.parse("£1.1m").allocate([2, 12, 12, 12, 12, 10]))).toEqual([
      "36666.67",
      "220000.00",
      "220000.00",
      "220000.00",
      "220000.00",
      "183333.33",
    ]);
  });

  test("each policy hands the odd pennies to whom it names", () => {
    const divide = (remainder: RemainderPolicy) =>
      amounts(gbp("0.10").allocate([1, 2, 0, 3, 1], { remainder }));
    // Exact shares: 1.43, 2.86, 0, 4.29 and 1.43 pence.
    expect(divide("largest-remainder")).toEqual(["0.02", "0.03", "0.00", "0.04", "0.01"]);
    expect(divide("first")).toEqual(["0.02", "0.03", "0.00", "0.04", "0.01"]);
    expect(divide("last")).toEqual(["0.01", "0.02", "0.00", "0.05", "0.02"]);
    expect(divide("largest-weight")).toEqual(["0.01", "0.03", "0.00", "0.05", "0.01"]);
  });

  test("weights of every kind divide by their proportions alone", () => {
    const expected = amounts(gbp("100").allocate([1, 2, 3]));
    const alike: Weight[][] = [
      [1n, 2n, 3n],
      ["0.5", "1", "1.5"],
      [Rate.ratio(1, 6), Rate.ratio(1, 3), "0.5"],
      [10n ** 30n, 2n * 10n ** 30n, 3n * 10n ** 30n],
    ];
    for (const weights of alike) expect(amounts(gbp("100").allocate(weights))).toEqual(expected);
  });

  test.each([
    [[], "empty", undefined],
    [[0, "0.0"], "all-zero", undefined],
    [[1, -1], "negative", 1],
    [[1, "-0.5"], "negative", 1],
    [[0.5, 0.5], "not-exact", 0],
    [[1, "half"], "not-exact", 1],
    [[Number.NaN], "not-exact", 0],
  ] as [Weight[], string, number | undefined][])(
    "weights %j are refused as %s",
    (weights, reason, index) => {
      expect(() => gbp("1").allocate(weights)).toThrow(
        expect.objectContaining({
          code: "money.invalid-weights",
          values: index === undefined ? { reason } : { reason, index },
        }),
      );
    },
  );

  test("a policy that does not exist is refused", () => {
    expect(() => gbp("1").allocate([1], { remainder: "luck" as RemainderPolicy })).toThrow(
      expect.objectContaining({ code: "money.unknown-remainder-policy" }),
    );
  });
});

test("products just below a whole share are cut down, up to the edge of the safe range", () => {
  const edge = 2n ** 53n - 1n;
  for (const total of [3n, 7n, 94_906_265n, 94_906_266n, 2n ** 26n, 2n ** 27n + 1n]) {
    for (const step of [0n, 1n, 2n]) {
      const amount = edge / total - step;
      const weights = [Number(total - 1n), 1];
      const { shares } = Money.ofMinor(amount, "GBP").allocateWithRemainder(weights);
      expect(shares.map((share) => share.toMinor())).toEqual([
        (amount * (total - 1n)) / total,
        amount / total,
      ]);
    }
  }
});

describe("the laws of allocation", () => {
  const minor = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n });
  const weights = fc
    .array(fc.oneof(fc.nat(10), fc.nat(5_000_000)), { minLength: 1, maxLength: 30 })
    .filter((list) => list.some((weight) => weight > 0));

  test("parts sum to the whole, stay within a penny, and mirror for negative amounts", () => {
    fc.assert(
      fc.property(minor, weights, fc.constantFrom(...policies), (amount, list, remainder) => {
        const whole = Money.ofMinor(amount, "GBP");
        const parts = whole.allocate(list, { remainder });
        expect(Money.sum(parts, "GBP")).toEqual(whole);
        expect(whole.negated().allocate(list, { remainder })).toEqual(
          parts.map((part) => part.negated()),
        );
        const total = BigInt(list.reduce((sum, weight) => sum + weight, 0));
        for (const [index, part] of parts.entries()) {
          const weight = BigInt(list[index] ?? 0);
          if (weight === 0n) expect(part.isZero()).toBe(true);
          const gap = part.toMinor() * total - amount * weight;
          const size = gap < 0n ? -gap : gap;
          expect(remainder === "largest-remainder" ? size < total : size <= total).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("a larger weight never gets less by the largest remainder", () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), weights, (amount, list) => {
        const parts = Money.ofMinor(amount, "GBP").allocate(list);
        const ordered = [...list.keys()].sort((a, b) => (list[a] ?? 0) - (list[b] ?? 0));
        for (const [place, index] of ordered.entries()) {
          const next = ordered[place + 1];
          if (next === undefined || list[index] === list[next]) continue;
          expect(parts[index]?.minor).toBeLessThanOrEqual(Number(parts[next]?.minor));
        }
      }),
      { numRuns: 100 },
    );
  });
});
