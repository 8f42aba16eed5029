import ts from "typescript";

/** A name in a replacement, and where it stands. */
export interface FormIdentifier {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The names that a replacement refers to, in their order: not those of members (`json` in `fund.json`).
 * A type is read as an expression, as which `Wire<Fund>` is whole.
 */
export function identifiersIn(form: string): readonly FormIdentifier[] {
  const source = sourceOf(form);
  const found: FormIdentifier[] = [];
  const visit = (node: ts.Node): void => {
    const isMember =
      (ts.isPropertyAccessExpression(node.parent) || ts.isPropertyAssignment(node.parent)) &&
      node.parent.name === node;
    if (ts.isIdentifier(node) && !isMember) {
      found.push({ name: node.text, start: node.getStart(source), end: node.end });
    }
    ts.forEachChild(node, visit);
  };
  source.statements.forEach(visit);
  return found.sort((a, b) => a.start - b.start);
}

/** The texts in quotes that a replacement holds: codes, or what codes begin with (`money.`). */
export function quotedIn(form: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(sourceOf(form));
  return found;
}

/** Whether a replacement is TypeScript at all. */
export function isWellFormed(form: string): boolean {
  const { diagnostics } = ts.transpileModule(form, { reportDiagnostics: true });
  return diagnostics?.length === 0;
}

function sourceOf(form: string): ts.SourceFile {
  return ts.createSourceFile("form.ts", form, ts.ScriptTarget.ES2022, true);
}
