import {
  fundSchema,
  grantSchema,
  localDateSchema,
  moneySchema,
  type Problem,
  portfolioSchema,
  type ReadResult,
  read,
  readJson,
} from "concordat";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { minimalFund, minimalGrant, poundsFigure } from "../support/entities.ts";
import { soundPortfolio } from "../support/sampleEntities.ts";

function problemsOf(result: ReadResult<unknown>): readonly Problem[] {
  return result.ok ? [] : result.problems;
}

function only(result: ReadResult<unknown>): Problem | undefined {
  const problems = problemsOf(result);
  expect(problems).toHaveLength(1);
  return problems[0];
}

describe("a problem names its rule, its place and the remedy", () => {
  test("for a day that no calendar has", () => {
    const problem = only(
      read(fundSchema, { ...minimalFund, period: { start: "2011-04-31", end: "2012-03-31" } }),
    );
    expect(problem).toMatchObject({
      rule: "date.not-in-calendar",
      severity: "error",
      path: ["period", "start"],
    });
    expect(problem?.values).toEqual({ reason: "day", year: 2011, month: 4, day: 31 });
    expect(problem?.message).toMatch(/01 to 30.*correct/);
  });

  test("with the values of the error that it would be, from text too", () => {
    expect(only(readJson(localDateSchema, '"2012-04-31"'))).toMatchObject({
      rule: "date.not-in-calendar",
      values: { reason: "day", year: 2012, month: 4, day: 31 },
    });
    expect(only(readJson(moneySchema, '{ "amount": "5", "currency": "GBP" }'))).toMatchObject({
      rule: "money.non-canonical-amount",
      path: ["amount"],
      values: { currency: "GBP", digits: 2 },
    });
  });

  test("for a value of the wrong kind", () => {
    expect(only(read(fundSchema, { ...minimalFund, name: 7 }))).toMatchObject({
      rule: "schema.type",
      path: ["name"],
      message: "Expected a string here.",
      values: { expected: "a string" },
    });
    expect(only(read(fundSchema, []))).toMatchObject({
      rule: "schema.type",
      path: [],
      values: { expected: "an object" },
    });
  });

  test("for a property that is missing, a choice among words too", () => {
    expect(only(read(fundSchema, { id: "a" }))).toMatchObject({
      rule: "schema.missing",
      path: ["name"],
      message: "This is missing: give a string.",
    });
    const { status, ...rest } = minimalGrant;
    expect(only(read(grantSchema, rest))).toMatchObject({
      rule: "schema.missing",
      path: ["status"],
      message: expect.stringContaining(status),
    });
  });

  test("for a word that is not among the choices", () => {
    const problem = only(read(grantSchema, { ...minimalGrant, status: "actve" }));
    expect(problem).toMatchObject({ rule: "schema.not-allowed", path: ["status"] });
    expect(problem?.message).toMatch(/^This is not allowed here: use one of .*active/);
  });

  test("for an amount that is not in canonical form", () => {
    const total = { ...poundsFigure("5.00"), value: { amount: "5", currency: "GBP" } };
    expect(only(read(fundSchema, { ...minimalFund, total }))).toMatchObject({
      rule: "money.non-canonical-amount",
      path: ["total", "value", "amount"],
      message: expect.stringContaining('"5.00"'),
    });
  });

  test("for a list that is too short, and a number that is too small or not whole", () => {
    const short = read(grantSchema, { ...minimalGrant, awards: [] });
    expect(only(short)).toMatchObject({ rule: "schema.too-small", path: ["awards"] });
    const count = z.strictObject({ n: z.int().min(0).max(9) });
    expect(only(read(count, { n: -1 }))).toMatchObject({
      rule: "schema.too-small",
      message: "This is too small or too short: use at least 0.",
    });
    expect(only(read(count, { n: 10 }))).toMatchObject({
      rule: "schema.too-large",
      message: "This is too large or too long: use at most 9.",
    });
    expect(only(read(count, { n: 1.5 }))).toMatchObject({
      rule: "schema.type",
      values: { expected: "a whole number" },
    });
  });

  test("for an id and a line of text, in words and not as a pattern", () => {
    const problems = problemsOf(read(fundSchema, { id: "no spaces", name: "two\nlines" }));
    expect(problems.map(({ rule, path }) => [rule, path])).toEqual([
      ["schema.pattern", ["id"]],
      ["schema.pattern", ["name"]],
    ]);
    for (const { message } of problems) expect(message).toMatch(/^[A-Z][\w\s,:./-]+\.$/);
  });

  test("for several problems at once, all of them", () => {
    const json = {
      ...soundPortfolio,
      funds: [
        { id: "", name: 1, colour: "red" },
        { ...minimalFund, period: {} },
      ],
    };
    expect(
      problemsOf(read(portfolioSchema, json)).map(({ rule, path }) => [rule, path.join(".")]),
    ).toEqual([
      ["schema.pattern", "funds.0.id"],
      ["schema.type", "funds.0.name"],
      ["schema.unknown-key", "funds.0.colour"],
      ["schema.missing", "funds.1.period.start"],
      ["schema.missing", "funds.1.period.end"],
    ]);
  });

  test("for a schema of somebody else's, with rules of its own or none", () => {
    const own = z.string().refine(() => false, { error: "Ours.", params: { rule: "our.rule" } });
    expect(only(read(own, "x"))).toMatchObject({ rule: "our.rule", message: "Ours." });
    const union = z.union([z.number(), z.boolean()]);
    expect(only(read(union, "x"))).toMatchObject({ rule: "schema.no-match", path: [] });
    const digits = z.string().regex(/^\d$/);
    expect(only(read(digits, "x"))?.message).toContain("\\d");
  });
});

describe("a key that is not known", () => {
  test("is named, with the place for data of one's own", () => {
    const problem = only(read(fundSchema, { ...minimalFund, colour: "red" }));
    expect(problem).toMatchObject({
      rule: "schema.unknown-key",
      path: ["colour"],
      values: { keys: ["colour"] },
    });
    expect(problem?.message).toBe(
      'The key "colour" is not expected here: correct it, or remove it. Your own data goes under "extensions".',
    );
  });

  test("is a problem of its own, with its name in the path, as it stands", () => {
    const keys = ["colour", "our.key", "k".repeat(1000)];
    const named = Object.fromEntries(keys.map((key) => [key, 1]));
    const problems = problemsOf(read(portfolioSchema, { funds: [{ ...minimalFund, ...named }] }));
    expect(problems.map(({ path }) => path)).toEqual(keys.map((key) => ["funds", 0, key]));
  });

  test("is escaped and cut in the message and the values", () => {
    const hostile = { "\u001b[31m\u202e": 1, ["k".repeat(1000)]: 1 };
    const [escaped, cut] = problemsOf(read(fundSchema, { ...minimalFund, ...hostile }));
    expect(escaped?.message).toMatch(/^[\x20-\x7e]+$/);
    expect(escaped?.message).toContain("\\u001b[31m\\u202e");
    expect(cut?.message).toContain(`"${"k".repeat(100)}"`);
    expect(cut?.values.keys).toEqual(["k".repeat(100)]);
  });

  test("is not taken for a prototype", () => {
    const json = '{ "id": "a", "name": "A", "__proto__": { "holder": "b" } }';
    expect(only(readJson(fundSchema, json))).toMatchObject({
      rule: "schema.unknown-key",
      values: { keys: ["__proto__"] },
    });
  });
});

describe("messages", () => {
  test("repeat nothing of what was read", () => {
    const secret = "SECRET-\u001b[31m";
    const inputs: unknown[] = [
      secret,
      { id: secret, name: `${secret}\n` },
      { ...minimalFund, holder: secret, period: { start: secret, end: secret } },
      { ...minimalFund, total: { value: { amount: secret, currency: secret } } },
      {
        ...minimalFund,
        total: { ...poundsFigure("1.00"), qualifier: secret, asOf: secret, unit: `${secret}\n` },
      },
      { ...minimalFund, sources: [{ document: "A", evidence: secret, url: secret }] },
      { ...minimalFund, extensions: secret },
    ];
    for (const input of inputs) {
      const problems = problemsOf(read(fundSchema, input));
      expect(problems.length).toBeGreaterThan(0);
      for (const { message, values } of problems) {
        expect(message).not.toContain("SECRET");
        expect(JSON.stringify(values)).not.toContain("SECRET");
      }
    }
    expect(only(readJson(fundSchema, `{ "${secret} }`))?.message).not.toContain("SECRET");
  });
});

test("reading does not change the data", () => {
  const json = structuredClone(soundPortfolio);
  read(portfolioSchema, json);
  expect(json).toEqual(soundPortfolio);
});
