import { Ajv2020 } from "ajv/dist/2020.js";
import { beyondJsonSchema, jsonSchemas, read } from "concordat";
import { mutators, subjectArbitraries } from "concordat/arbitraries";
import { goldenJson, invalidExamples } from "concordat/fixtures";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { wireForms } from "../../src/catalogue/wireForms.ts";

// `npm run test:json` tries many more.
const numRuns = Number(process.env.JSON_VALUES ?? 100);
const faultyRuns = Number(process.env.JSON_FAULTS ?? 3);
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
const schemas = jsonSchemas();
const validators = new Map(
  Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]),
);
const zodSchemas = new Map<string, z.ZodType>(Object.entries(wireForms()));

const accepts = (name: string, json: unknown): boolean => validators.get(name)?.(json) === true;

/** What is no JSON at all is no matter of JSON Schema. */
const isNoJson = (rule: string): boolean => rule.startsWith("input.");

/** The rules by which the library refuses data, of which JSON Schema can say all but some. */
function refusals(name: string, json: unknown): readonly string[] {
  const schema = zodSchemas.get(name) as z.ZodType;
  const result = read(schema, json);
  return result.ok ? [] : result.problems.map(({ rule }) => rule);
}

/** Holds JSON Schema to the verdict of the library, as far as it has words for it. */
function expectAgreement(name: string, json: unknown): void {
  const rules = refusals(name, json);
  const sayable = rules.filter((rule) => !beyondJsonSchema.includes(rule));
  if (accepts(name, json)) expect(sayable).toEqual([]);
  else expect(rules).not.toEqual([]);
}

test("every wire form has a generator, and every generator a wire form", () => {
  const names = Object.keys(wireForms());
  expect(Object.keys(subjectArbitraries).sort()).toEqual(names.sort());
});

describe.each(Object.entries(subjectArbitraries))("the JSON Schema of %s", (name, generate) => {
  const arbitrary: fc.Arbitrary<unknown> = generate();
  const schema = zodSchemas.get(name) as z.ZodType;

  test("takes generated values", () => {
    fc.assert(
      fc.property(arbitrary, (value) => {
        const json: unknown = z.encode(schema, value);
        if (!accepts(name, json)) expect.fail(JSON.stringify(json));
      }),
      { numRuns },
    );
  });

  test("says of each of them with a fault what the library says", () => {
    for (const { subject, rule, mutate } of mutators) {
      if (subject !== name || isNoJson(rule)) continue;
      fc.assert(
        fc.property(arbitrary, (value) => expectAgreement(name, mutate(value as never))),
        { numRuns: faultyRuns },
      );
    }
  });
});

test("JSON Schema takes the golden JSON", () => {
  for (const [name, text] of Object.entries(goldenJson)) {
    expect(accepts(name, JSON.parse(text)), name).toBe(true);
  }
});

test("JSON Schema gives the library's verdict on the invalid examples", () => {
  const examples = invalidExamples.filter(({ rule }) => !isNoJson(rule));
  expect(examples.length).toBeGreaterThan(150);
  for (const { subject, json, refused, rule } of examples) {
    expectAgreement(subject, json);
    if (!refused) expect(accepts(subject, json), rule).toBe(true);
    else if (!beyondJsonSchema.includes(rule)) expect(accepts(subject, json), rule).toBe(false);
  }
});
