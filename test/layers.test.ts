import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const src = fileURLToPath(new URL("../src", import.meta.url));

const layers: Readonly<Record<string, number>> = {
  finding: 0,
  rounding: 0,
  schema: 1,
  rate: 1,
  money: 2,
  time: 2,
  exact: 3,
  figure: 3,
  identifier: 3,
  lifecycle: 3,
  organisation: 4,
  funding: 4,
  partnership: 5,
  agreement: 5,
  grant: 5,
  mutual: 5,
  portfolio: 6,
  catalogue: 7,
  "open-data": 7,
  faults: 8,
  fixtures: 9,
  arbitraries: 9,
};

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.split(sep).join("/"));

const everything: readonly Import[] = files.flatMap((from) => {
  const text = readFileSync(join(src, from), "utf8");
  return ts
    .preProcessFile(text)
    .importedFiles.filter(({ fileName }) => fileName.startsWith("."))
    .map(({ fileName }) => ({
      from,
      to: relative(src, join(src, dirname(from), fileName))
        .split(sep)
        .join("/"),
    }));
});

const isData = ({ to }: Import): boolean => to.endsWith(".json");
const imports = everything.filter((one) => !isData(one));

const folderOf = (file: string): string => file.split("/")[0] ?? "";
const isList = (file: string): boolean => file === "index.ts" || folderOf(file) === "entries";

test("the sources are found", () => {
  expect(files.length).toBeGreaterThan(20);
  expect(imports.length).toBeGreaterThan(files.length);
});

test("every source file lives in a folder that has a layer", () => {
  expect(files.filter((file) => !isList(file) && !(folderOf(file) in layers))).toEqual([]);
});

test("every relative import leads to a file that exists", () => {
  expect(imports.filter(({ to }) => !files.includes(to))).toEqual([]);
});

test("data is imported by the fixtures alone, from the data of the examples", () => {
  const data = everything.filter(isData);
  expect(data.length).toBeGreaterThan(0);
  expect(
    data.filter(
      ({ from, to }) => folderOf(from) !== "fixtures" || !to.startsWith("../examples/data/"),
    ),
  ).toEqual([]);
});

test("a file imports from a lower layer or from its own folder only", () => {
  const wrong = imports.filter(({ from, to }) => {
    if (isList(from)) return false;
    if (folderOf(from) === folderOf(to)) return false;
    const upper = layers[folderOf(from)] ?? -1;
    const lower = layers[folderOf(to)] ?? Number.POSITIVE_INFINITY;
    return !(lower < upper);
  });
  expect(wrong).toEqual([]);
});

test("only the main list takes over another public list, and no folder has a barrel of its own", () => {
  expect(imports.filter(({ from, to }) => isList(to) && from !== "index.ts")).toEqual([]);
  expect(files.filter((file) => file !== "index.ts" && /(^|\/)index\.ts$/.test(file))).toEqual([]);
});

test("no import cycle exists, types included", () => {
  const graph = new Map(files.map((file) => [file, [] as string[]]));
  for (const { from, to } of imports) graph.get(from)?.push(to);
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      cycles.push([...path.slice(path.indexOf(file)), file].join(" > "));
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(cycles).toEqual([]);
});

test("only time/ imports date-fns, only exact/ decimal.js, and zod comes as a namespace", () => {
  for (const file of files) {
    const text = readFileSync(join(src, file), "utf8");
    const packages = ts
      .preProcessFile(text)
      .importedFiles.map(({ fileName }) => fileName)
      .filter((name) => !name.startsWith("."));
    for (const name of packages) {
      const allowed =
        name === "zod" ||
        (/^(date-fns|@date-fns\/utc)(\/|$)/.test(name) && folderOf(file) === "time") ||
        (name === "decimal.js" && folderOf(file) === "exact") ||
        (name === "fast-check" && folderOf(file) === "arbitraries");
      expect(allowed, `${file} imports ${name}`).toBe(true);
    }
    expect(/import \{[^}]*\} from "zod"|import z from "zod"/.test(text), file).toBe(false);
    expect(/from "date-fns"/.test(text), file).toBe(false);
  }
});
