import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import ts from "typescript";

/** A declaration that gives something a name. */
export type Declaration =
  | ts.ClassDeclaration
  | ts.EnumDeclaration
  | ts.FunctionDeclaration
  | ts.InterfaceDeclaration
  | ts.TypeAliasDeclaration
  | ts.VariableStatement;

/** Where a name of a file comes from: another file, and its name there. */
export interface Origin {
  readonly file: string;
  readonly name: string;
}

/** What the declarations of one source file say, as they ship. */
export interface DeclarationFile {
  /** What is declared here, exported or not; a name may have several declarations (overloads). */
  readonly declared: ReadonlyMap<string, readonly Declaration[]>;
  /** What is imported from other files of the library, by the name that it has here. */
  readonly imported: ReadonlyMap<string, Origin>;
  /** What is exported: by its name outside, the name that it has here or its place in another file. */
  readonly exported: ReadonlyMap<string, string | Origin>;
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  declaration: true,
  isolatedDeclarations: true,
  stripInternal: true,
  strict: true,
};

const read = new Map<string, DeclarationFile>();

/**
 * The declarations of a source file. `isolatedDeclarations` lets the compiler write them without looking
 * at any other file, so that no build and no type check is needed.
 */
export function declarationFile(file: string): DeclarationFile {
  const known = read.get(file);
  if (known) return known;
  const text = readFileSync(file, "utf8");
  const { outputText, diagnostics } = ts.transpileDeclaration(text, {
    // Most of the sources is comments: without them this takes half the time.
    compilerOptions: { ...options, removeComments: !text.includes("@deprecated") },
    fileName: file,
    reportDiagnostics: true,
  });
  for (const { messageText } of diagnostics ?? []) {
    throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
  }
  const source = ts.createSourceFile(file, outputText, ts.ScriptTarget.ES2022, true);
  const result = contents(file, source);
  read.set(file, result);
  return result;
}

function contents(file: string, source: ts.SourceFile): DeclarationFile {
  const declared = new Map<string, Declaration[]>();
  const imported = new Map<string, Origin>();
  const exported = new Map<string, string | Origin>();
  const taken = new Map<string, Origin>();
  const placeOf = (specifier: ts.Expression): string | undefined => {
    const text = ts.isStringLiteral(specifier) ? specifier.text : "";
    return text.startsWith(".") ? join(dirname(file), text) : undefined;
  };
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) {
      const from = placeOf(statement.moduleSpecifier);
      const names = statement.importClause?.namedBindings;
      if (from === undefined || !names || !ts.isNamedImports(names)) continue;
      for (const { name, propertyName } of names.elements) {
        imported.set(name.text, { file: from, name: (propertyName ?? name).text });
      }
    } else if (ts.isExportDeclaration(statement)) {
      const from = statement.moduleSpecifier && placeOf(statement.moduleSpecifier);
      if (statement.exportClause === undefined && from !== undefined && isPublicList(from)) {
        for (const name of declarationFile(from).exported.keys()) {
          taken.set(name, { file: from, name });
        }
        continue;
      }
      if (!statement.exportClause || !ts.isNamedExports(statement.exportClause)) {
        throw new Error(`${file}: name what is exported; a list with * cannot be reviewed`);
      }
      for (const { name, propertyName } of statement.exportClause.elements) {
        const inner = (propertyName ?? name).text;
        exported.set(name.text, from === undefined ? inner : { file: from, name: inner });
      }
    } else if (isDeclaration(statement)) {
      for (const name of namesOf(statement)) {
        declared.set(name, [...(declared.get(name) ?? []), statement]);
        if (isExported(statement)) exported.set(name, name);
      }
    } else {
      throw new Error(`${file}: no way is known to report "${statement.getText(source)}"`);
    }
  }
  // A name of the list itself comes before the same name of a list that it takes over.
  return { declared, imported, exported: new Map([...taken, ...exported]) };
}

/** The list of a subpath names all that it exports, so that the main list can take it over whole. */
function isPublicList(file: string): boolean {
  return basename(dirname(file)) === "entries";
}

function isDeclaration(statement: ts.Statement): statement is Declaration {
  return (
    ts.isClassDeclaration(statement) ||
    ts.isEnumDeclaration(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isVariableStatement(statement)
  );
}

function isExported(declaration: Declaration): boolean {
  return declaration.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function namesOf(declaration: Declaration): readonly string[] {
  if (!ts.isVariableStatement(declaration)) {
    return declaration.name ? [declaration.name.text] : [];
  }
  return declaration.declarationList.declarations.map(({ name }) => name.getText());
}
