import { type Problem, type ReadLimits, type ReadRuleId, read, readJson } from "concordat";
import * as z from "zod";
import type { RuleCase } from "./RuleCase.ts";

const anything = z.unknown();
const person = z.strictObject({
  name: z.string().regex(/^\w+$/).max(3),
  age: z.int().min(0).max(9),
});
const either = z.strictObject({ age: z.union([z.int(), z.enum(["old"])]) });
const status = z.strictObject({ status: z.enum(["open", "closed"]) });

function problems(
  schema: z.ZodType,
  input: unknown,
  limits?: Partial<ReadLimits>,
): readonly Problem[] {
  const result = read(schema, input, limits);
  return result.ok ? [] : result.problems;
}

function jsonProblems(text: string, limits?: Partial<ReadLimits>): readonly Problem[] {
  const result = readJson(anything, text, limits);
  return result.ok ? [] : result.problems;
}

const severity = "error";
const ring: unknown[] = [];
ring.push(ring);

const sound = { name: "Ann", age: 9 };
const keeps = () => problems(person, sound);

/** A case of a limit: the same data breaks a low one and keeps the one above it. */
function limited(
  limit: keyof ReadLimits,
  at: number,
  input: unknown,
  path: RuleCase["path"],
): RuleCase {
  return {
    breaks: () => problems(anything, input, { [limit]: at }),
    severity,
    path,
    values: { limit: at },
    keeps: () => problems(anything, input, { [limit]: at + 1 }),
  };
}

/** One case for each rule of reading. */
export const readRuleCases: Readonly<Record<ReadRuleId, RuleCase>> = {
  "input.not-plain": {
    breaks: () => problems(anything, { day: new Date(0) }),
    severity,
    path: ["day"],
    values: {},
    keeps,
  },
  "input.not-json": {
    breaks: () => problems(anything, { sum: 10n }),
    severity,
    path: ["sum"],
    values: {},
    keeps,
  },
  "input.sparse-list": {
    breaks: () => problems(anything, [new Array(2)]),
    severity,
    path: [0],
    values: {},
    keeps,
  },
  "input.cycle": {
    breaks: () => problems(anything, { ring }),
    severity,
    path: ["ring", 0],
    values: {},
    keeps: () => problems(anything, [sound, sound]),
  },
  "input.too-deep": limited("depth", 1, { a: [] }, ["a"]),
  "input.too-many-values": limited("values", 2, [1, 2], [1]),
  "input.list-too-long": limited("listLength", 1, { a: [1, 2] }, ["a"]),
  "input.too-many-keys": limited("keyCount", 1, [{ a: 1, b: 2 }], [0]),
  "input.text-too-long": limited("textLength", 1, ["ab"], [0]),
  "input.key-too-long": limited("keyLength", 1, [{ ab: 1 }], [0]),
  "input.too-many-problems": {
    breaks: () => problems(person, {}, { problems: 2 }),
    severity,
    path: [],
    values: { limit: 2 },
    keeps: () => problems(person, {}, { problems: 3 }),
  },
  "json.syntax": {
    breaks: () => jsonProblems("[1,]"),
    severity,
    path: [],
    values: { line: 1, column: 4 },
    keeps: () => jsonProblems("[1]"),
  },
  "json.too-long": {
    breaks: () => jsonProblems("[1]", { jsonLength: 2 }),
    severity,
    path: [],
    values: { limit: 2 },
    keeps: () => jsonProblems("[1]", { jsonLength: 3 }),
  },
  "json.repeated-key": {
    breaks: () => jsonProblems('{"a":1,"a":2}'),
    severity,
    path: [],
    values: { line: 1, column: 8 },
    keeps: () => jsonProblems('{"a":{"a":1}}'),
  },
  "schema.missing": {
    breaks: () => problems(person, { name: "Ann" }),
    severity,
    path: ["age"],
    values: { expected: "a number" },
    keeps,
  },
  "schema.type": {
    breaks: () => problems(person, { ...sound, age: "9" }),
    severity,
    path: ["age"],
    values: { expected: "a number" },
    keeps,
  },
  "schema.unknown-key": {
    breaks: () => problems(person, { ...sound, colour: "red" }),
    severity,
    path: [],
    values: { keys: ["colour"] },
    keeps,
  },
  "schema.not-allowed": {
    breaks: () => problems(status, { status: "ajar" }),
    severity,
    path: ["status"],
    values: { expected: "one of open, closed" },
    keeps: () => problems(status, { status: "open" }),
  },
  "schema.too-small": {
    breaks: () => problems(person, { ...sound, age: -1 }),
    severity,
    path: ["age"],
    values: { expected: "at least 0" },
    keeps,
  },
  "schema.too-large": {
    breaks: () => problems(person, { ...sound, name: "Anna" }),
    severity,
    path: ["name"],
    values: { expected: "at most 3" },
    keeps,
  },
  "schema.pattern": {
    breaks: () => problems(person, { ...sound, name: "A." }),
    severity,
    path: ["name"],
    values: { expected: "/^\\w+$/" },
    keeps,
  },
  "schema.no-match": {
    breaks: () => problems(either, { age: "young" }),
    severity,
    path: ["age"],
    values: {},
    keeps: () => problems(either, { age: "old" }),
  },
};
