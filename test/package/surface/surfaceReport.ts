import { type EntryPoint, entryPoints, shortName } from "./entryPoints.ts";
import { printedName } from "./printedName.ts";
import { exportsOf, keyOf, neededBy, type PublicName } from "./publicNames.ts";

/** The report of each entry point, by the name of its file. */
export function surfaceReports(root: string): Readonly<Record<string, string>> {
  const shown = new Map<string, string>();
  const reports = entryPoints(root).map((entry): [string, string] => {
    const names = exportsOf(entry);
    const own = names.filter((name) => !shown.has(keyOf(name)));
    const needed = neededBy(names).filter((name) => !shown.has(keyOf(name)));
    const report = reportOf(entry, names, own, needed, shown);
    for (const name of [...own, ...needed]) shown.set(keyOf(name), entry.name);
    return [`${shortName(entry)}.md`, report];
  });
  return Object.fromEntries(reports);
}

function reportOf(
  { name }: EntryPoint,
  names: readonly PublicName[],
  own: readonly PublicName[],
  needed: readonly PublicName[],
  shown: ReadonlyMap<string, string>,
): string {
  const others = names.filter((other) => !own.includes(other));
  return `${[
    `# The surface of \`${name}\``,
    "<!-- Written by `npm run surface`; do not edit. -->",
    `${names.length} names are exported.`,
    ...section("Exported", block(own)),
    ...section(
      "Exported here and described in another report",
      others.map((other) => `- \`${other.as}\`: \`${shown.get(keyOf(other))}\``).join("\n"),
    ),
    ...section("Not exported, but part of the types above", block(needed)),
  ].join("\n\n")}\n`;
}

function section(title: string, body: string): readonly string[] {
  return body === "" ? [] : [`## ${title}`, body];
}

function block(names: readonly PublicName[]): string {
  return names.length === 0 ? "" : `\`\`\`ts\n${names.map(printedName).join("\n\n")}\n\`\`\``;
}
