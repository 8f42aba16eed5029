import { read, ruleCatalogue } from "concordat";
import { describe, expect, test } from "vitest";
import * as z from "zod";

const person = z.strictObject({
  name: z.string().regex(/^\w+$/).max(3),
  age: z.int().min(0).max(9),
});
const status = z.strictObject({ status: z.enum(["open", "closed"]) });
const sound = { name: "Ann", age: 9 };

describe("a schema of one's own is refused by the rules of reading, with what it expects", () => {
  test.each<[rule: string, schema: z.ZodType, input: object, path: string[], values: object]>([
    ["schema.missing", person, { name: "Ann" }, ["age"], { expected: "a number" }],
    ["schema.type", person, { ...sound, age: "9" }, ["age"], { expected: "a number" }],
    ["schema.unknown-key", person, { ...sound, colour: "red" }, ["colour"], { keys: ["colour"] }],
    [
      "schema.not-allowed",
      status,
      { status: "ajar" },
      ["status"],
      { expected: "one of open, closed" },
    ],
    ["schema.too-small", person, { ...sound, age: -1 }, ["age"], { expected: "at least 0" }],
    ["schema.too-large", person, { ...sound, name: "Anna" }, ["name"], { expected: "at most 3" }],
    ["schema.pattern", person, { ...sound, name: "A." }, ["name"], { expected: "/^\\w+$/" }],
  ])("%s", (id, schema, input, path, values) => {
    const message = ruleCatalogue.find((rule) => rule.id === id)?.message(values);
    const result = read(schema, input);
    expect(result.ok ? [] : result.problems).toEqual([
      { rule: id, severity: "error", path, values, message },
    ]);
  });

  test("what keeps it is read", () => {
    expect(read(person, sound).ok).toBe(true);
    expect(read(status, { status: "open" }).ok).toBe(true);
  });
});
