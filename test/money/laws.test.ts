import { Money, Rate } from "concordat";
import fc from "fast-check";
import { expect, test } from "vitest";

const minors = fc.oneof(
  fc.bigInt({ min: -(10n ** 10n), max: 10n ** 10n }),
  fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }),
  fc.constantFrom(0n, 1n, -1n, 2n ** 53n - 1n, -(2n ** 53n - 1n), 2n ** 53n, -(2n ** 53n)),
);
const ofMinor = (minor: bigint) => Money.ofMinor(minor, "GBP");

test("sums and differences are those of whole numbers, at every size", () => {
  fc.assert(
    fc.property(minors, minors, fc.array(minors, { maxLength: 8 }), (a, b, list) => {
      expect(ofMinor(a).plus(ofMinor(b))).toEqual(ofMinor(a + b));
      expect(ofMinor(a).minus(ofMinor(b))).toEqual(ofMinor(a - b));
      expect(Money.sum(list.map(ofMinor), "GBP")).toEqual(
        ofMinor(list.reduce((sum, minor) => sum + minor, 0n)),
      );
    }),
    { numRuns: 200 },
  );
});

test("products and quotients round the exact result down to the whole number below", () => {
  const parts = fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n });
  const floor = (n: bigint, d: bigint) => (n - (((n % d) + d) % d)) / d;
  fc.assert(
    fc.property(minors, parts, fc.bigInt({ min: 1n, max: 10n ** 9n }), (minor, n, d) => {
      expect(ofMinor(minor).times(Rate.ratio(n, d), "floor")).toEqual(ofMinor(floor(minor * n, d)));
      expect(ofMinor(minor).dividedBy(d, "floor")).toEqual(ofMinor(floor(minor, d)));
    }),
    { numRuns: 200 },
  );
});

test("decimal text, money text and JSON give the same money back", () => {
  const currencies = fc.constantFrom("GBP", "JPY", "KWD", "CLF");
  fc.assert(
    fc.property(minors, currencies, (minor, currency) => {
      const money: Money = Money.ofMinor(minor, currency);
      expect(Money.of(money.toDecimalString(), currency)).toEqual(money);
      expect(Money.parse(money.toString())).toEqual(money);
      expect(Money.parse(money.format({ symbol: "code", negative: "brackets" }))).toEqual(money);
      expect(Money.fromJSON(JSON.parse(JSON.stringify(money)))).toEqual(money);
    }),
    { numRuns: 200 },
  );
});

test("a value is kept as a number exactly when it is a safe integer", () => {
  fc.assert(
    fc.property(minors, (minor) => {
      const safe = Number.isSafeInteger(Number(minor));
      expect(typeof ofMinor(minor).minor).toBe(safe ? "number" : "bigint");
    }),
    { numRuns: 100 },
  );
});
