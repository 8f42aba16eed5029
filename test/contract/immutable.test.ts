import * as concordat from "concordat";
import { ExactAmount } from "concordat/exact";
import * as fixtures from "concordat/fixtures";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { subjectSchemas } from "../../src/testing/faults/Subjects.ts";

const { fundingAggregate, Money, Rate, read, readJson } = concordat;

/** Where something can be changed in a value: in a list, an object or an amount within it. */
function changeableIn(value: unknown): readonly string[] {
  const found: string[] = [];
  const seen = new Set<object>();
  const visit = (part: unknown, path: string): void => {
    if (typeof part !== "object" || part === null || seen.has(part)) return;
    seen.add(part);
    if (part instanceof z.core.$ZodType) return;
    if (!Object.isFrozen(part)) found.push(path);
    for (const key of Reflect.ownKeys(part)) {
      visit((part as Readonly<Record<PropertyKey, unknown>>)[key], `${path}.${String(key)}`);
    }
  };
  visit(value, "");
  return found;
}

const constants = (exported: object) =>
  Object.entries(exported).filter(([, value]) => typeof value === "object");

describe.each([
  ["concordat", constants(concordat)],
  ["concordat/fixtures", constants(fixtures)],
] as const)("the constants of %s", (_, exported) => {
  test("are many", () => {
    expect(exported.length).toBeGreaterThan(40);
  });

  test.each(exported)("%s cannot be changed anywhere", (_, value) => {
    expect(changeableIn(value)).toEqual([]);
  });
});

type Builder = () => unknown;
const builders = Object.entries(fixtures as Readonly<Record<string, unknown>>).filter(
  (entry): entry is [string, Builder] => /^build[A-Z]/.test(entry[0]),
);

test.each(builders)("nothing that %s makes can be changed", (_, build) => {
  expect(changeableIn(build())).toEqual([]);
});

describe.each(Object.entries(fixtures.goldenJson))("a %s that was read", (name, text) => {
  const schema: z.ZodType = subjectSchemas()[name as fixtures.GoldenName];

  test("cannot be changed anywhere, whether it was read quickly, from data or by zod", () => {
    const json: unknown = JSON.parse(text);
    const values = [readJson(schema, text), read(schema, json), schema.safeParse(json)].map(
      (result) => ("value" in result ? result.value : "data" in result ? result.data : result),
    );
    expect(values).toEqual([values[0], values[0], values[0]]);
    expect(values.flatMap(changeableIn)).toEqual([]);
  });
});

test("nothing in an aggregate that was read can be changed", () => {
  const portfolio = concordat.portfolioSchema.parse(JSON.parse(fixtures.goldenJson.Portfolio));
  const aggregate: unknown = JSON.parse(JSON.stringify(fundingAggregate(portfolio)));
  const result = read(concordat.fundingAggregateSchema, aggregate);
  expect(result.ok).toBe(true);
  expect(result.ok && changeableIn(result.value)).toEqual([]);
});

test("an amount or rate that arithmetic makes is not frozen, which would cost more than the arithmetic", () => {
  const pound = Money.of("1", "GBP");
  const made = [pound.plus(pound), Rate.of(1).plus("0.5"), ExactAmount.from(pound).plus(pound)];
  expect(made.map((value) => Object.isFrozen(value))).toEqual([false, false, false]);
});
