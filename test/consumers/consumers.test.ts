import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { consumers } from "./consumers.ts";
import { runCheck } from "./project.ts";
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

test("a check fails if its program fails, prints anything else, or is not there", async () => {
  const inNode = (code: string, prints?: string) =>
    runCheck(tmpdir(), { command: ["node", "-e", code], ...(prints !== undefined && { prints }) });
  expect(await inNode("console.log(1)")).toBeUndefined();
  expect(await inNode("console.log(1)", "1\n")).toBeUndefined();
  expect(await inNode("console.log(1)", "2\n")).toContain("It had to print 2");
  expect(await inNode("console.error('why'); process.exit(3)")).toMatch(/It ended with 3\nwhy/);
  expect(await runCheck(tmpdir(), { command: ["tsc"] })).toContain("was not installed");
});
