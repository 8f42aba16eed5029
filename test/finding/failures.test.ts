import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const src = fileURLToPath(new URL("../../src", import.meta.url));

/** Every table of failures of the sources, by its file. */
const tables: readonly (readonly [string, object])[] = await Promise.all(
  readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((file) => /\/[a-z]\w*Failures\.ts$/.test(file))
    .map(async (file) => {
      const exported: Readonly<Record<string, unknown>> = await import(join(src, file));
      const name = file.replace(/^.*\/|\.ts$/g, "");
      return [file, exported[name] as object] as const;
    }),
);

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
