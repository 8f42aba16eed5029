import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ruleCatalogue } from "concordat";
import { Application } from "typedoc";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "./findExamples.ts";

const site = mkdtempSync(join(tmpdir(), "concordat-site-"));

// The pages of the ruleCatalogue, with the router of the whole site, beside one small module.
beforeAll(async () => {
  const settings = JSON.parse(readFileSync(join(root, "docs/typedoc.json"), "utf8"));
  const app = await Application.bootstrap({
    entryPoints: [join(root, "src/finding/Brand.ts")],
    tsconfig: join(root, "tsconfig.json"),
    projectDocuments: [join(root, "docs/rules/*.md")],
    router: settings.router,
    readme: "none",
    disableSources: true,
    skipErrorChecking: true,
    validation: false,
    logLevel: "Error",
  });
  const project = await app.convert();
  if (project) await app.generateDocs(project, site);
}, 120_000);

afterAll(() => rmSync(site, { recursive: true }));

test("the place in the docs that a rule names is there", () => {
  const pages = new Map<string, string>();
  const absent = ruleCatalogue.filter(({ docs }) => {
    const [page = "", anchor] = docs.split("#");
    if (!pages.has(page)) pages.set(page, readFileSync(join(site, page), "utf8"));
    return !pages.get(page)?.includes(`id="${anchor}"`);
  });
  expect(absent.map(({ docs }) => docs)).toEqual([]);
});
