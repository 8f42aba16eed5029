import { Rate } from "concordat";
import { expect, test } from "vitest";
import { sumUnlessOne } from "../../src/rate/sumUnlessOne.ts";

const sumOf = (...shares: readonly string[]) => sumUnlessOne(shares.map(Rate.parse));

/** A share that has nothing in common with the others below the line. */
const longShare = (step: bigint) => Rate.ratio(1, 10n ** 990n + 2n * step + 1n);

test("shares that come to exactly one have no other sum", () => {
  expect(sumOf("1/3", "1/3", "1/3")).toBeUndefined();
  expect(sumOf("0.1", "9/10")).toBeUndefined();
  expect(sumOf("1")).toBeUndefined();
});

test("any other sum is told exactly", () => {
  expect(sumOf("0.33", "0.33", "0.33")).toBe("99/100");
  expect(sumOf("3/2", "1/2")).toBe("2");
  expect(sumOf()).toBe("0");
});

test("a sum that no Rate could be read from is told by 100 decimals, away from one", () => {
  const hair = [1n, 2n, 3n].map(longShare);
  const nines = "9".repeat(100);
  expect(sumUnlessOne([Rate.of(1), ...hair])).toBe(`1.${"0".repeat(99)}1`);
  expect(sumUnlessOne([Rate.of(1), ...hair.map((share) => share.times(-1))])).toBe(`0.${nines}`);
});

test("long shares that come to exactly one are found out", () => {
  const shares = [1n, 2n, 3n].map(longShare);
  const rests = shares.map((share) => Rate.ratio(1, 3).minus(share));
  expect(sumUnlessOne([...shares, ...rests])).toBeUndefined();
  expect(sumUnlessOne([...rests, Rate.ratio(1, 3), ...shares])).toMatch(/^1\.3{99}4$/);
});
