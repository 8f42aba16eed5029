import ts from "typescript";
import type { LineCount } from "./LineCount.ts";

/** Counts the lines of a TypeScript file. */
export function countLines(text: string): LineCount {
  const source = ts.createSourceFile("file.ts", text, ts.ScriptTarget.ES2022);
  const all = text.split("\n");
  const code = withoutComments(text, source).split("\n");
  const isCode = (line: number): boolean => (code[line] ?? "").trim() !== "";
  const imports = new Set(importLines(source).filter(isCode)).size;
  const codeLines = code.filter((_, line) => isCode(line)).length;
  const notBlank = all.filter((line) => line.trim() !== "").length;
  return { files: 1, code: codeLines - imports, imports, comments: notBlank - codeLines };
}

/** The text with spaces in place of comments. What only looks like one, in a string, stays. */
function withoutComments(text: string, source: ts.SourceFile): string {
  const strip = (part: string): string =>
    part.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, (comment) => comment.replace(/[^\n]/g, " "));
  let result = "";
  let last = 0;
  for (const [start, end] of literals(source)) {
    result += strip(text.slice(last, start)) + text.slice(start, end);
    last = end;
  }
  return result + strip(text.slice(last));
}

/** Where the strings, the parts of templates and the regular expressions stand, in their order. */
function literals(source: ts.SourceFile): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  const visit = (node: ts.Node): void => {
    const isText =
      ts.isStringLiteralLike(node) ||
      ts.isRegularExpressionLiteral(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node);
    if (isText) found.push([node.getStart(source), node.end]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.sort(([a], [b]) => a - b);
}

function importLines(source: ts.SourceFile): readonly number[] {
  const lineAt = (position: number): number => source.getLineAndCharacterOfPosition(position).line;
  return source.statements
    .filter(
      (statement) =>
        ts.isImportDeclaration(statement) ||
        (ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined),
    )
    .flatMap((statement) => {
      const first = lineAt(statement.getStart(source));
      const lines = lineAt(statement.end) - first + 1;
      return Array.from({ length: lines }, (_, offset) => first + offset);
    });
}
