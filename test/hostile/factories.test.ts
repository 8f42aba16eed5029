import { isDomainError, Money, Rate } from "concordat";
import { ExactAmount } from "concordat/exact";
import { expect, test } from "vitest";

/** An object that counts how often each of its properties is read. */
function counted(values: Readonly<Record<string, unknown>>) {
  const reads = new Map<string, number>();
  const properties = Object.entries(values).map(([name, value]) => {
    const get = () => {
      reads.set(name, (reads.get(name) ?? 0) + 1);
      return value;
    };
    return [name, { get, enumerable: true }] as const;
  });
  return { object: Object.defineProperties({}, Object.fromEntries(properties)), reads };
}

const json = { amount: "1.00", currency: "GBP" };

test.each([
  ["Money.fromJSON", (given: object) => Money.fromJSON(given as never), json],
  ["ExactAmount.fromJSON", (given: object) => ExactAmount.fromJSON(given as never), json],
  ["Money.of", (given: object) => Money.of("1.005", "GBP", given), { rounding: "half-up" }],
  ["Money.parse", (given: object) => Money.parse("1", given as never), { currency: "GBP" }],
  [
    "Rate.format",
    (given: object) => Rate.of(1).format(given as never),
    { digits: 1, rounding: "up" },
  ],
] as const)("%s reads each property once", (_, make, values) => {
  const { object, reads } = counted(values);
  make(object);
  expect(Object.fromEntries(reads)).toEqual(
    Object.fromEntries(Object.keys(values).map((name) => [name, 1])),
  );
});

test("Rate.of reads no property of what is not a rate twice, and refuses it", () => {
  const { object, reads } = counted({ mark: 1, numerator: 1n, denominator: 2n });
  const thrown = [object, { mark: Symbol.for("concordat.Rate") }, null, undefined].map((value) => {
    try {
      return Rate.of(value as never);
    } catch (error) {
      return isDomainError(error) && error.code;
    }
  });
  expect(thrown).toEqual(["rate.invalid", "rate.invalid", "rate.invalid", "rate.invalid"]);
  expect(Math.max(...reads.values())).toBe(1);
});
