import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import { layers, rooms } from "./layers.ts";

const src = fileURLToPath(new URL("../src", import.meta.url));

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
const layerOf = (file: string): number =>
  layers.findIndex((folders) => folders.includes(folderOf(file)));
const roomOf = (file: string): string => file.split("/").slice(1, -1).join("/") || ".";
const isList = (file: string): boolean => file === "index.ts" || folderOf(file) === "entries";

test("the sources are found", () => {
  expect(files.length).toBeGreaterThan(20);
  expect(imports.length).toBeGreaterThan(files.length);
});

test("every source file lives in a folder that has a layer", () => {
  expect(files.filter((file) => !isList(file) && layerOf(file) < 0)).toEqual([]);
});

test("every relative import leads to a file that exists", () => {
  expect(imports.filter(({ to }) => !files.includes(to))).toEqual([]);
});

test("data is imported by the facts alone, from the data of the examples", () => {
  const data = everything.filter(isData);
  expect(data.length).toBeGreaterThan(0);
  expect(
    data.filter(
      ({ from, to }) => dirname(from) !== "testing/facts" || !to.startsWith("../examples/data/"),
    ),
  ).toEqual([]);
});

test("a file imports from a lower layer or from its own folder only", () => {
  const wrong = imports.filter(({ from, to }) => {
    if (isList(from)) return false;
    if (folderOf(from) === folderOf(to)) return false;
    return !(layerOf(to) < layerOf(from));
  });
  expect(wrong).toEqual([]);
});

test("a room imports from the rooms below it in its folder, and every room has its place", () => {
  const placeOf = (file: string): number => (rooms[folderOf(file)] ?? ["."]).indexOf(roomOf(file));
  expect(files.filter((file) => !isList(file) && placeOf(file) < 0)).toEqual([]);
  const wrong = imports.filter(
    ({ from, to }) =>
      !isList(from) && folderOf(from) === folderOf(to) && placeOf(to) > placeOf(from),
  );
  expect(wrong).toEqual([]);
});

test("no room is so full that nobody finds the way in it", () => {
  const counts = new Map<string, number>();
  for (const file of files) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  expect([...counts].filter(([, count]) => count > 30)).toEqual([]);
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
        (/^date-fns\//.test(name) && folderOf(file) === "time") ||
        (name === "decimal.js" && folderOf(file) === "exact") ||
        (name === "fast-check" && dirname(file) === "testing/generators");
      expect(allowed, `${file} imports ${name}`).toBe(true);
    }
    expect(/import \{[^}]*\} from "zod"|import z from "zod"/.test(text), file).toBe(false);
    expect(/from "date-fns"/.test(text), file).toBe(false);
  }
});

test("the main list stands by layer, and each heading names the folder of what stands under it", () => {
  const text = readFileSync(join(src, "index.ts"), "utf8");
  const sections = text.split(/^\/\/ (?=[a-z-]+$)/m).slice(1);
  const headings = sections.map((section) => section.slice(0, section.indexOf("\n")));
  const order = headings.map((heading) => layerOf(`${heading}/`));
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(headings).toEqual([...new Set(headings)]);
  const beside = sections.flatMap((section, index) =>
    [...section.matchAll(/from "\.\/(?:entries\/)?([\w-]+)/g)]
      .filter(([, folder]) => folder !== headings[index])
      .map(([found]) => `${headings[index]}: ${found}`),
  );
  expect(beside).toEqual([]);
});

test("no two files differ only in capitals, which some disks cannot tell apart", () => {
  const lower = files.map((file) => file.toLowerCase());
  expect(lower.filter((file, index) => lower.indexOf(file) !== index)).toEqual([]);
});
