/**
 * Writes what the entry points export, and what changed its name since the last version, into `docs`:
 * `npm run surface`. Read the difference before you commit it: it is what users will see.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { page, releaseOnDisk, withTable } from "../renames/releaseOnDisk.ts";
import { renameProblems } from "../renames/renameProblems.ts";
import { namesFile, surfaceNames } from "./surfaceNames.ts";
import { surfaceReports } from "./surfaceReport.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const folder = join(root, "docs/surface");

const reports = surfaceReports(root);
for (const file of readdirSync(folder)) {
  if (file.endsWith(".md") && !(file in reports)) rmSync(join(folder, file));
}
for (const [file, text] of Object.entries(reports)) writeFileSync(join(folder, file), text);
writeFileSync(join(folder, "names.json"), namesFile(surfaceNames(root)));

const release = releaseOnDisk(root);
const guide = join(root, page);
writeFileSync(guide, withTable(readFileSync(guide, "utf8"), release));

const problems = renameProblems(release);
if (problems.length > 0) {
  console.error(`docs/surface/renames-0.2.json:\n${problems.join("\n")}`);
  process.exitCode = 1;
}
