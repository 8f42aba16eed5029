import { Money, Rate, type RemainderPolicy, type RoundingMode } from "concordat";
import fc from "fast-check";
import { expect, test } from "vitest";
import { roundedQuotient } from "./roundedQuotient.ts";

/** How many cases each law is tried on: `npm run test:laws` sets a million. */
const numRuns = Number(process.env.LAW_RUNS ?? 1000);

const holds = <T extends unknown[]>(
  ...[cases, law]: [cases: fc.Arbitrary<T>, law: (...values: T) => boolean]
) =>
  fc.assert(
    fc.property(cases, (values) => law(...values)),
    { numRuns },
  );

/** Pence of every size up to a quadrillion pounds, and the edges of the safe range. */
const pence = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }).map(BigInt),
  fc.bigInt({ min: -(10n ** 10n), max: 10n ** 10n }),
  fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }),
  fc.integer({ min: -2, max: 2 }).map((step) => 2n ** 53n + BigInt(step)),
  fc.integer({ min: -2, max: 2 }).map((step) => -(2n ** 53n) + BigInt(step)),
);
const modes = fc.constantFrom<RoundingMode[]>(
  "up",
  "down",
  "ceiling",
  "floor",
  "half-up",
  "half-down",
  "half-even",
  "half-odd",
  "half-ceiling",
  "half-floor",
);
const policies = fc.constantFrom<RemainderPolicy[]>(
  "largest-remainder",
  "first",
  "last",
  "largest-weight",
);
const gbp = (minor: bigint) => Money.ofMinor(minor, "GBP");

test("a sum is the sum of the whole pence", () => {
  holds(fc.tuple(pence, pence), (a, b) => gbp(a).plus(gbp(b)).toMinor() === a + b);
});

test("a difference is the difference of the whole pence", () => {
  holds(fc.tuple(pence, pence), (a, b) => gbp(a).minus(gbp(b)).toMinor() === a - b);
});

test("a sum of many is the sum of the whole pence", () => {
  holds(
    fc.tuple(fc.array(pence, { maxLength: 6 })),
    (list) => Money.sum(list.map(gbp), "GBP").toMinor() === list.reduce((sum, a) => sum + a, 0n),
  );
});

test("a product with a rate of up to twelve digits is the exact product, rounded once", () => {
  const digits = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
  holds(fc.tuple(pence, digits, fc.nat(12), modes), (minor, unscaled, places, mode) => {
    const scale = 10n ** BigInt(places);
    const product = gbp(minor).times(Rate.ratio(unscaled, scale), mode);
    return product.toMinor() === roundedQuotient(minor * unscaled, scale, mode);
  });
});

test("a quotient is the exact quotient, rounded once", () => {
  const divisors = fc.oneof(
    fc.integer({ min: -100, max: 100 }),
    fc.integer({ min: -(10 ** 9), max: 10 ** 9 }),
  );
  holds(fc.tuple(pence, divisors, modes), (minor, by, mode) => {
    if (by === 0) return true;
    const [dividend, divisor] = by < 0 ? [-minor, BigInt(-by)] : [minor, BigInt(by)];
    return gbp(minor).dividedBy(by, mode).toMinor() === roundedQuotient(dividend, divisor, mode);
  });
});

test("rounding that is unnecessary happens only where the result is whole", () => {
  holds(fc.tuple(pence, fc.integer({ min: 1, max: 12 })), (minor, by) => {
    try {
      return gbp(minor).dividedBy(by).toMinor() * BigInt(by) === minor;
    } catch {
      return minor % BigInt(by) !== 0n;
    }
  });
});

test("parts sum to the whole, each within a penny of its share, and mirror for negative amounts", () => {
  const weights = fc
    .array(fc.oneof(fc.nat(10), fc.nat(5_000_000)), { minLength: 1, maxLength: 8 })
    .filter((list) => list.some((weight) => weight > 0));
  holds(fc.tuple(pence, weights, policies), (minor, list, remainder) => {
    const parts = gbp(minor)
      .allocate(list, { remainder })
      .map((part) => part.toMinor());
    const mirror = gbp(-minor)
      .allocate(list, { remainder })
      .map((part) => -part.toMinor());
    const total = BigInt(list.reduce((sum, weight) => sum + weight, 0));
    const sum = parts.reduce((sum, part) => sum + part, 0n);
    return (
      sum === minor &&
      parts.every((part, index) => {
        const weight = BigInt(list[index] ?? 0);
        const gap = part * total - minor * weight;
        const close = gap <= total && -gap <= total;
        return close && (weight !== 0n || part === 0n) && part === mirror[index];
      })
    );
  });
});

test("what is written is read back as the same money, in every form", () => {
  const currencies = fc.constantFrom("GBP", "JPY", "KWD", "CLF");
  const negative = fc.constantFrom("minus", "brackets");
  holds(
    fc.tuple(pence, currencies, negative, fc.boolean()),
    (minor, currency, negative, compact) => {
      const money: Money = Money.ofMinor(minor, currency);
      const forms = [
        Money.parse(money.format({ symbol: "code", negative, compact, pence: true })),
        Money.parse(money.toString()),
        Money.of(money.toDecimalString(), currency),
        Money.fromJSON(money.toJSON()),
      ];
      const pounds = Money.parse(gbp(minor).format({ negative, compact, pence: true }));
      return pounds.toMinor() === minor && forms.every((form) => form.equals(money));
    },
  );
});

test("a value is kept as a number exactly when it is a safe integer", () => {
  holds(fc.tuple(pence), (minor) => {
    const safe = minor < 2n ** 53n && minor > -(2n ** 53n);
    return typeof gbp(minor).minor === (safe ? "number" : "bigint");
  });
});

test("the oracle of rounding is right where the table of modes says so", () => {
  const tie = (mode: RoundingMode) => [
    roundedQuotient(5n, 2n, mode),
    roundedQuotient(-5n, 2n, mode),
  ];
  expect(tie("half-up")).toEqual([3n, -3n]);
  expect(tie("half-down")).toEqual([2n, -2n]);
  expect(tie("half-even")).toEqual([2n, -2n]);
  expect(tie("half-odd")).toEqual([3n, -3n]);
  expect(tie("half-ceiling")).toEqual([3n, -2n]);
  expect(tie("half-floor")).toEqual([2n, -3n]);
});
