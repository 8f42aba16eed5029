import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SurfaceNames } from "../surface/surfaceNames.ts";
import { idsOnPages } from "./idsOnPages.ts";
import type { Release } from "./Release.ts";
import { renameRows } from "./renameRows.ts";
import { renameTable } from "./renameTable.ts";
import { tablesInReport } from "./tablesInReport.ts";

/** The page that tells users what changed its name, between two comments. */
export const page = "docs/guides/stability.md";

const table = /(<!-- renames[^>]*-->)[\s\S]*(<!-- end of renames -->)/;

/** The way from 0.1.0 to the version at hand, as the files in `docs/surface` have it. */
export function releaseOnDisk(root: string): Release {
  const json = <T>(file: string): T =>
    JSON.parse(readFileSync(join(root, "docs/surface", file), "utf8")) as T;
  const now = json<SurfaceNames>("names.json");
  const main = now.concordat ?? {};
  const report = readFileSync(join(root, "docs/surface/concordat.md"), "utf8");
  return {
    before: json("names-0.1.0.json"),
    ids: json("ids-0.1.0.json"),
    now,
    renames: json("renames-0.2.json"),
    hasId: idsOnPages(root),
    tableOf: tablesInReport(report, (name) => Object.hasOwn(main, name)),
  };
}

/** The page with the table that a release has. */
export function withTable(text: string, release: Release): string {
  if (!table.test(text)) throw new Error(`${page} has no place for the table of renames`);
  const written = renameTable(renameRows(release));
  return text.replace(
    table,
    (_, before: string, after: string) => `${before}\n\n${written}\n\n${after}`,
  );
}
