import { localDateSchema, Money, moneySchema, partySchema } from "concordat";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod";
import { schemaArbitrary } from "../../../src/testing/generators/schemaArbitrary.ts";

const sample = <T>(schema: z.ZodType<T>): readonly T[] =>
  fc.sample(schemaArbitrary(schema), { numRuns: 300, seed: 20_180_607 });

const smallest = <T>(schema: z.ZodType<T>): T | undefined =>
  fc.check(fc.property(schemaArbitrary(schema), () => false)).counterexample?.[0] as T | undefined;

const visitSchema = z
  .strictObject({
    on: localDateSchema,
    until: z.exactOptional(localDateSchema),
    fee: z.exactOptional(moneySchema),
    kind: z.enum(["planned", "unplanned"]),
    hosts: z.exactOptional(z.array(partySchema).min(1).max(2).readonly()),
    code: z.exactOptional(z.string().regex(/^[A-Z]{2}[0-9]{3}$/)),
    hours: z.exactOptional(z.union([z.int().min(1).max(8), z.literal("all day")])),
    isPublic: z.boolean(),
  })
  .refine(({ on, until }) => until === undefined || on <= until)
  .readonly();

test("a schema that the generators have never seen is read from its structure", () => {
  const visits = sample(visitSchema);
  for (const visit of visits) expect(z.safeEncode(visitSchema, visit).success).toBe(true);
  for (const key of ["until", "fee", "hosts", "code", "hours"] as const) {
    const given = visits.filter((visit) => visit[key] !== undefined).length;
    expect([key, given > 50, given < 300]).toEqual([key, true, true]);
  }
  for (const kind of ["planned", "unplanned"]) {
    expect(visits.some((visit) => visit.kind === kind)).toBe(true);
  }
  for (const hours of [1, 8, "all day"]) {
    expect(visits.some((visit) => visit.hours === hours)).toBe(true);
  }
});

test("what is inside keeps to its own recipe", () => {
  const hosts = sample(visitSchema).flatMap((visit) => visit.hosts ?? []);
  expect(hosts.some(({ holds }) => holds !== undefined)).toBe(true);
  expect(hosts.filter(({ standing, holds }) => standing === "equal" && holds)).toEqual([]);
});

test("a copy of a value object with a check of its own is still made as that value, and passes it", () => {
  const large = moneySchema.refine((money) => money.greaterThan(Money.of("1000", "GBP")));
  for (const money of sample(large)) expect(money.compare(Money.of("1000", "GBP"))).toBe(1);
});

test("a codec that nothing is known of is decoded from its wire form", () => {
  const minutes = z.codec(z.int().min(2).max(4), z.custom<{ readonly minutes: number }>(), {
    decode: (hours) => ({ minutes: 60 * hours }),
    encode: (value) => value.minutes / 60,
  });
  expect(new Set(sample(minutes).map((value) => value.minutes))).toEqual(new Set([120, 180, 240]));
});

test("it shrinks to the least that the schema reads", () => {
  expect(smallest(visitSchema)).toEqual({ on: "2017-04-01", kind: "planned", isPublic: false });
  expect(smallest(z.array(z.boolean()).min(2))).toEqual([false, false]);
});

test("a kind of schema that says nothing of its values is refused by name", () => {
  expect(() => schemaArbitrary(z.unknown())).toThrow(/kind unknown/);
});
