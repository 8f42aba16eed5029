import { fundSchema, read, readJson } from "concordat";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { minimalFund } from "../support/entities.ts";

/** What `read` says. */
function rulesOf(extensions: unknown): unknown {
  const result = read(fundSchema, { ...minimalFund, extensions });
  return result.ok ? [] : result.problems.map(({ rule, path }) => [rule, path.join(".")]);
}

/** What the schema says by itself, where an application uses it without `read`. */
function refusedBySchema(extensions: unknown): unknown {
  const result = fundSchema.safeParse({ ...minimalFund, extensions });
  if (result.success) return [];
  return result.error.issues.map((issue) => [
    issue.code === "custom" ? issue.params?.rule : issue.code,
    issue.path.join("."),
  ]);
}

const nested = (levels: number): string => `${"[".repeat(levels)}${"]".repeat(levels)}`;

describe("data of one's own", () => {
  test("may have any keys and any plain JSON", () => {
    const text =
      '{ "id": "a", "name": "A", "extensions": { "constructor": 1, "": null, "é\\n": [{ "toString": {} }, -0.5e-7, "x", false] } }';
    const result = readJson(fundSchema, text);
    expect(result.ok && z.encode(fundSchema, result.value)).toEqual(JSON.parse(text));
  });

  test("is refused where it could not be kept: a key __proto__, at any depth", () => {
    const own = JSON.parse('{ "__proto__": { "a": 1 } }');
    expect(rulesOf(own)).toEqual([["extensions.reserved-key", "extensions"]]);
    expect(rulesOf({ list: [0, { deep: own }] })).toEqual([
      ["extensions.reserved-key", "extensions.list.1.deep"],
    ]);
    expect(({} as { a?: number }).a).toBeUndefined();
  });

  test.each([
    ["undefined", undefined],
    ["a date", new Date(0)],
    ["a map", new Map()],
    ["a function", () => 1],
    ["a bigint", 1n],
    ["not a number", Number.NaN],
    ["infinity", Number.POSITIVE_INFINITY],
  ])("is refused where it is no JSON: %s", (_, value) => {
    const place = "extensions.list.0";
    expect(rulesOf({ list: [value] })).toEqual([[expect.stringMatching(/^input\.not-/), place]]);
    expect(refusedBySchema({ list: [value] })).toEqual(rulesOf({ list: [value] }));
  });

  test.each([[[]], ["text"], [1], [null]])("is an object, not %j", (value) => {
    expect(rulesOf(value)).toEqual([["schema.type", "extensions"]]);
    expect(refusedBySchema(value)).toEqual([["invalid_type", "extensions"]]);
  });

  test("is plain, not the instance of a class", () => {
    expect(rulesOf(new Date(0))).toEqual([["input.not-plain", "extensions"]]);
    expect(refusedBySchema(new Date(0))).toEqual([["input.not-plain", "extensions"]]);
  });

  test("is copied, into objects like any other", () => {
    const extensions = { list: [{ a: 1 }] };
    const { extensions: copy } = fundSchema.parse({ ...minimalFund, extensions });
    expect(copy).toStrictEqual(extensions);
    expect(copy?.list).not.toBe(extensions.list);
    const result = read(fundSchema, { ...minimalFund, extensions });
    expect(result.ok && result.value.extensions).toStrictEqual(extensions);
  });

  test("may be 100 levels deep, and reading deeper data refuses it and does not fail", () => {
    expect(rulesOf({ a: JSON.parse(nested(99)) })).toEqual([]);
    const place = (levels: number) => `extensions.a${".0".repeat(levels - 1)}`;
    expect(rulesOf({ a: JSON.parse(nested(100)) })).toEqual([["extensions.too-deep", place(100)]]);
    for (const levels of [100, 100_000]) {
      expect(refusedBySchema({ a: JSON.parse(nested(levels)) })).toEqual([
        ["extensions.too-deep", place(100)],
      ]);
    }
    expect(rulesOf({ a: JSON.parse(nested(100_000)) })).toEqual([["input.too-deep", place(127)]]);
    const cyclic: Record<string, unknown> = {};
    cyclic.self = cyclic;
    expect(rulesOf(cyclic)).toEqual([["input.cycle", "extensions.self"]]);
    expect(refusedBySchema(cyclic)).toEqual([["input.cycle", "extensions.self"]]);
  });

  test("is any object in JSON Schema", () => {
    expect(z.toJSONSchema(fundSchema, { io: "input" })).toMatchObject({
      properties: { extensions: { type: "object" } },
      required: ["id", "name"],
    });
  });
});

describe("a reference to a source", () => {
  const rules = (source: unknown) => {
    const result = read(fundSchema, { ...minimalFund, sources: [source] });
    return result.ok ? [] : result.problems.map(({ rule }) => rule);
  };

  test("needs a document and how well it supports what is said", () => {
    expect(rules({ document: "Annual report", evidence: "source" })).toEqual([]);
    expect(rules({ document: "Annual report", evidence: "rumour" })).toEqual([
      "schema.not-allowed",
    ]);
  });

  test.each([
    ["https://example.org/report?x=1#2", true],
    ["http://example.org", true],
    ["ftp://example.org", false],
    ["example.org", false],
    ["//example.org", false],
    ["javascript:alert(1)", false],
    ["https://example.org/a b", false],
    ["https://example.org/\n", false],
    [`https://${"a".repeat(2001)}`, false],
  ])("has an absolute web address: %s", (url, good) => {
    const expected = good ? [] : ["schema.pattern"];
    expect(rules({ document: "Annual report", evidence: "external", url })).toEqual(expected);
  });
});
