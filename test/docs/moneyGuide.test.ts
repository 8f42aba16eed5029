import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./findExamples.ts";

const families = "money|rate|rounding|exact|arithmetic|value";

/** The codes of the failures of money, rates, rounding and exact amounts. */
function declaredCodes(): readonly string[] {
  const source = join(root, "src");
  return readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("Failures.ts"))
    .flatMap((file) => {
      const text = readFileSync(join(source, file), "utf8");
      const declared = new RegExp(`readonly "((?:${families})\\.[a-z-]+)":`, "g");
      return [...text.matchAll(declared)].flatMap(([, code]) => code ?? []);
    });
}

test("the guide to money says of every error what to do about it, and of no other", () => {
  const guide = readFileSync(join(root, "docs/guides/money.md"), "utf8");
  const rows = guide.split("\n").filter((line) => line.startsWith("| `"));
  const code = new RegExp(`\`((?:${families})\\.[a-z-]+)\``, "g");
  const named = rows.flatMap((row) => [...row.matchAll(code)].map(([, name]) => name));
  expect(declaredCodes().length).toBeGreaterThan(20);
  expect(named.sort()).toEqual([...declaredCodes()].sort());
});
