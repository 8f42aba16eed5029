import {
  type Fund,
  fundSchema,
  type GrantInstalment,
  grantInstalmentSchema,
  localDate,
  type Portfolio,
  portfolioLists,
  portfolioSchema,
  readJson,
  validate,
  writeJson,
} from "concordat";
import { describe, expect, test } from "vitest";
import { failure } from "../support/failure.ts";
import { fullPortfolio } from "../support/sampleEntities.ts";
import { gbp } from "../support/values.ts";

const fund: Fund = { id: "example-fund", name: "Example Fund" };
const portfolio: Portfolio = portfolioSchema.parse(fullPortfolio);

/** The same value with the keys of every object the other way round. */
function reversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversed) as T;
  if (Object.getPrototypeOf(Object(value)) !== Object.prototype) return value;
  const entries = Object.entries(value as object).reverse();
  return Object.fromEntries(
    entries.map(([key, inside]) => [key, key === "extensions" ? inside : reversed(inside)]),
  ) as T;
}

function textOf(value: Portfolio): string {
  const written = writeJson(portfolioSchema, value);
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  return written.text;
}

test("what is written is read back as an equal value", () => {
  expect(readJson(portfolioSchema, textOf(portfolio))).toEqual({ ok: true, value: portfolio });
  expect(Object.keys(portfolio)).toEqual(expect.arrayContaining([...portfolioLists]));
});

test("a value that could not be read is not written, and its problems are those of validate", () => {
  const paid: GrantInstalment = {
    due: localDate("2012-07-02"),
    amount: gbp("5.00"),
    status: "paid",
  };
  const problems = validate(grantInstalmentSchema, paid);
  expect(problems).toHaveLength(1);
  expect(writeJson(grantInstalmentSchema, paid)).toEqual({ ok: false, problems });
});

describe("the text", () => {
  test("has the keys in the order of the schema, whatever their order in the value", () => {
    const backwards = reversed(portfolio);
    expect(Object.keys(backwards)).not.toEqual(Object.keys(portfolio));
    expect(textOf(backwards)).toBe(textOf(portfolio));
    expect(textOf(portfolio)).toBe(JSON.stringify(portfolio));
  });

  test("keeps the order of keys under extensions", () => {
    const own = writeJson(fundSchema, { extensions: { b: 1, a: { d: 1, c: 2 } }, ...fund });
    expect(own.ok && own.text).toBe(
      '{"id":"example-fund","extensions":{"b":1,"a":{"d":1,"c":2}},"name":"Example Fund"}',
    );
  });

  test("is one line, or indented by a number of spaces", () => {
    const written = writeJson(fundSchema, fund, { indent: 2 });
    expect(written.ok && written.text).toBe(
      '{\n  "id": "example-fund",\n  "name": "Example Fund"\n}',
    );
  });

  test("omits a key whose value is undefined", () => {
    const written = writeJson(fundSchema, { ...fund, holder: undefined } as never);
    expect(written).toEqual(writeJson(fundSchema, fund));
  });
});

test("text that readJson would refuse as too long is not written", () => {
  const { text } = writeJson(fundSchema, fund) as { text: string };
  const jsonLength = text.length;
  expect(writeJson(fundSchema, fund, { jsonLength }).ok).toBe(true);
  const written = writeJson(fundSchema, fund, { jsonLength: jsonLength - 1 });
  expect(!written.ok && written.problems.map(({ rule }) => rule)).toEqual(["json.too-long"]);
});

test("an indentation that is not a number of at least 1 is refused", () => {
  for (const indent of [0, Number.NaN, "2" as never]) {
    expect(failure(() => writeJson(fundSchema, fund, { indent }))).toEqual({
      code: "read.invalid-limit",
      values: { limit: "indent" },
    });
  }
});
