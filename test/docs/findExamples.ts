import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

export const root: string = fileURLToPath(new URL("../..", import.meta.url));

/** A fence of TypeScript that readers see, in a page or in a doc comment. */
export interface Example {
  /** Where it stands, for the reader of a test report: file, line and symbol. */
  readonly title: string;
  /** Its file, relative to the root. */
  readonly file: string;
  /** The line of the file on which its code begins, from 1. */
  readonly line: number;
  readonly code: string;
}

/** The files whose examples are tested: the pages and all sources. */
export function documentedFiles(): readonly string[] {
  const inFolder = (folder: string, suffix: string): readonly string[] =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
          .filter((file) => file.endsWith(suffix))
          .map((file) => join(folder, file))
      : [];
  const pages = ["README.md", ...inFolder("docs/guides", ".md")];
  return [...pages.filter((page) => existsSync(join(root, page))), ...inFolder("src", ".ts")];
}

/** The examples of one file. */
export function examplesIn(file: string): readonly Example[] {
  const text = readFileSync(join(root, file), "utf8");
  return file.endsWith(".ts") ? examplesOfComments(file, text) : fences(file, text, 1, "");
}

/** The fences of a Markdown text that begins on a given line of a file. */
export function fences(
  file: string,
  markdown: string,
  firstLine: number,
  symbol: string,
): readonly Example[] {
  const found = markdown.matchAll(/^( *)```ts\n(.*?)^ *```$/gms);
  return [...found].map(({ index, 1: indent = "", 2: body = "" }) => {
    const line = firstLine + markdown.slice(0, index).split("\n").length;
    const code = body.replaceAll(new RegExp(`^${indent}`, "gm"), "");
    return { title: `${file}:${line} ${symbol}`.trimEnd(), file, line, code };
  });
}

function examplesOfComments(file: string, text: string): readonly Example[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const seen = new Set<number>();
  const examples: Example[] = [];
  const visit = (node: ts.Node, owner: string): void => {
    const symbol = [owner, nameOf(node)].filter((part) => part !== "").join(".");
    for (const comment of ts.getJSDocCommentsAndTags(node)) {
      if (!ts.isJSDoc(comment) || seen.has(comment.pos)) continue;
      seen.add(comment.pos);
      // Without its stars a doc comment is Markdown, line by line.
      const markdown = comment.getText(source).replaceAll(/^ *\* ?/gm, "");
      const { line } = source.getLineAndCharacterOfPosition(comment.pos);
      examples.push(...fences(relative(root, join(root, file)), markdown, line + 1, symbol));
    }
    ts.forEachChild(node, (child) => visit(child, symbol));
  };
  ts.forEachChild(source, (node) => visit(node, ""));
  return examples;
}

function nameOf(node: ts.Node): string {
  if (ts.isVariableStatement(node)) return "";
  const { name } = node as Partial<ts.NamedDeclaration>;
  return name !== undefined && ts.isIdentifier(name) ? name.text : "";
}
