import { defaultReadLimits, jsonSchemas, read, readJson, validate, writeJson } from "concordat";
import { type GoldenName, goldenJson } from "concordat/fixtures";
import { describe, expect, test } from "vitest";
import type * as z from "zod";
import { subjectSchemas } from "../../src/testing/faults/Subjects.ts";

/** The names of the properties of all objects that a JSON Schema describes, at any depth. */
function describedIn(schema: unknown, found: Set<string>): Set<string> {
  if (typeof schema !== "object" || schema === null) return found;
  const { properties } = schema as { readonly properties?: object };
  for (const name of Object.keys(properties ?? {})) found.add(name);
  for (const part of Object.values(schema)) describedIn(part, found);
  return found;
}

/** What zod asks its own objects for, and this library those of others. */
const askedFor = [
  ..."abort aborted async catchall checks code coerce configurable constructor continue def direction".split(
    " ",
  ),
  ..."enumerable error expected fatal fn format get global implementation in inclusive innerType inst".split(
    " ",
  ),
  ..."input issues jitless keys length mark maximum message minimum optin optout out params path pattern".split(
    " ",
  ),
  ..."prefix rule run set shape skipChecks source sticky then toJSON type unionFallback values when writable".split(
    " ",
  ),
  ...["numerator", "denominator", "minor", "_zod", "_idmap"],
];

const names: readonly string[] = [
  ...describedIn(
    jsonSchemas(),
    new Set([...askedFor, ...Object.keys(defaultReadLimits), "indent"]),
  ),
].filter((name) => !(name in {}));

const schemas: Readonly<Record<GoldenName, z.ZodType>> = subjectSchemas();

/** Sound data, data that lacks a key, and data with a fault in every key. */
const subjects = (["StrategicPartnerGrant", "Fund", "LocalityPlan"] as const).map((name) => {
  const text = goldenJson[name];
  const { id, ...json } = JSON.parse(text) as Readonly<Record<string, unknown>>;
  const faulty = Object.fromEntries(Object.keys(json).map((key) => [key, [Number]]));
  const texts = [text, JSON.stringify(json), "[]"];
  return { schema: schemas[name], texts, data: [{ id, ...json }, json, faulty] };
});

/** All that reading says of the subjects. */
function verdicts(): readonly unknown[] {
  return subjects.flatMap(({ schema, texts, data }) => {
    const results = texts.map((text) => readJson(schema, text));
    const written = results.map((result) =>
      result.ok ? [validate(schema, result.value), writeJson(schema, result.value)] : [],
    );
    return [...results, ...written, ...data.map((json) => read(schema, json))];
  });
}

const pollutions: readonly (readonly [string, PropertyDescriptor])[] = [
  ["text", { value: "polluted", writable: true, enumerable: true }],
  ["a function", { value: () => ({}), writable: true }],
  ["a number that nobody can change", { value: 1, writable: false, enumerable: true }],
  ["a getter that throws", { get: () => boom(), enumerable: true }],
  ["a setter alone", { set: () => boom() }],
];

function boom(): never {
  throw new Error("FOREIGN");
}

/** Does work while every object inherits some properties. */
function whilePolluted<T>(polluted: readonly string[], like: PropertyDescriptor, work: () => T): T {
  const property = Object.assign(Object.create(null), like, { configurable: true });
  for (const name of polluted) Object.defineProperty(Object.prototype, name, property);
  try {
    return work();
  } finally {
    for (const name of polluted) Reflect.deleteProperty(Object.prototype, name);
  }
}

test("the names of all properties that a schema or a limit has are tried", () => {
  expect(names.length).toBeGreaterThan(200);
  expect(names).toEqual(expect.arrayContaining(["amount", "paidOn", "instalments", "jsonLength"]));
});

describe.each(pollutions)("a prototype of all objects with %s", (_, property) => {
  test("changes no verdict, no value and no problem under all these names", () => {
    const sound = verdicts();
    expect(whilePolluted(names, property, verdicts)).toEqual(sound);
  });

  test("is as it was after reading", () => {
    const before = Object.getOwnPropertyDescriptors(Object.prototype);
    const after = whilePolluted(["get", "holder"], property, () => {
      verdicts();
      return ["get", "holder"].map((name) =>
        Reflect.getOwnPropertyDescriptor({}.constructor.prototype, name),
      );
    });
    for (const found of after) expect(found).toMatchObject({ ...property, configurable: true });
    expect(Object.getOwnPropertyDescriptors(Object.prototype)).toEqual(before);
  });
});

test("no name by itself lends its text to what is read", () => {
  const [[, text] = ["", {}]] = pollutions;
  const grant = subjects.slice(0, 1);
  const readings = (): readonly unknown[] =>
    grant.flatMap(({ schema, data }) => data.map((json) => read(schema, json)));
  const sound = JSON.stringify(readings());
  const changed = names.filter(
    (name) => JSON.stringify(whilePolluted([name], text, readings)) !== sound,
  );
  expect(changed).toEqual([]);
});
