import { fundSchema, read, readJson } from "concordat";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { minimalFund } from "../support/entities.ts";

function rulesOf(extensions: unknown): unknown {
  const result = read(fundSchema, { ...minimalFund, extensions });
  return result.ok ? [] : result.problems.map(({ rule, path }) => [rule, path.join(".")]);
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
    expect(rulesOf({ list: [value] })).toEqual([["extensions.not-json", "extensions.list.0"]]);
  });

  test.each([[[]], ["text"], [1], [null], [new Date(0)]])("is an object, not %j", (value) => {
    expect(rulesOf(value)).toEqual([["schema.type", "extensions"]]);
  });

  test("may be 100 levels deep, and reading deeper data refuses it and does not fail", () => {
    expect(rulesOf({ a: JSON.parse(nested(99)) })).toEqual([]);
    for (const levels of [101, 100_000]) {
      const result = read(fundSchema, {
        ...minimalFund,
        extensions: { a: JSON.parse(nested(levels)) },
      });
      expect(!result.ok && result.problems.map(({ rule }) => rule)).toEqual([
        "extensions.too-deep",
      ]);
    }
    const cyclic: Record<string, unknown> = {};
    cyclic.self = cyclic;
    expect(JSON.stringify(rulesOf(cyclic))).toContain("extensions.too-deep");
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
