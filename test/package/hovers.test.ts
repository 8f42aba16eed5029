import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type PackedProject, packProject } from "./packProject.ts";

const entries = ["", "/money", "/time", "/exact", "/fixtures", "/arbitraries"];

/** What an editor shows over a name, without examples: its description, its parameters, what it returns. */
interface Hover {
  readonly name: string;
  readonly text: string;
  readonly declaration: ts.Declaration;
}

let project: PackedProject;
let hovers: readonly Hover[];

beforeAll(() => {
  project = packProject();
  hovers = hoversOf(project.consumer);
}, 120_000);

afterAll(() => project.remove());

/** Asks TypeScript's language service about every export of the packed package. */
function hoversOf(folder: string): readonly Hover[] {
  const file = join(folder, "hovers.ts");
  const code = entries.map((entry, index) => `import * as e${index} from "concordat${entry}";`);
  const snapshotOf = (path: string) => {
    if (path === file) return ts.ScriptSnapshot.fromString(code.join("\n"));
    return existsSync(path) ? ts.ScriptSnapshot.fromString(readFileSync(path, "utf8")) : undefined;
  };
  const service = ts.createLanguageService({
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: snapshotOf,
    getCurrentDirectory: () => folder,
    getCompilationSettings: () => ({
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      strict: true,
      skipLibCheck: true,
      types: [],
    }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  });
  const program = service.getProgram();
  const checker = program?.getTypeChecker();
  const source = program?.getSourceFile(file);
  if (checker === undefined || source === undefined) throw new Error("There is no program.");
  const symbols = source.statements.filter(ts.isImportDeclaration).flatMap((statement) => {
    const module = checker.getSymbolAtLocation(statement.moduleSpecifier);
    return module === undefined ? [] : checker.getExportsOfModule(module);
  });
  const real = symbols.map((symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
  );
  return [...new Set(real)].flatMap((symbol) =>
    (symbol.declarations ?? []).slice(0, 1).map((declaration) => {
      const place = ts.getNameOfDeclaration(declaration) ?? declaration;
      const info = service.getQuickInfoAtPosition(
        declaration.getSourceFile().fileName,
        place.getStart(),
      );
      const tags = (info?.tags ?? [])
        .filter(({ name }) => ["param", "typeParam", "returns"].includes(name))
        .map(({ text }) => ts.displayPartsToString(text));
      const text = [ts.displayPartsToString(info?.documentation), ...tags].join("\n");
      return { name: symbol.name, text, declaration };
    }),
  );
}

test("an editor shows every export with a description", () => {
  expect(hovers.length).toBeGreaterThan(1000);
  expect(hovers.filter(({ text }) => text.trim() === "").map(({ name }) => name)).toEqual([]);
});

test("a hover is at most 800 characters, without its examples", () => {
  expect(
    hovers.filter(({ text }) => text.length > 800).map(({ name, text }) => [name, text.length]),
  ).toEqual([]);
});

test("a parameter has a name, and is taken apart in the body", () => {
  const patterns = hovers.filter(
    ({ declaration }) =>
      ts.isFunctionLike(declaration) &&
      declaration.parameters.some(({ name }) => !ts.isIdentifier(name)),
  );
  expect(patterns.map(({ name }) => name)).toEqual([]);
});
