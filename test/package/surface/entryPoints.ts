import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A module that users can import. */
export interface EntryPoint {
  /** What users write: `concordat/money`. */
  readonly name: string;
  /** The list of its names, as a whole path. */
  readonly source: string;
}

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

/** The entry points of a package that have types, as its manifest lists them. */
export function entryPoints(root: string): readonly EntryPoint[] {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;
  return Object.entries(manifest.exports)
    .filter(([, target]) => typeof target === "object" && target !== null && "types" in target)
    .map(([key]) => ({
      name: `${manifest.name}${key.slice(1)}`,
      source: join(root, "src", key === "." ? "index.ts" : `entries/${key.slice(2)}.ts`),
    }));
}

/** The last part of the name of an entry point, for the name of a file. */
export function shortName({ name }: EntryPoint): string {
  return name.slice(name.indexOf("/") + 1);
}
