/**
 * Measures the code that people wrote and have to read: `npm run measure` for this tree,
 * `npm run measure -- FOLDER` for another, `npm run measure -- BEFORE AFTER` for two beside each other.
 * Blank lines and generated files are left out; an import that spans five lines counts as five.
 */
import { resolve } from "node:path";
import { measureTree } from "./measureTree.ts";

const folders = process.argv.slice(2);
if (folders.length > 2) {
  console.error("npm run measure [-- FOLDER [FOLDER]]");
  process.exit(2);
}
const trees = (folders.length === 0 ? ["."] : folders).map((folder) =>
  measureTree(resolve(folder)),
);
const heads = trees.length === 2 ? [["", "before", "after"]] : [];
const [first = []] = trees;
const rows = first.map(([what, value], index) => [
  what,
  value,
  ...trees.slice(1).map((tree) => tree[index]?.[1] ?? ""),
]);
for (const [what = "", ...values] of [...heads, ...rows]) {
  console.log([what.padEnd(40), ...values.map((value) => value.padStart(8))].join("  "));
}
