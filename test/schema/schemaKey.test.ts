import { fundSchema, moneySchema, portfolioSchema, read, readJson, writeJson } from "concordat";
import { describe, expect, test } from "vitest";
import * as z from "zod";

const fund = { id: "example-fund", name: "Example Fund" };
const address = { $schema: "./node_modules/concordat/schema/fund.json" };
const rulesOf = (result: ReturnType<typeof readJson>) =>
  result.ok ? [] : result.problems.map(({ rule, path }) => [rule, path.join(".")]);

describe("`$schema` at the root of JSON text", () => {
  test.each([
    ["first", { ...address, ...fund }],
    ["last", { ...fund, ...address }],
  ])("is left out of what is read where it stands %s", (_, json) => {
    expect(readJson(fundSchema, JSON.stringify(json))).toEqual({ ok: true, value: fund });
  });

  test("is left out of amounts and of a portfolio with a long list", () => {
    const amount = { amount: "5.00", currency: "GBP" };
    expect(readJson(moneySchema, JSON.stringify({ ...address, ...amount })).ok).toBe(true);
    const funds = Array.from({ length: 2_500 }, (_, index) => ({ ...fund, id: `fund-${index}` }));
    const result = readJson(portfolioSchema, JSON.stringify({ ...address, funds }));
    expect(result.ok && result.value.funds?.length).toBe(2_500);
    expect(result.ok && Object.keys(result.value)).toEqual(["funds"]);
  });

  test("is no problem beside others", () => {
    const json = JSON.stringify({ ...address, ...fund, id: "no id" });
    expect(rulesOf(readJson(fundSchema, json))).toEqual([["schema.pattern", "id"]]);
  });

  test("is refused anywhere else, as anything but a string, and twice", () => {
    const inner = JSON.stringify({ funds: [{ ...address, ...fund }] });
    expect(rulesOf(readJson(portfolioSchema, inner))[0]?.[0]).toBe("schema.unknown-key");
    const number = JSON.stringify({ ...fund, $schema: 2020 });
    expect(rulesOf(readJson(fundSchema, number))[0]?.[0]).toBe("schema.unknown-key");
    const twice =
      '{ "$schema": "a", "$schema": "b", "id": "example-fund", "name": "Example Fund" }';
    expect(rulesOf(readJson(fundSchema, twice))).toEqual([["json.repeated-key", ""]]);
  });

  test("is refused by read, whose data is no file", () => {
    expect(read(fundSchema, { ...address, ...fund }).ok).toBe(false);
  });

  test("is kept by a schema that knows it", () => {
    const text = JSON.stringify({ ...address, n: 1 });
    const own = z.strictObject({ $schema: z.exactOptional(z.string()), n: z.int() });
    expect(readJson(own, text)).toEqual({ ok: true, value: { ...address, n: 1 } });
    const loose = z.looseObject({ n: z.int() });
    expect(readJson(loose, text)).toEqual({ ok: true, value: { ...address, n: 1 } });
    const address2 = z.strictObject({ $schema: z.url(), n: z.int() });
    expect(rulesOf(readJson(address2, text))).toEqual([["schema.pattern", "$schema"]]);
  });

  test("is not written", () => {
    const result = readJson(fundSchema, JSON.stringify({ ...address, ...fund }));
    const written = result.ok ? writeJson(fundSchema, result.value) : undefined;
    expect(written?.ok && JSON.parse(written.text)).toEqual(fund);
  });
});
