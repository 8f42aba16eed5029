import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

const strict: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

const resolutions: Readonly<Record<"NodeNext" | "Bundler" | "Node10", ts.CompilerOptions>> = {
  NodeNext: {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  },
  Bundler: {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  },
  // It reads no `exports`, and finds the subpaths through `typesVersions`.
  Node10: {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Node10,
    ignoreDeprecations: "6.0",
  },
};

/** The files of packages as the compiler has parsed them, which no test changes: each is parsed once. */
const parsed: Readonly<Record<keyof typeof resolutions, Map<string, ts.SourceFile | undefined>>> = {
  NodeNext: new Map(),
  Bundler: new Map(),
  Node10: new Map(),
};

/** A program of one file. */
function programOf(file: string, resolution: keyof typeof resolutions = "NodeNext"): ts.Program {
  const options = { ...strict, ...resolutions[resolution] };
  const host = ts.createCompilerHost(options);
  const files = parsed[resolution];
  const getSourceFile: typeof host.getSourceFile = (name, ...rest) => {
    if (!name.includes("node_modules")) return host.getSourceFile(name, ...rest);
    if (!files.has(name)) files.set(name, host.getSourceFile(name, ...rest));
    return files.get(name);
  };
  return ts.createProgram([file], options, { ...host, getSourceFile });
}

/** What the compiler says about a file, under one way of finding modules. */
export function typeErrorsOf(file: string, resolution: keyof typeof resolutions): string[] {
  const program = programOf(file, resolution);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

/** The modules that a declaration file of the package imports. */
export function importsOf(text: string): string[] {
  return ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);
}

/** What an editor shows where a file first says `text`: the signature, then the documentation. */
export function hoverOf(file: string, text: string): string {
  const service = ts.createLanguageService({
    getScriptFileNames: () => [file],
    getScriptVersion: () => "",
    getScriptSnapshot: (path) => ts.ScriptSnapshot.fromString(ts.sys.readFile(path) ?? ""),
    getCurrentDirectory: () => dirname(file),
    getCompilationSettings: () => ({ ...strict, ...resolutions.NodeNext }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
  });
  const at = readFileSync(file, "utf8").indexOf(text);
  const hover = service.getQuickInfoAtPosition(file, at);
  const parts = [...(hover?.displayParts ?? []), { text: "\n" }, ...(hover?.documentation ?? [])];
  return parts.map((part) => part.text).join("");
}

/** How many generic types the compiler works out to check a file and what it imports. */
export function instantiationsIn(file: string): number {
  const program = programOf(file);
  program.getSemanticDiagnostics();
  return program.getInstantiationCount();
}

/** The exports of an installed entry point into whose types an `any` leaks. */
export function exportsWithAny(consumer: string, types: string): string[] {
  const file = join(consumer, "node_modules/concordat", types);
  const program = programOf(file);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  return (module ? checker.getExportsOfModule(module) : [])
    .map((symbol) =>
      symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
    )
    .filter((symbol) => holdsAny(checker, symbol))
    .map(({ name }) => name);
}

function holdsAny(checker: ts.TypeChecker, symbol: ts.Symbol): boolean {
  const types = [
    ...(symbol.flags & ts.SymbolFlags.Value ? [checker.getTypeOfSymbol(symbol)] : []),
    ...(symbol.flags & ts.SymbolFlags.Type ? [checker.getDeclaredTypeOfSymbol(symbol)] : []),
  ];
  const isAny = (type: ts.Type): boolean => (type.flags & ts.TypeFlags.Any) !== 0;
  // Of `#private` members a declaration says only that there are some: nobody can use them.
  const leaks = (property: ts.Symbol): boolean =>
    !property.name.includes("#private") && isAny(checker.getTypeOfSymbol(property));
  return types.some(
    (type) =>
      isAny(type) ||
      type.getProperties().some(leaks) ||
      type
        .getCallSignatures()
        .some(
          (signature) =>
            isAny(signature.getReturnType()) ||
            signature.getParameters().some((part) => isAny(checker.getTypeOfSymbol(part))),
        ),
  );
}

/** The manifest of the installed package. */
export function manifestOf(consumer: string): Readonly<Record<string, unknown>> {
  const file = join(consumer, "node_modules/concordat/package.json");
  return JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, unknown>>;
}
