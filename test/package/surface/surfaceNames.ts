import ts from "typescript";
import type { Declaration } from "./DeclarationFile.ts";
import { entryPoints } from "./entryPoints.ts";
import { exportsOf } from "./publicNames.ts";

/** What a version exports: for each entry point, the names with what they are (`class`, `const`). */
export type SurfaceNames = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The names of every entry point as they stand. */
export function surfaceNames(root: string): SurfaceNames {
  const named = entryPoints(root).map((entry) => [
    entry.name,
    Object.fromEntries(exportsOf(entry).map(({ as, declarations }) => [as, kindOf(declarations)])),
  ]);
  return Object.fromEntries(named);
}

/** The text of a file of names. */
export function namesFile(names: SurfaceNames): string {
  return `${JSON.stringify(names, null, 2)}\n`;
}

/** Whether a name of some kind is there at run time. */
export function isValue(kind: string): boolean {
  return /\b(?:class|const|enum|function)\b/.test(kind);
}

/** Whether a name of some kind can stand for a type. */
export function isType(kind: string): boolean {
  return /\b(?:class|enum|interface|type)\b/.test(kind);
}

function kindOf(declarations: readonly Declaration[]): string {
  return [...new Set(declarations.map(wordOf))].join(" and ");
}

function wordOf(declaration: Declaration): string {
  if (ts.isClassDeclaration(declaration)) return "class";
  if (ts.isEnumDeclaration(declaration)) return "enum";
  if (ts.isFunctionDeclaration(declaration)) return "function";
  if (ts.isInterfaceDeclaration(declaration)) return "interface";
  return ts.isTypeAliasDeclaration(declaration) ? "type" : "const";
}
