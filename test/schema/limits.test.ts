import {
  defaultReadLimits,
  fundSchema,
  portfolioSchema,
  type ReadLimits,
  read,
  readJson,
} from "concordat";
import { describe, expect, test } from "vitest";
import { minimalFund } from "../support/entities.ts";
import { failure } from "../support/failure.ts";

const names = Object.keys(defaultReadLimits) as (keyof ReadLimits)[];

describe.each(names)("the limit %s", (name) => {
  test.each([0, -1, Number.NaN, Number.NEGATIVE_INFINITY, 0.5, null, "5", "", true, [5]])(
    "is a number of at least 1, not %j",
    (limit) => {
      const limits = { [name]: limit } as Partial<ReadLimits>;
      for (const run of [
        () => read(fundSchema, {}, limits),
        () => readJson(fundSchema, "{}", limits),
      ]) {
        expect(failure(run)).toEqual({ code: "read.invalid-limit", values: { limit: name } });
      }
    },
  );

  test("is the default where it is undefined", () => {
    const limits = { [name]: undefined } as Partial<ReadLimits>;
    const inputs = [
      minimalFund,
      { ...minimalFund, extensions: JSON.parse(`${"[".repeat(200)}${"]".repeat(200)}`) },
    ];
    for (const input of inputs) {
      expect(read(fundSchema, input, limits)).toEqual(read(fundSchema, input));
      const text = JSON.stringify(input);
      expect(readJson(fundSchema, text, limits)).toEqual(readJson(fundSchema, text));
    }
  });
});

test("at most a thousand problems are reported where no other number is given", () => {
  const funds = new Array(3_000).fill({});
  for (const limits of [{}, { problems: undefined } as unknown as Partial<ReadLimits>]) {
    const result = read(portfolioSchema, { funds }, limits);
    expect(!result.ok && result.problems.length).toBe(1_000);
  }
});

test("a fraction of a problem is none", () => {
  const hidden = Object.fromEntries(new Array(9).fill(0).map((_, index) => [`a${index}`, 1n]));
  for (const input of [{}, hidden]) {
    const result = read(fundSchema, input, { problems: 1.5 });
    expect(!result.ok && result.problems.map(({ rule, values }) => [rule, values.limit])).toEqual([
      ["input.too-many-problems", 1],
    ]);
  }
});
