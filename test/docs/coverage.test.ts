import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { root } from "./findExamples.ts";

const entryPoints = ["index.ts", "entries/fixtures.ts", "entries/arbitraries.ts"].map((file) =>
  join(root, "src", file),
);

const program = ts.createProgram(entryPoints, {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  strict: true,
  types: [],
  allowImportingTsExtensions: true,
  noEmit: true,
  skipLibCheck: true,
});
const checker = program.getTypeChecker();

const exported: readonly ts.Symbol[] = (() => {
  const modules = entryPoints.flatMap((file) => {
    const source = program.getSourceFile(file);
    return (source && checker.getSymbolAtLocation(source)) ?? [];
  });
  const symbols = modules
    .flatMap((module) => checker.getExportsOfModule(module))
    .map((symbol) =>
      symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
    );
  // What two entry points offer is documented once.
  return [...new Set(symbols)];
})();

const hasTag = (symbol: ts.Symbol, tag: string): boolean =>
  symbol.getJsDocTags(checker).some(({ name }) => name === tag);

const namesOf = (symbols: readonly ts.Symbol[], tag: string): readonly string[] =>
  symbols.filter((symbol) => hasTag(symbol, tag)).map(({ name }) => name);

const illustrated = new Set(namesOf(exported, "example"));

/** An error class and the guard that recognises it show each other's use: one example serves both. */
const twinOf = (name: string): string => (/^is\w+Error$/.test(name) ? name.slice(2) : `is${name}`);

test("every exported function and class has an example; an error shares one with its guard", () => {
  const callable = exported.filter(
    ({ flags }) => flags & (ts.SymbolFlags.Function | ts.SymbolFlags.Class),
  );
  expect(callable.length).toBeGreaterThan(60);
  const bare = callable.filter(
    ({ name }) =>
      !illustrated.has(name) && !(name.endsWith("Error") && illustrated.has(twinOf(name))),
  );
  expect(bare.map(({ name }) => name)).toEqual([]);
});

test("every exported schema has an example", () => {
  const schemas = exported.filter(({ name }) => name.endsWith("Schema"));
  expect(schemas.length).toBeGreaterThan(15);
  expect(schemas.map(({ name }) => name).filter((name) => !illustrated.has(name))).toEqual([]);
});

test("every public method of a class has an example", () => {
  const methods = exported
    .filter(({ flags }) => flags & ts.SymbolFlags.Class)
    .flatMap(({ members, exports }) => [...(members?.values() ?? []), ...(exports?.values() ?? [])])
    .filter(({ flags, name }) => flags & ts.SymbolFlags.Method && !name.includes("#"));
  expect(methods.length).toBeGreaterThan(40);
  const bare = methods.filter((method) => !hasTag(method, "example"));
  expect(bare.map(({ name }) => name)).toEqual([]);
});

test("every exported name says in which category of the docs it stands", () => {
  const without = exported.filter((symbol) => !hasTag(symbol, "category"));
  expect(without.map(({ name }) => name)).toEqual([]);
});

test("names that differ by case only are of two kinds, so that each page has an address of its own", () => {
  const pages = exported.map(({ name, flags }) => `${flags & ts.SymbolFlags.Value} ${name}`);
  const plain = pages.map((page) => page.toLowerCase());
  expect(pages.length).toBeGreaterThan(300);
  expect(pages.filter((page, index) => plain.indexOf(page.toLowerCase()) !== index)).toEqual([]);
});

test("every check says when to call validate", () => {
  const checks = exported.filter(
    // An identifier is text of unknown origin to begin with.
    ({ flags, name }) =>
      flags & ts.SymbolFlags.Function && /^check[A-Z]/.test(name) && name !== "checkIdentifier",
  );
  expect(checks.length).toBeGreaterThan(20);
  // The compiler writes a link that it cannot resolve with a space at its end.
  const line = /^It trusts the types: call {@link validate ?} first for a value made in code\./m;
  const without = checks.filter(
    (check) => !line.test(ts.displayPartsToString(check.getDocumentationComment(checker))),
  );
  expect(without.map(({ name }) => name)).toEqual([]);
});
