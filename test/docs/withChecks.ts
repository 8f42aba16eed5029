import ts from "typescript";

const promise = /^[^\S\n]*\n?[^\S\n]*\/\/ (=>|throws) (.*)/;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Turns what an example promises into checks: `expr; // => value` and `expr; // throws family.code`, also
 * where the comment stands on the next line. Lines stay where they are. A promise that belongs to no
 * statement is an error, because nothing would ever check it.
 */
export function withChecks(code: string): string {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  const edits = source.statements.flatMap((statement) => editOf(code, source, statement));
  const promised = code.match(/\/\/ ?(?:=>|throws\b)/g)?.length ?? 0;
  if (edits.length !== promised) {
    throw new SyntaxError(
      `${promised} promises, of which ${edits.length} can be checked:\n${code}`,
    );
  }
  // `export {}` makes a module of an example that imports nothing.
  return `${applied(code, edits)}\nexport {};`;
}

function editOf(code: string, source: ts.SourceFile, statement: ts.Statement): readonly Edit[] {
  const found = promise.exec(code.slice(statement.end));
  if (found === null) return [];
  const [, kind, rest = ""] = found;
  const start = statement.getStart(source);
  const { end } = statement;
  const line = source.getLineAndCharacterOfPosition(start).line;
  const text = code.slice(start, end);
  if (kind === "throws") {
    const check = `await $throws(${line}, async () => { ${text} }, ${JSON.stringify(rest)});`;
    return [{ start, end, text: check }];
  }
  if (ts.isExpressionStatement(statement)) {
    const actual = statement.expression.getText(source);
    return [{ start, end, text: `$equal(${line}, ${actual}, ${rest});` }];
  }
  const name = declaredName(statement);
  return name === undefined
    ? []
    : [{ start: end, end, text: ` $equal(${line}, ${name}, ${rest});` }];
}

function declaredName(statement: ts.Statement): string | undefined {
  if (!ts.isVariableStatement(statement)) return undefined;
  const [declaration, second] = statement.declarationList.declarations;
  if (declaration === undefined || second !== undefined) return undefined;
  return ts.isIdentifier(declaration.name) ? declaration.name.text : undefined;
}

function applied(code: string, edits: readonly Edit[]): string {
  return edits.reduceRight(
    (text, { start, end, text: edit }) => text.slice(0, start) + edit + text.slice(end),
    code,
  );
}
