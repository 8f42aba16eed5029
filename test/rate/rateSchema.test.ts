import { Rate, rateSchema } from "concordat";
import { expect, test } from "vitest";
import * as z from "zod";

test("a rate is read from JSON text and written back in lowest terms", () => {
  expect(z.decode(rateSchema, "22/9000")).toEqual(Rate.ratio(11, 4500));
  expect(z.encode(rateSchema, Rate.ratio(22, 9000))).toBe("11/4500");
  expect(z.encode(rateSchema, Rate.of(3))).toBe("3");
});

test.each([
  ["1/0", "arithmetic.division-by-zero", {}],
  ["two", "rate.invalid", { reason: "not-decimal", position: 0 }],
])("%j is an issue that names its rule and carries its values", (text, rule, values) => {
  const issues = rateSchema.safeParse(text).error?.issues;
  expect(issues).toEqual([expect.objectContaining({ code: "custom", params: { rule, values } })]);
});

test("a rate that is too long is written, not read back, and can be rounded first", () => {
  const long = Rate.percent("2.5").compound(365);
  expect(z.encode(rateSchema, long)).toBe(long.toJSON());
  const issues = rateSchema.safeParse(long.toJSON()).error?.issues;
  expect(issues).toEqual([
    expect.objectContaining({
      params: { rule: "rate.invalid", values: { reason: "too-long", position: 1000 } },
    }),
  ]);
  const rounded = Rate.of(long.toDecimalString(20, "half-even"));
  expect(z.decode(rateSchema, z.encode(rateSchema, rounded))).toEqual(rounded);
});

test("what is no text is an issue too", () => {
  expect(rateSchema.safeParse(0.5).success).toBe(false);
});
