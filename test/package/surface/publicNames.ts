import ts from "typescript";
import { type Declaration, declarationFile, type Origin } from "./DeclarationFile.ts";
import type { EntryPoint } from "./entryPoints.ts";

/** A name that something has in an entry point, or that the types of the entry points need. */
export interface PublicName extends Origin {
  /** Its name for users. */
  readonly as: string;
  readonly declarations: readonly Declaration[];
}

/** What identifies a declaration, however many entry points export it. */
export const keyOf = ({ file, name }: Origin): string => `${file}#${name}`;

/** The names that an entry point exports, in the order of code units, which no locale changes. */
export function exportsOf({ source }: EntryPoint): readonly PublicName[] {
  return [...declarationFile(source).exported.keys()].sort().map((as) => {
    const origin = originOf({ file: source, name: as });
    return { ...origin, as, declarations: declarationsOf(origin) };
  });
}

/**
 * What is not exported, but stands in the types of what is, directly or through others: when it changes,
 * what users see changes.
 */
export function neededBy(names: readonly PublicName[]): readonly PublicName[] {
  const seen = new Set(names.map(keyOf));
  const needed: PublicName[] = [];
  const follow = ({ file, declarations }: PublicName): void => {
    for (const text of declarations.flatMap(referencesIn)) {
      const origin = localOrigin(file, text);
      if (origin === undefined || seen.has(keyOf(origin))) continue;
      seen.add(keyOf(origin));
      const next = { ...origin, as: origin.name, declarations: declarationsOf(origin) };
      needed.push(next);
      follow(next);
    }
  };
  names.forEach(follow);
  return needed.sort((a, b) => (a.as < b.as ? -1 : a.as > b.as ? 1 : 0));
}

/** The file that declares what another file exports. */
function originOf({ file, name }: Origin): Origin {
  const target = declarationFile(file).exported.get(name);
  if (target === undefined) throw new Error(`${file} does not export ${name}`);
  if (typeof target !== "string") return originOf(target);
  const imported = declarationFile(file).imported.get(target);
  return imported ? originOf(imported) : { file, name: target };
}

function localOrigin(file: string, name: string): Origin | undefined {
  const { declared, imported } = declarationFile(file);
  if (declared.has(name)) return { file, name };
  const origin = imported.get(name);
  return origin && originOf(origin);
}

function declarationsOf({ file, name }: Origin): readonly Declaration[] {
  const found = declarationFile(file).declared.get(name);
  if (found === undefined) throw new Error(`${file} does not declare ${name}`);
  return found;
}

/** The names that a declaration takes its types from: not those of properties and parameters. */
function referencesIn(declaration: Declaration): readonly string[] {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node)) found.add(leftmost(node.typeName));
    if (ts.isTypeQueryNode(node)) found.add(leftmost(node.exprName));
    if (ts.isExpressionWithTypeArguments(node)) found.add(node.expression.getText());
    if (ts.isComputedPropertyName(node)) found.add(node.expression.getText());
    ts.forEachChild(node, visit);
  };
  visit(declaration);
  return [...found];
}

function leftmost(name: ts.EntityName): string {
  return ts.isQualifiedName(name) ? leftmost(name.left) : name.text;
}
