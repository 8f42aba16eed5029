import { Ajv2020 } from "ajv/dist/2020.js";
import * as concordat from "concordat";
import {
  beyondJsonSchema,
  type JsonSchema,
  type JsonSchemaName,
  jsonSchemaOf,
  jsonSchemas,
  read,
} from "concordat";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { typeDescriptions } from "../../src/catalogue/TypeDescription.ts";
import { wireForms } from "../../src/catalogue/wireForms.ts";
import { describeTypes } from "../docs/describeTypes.ts";
import { mutate, seeded } from "../support/mutate.ts";
import { wireSamples } from "../support/wireSamples.ts";

const schemas = jsonSchemas();
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
// `npm run test:json` tries many more.
const mutations = Number(process.env.JSON_MUTATIONS ?? 200);

test("every exported schema has a JSON Schema and samples", () => {
  const exported = Object.entries(concordat).filter(
    ([, value]) => typeof value === "object" && "_zod" in value,
  );
  expect(exported.length).toBeGreaterThan(20);
  const listed = new Set<unknown>(Object.values(wireForms()));
  expect(exported.filter(([, schema]) => !listed.has(schema)).map(([name]) => name)).toEqual([]);
  expect(Object.keys(schemas).sort()).toEqual(Object.keys(wireSamples).sort());
});

describe.each(Object.entries(wireForms()))("the JSON Schema of %s", (name, schema: z.ZodType) => {
  const json = schemas[name as JsonSchemaName];
  const samples = wireSamples[name] ?? [];
  const validate = ajv.compile(json);

  /** What the schema says, and the rules by which it refuses; none if it accepts. */
  const refusals = (value: unknown): readonly string[] => {
    const result = read(schema, value);
    return result.ok ? [] : result.problems.map(({ rule }) => rule);
  };

  test("accepts what the schema reads", () => {
    expect(samples.length).toBeGreaterThan(0);
    for (const sample of samples) {
      expect(refusals(sample)).toEqual([]);
      expect(validate(sample), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  test(`gives the verdict of the schema on ${mutations} mutations of each sample`, () => {
    const verdicts = { accepted: 0, refused: 0 };
    for (const [index, sample] of samples.entries()) {
      const random = seeded(index + 1);
      for (let count = 0; count < mutations; count++) {
        const once = mutate(sample, random);
        const mutant = random() < 0.3 ? mutate(once, random) : once;
        const rules = refusals(mutant);
        const accepted = validate(mutant);
        const sayable = rules.filter((rule) => !beyondJsonSchema.includes(rule));
        verdicts[accepted ? "accepted" : "refused"] += 1;
        if (accepted ? sayable.length > 0 : rules.length === 0) {
          expect.fail(JSON.stringify({ mutant, accepted, rules, errors: validate.errors }));
        }
      }
    }
    expect(verdicts.refused).toBeGreaterThan(mutations / 4);
  });

  test("describes every property of its own", () => {
    const undescribed = Object.entries((json.properties ?? {}) as Record<string, JsonSchema>)
      .filter(([, property]) => typeof property.description !== "string")
      .map(([key]) => key);
    expect(undescribed).toEqual([]);
    expect(json.description).toMatch(/\S/);
    expect(/\{@|readOnly|~standard/.exec(JSON.stringify(json))?.[0]).toBeUndefined();
  });
});

test("the descriptions are those of the doc comments: `npm run descriptions` writes them", () => {
  expect(typeDescriptions()).toEqual(describeTypes(Object.keys(wireForms())));
});

test("a schema of one's own has ours in it by name", () => {
  const json = jsonSchemaOf(z.strictObject({ fund: concordat.fundSchema, n: z.int() }));
  expect(json).toMatchObject({
    properties: { fund: { $ref: "#/$defs/Fund" } },
    $defs: { Fund: { required: ["id", "name"] } },
  });
});

test("zod's global registry is left alone", () => {
  for (const schema of Object.values(wireForms())) expect(z.globalRegistry.has(schema)).toBe(false);
});

test("patterns keep to the syntax that all engines share", () => {
  const patterns = [...JSON.stringify(schemas).matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g)].map(
    ([, text = ""]) => JSON.parse(text) as string,
  );
  expect(patterns.length).toBeGreaterThan(50);
  for (const pattern of new Set(patterns)) {
    expect(() => new RegExp(pattern, "u")).not.toThrow();
    expect(pattern).not.toMatch(/\(\?[=!<]|\\d|\\w|--|&&/);
  }
});

test("a pattern that a validator prints is at most 120 characters long", () => {
  const printed: string[] = [];
  const visit = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    const { not, pattern, ...rest } = part as Readonly<Record<string, unknown>>;
    // What must not match is never printed.
    if (typeof pattern === "string") printed.push(pattern);
    for (const inner of Object.values(rest)) visit(inner);
  };
  visit(schemas);
  expect(printed.length).toBeGreaterThan(500);
  expect([...new Set(printed)].filter((pattern) => pattern.length > 120)).toEqual([]);
});

test("every JSON Schema has a name of its own and a title", () => {
  for (const [name, { $id, title }] of Object.entries(schemas)) {
    expect($id).toBe(`urn:concordat:schema:${name}`);
    expect(title).toMatch(/^[A-Z][A-Za-z]+(?: [a-z]+)*$/);
  }
  expect(schemas.StrategicPartnerGrant.title).toBe("Strategic partner grant");
  expect(schemas.GssCode.title).toBe("GSS code");
});

test("a part in `$defs` has a title, and no name that references would be resolved against", () => {
  const { $defs } = schemas.Portfolio as { $defs: Readonly<Record<string, JsonSchema>> };
  expect(Object.keys($defs).length).toBeGreaterThan(40);
  for (const part of Object.values($defs)) expect(part.title).toMatch(/\S/);
  expect(Object.values($defs).filter((part) => "$id" in part)).toEqual([]);
});

test("only the JSON Schema of a whole file lets `$schema` stand, as only readJson does", () => {
  const file = { $schema: "fund.json", id: "example-fund", name: "Example Fund" };
  expect(ajv.validate(schemas.Fund.$id as string, file)).toBe(true);
  expect(ajv.validate(jsonSchemaOf(concordat.fundSchema), file)).toBe(false);
  expect(ajv.validate(schemas.Portfolio.$id as string, { funds: [file] })).toBe(false);
});
