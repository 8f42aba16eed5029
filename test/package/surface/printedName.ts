import ts from "typescript";
import { brokenLine } from "./brokenLine.ts";
import type { Declaration } from "./DeclarationFile.ts";
import type { PublicName } from "./publicNames.ts";

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });

/** The declarations of a name as text, without comments, one member a line. */
export function printedName({ as, name, declarations }: PublicName): string {
  const text = declarations.map(printed).join("\n");
  return as === name ? text : `export { ${name} as ${as} };\n${text}`;
}

function printed(declaration: Declaration): string {
  const text = printer
    .printNode(ts.EmitHint.Unspecified, declaration, declaration.getSourceFile())
    .replace(/^(?:export )?(?:declare )?/, "");
  const lines = text.split("\n").flatMap(brokenLine).join("\n");
  // The one thing that a doc comment says to the compiler of a user.
  return isDeprecated(declaration) ? `/** @deprecated */\n${lines}` : lines;
}

function isDeprecated(declaration: Declaration): boolean {
  return ts.getJSDocTags(declaration).some(({ tagName }) => tagName.text === "deprecated");
}
