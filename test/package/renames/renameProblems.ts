import { identifiersIn, isWellFormed, quotedIn } from "./formParts.ts";
import type { Release } from "./Release.ts";
import type { Renames } from "./Renames.ts";
import { type RenameRow, renameRows } from "./renameRows.ts";

/** What is wrong with the data of a release, in sentences: what has no row, and what leads nowhere. */
export function renameProblems(release: Release): readonly string[] {
  const rows = renameRows(release);
  return [
    ...rows.flatMap((row) => problemsOf(row, release)),
    ...unneeded(release.renames.names, rows, (row) => row.from.length > 0),
    ...unneeded(release.renames.ids, rows, (row) => row.from.length === 0),
  ];
}

function problemsOf(row: RenameRow, release: Release): readonly string[] {
  const { old, replacement, from } = row;
  if (replacement === undefined) return [`${old} went, and no row says what takes its place`];
  if (typeof replacement !== "string") return [];
  if (from.length === 0) {
    return release.hasId(replacement) ? [] : [`${old} → ${replacement}: there is no such id`];
  }
  if (!isWellFormed(replacement)) return [`${old} → ${replacement}: this is not TypeScript`];
  const exported = new Set(Object.values(release.now).flatMap((names) => Object.keys(names)));
  const free = new Set(release.renames.placeholders);
  const names = identifiersIn(replacement)
    .filter(({ name }) => !exported.has(name) && !free.has(name))
    .map(({ name }) => `${old} → ${replacement}: ${name} is not exported`);
  const ids = quotedIn(replacement)
    .filter((text) => text.includes(".") && !release.hasId(text))
    .map((text) => `${old} → ${replacement}: there is no id ${text}`);
  return [...names, ...ids];
}

function unneeded(
  replacements: Renames["names"],
  rows: readonly RenameRow[],
  ofThisKind: (row: RenameRow) => boolean,
): readonly string[] {
  const lost = new Set(rows.filter(ofThisKind).map(({ old }) => old));
  return Object.keys(replacements)
    .filter((old) => !lost.has(old))
    .map((old) => `${old} did not go: its row is not needed`);
}
