import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isValue, surfaceNames } from "../package/surface/surfaceNames.ts";
import { countLines } from "./countLines.ts";
import { type LineCount, none, plus } from "./LineCount.ts";
import { longestChain } from "./longestChain.ts";
import { isGenerated, sourceFiles } from "./sourceFiles.ts";

/** A figure of a tree: what it is and how it is written. */
export type Measure = readonly [what: string, value: string];

/** The figures of a tree, in the order in which they are printed. */
export function measureTree(root: string): readonly Measure[] {
  const count = (files: readonly string[]): LineCount =>
    files.map((file) => countLines(readFileSync(join(root, file), "utf8"))).reduce(plus, none);
  const folders = ["src", "test", "examples"].map((folder): [string, LineCount] => [
    folder,
    count(sourceFiles(root, folder).filter((file) => !isGenerated(file))),
  ]);
  const generated = count(sourceFiles(root, "src").filter(isGenerated));
  const main = Object.entries(surfaceNames(root).concordat ?? {});
  return [
    ...folders.flatMap(([folder, lines]) => measuresOf(folder, lines)),
    ...measuresOf("all three", folders.map(([, lines]) => lines).reduce(plus, none)),
    ["generated in src: files", whole(generated.files)],
    ["generated in src: lines of code", whole(generated.code)],
    ["longest import chain from src/index.ts", whole(chainOf(root))],
    ["exports of concordat", whole(main.length)],
    ["of these at run time", whole(main.filter(([, kind]) => isValue(kind)).length)],
  ];
}

function measuresOf(folder: string, lines: LineCount): readonly Measure[] {
  const { files, code, imports, comments } = lines;
  const share = (100 * comments) / Math.max(1, code + imports + comments);
  return [
    [`${folder}: files`, whole(files)],
    [`${folder}: lines of code`, whole(code)],
    [`${folder}: lines of imports`, whole(imports)],
    [`${folder}: comments among the lines`, `${share.toFixed(1)}%`],
  ];
}

function chainOf(root: string): number {
  return longestChain(join(root, "src/index.ts")).length;
}

function whole(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
