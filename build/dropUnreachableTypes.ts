/*
 * Deletes the declarations that no entry point leads to: no program can name what is in them, and they would
 * be a tenth of what `tsc` writes.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const folder = fileURLToPath(new URL("../dist/types/", import.meta.url));
const written = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".d.ts"))
  .map((name) => join(folder, name));

const reached = new Set<string>();
function reach(file: string): void {
  if (reached.has(file)) return;
  reached.add(file);
  for (const { fileName } of ts.preProcessFile(readFileSync(file, "utf8")).importedFiles) {
    if (!fileName.startsWith(".")) continue;
    const imported = join(dirname(file), fileName.replace(/\.[jt]s$/, ".d.ts"));
    if (!existsSync(imported)) throw new Error(`${file} imports ${fileName}, which is not there.`);
    reach(imported);
  }
}

for (const file of written) {
  if (file === join(folder, "index.d.ts") || dirname(file) === join(folder, "entries")) reach(file);
}
for (const file of written) if (!reached.has(file)) rmSync(file);
