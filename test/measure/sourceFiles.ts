import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The TypeScript files in a folder of a tree, by their paths in the tree. */
export function sourceFiles(root: string, folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.includes("node_modules"))
    .map((file) => join(folder, file))
    .sort();
}

/** Whether a program wrote a file: `npm run descriptions` or `npm run golden`. */
export function isGenerated(file: string): boolean {
  return /^src\/(?:catalogue\/(?:descriptions|failureTitles)\.ts$|\w+\/golden\/)/.test(
    file.replaceAll("\\", "/"),
  );
}
