import {
  type DateRange,
  type Fund,
  fundSchema,
  type GrantInstalment,
  grantInstalmentSchema,
  grantSchema,
  localDate,
  Money,
  moneySchema,
  type Problem,
  Rate,
  rateSchema,
  read,
  validate,
} from "concordat";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { fullGrant } from "../support/fullEntities.ts";
import { gbp } from "../support/values.ts";

const day = localDate("2012-07-02");
const earlier = localDate("2012-04-01");
const fund: Fund = { id: "example-fund", name: "Example Fund" };
const due: GrantInstalment = { due: day, amount: gbp("5.00"), status: "scheduled" };

const rulesIn = (problems: readonly Problem[]) =>
  problems.map(({ rule, path }) => [rule, path.join(".")]);

test("a sound value has no problems", () => {
  expect(validate(fundSchema, fund)).toEqual([]);
  expect(validate(grantInstalmentSchema, due)).toEqual([]);
  expect(validate(moneySchema, gbp("5.00"))).toEqual([]);
  expect(validate(rateSchema, Rate.ratio(1, 3))).toEqual([]);
});

test("what a type cannot show is a problem, at its place in the value", () => {
  const paid: GrantInstalment = { ...due, status: "paid" };
  expect(rulesIn(validate(grantInstalmentSchema, paid))).toEqual([
    ["grant.paid-without-date", "paidOn"],
  ]);
  const backwards = { start: day, end: earlier } as DateRange;
  expect(rulesIn(validate(fundSchema, { ...fund, period: backwards }))).toEqual([
    ["date-range.end-before-start", "period.end"],
  ]);
  const row = { ...due, number: 1 };
  expect(validate(grantInstalmentSchema, row)).toEqual([
    expect.objectContaining({
      rule: "schema.unknown-key",
      path: ["number"],
      values: { keys: ["number"] },
    }),
  ]);
});

test("the problems are those of reading the JSON form", () => {
  const faulty = { ...fund, id: "no id", name: "", period: { start: day, end: earlier } };
  const result = read(fundSchema, faulty);
  expect(validate(fundSchema, faulty as Fund)).toEqual(result.ok ? [] : result.problems);
});

test("there are no more problems than the limit", () => {
  const faulty = { ...fund, id: "no id", name: "" };
  expect(rulesIn(validate(fundSchema, faulty, { problems: 1 }))).toEqual([
    ["input.too-many-problems", ""],
  ]);
  const amounts = z.array(moneySchema);
  const wire = Array.from({ length: 5 }, () => gbp("5.00").toJSON()) as unknown as Money[];
  expect(rulesIn(validate(amounts, wire, { problems: 3 }))).toEqual([
    ["input.json-form", "0"],
    ["input.json-form", "1"],
    ["input.too-many-problems", ""],
  ]);
});

describe("a value and its JSON form are told apart", () => {
  const wire = { amount: "5.00", currency: "GBP" };

  test("where the JSON form is given for the value", () => {
    const problems = validate(grantInstalmentSchema, { ...due, amount: wire as never });
    expect(problems.map(({ rule, path, message }) => ({ rule, path, message }))).toEqual([
      {
        rule: "input.json-form",
        path: ["amount"],
        message:
          "Expected a Money, and this is its JSON form: read the data with read() or readJson(), and use the value that they return.",
      },
    ]);
    expect(rulesIn(validate(rateSchema, "1/2" as never))).toEqual([["input.json-form", ""]]);
    const places = rulesIn(validate(grantSchema, fullGrant as never));
    expect(new Set(places.map(([rule]) => rule))).toEqual(new Set(["input.json-form"]));
    expect(places).toContainEqual(["input.json-form", "awards.0.amount"]);
  });

  test("where the value is given for the JSON form", () => {
    const result = read(grantInstalmentSchema, due);
    expect(!result.ok && result.problems).toEqual([
      expect.objectContaining({
        rule: "input.not-json-form",
        path: ["amount"],
        message:
          "This is a value made in code, not its JSON form: check it with validate(), or write it with writeJson().",
      }),
    ]);
  });

  test("where an instance of a class stands among data of one's own", () => {
    const extensions = { at: new Date(0) } as never;
    expect(rulesIn(validate(fundSchema, { ...fund, extensions }))).toEqual([
      ["input.not-plain", "extensions.at"],
    ]);
  });

  test("where another class writes the same JSON", () => {
    const lookAlike = { __proto__: { toJSON: () => wire } } as never;
    expect(rulesIn(validate(moneySchema, lookAlike))).toEqual([["input.not-plain", ""]]);
    const ownKey = { toJSON: () => wire } as never;
    expect(rulesIn(validate(moneySchema, ownKey))).toEqual([["input.not-json", "toJSON"]]);
    expect(rulesIn(validate(rateSchema, gbp("5.00") as never))).toEqual([["schema.type", ""]]);
  });
});

test("undefined under a key counts as omitted", () => {
  const given = { ...fund, holder: undefined, period: undefined, colour: undefined };
  expect(validate(fundSchema, given as never)).toEqual([]);
  expect(rulesIn(validate(fundSchema, { ...fund, name: undefined } as never))).toEqual([
    ["schema.missing", "name"],
  ]);
});

test("a class of one's own is validated by the JSON that it writes", () => {
  const schema = z.strictObject({
    at: z.codec(z.iso.datetime(), z.date(), {
      decode: (text) => new Date(text),
      encode: (date) => date.toISOString(),
    }),
  });
  expect(validate(schema, { at: new Date(0) })).toEqual([]);
  expect(rulesIn(validate(schema, { at: new Date(Number.NaN) }))).toEqual([["schema.type", "at"]]);
  expect(rulesIn(validate(schema, { at: "1970-01-01T00:00:00.000Z" as never }))).toEqual([
    ["input.json-form", "at"],
  ]);
});

describe("no value makes it throw", () => {
  const boom = () => {
    throw new TypeError("FOREIGN");
  };
  const endless = () => ({ __proto__: { toJSON: endless } });

  test.each<[name: string, value: unknown, expected: [rule: string, path: string]]>([
    ["a toJSON that throws", { at: { __proto__: { toJSON: boom } } }, ["input.not-plain", "at"]],
    [
      "a toJSON behind a getter",
      {
        at: Object.create({
          get toJSON() {
            return boom();
          },
        }),
      },
      ["input.not-plain", "at"],
    ],
    [
      "a toJSON that throws, of the whole",
      { __proto__: { toJSON: boom } },
      ["input.not-plain", ""],
    ],
    ["a toJSON that writes another", endless(), ["input.not-plain", ""]],
    ["half a Money", { at: Object.create(Money.prototype) }, ["input.not-plain", "at"]],
    ["the instance of a class that writes nothing", { at: new Map() }, ["input.not-plain", "at"]],
  ])("%s", (_, value, expected) => {
    expect(rulesIn(validate(z.unknown(), value))).toEqual([expected]);
  });
});
