import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { page, releaseOnDisk, withTable } from "./renames/releaseOnDisk.ts";
import { renameProblems } from "./renames/renameProblems.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const release = releaseOnDisk(root);

test("every name and id of the last release that went has a row, and every row leads somewhere", () => {
  expect(renameProblems(release), "docs/surface/renames-0.2.json").toEqual([]);
});

test("the guide to stability has the table that the data makes (`npm run surface` writes it)", () => {
  const text = readFileSync(join(root, page), "utf8");
  expect(text).toBe(withTable(text, release));
});

test("the names and ids of the last release are those of a whole version", () => {
  const { before, ids } = release;
  expect(Object.keys(before.concordat ?? {})).toHaveLength(1086);
  expect(Object.keys(ids.named)).toHaveLength(52 + 109);
  expect(ids.rules).toHaveLength(136);
});

test("an id that nobody gave is not found among those of today", () => {
  expect(release.hasId("money.no-such-failure")).toBe(false);
  expect(release.hasId("no-such-family.")).toBe(false);
});
