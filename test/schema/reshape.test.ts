import {
  extendFields,
  fundSchema,
  grantInstalmentSchema,
  grantSchema,
  jsonSchemaOf,
  localDateSchema,
  moneySchema,
  omitFields,
  partialFields,
  partySchema,
  pickFields,
  portfolioSchema,
  type ReadResult,
  rateSchema,
  read,
  readJson,
} from "concordat";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { wireForms } from "../../src/catalogue/wireForms.ts";
import { shapeOf } from "../../src/testing/generators/schemaWalk.ts";
import { fullGrant } from "../support/fullEntities.ts";
import { mutate, seeded } from "../support/mutate.ts";
import { wireSamples } from "../support/wireSamples.ts";

type Json = Readonly<Record<string, unknown>>;
type AnySchema = z.ZodType<Json, Json>;

const rulesOf = (result: ReadResult<unknown>): readonly string[] =>
  result.ok ? [] : result.problems.map(({ rule }) => rule);

/** The error that a call throws, if it throws one. */
function thrownBy(call: () => unknown): unknown {
  try {
    call();
    return undefined;
  } catch (error) {
    return error;
  }
}

const restricted = (json: Json, fields: readonly string[]): Json =>
  Object.fromEntries(Object.entries(json).filter(([field]) => fields.includes(field)));

/** The schemas that can be reshaped, each with sound data. */
const objects = Object.entries(wireForms() as unknown as Record<string, AnySchema>).flatMap(
  ([name, schema]) =>
    thrownBy(() => pickFields(schema, [])) === undefined
      ? [[name, schema, (wireSamples[name] ?? []) as readonly Json[]] as const]
      : [],
);

test("the schema of each entity can be reshaped, and of each part that has fields", () => {
  const names = objects.map(([name]) => name);
  expect(names).toEqual(expect.arrayContaining(["StrategicPartnerGrant", "Fund", "Portfolio"]));
  expect(names.length).toBeGreaterThan(40);
});

describe.each(objects)("%s", (_name, schema, samples) => {
  const fields = Object.keys(shapeOf(schema));
  const someFields = fc.subarray(fields);
  const sample = fc.constantFrom(...samples);

  test("reads the same, and has the same problems, after all its fields were picked", () => {
    const again = [pickFields(schema, fields), omitFields(schema, []), extendFields(schema, {})];
    for (const data of samples) {
      const random = seeded(1);
      for (let count = 0; count < 20; count++) {
        const mutant = count === 0 ? data : mutate(data, random);
        const wanted = read(schema, mutant);
        for (const other of again) expect(read(other, mutant)).toEqual(wanted);
      }
    }
  });

  test("reads of some fields what it reads of the whole, and refuses all others", () => {
    fc.assert(
      fc.property(sample, someFields, (data, some) => {
        const whole = schema.parse(data);
        const picked = pickFields(schema, some);
        const json = restricted(data, some);
        expect(read(picked, json)).toEqual({ ok: true, value: restricted(whole, some) });
        expect(z.encode(picked, picked.parse(json))).toEqual(json);

        const others = fields.filter((field) => !some.includes(field));
        expect(read(omitFields(schema, others), json)).toEqual(read(picked, json));
        const unknown = Object.keys(data).filter((key) => !Object.hasOwn(json, key));
        expect(rulesOf(read(picked, data))).toEqual(unknown.map(() => "schema.unknown-key"));
      }),
      { numRuns: 50 },
    );
  });

  test("reads any part of its data when all fields may be absent", () => {
    const partial = partialFields(schema);
    fc.assert(
      fc.property(sample, someFields, (data, some) => {
        const json = restricted(data, some);
        expect(read(partial, json)).toEqual({
          ok: true,
          value: restricted(schema.parse(data), some),
        });
        expect(rulesOf(read(partial, { ...json, colour: "red" }))).toEqual(["schema.unknown-key"]);
      }),
      { numRuns: 50 },
    );
  });

  test("reads the same after a field was omitted and added again, if no refinement reads it", () => {
    for (const [field, part] of Object.entries(shapeOf(schema))) {
      const again = extendFields(omitFields(schema, [field]), { [field]: part });
      for (const data of samples) {
        expect(read(again, data)).toEqual(read(schema, data));
      }
    }
  });
});

const due = { due: "2012-07-02", amount: { amount: "5.00", currency: "GBP" } };
const undatedPayment = { ...due, status: "paid" };
const unexplainedHold = { ...due, status: "held" };

describe("a refinement", () => {
  test("is kept where all fields that it reads are picked", () => {
    const picked = pickFields(grantInstalmentSchema, ["due", "amount", "status", "paidOn"]);
    expect(rulesOf(read(picked, undatedPayment))).toEqual(["grant.paid-without-date"]);
    expect(read(picked, unexplainedHold).ok).toBe(true);
  });

  test("is dropped where a field that it reads is omitted", () => {
    const omitted = omitFields(grantInstalmentSchema, ["paidOn"]);
    expect(read(omitted, undatedPayment).ok).toBe(true);
    expect(rulesOf(read(omitted, unexplainedHold))).toEqual(["grant.held-without-reason"]);
  });

  test("stays dropped when a field of that name is added", () => {
    const again = extendFields(omitFields(grantInstalmentSchema, ["paidOn"]), {
      paidOn: z.exactOptional(z.string()),
    });
    expect(read(again, undatedPayment).ok).toBe(true);
  });

  test("is asked only of data with all fields that it reads, where these may be absent", () => {
    const partial = partialFields(grantInstalmentSchema);
    expect(read(partial, { status: "paid" }).ok).toBe(true);
    expect(read(partial, { paidOn: "2012-07-02" }).ok).toBe(true);
    const both = { status: "scheduled", paidOn: "2012-07-02" };
    expect(rulesOf(read(partial, both))).toEqual(["grant.paid-without-date"]);
    expect(rulesOf(readJson(partial, JSON.stringify(both)))).toEqual(["grant.paid-without-date"]);
  });

  test("is asked as before where it reads none of the fields that may be absent", () => {
    const partial = partialFields(grantInstalmentSchema, ["due", "amount"]);
    expect(rulesOf(read(partial, { status: "paid" }))).toEqual(["grant.paid-without-date"]);
  });

  test("waits for all of those fields after two calls too, in whatever order", () => {
    const partial = partialFields(partialFields(grantInstalmentSchema, ["status"]), ["paidOn"]);
    const picked = pickFields(partial, ["status", "paidOn"]);
    for (const json of [{}, { status: "paid" }, { paidOn: "2012-07-02" }]) {
      expect(read(picked, json).ok, JSON.stringify(json)).toBe(true);
    }
    const both = { status: "scheduled", paidOn: "2012-07-02" };
    expect(rulesOf(read(picked, both))).toEqual(["grant.paid-without-date"]);
  });

  test("of an entity is kept beside fields of one's own", () => {
    const extended = extendFields(grantInstalmentSchema, { projectCode: z.string() });
    expect(rulesOf(read(extended, { ...undatedPayment, projectCode: "P17" }))).toEqual([
      "grant.paid-without-date",
    ]);
  });

  test("does not take what a prototype lends for a field that is present", () => {
    const partial = partialFields(grantInstalmentSchema);
    Object.defineProperty(Object.prototype, "paidOn", { value: "lent", configurable: true });
    try {
      expect(read(partial, { status: "scheduled" }).ok).toBe(true);
    } finally {
      Reflect.deleteProperty(Object.prototype, "paidOn");
    }
  });
});

describe("a field of one's own", () => {
  const extended = extendFields(grantSchema, {
    projectCode: z.string().regex(/^P\d+$/),
    paidFrom: z.exactOptional(localDateSchema),
    spent: moneySchema.optional(),
  });
  const grant = { ...fullGrant, projectCode: "P17" };

  test("is read beside those of the entity, and written back", () => {
    const json = { ...grant, paidFrom: "2012-04-01", spent: { amount: "5.00", currency: "GBP" } };
    const result = read(extended, json);
    expect(result.ok && result.value.spent?.minor).toBe(500);
    expect(result.ok && z.encode(extended, result.value)).toEqual(json);
    expect(result.ok && Object.isFrozen(result.value)).toBe(true);
  });

  test("is missed where it is not optional, and not where it is", () => {
    expect(read(extended, grant).ok).toBe(true);
    expect(rulesOf(read(extended, fullGrant))).toEqual(["schema.missing"]);
  });

  test("leaves all other keys unknown", () => {
    expect(rulesOf(read(extended, { ...grant, colour: "red" }))).toEqual(["schema.unknown-key"]);
  });

  test("can be picked, omitted and made optional like any other", () => {
    expect(read(pickFields(extended, ["projectCode"]), { projectCode: "P17" }).ok).toBe(true);
    expect(read(omitFields(extended, ["projectCode"]), fullGrant).ok).toBe(true);
    expect(read(partialFields(extended, ["projectCode"]), fullGrant).ok).toBe(true);
  });

  test("that has a default is filled in, also where it may be absent", () => {
    const phased = extendFields(fundSchema, { phase: z.int().default(1) });
    expect(read(partialFields(phased), {})).toEqual({ ok: true, value: { phase: 1 } });
  });
});

describe("what is made", () => {
  const formSchema = pickFields(grantSchema, ["title", "awards", "total"]);

  test("leaves the schema of the entity as it was", () => {
    expect(read(grantSchema, fullGrant).ok).toBe(true);
    expect(grantSchema.safeParse({ title: fullGrant.title }).success).toBe(false);
  });

  test("is a Standard Schema", () => {
    const standard = formSchema["~standard"];
    expect(standard).toMatchObject({ version: 1, vendor: "zod" });
    const { title, awards } = fullGrant;
    expect(standard.validate({ title, awards })).toEqual({
      value: formSchema.parse({ title, awards }),
    });
    expect(standard.validate({ title })).toMatchObject({ issues: [{ path: ["awards"] }] });
  });

  test("has a JSON Schema, in which the parts keep their names", () => {
    const json = jsonSchemaOf(formSchema);
    expect(json).toMatchObject({
      type: "object",
      required: ["title"],
      additionalProperties: false,
    });
    expect(Object.keys(json.properties as object)).toEqual(["title", "awards", "total"]);
    expect(json.$defs).toHaveProperty("YearAmount");
    expect(jsonSchemaOf(partialFields(formSchema))).not.toHaveProperty("required");
    const extended = extendFields(partySchema, { note: z.string() });
    expect((jsonSchemaOf(extended).required as string[]).at(-1)).toBe("note");
  });

  test("has a place in a schema of one's own, and there it is read piece by piece", () => {
    const listSchema = z.array(partialFields(grantInstalmentSchema)).readonly();
    const list = Array.from({ length: 20_000 }, () => ({ status: "paid" }));
    expect(read(listSchema, list).ok).toBe(true);
    const amiss = [...list, { status: "held", paidOn: "2012-07-02" }];
    const result = read(listSchema, amiss);
    expect(result.ok ? [] : result.problems.map(({ path }) => path)).toEqual([[20_000, "paidOn"]]);
  });
});

describe("a call that cannot be answered", () => {
  const own = z.strictObject({ name: z.string() });

  test.each<[string, z.ZodType]>([
    ["an object of one's own", own],
    ["an object of one's own that is read-only", own.readonly()],
    ["one with a refinement outside", fundSchema.refine(() => true)],
    ["one with a description", fundSchema.describe("A fund")],
    ["one that may be absent", z.exactOptional(fundSchema)],
    ["a list", z.array(fundSchema)],
    ["a value without fields", rateSchema],
    ["no schema at all", undefined as never],
  ])("throws for %s, and says what to do", (_, schema) => {
    for (const call of [
      () => pickFields(schema, []),
      () => omitFields(schema, []),
      () => partialFields(schema),
      () => extendFields(schema, {}),
    ]) {
      expect(thrownBy(call)).toMatchObject({
        code: "reshape.other-schema",
        message: expect.stringContaining("reshape it first, then refine"),
      });
    }
  });

  test.each(["colour", "__proto__", "constructor", ""])("throws for a field %j", (field) => {
    const fields = [field as "name"];
    for (const call of [
      () => pickFields(fundSchema, ["name", ...fields]),
      () => omitFields(fundSchema, fields),
      () => partialFields(fundSchema, fields),
    ]) {
      expect(thrownBy(call)).toMatchObject({
        code: "reshape.unknown-field",
        values: { field, fields: expect.arrayContaining(["id", "name"]) },
      });
    }
  });

  test.each([["name"], [null], [[1]], [[Symbol("name")]], [{ name: true }]])(
    "throws for names that are not in an array: %o",
    (fields) => {
      for (const reshape of [pickFields, omitFields, partialFields]) {
        expect(thrownBy(() => reshape(portfolioSchema, fields as never))).toMatchObject({
          code: "reshape.invalid-fields",
          values: { expected: "names" },
        });
      }
    },
  );

  test.each([["name"], [null], [{ note: "string" }], [{ note: undefined }], [() => ({})]])(
    "throws for fields to add that are not schemas: %o",
    (shape) => {
      expect(thrownBy(() => extendFields(fundSchema, shape as never))).toMatchObject({
        code: "reshape.invalid-fields",
        values: { expected: "schemas" },
      });
    },
  );

  test("throws for a field to add that is already in the schema", () => {
    const call = () => extendFields(fundSchema, { note: z.string(), name: z.string() } as never);
    expect(thrownBy(call)).toMatchObject({
      code: "reshape.existing-field",
      values: { field: "name" },
    });
  });
});
