import type { Replacement } from "./Renames.ts";
import type { RenameRow } from "./renameRows.ts";

/** The tables of a page: of the names, and of the ids, that changed. */
export function renameTable(rows: readonly RenameRow[]): string {
  const names = rows.filter(({ from }) => from.length > 0);
  const ids = rows.filter(({ from }) => from.length === 0);
  return [
    names.length === 0 ? "No name has changed." : nameTable(names),
    ids.length === 0 ? "No rule or error id has changed." : idTable(ids),
  ].join("\n\n");
}

function nameTable(rows: readonly RenameRow[]): string {
  const lines = rows.map(
    (row) => `| ${oldName(row)} | ${row.from.map(code).join(", ")} | ${written(row.replacement)} |`,
  );
  return ["| old name | from | now |", "| --- | --- | --- |", ...lines].join("\n");
}

function idTable(rows: readonly RenameRow[]): string {
  const lines = rows.map(({ old, replacement }) => `| ${code(old)} | ${written(replacement)} |`);
  return ["| old id | now |", "| --- | --- |", ...lines].join("\n");
}

function oldName({ old, side }: RenameRow): string {
  return side === "both" ? code(old) : `${code(old)} as a ${side}`;
}

function written(replacement: Replacement | undefined): string {
  if (replacement === undefined) return "";
  return typeof replacement === "string" ? code(replacement) : replacement.gone;
}

/** Code in a cell of a table, in which a bar would end the cell, and a backtick the code. */
function code(text: string): string {
  const mark = text.includes("`") ? "``" : "`";
  const padding = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return `${mark}${padding}${text.replaceAll("|", "\\|")}${padding}${mark}`;
}
