import { jsonSchemas, readJson } from "concordat";
import { type GoldenName, goldenJson } from "concordat/fixtures";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { subjectSchemas } from "../../src/testing/faults/Subjects.ts";

const schemas = subjectSchemas();

/** Properties that take the place of others, and are refused beside them. */
const alternatives: ReadonlyMap<GoldenName, readonly string[]> = new Map([
  ["MemorandumOfUnderstanding", ["investments"]],
]);

describe.each(Object.keys(goldenJson) as readonly GoldenName[])(
  "the golden JSON of a %s",
  (name) => {
    const schema: z.ZodType = schemas[name];

    test("is written back character for character", () => {
      const result = readJson(schema, goldenJson[name]);
      if (!result.ok) expect(result.problems).toEqual([]);
      else expect(JSON.stringify(z.encode(schema, result.value), null, 2)).toBe(goldenJson[name]);
    });

    test("has every property that there is", () => {
      const properties = Object.keys((jsonSchemas()[name]?.properties ?? {}) as object);
      expect(properties.length).toBeGreaterThan(3);
      const held = properties.filter((property) => !alternatives.get(name)?.includes(property));
      expect(Object.keys(JSON.parse(goldenJson[name]) as object).sort()).toEqual(held.sort());
    });
  },
);
