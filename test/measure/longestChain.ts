import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

/**
 * The longest way from a file through its imports, as the files on it. Imports of types count: whoever
 * reads the code follows them too.
 */
export function longestChain(file: string): readonly string[] {
  const known = new Map<string, readonly string[]>();
  const from = (start: string): readonly string[] => {
    const found = known.get(start);
    if (found) return found;
    // Where imports run in a circle, the way ends.
    known.set(start, []);
    const ways = importsOf(start).map(from);
    const rest = ways.reduce((longest, way) => (way.length > longest.length ? way : longest), []);
    const way = [start, ...rest];
    known.set(start, way);
    return way;
  };
  return from(file);
}

function importsOf(file: string): readonly string[] {
  return ts
    .preProcessFile(readFileSync(file, "utf8"))
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith("."))
    .map((name) => join(dirname(file), name))
    .filter(existsSync);
}
