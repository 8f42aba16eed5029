import type { ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { Money, type MoneyJson, moneySchema, moneySchemaIn, Rate, rateSchema } from "concordat";
import fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod";

const ajv = new Ajv2020({ strict: true });
const accepts = (validate: ValidateFunction, value: unknown): boolean => validate(value);
const validatorOf = (schema: z.ZodType) => ajv.compile(z.toJSONSchema(schema, { io: "input" }));

const amount = fc.oneof(
  fc.stringMatching(/^-?[0-9]{1,4}(\.[0-9]{0,5})?$/),
  fc.constantFrom("-0.00", "0.00", "-0", "0", "00.00", "1e2", "1,000.00", ".50", "5.", "+5.00", ""),
  fc.constantFrom("-0.01", "-0.10", "0.010", "-0.000", "\u0661.00", " 5.00", "5.00\n"),
);
const currency = fc.constantFrom("GBP", "JPY", "KWD", "CLF", "DEM", "ITL", "XAU", "ABC", "gbp", "");

test("JSON Schema takes the money that the reader takes, and no other", () => {
  const [any, pounds] = [validatorOf(moneySchema), validatorOf(moneySchemaIn("GBP"))];
  fc.assert(
    fc.property(amount, currency, (amount, currency) => {
      const json: MoneyJson = { amount, currency };
      expect(accepts(any, json)).toBe(moneySchema.safeParse(json).success);
      expect(accepts(pounds, json)).toBe(moneySchemaIn("GBP").safeParse(json).success);
    }),
    { numRuns: 2000 },
  );
});

test("JSON Schema takes every amount that is written", () => {
  const schema = validatorOf(moneySchema);
  fc.assert(
    fc.property(fc.bigInt(), fc.constantFrom("GBP", "JPY", "KWD", "UYW"), (minor, currency) => {
      const money: Money = Money.ofMinor(minor, currency);
      expect(accepts(schema, money.toJSON())).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test("JSON Schema takes the rates that the reader takes, and no other", () => {
  const schema = validatorOf(rateSchema);
  const text = fc.oneof(
    fc.stringMatching(/^-?[0-9]{1,3}([./]-?[0-9]{1,3})?$/),
    fc.constantFrom("1/0", "1/00", "1//2", "1/2.5", "0.5/2", "-0/5", "1 /2", "½", "", "1e2"),
    fc.nat(1100).map((length) => "1".repeat(length)),
  );
  fc.assert(
    fc.property(text, (text) => {
      expect(accepts(schema, text)).toBe(rateSchema.safeParse(text).success);
    }),
    { numRuns: 2000 },
  );
  expect(accepts(schema, Rate.ratio(11, 4500).toJSON())).toBe(true);
});

test("an amount or a rate that may be absent is absent when written back, beside a refinement too", () => {
  const schema = z
    .strictObject({ paid: z.exactOptional(moneySchema), share: z.exactOptional(rateSchema) })
    .refine(() => true);
  expect(z.encode(schema, {})).toEqual({});
  expect(z.encode(schema, { share: Rate.of("0.5") })).toEqual({ share: "1/2" });
});
