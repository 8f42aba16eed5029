import {
  beyondJsonSchema,
  type Finding,
  fundSchema,
  read,
  readJson,
  ruleCatalogue,
} from "concordat";
import { type InvalidExample, invalidExamples, invalidTexts } from "concordat/fixtures";
import { describe, expect, test } from "vitest";
import { subjectSchemas } from "../../src/testing/faults/Subjects.ts";
import { checked } from "../support/subjects.ts";

const schemas = subjectSchemas();
const familyOf = (rule: string): string => rule.split(".")[0] ?? "";

/** What reading or, where it can be read, checking says about an example. */
function saidOf({ subject, json }: InvalidExample): {
  readonly refused: boolean;
  readonly said: readonly Finding[];
} {
  const result = read(schemas[subject] as never, json);
  return result.ok
    ? { refused: false, said: checked(subject, result.value) }
    : { refused: true, said: result.problems };
}

describe.each(invalidExamples)("$subject: $name", (example) => {
  test(`breaks ${example.rule} and no other rule, at its place`, () => {
    const { refused, said } = saidOf(example);
    expect(said.map(({ rule, path }) => [rule, path])).toEqual([[example.rule, example.path]]);
    expect(refused).toBe(example.refused);
  });
});

describe.each(invalidTexts)("a text with $name", ({ text, rule, line, column }) => {
  test(`breaks ${rule} at line ${line}, column ${column}`, () => {
    const result = readJson(fundSchema, text);
    expect(result.ok ? [] : result.problems).toMatchObject([{ rule, values: { line, column } }]);
  });
});

describe("the catalogue of invalid data", () => {
  const broken = [...invalidExamples, ...invalidTexts].map(({ rule }) => rule);

  // A failure that no schema meets is shown by a call; a family of two rules has few ways to break them.
  const rules = ruleCatalogue.filter(({ kind }) => kind !== "failure").map(({ id }) => id);

  test.each([...new Set(rules.map(familyOf))].filter((family) => family !== "extensions"))(
    "has five examples or more for the rules %s.*",
    (family) => {
      const examples = broken.filter((rule) => familyOf(rule) === family);
      expect(examples.length).toBeGreaterThanOrEqual(5);
    },
  );

  test("has an example for every rule but those that no data of a test's size can break", () => {
    // Five limits take more than a test wants to hold; what one rule forbids, a schema refuses before; no
    // schema of the library has alternatives; one rule asks for a threshold that only the caller has; and one is about values made in code.
    const outOfReach = [
      "input.too-many-values",
      "input.list-too-long",
      "input.too-many-keys",
      "input.too-many-problems",
      "json.too-long",
      "lifecycle.unknown-status",
      "schema.no-match",
      "mutual.staff-control",
      "input.json-form",
    ];
    const all = [...rules, ...beyondJsonSchema];
    const missing = all.filter((rule) => !broken.includes(rule) && !outOfReach.includes(rule));
    expect(missing).toEqual([]);
    expect(outOfReach.filter((rule) => broken.includes(rule))).toEqual([]);
  });

  test("names each example differently", () => {
    const names = invalidExamples.map(({ subject, name }) => `${subject}: ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });
});
