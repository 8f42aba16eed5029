import { grantVariationSchema, publishedIncomeSchema } from "concordat";
import { expect, test } from "vitest";
import * as z from "zod";
import { poundsJson } from "../support/entities.ts";

test.each([
  ["an income", publishedIncomeSchema, { yearEnd: "2012-03-31", total: poundsJson("1.00") }],
  ["a variation", grantVariationSchema, { on: "2012-10-01" }],
])("%s without its optional amounts is written back as it was read", (_, schema, json) => {
  const value: unknown = (schema as z.ZodType).parse(json);
  expect(z.encode(schema as z.ZodType, value)).toEqual(json);
});
