import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ruleCatalogue } from "concordat";
import { expect, test } from "vitest";
import { failureCalls } from "../support/failureCalls.ts";
import { failureOutcome } from "../support/failureOutcome.ts";

const src = fileURLToPath(new URL("../../src", import.meta.url));

/** Every table of failures of the sources, by its name. */
const tables: readonly (readonly [string, object])[] = (
  await Promise.all(
    readdirSync(src, { recursive: true, encoding: "utf8" })
      .filter(
        (file) => file.endsWith(".ts") && !/^catalogue.Failures|^time.TimeFailures/.test(file),
      )
      .map(async (file) => {
        const text = readFileSync(join(src, file), "utf8");
        const names = [...text.matchAll(/^export const (\w+): FailureTable</gm)];
        const exported: Readonly<Record<string, object>> =
          names.length === 0 ? {} : await import(join(src, file));
        return names.map(([, name = ""]) => [name, exported[name] as object] as const);
      }),
  )
).flat();

const codes = tables.flatMap(([, table]) => Object.keys(table));

test("the tables are found", () => {
  expect(tables.length).toBeGreaterThan(10);
  expect(codes.length).toBeGreaterThan(50);
});

test.each(tables)("%s is a frozen table that says each of its failures", (_file, table) => {
  expect(Object.isFrozen(table)).toBe(true);
  for (const [code, say] of Object.entries(table)) {
    expect(code).toMatch(/^[a-z-]+\.[a-z0-9-]+$/);
    expect(say).toBeTypeOf("function");
  }
});

test("no code is in two tables", () => {
  expect(new Set(codes).size).toBe(codes.length);
});

test.each(Object.entries(failureCalls))("%s is what its call ends in", (code, call) => {
  const outcome = failureOutcome(call);
  expect(outcome?.id).toBe(code);
  expect(outcome?.message).toMatch(/^\S.{8,}/);
  expect(JSON.parse(JSON.stringify(outcome?.values))).toEqual(outcome?.values);
  expect(ruleCatalogue.find(({ id }) => id === code)?.kind).toBe("failure");
});

test("the catalogue names the failures of all tables, and each has a call that ends in it", () => {
  const catalogued = ruleCatalogue.filter(({ kind }) => kind === "failure").map(({ id }) => id);
  expect([...catalogued].sort()).toEqual([...codes].sort());
  expect(Object.keys(failureCalls).sort()).toEqual([...codes].sort());
});

test("the sources name no id that the catalogue does not have", () => {
  const known = new Set(ruleCatalogue.map(({ id }) => id));
  const families = new Set([...known].map((id) => id.split(".")[0]));
  const named = readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => readFileSync(join(src, file), "utf8").match(/"[a-z-]+\.[a-z0-9-]+"/g) ?? [])
    .map((text) => text.slice(1, -1))
    .filter((id) => families.has(id.split(".")[0]));
  expect(named.length).toBeGreaterThan(300);
  expect([...new Set(named)].filter((id) => !known.has(id))).toEqual([]);
});
