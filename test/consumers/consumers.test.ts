import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { consumers } from "./consumers.ts";
import { recipes } from "./recipes.ts";

const files = consumers.flatMap((consumer) => Object.values(consumer.files));

test("every recipe for Jest that the guide prints is tried in a project of its own", () => {
  const tried = files.flatMap((file) => ("text" in file ? [file.text] : []));
  expect([...recipes.keys()]).toHaveLength(7);
  for (const [name, text] of recipes) expect(tried, name).toContain(text);
});

test("every file for consumers has one", () => {
  const copied = files.flatMap((file) => ("copyOf" in file ? [file.copyOf] : []));
  const onDisk = readdirSync(new URL("files", import.meta.url));
  expect([...new Set(copied)].sort()).toEqual(onDisk.sort());
});

test("every consumer has a name of its own and something to check", () => {
  const names = consumers.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, checks } of consumers) expect(checks.length, name).toBeGreaterThan(0);
});
