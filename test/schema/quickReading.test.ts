import {
  type Entity,
  extendFields,
  omitFields,
  partialFields,
  portfolioLists,
  read,
  readJson,
} from "concordat";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { wireForms } from "../../src/catalogue/wireForms.ts";
import { quickReaderOf } from "../../src/schema/engine/quickReaderOf.ts";
import { entityNames } from "../../src/schema/entityNames.ts";
import { mutate, seeded } from "../support/mutate.ts";
import { wireSamples } from "../support/wireSamples.ts";

const mutations = 200;

/** What a reading came to: the value with its keys in order, or nothing. */
const outcome = (result: { readonly ok: boolean; readonly value?: unknown }) =>
  result.ok ? JSON.stringify(result.value) : "refused";

const forms = Object.entries<z.ZodType>(wireForms()).map(
  ([name, schema]) => [name, schema, wireSamples[name] ?? []] as const,
);

/** The schema of each entity in another shape. */
const reshaped = portfolioLists.flatMap((list) => {
  const name = entityNames[list];
  const schema = wireForms()[name] as z.ZodType<Entity, Entity>;
  const samples = wireSamples[name] ?? [];
  const ownFields = { projectCode: z.string(), phase: z.exactOptional(z.int()) };
  const extended = extendFields(omitFields(schema, ["id"]), ownFields);
  const drafts = samples.map((sample) => {
    const { id, ...others } = sample as Entity;
    return { ...others, projectCode: id };
  });
  return [
    [`a part of ${name}`, partialFields(schema), samples] as const,
    [`${name} with other fields`, extended as z.ZodType, drafts] as const,
  ];
});

describe.each([...forms, ...reshaped])("reading %s", (_name, schema: z.ZodType, samples) => {
  test("has a quick way, so that no schema of the library is slow to read", () => {
    expect(quickReaderOf(schema)).toBeTypeOf("function");
  });

  test("gives what the schema gives, however its data is changed", () => {
    for (const [index, sample] of samples.entries()) {
      const random = seeded(index + 100);
      for (let count = 0; count < mutations; count++) {
        const mutant = count === 0 ? sample : mutate(sample, random);
        const { success, data } = schema.safeParse(mutant);
        const wanted = outcome({ ok: success, value: data });
        expect(outcome(read(schema, mutant)), JSON.stringify(mutant)).toBe(wanted);
        expect(outcome(readJson(schema, JSON.stringify(mutant)))).toBe(wanted);
        if (success) expect(read(schema, mutant)).toEqual({ ok: true, value: data });
      }
    }
  });
});

/** The same data with the keys of every object in reverse. */
function reversed(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(reversed);
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, part]) => [key, reversed(part)]));
}

test("the keys of what is read stand in the order of the schema, not of the data", () => {
  for (const [name, schema] of Object.entries<z.ZodType>(wireForms())) {
    for (const sample of wireSamples[name] ?? []) {
      const mixed = reversed(sample);
      const wanted = outcome({ ok: true, value: schema.parse(mixed) });
      expect(outcome(read(schema, mixed))).toBe(wanted);
      expect(outcome(readJson(schema, JSON.stringify(mixed)))).toBe(wanted);
    }
  }
});

test("what is read is frozen as the schema freezes it, and the data is not", () => {
  const schema = z.strictObject({ list: z.array(z.string()).readonly() }).readonly();
  const data = { list: ["a"] };
  const result = read(schema, data);
  expect(result.ok && Object.isFrozen(result.value) && Object.isFrozen(result.value.list)).toBe(
    true,
  );
  expect(Object.isFrozen(data) || Object.isFrozen(data.list)).toBe(false);
  expect(result.ok && result.value.list).not.toBe(data.list);
});

test("a key that only a prototype lends is not read", () => {
  const schema = z.strictObject({ id: z.string(), note: z.exactOptional(z.string()) });
  Object.defineProperty(Object.prototype, "note", { value: "lent", configurable: true });
  try {
    const result = read(schema, { id: "a" });
    expect(result.ok && Object.keys(result.value)).toEqual(["id"]);
  } finally {
    Reflect.deleteProperty(Object.prototype, "note");
  }
});

test.each<[string, z.ZodType, unknown, unknown]>([
  ["a transformed text", z.string().transform((text) => text.length), "abc", 3],
  ["a default", z.strictObject({ a: z.string().default("x") }), {}, { a: "x" }],
  ["an object that drops keys", z.object({ a: z.string() }), { a: "x", b: 1 }, { a: "x" }],
  [
    "an object that keeps keys",
    z.looseObject({ a: z.string() }),
    { a: "x", b: 1 },
    { a: "x", b: 1 },
  ],
  ["a trimmed text", z.string().trim(), " x ", "x"],
  ["a coerced number", z.coerce.number(), "5", 5],
  ["a record", z.record(z.string(), z.int()), { a: 1 }, { a: 1 }],
  ["a null", z.nullable(z.string()), null, null],
  [
    "a union",
    z.union([z.strictObject({ a: z.int() }), z.strictObject({ b: z.int() })]),
    { b: 1 },
    { b: 1 },
  ],
  ["what is left of a list that is too long", z.array(z.int()).max(1).catch([0]), [1, 2], [0]],
  [
    "a text by a global pattern",
    z.strictObject({ a: z.string().regex(/x/g), b: z.string().regex(/x/g) }),
    { a: "x", b: "x" },
    { a: "x", b: "x" },
  ],
])("a schema of one's own is read in full: %s", (_, schema, data, value) => {
  for (let times = 0; times < 3; times++) {
    expect(read(schema, data)).toEqual({ ok: true, value });
    expect(readJson(schema, JSON.stringify(data))).toEqual({ ok: true, value });
  }
});
