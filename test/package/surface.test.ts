import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { namesFile, surfaceNames } from "./surface/surfaceNames.ts";
import { surfaceReports } from "./surface/surfaceReport.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(root, "docs/surface");
const inFile = (file: string): string => readFileSync(join(folder, file), "utf8");

const reports = surfaceReports(root);
const remedy = "the surface changed: run `npm run surface` and read the diff of docs/surface";

test.each(Object.entries(reports))("what %s says is what its entry point exports", (file, text) => {
  expect(text, remedy).toBe(inFile(file));
});

test("every entry point has its report, and no report is left over", () => {
  const written = readdirSync(folder).filter((file) => file.endsWith(".md"));
  expect(Object.keys(reports).sort(), remedy).toEqual(written.sort());
});

test("the list of names is what the entry points export", () => {
  expect(namesFile(surfaceNames(root)), remedy).toBe(inFile("names.json"));
});
