import ts from "typescript";

/**
 * Finds the interface that has an id as a key (`GrantRules["grant.one-lead"]`), by the report of an entry
 * point; where others extend it, the widest of them that users can import, because they know it best.
 */
export function tablesInReport(
  report: string,
  isExported: (name: string) => boolean,
): (id: string) => string | undefined {
  const code = [...report.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, text]) => text).join("\n");
  const source = ts.createSourceFile("report.ts", code, ts.ScriptTarget.ES2022, true);
  const owners = new Map<string, string>();
  const wider = new Map<string, string>();
  for (const statement of source.statements) {
    if (!ts.isInterfaceDeclaration(statement)) continue;
    for (const { name } of statement.members) {
      if (name && ts.isStringLiteral(name)) owners.set(name.text, statement.name.text);
    }
    for (const parent of statement.heritageClauses?.flatMap(({ types }) => types) ?? []) {
      wider.set(parent.expression.getText(), statement.name.text);
    }
  }
  return (id) => {
    let table: string | undefined;
    for (let next = owners.get(id); next !== undefined; next = wider.get(next)) {
      if (isExported(next)) table = next;
    }
    return table;
  };
}
