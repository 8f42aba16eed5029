import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { surfaceNames } from "./surfaceNames.ts";
import { surfaceReports } from "./surfaceReport.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const manifest = { name: "lib", exports: { ".": { types: "" }, "./sub": { types: "" } } };

/** A package with a main entry and one beside it. */
function packageOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "concordat-surface-"));
  folders.push(folder);
  const all = { "package.json": JSON.stringify(manifest), "src/entries/sub.ts": "", ...files };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

const main = (files: Readonly<Record<string, string>>): string =>
  surfaceReports(packageOf(files))["lib.md"] ?? "";

test("a report has the names in order, with their types and without comments or code", () => {
  const report = main({
    "src/index.ts":
      'export { deal, most } from "./deal.ts"; export type { Deal } from "./deal.ts";',
    "src/deal.ts": `/** How many. */
export const most = 9;
/** A deal. */
export interface Deal { /** Its size. */ readonly size: number }
export function deal(size: number = most): Deal { return { size }; }`,
  });
  expect(report).toContain(`3 names are exported.

## Exported

\`\`\`ts
interface Deal {
    readonly size: number;
}

function deal(size?: number): Deal;

const most = 9;
\`\`\`
`);
});

test("a type that is not exported is shown where an exported one needs it, through any files", () => {
  const report = main({
    "src/index.ts": 'export { deal } from "./deal.ts";',
    "src/deal.ts":
      'import type { Hidden } from "./Hidden.ts"; export function deal(): Hidden { return 1; }',
    "src/Hidden.ts": "type Deeper = 1 | 2; export type Hidden = Deeper; export type Unused = 3;",
  });
  expect(report).toContain(`## Not exported, but part of the types above

\`\`\`ts
type Deeper = 1 | 2;

type Hidden = Deeper;
\`\`\`
`);
});

test("a name of two entry points is described once and referred to after", () => {
  const folder = packageOf({
    "src/index.ts": 'export { most } from "./most.ts";',
    "src/entries/sub.ts": 'export { most } from "../most.ts";',
    "src/most.ts": "export const most: number = 9;",
  });
  const { "lib.md": first, "sub.md": second } = surfaceReports(folder);
  expect(first).toContain("const most: number;");
  expect(second).not.toContain("const most");
  expect(second).toContain("- `most`: `lib`");
});

test("a deprecated name says so, and an internal member is left out", () => {
  const report = main({
    "src/index.ts": `/** @deprecated use {@link all} */
export class Most {
  /** @internal */
  readonly hidden: number = 1;
  readonly shown: number = 1;
}`,
  });
  expect(report).toContain("/** @deprecated */\nclass Most {\n    readonly shown: number;\n}");
});

test("the names say what each is, also where one name is two things", () => {
  const folder = packageOf({
    "src/index.ts": "export type Side = 'left'; export const Side = 'left'; export class Most {}",
  });
  expect(surfaceNames(folder)).toEqual({
    lib: { Most: "class", Side: "type and const" },
    "lib/sub": {},
  });
});

test("a list with a star is refused, because nobody sees what it adds", () => {
  const files = { "src/index.ts": 'export * from "./most.ts";' };
  expect(() => main(files)).toThrow("name what is exported");
});
