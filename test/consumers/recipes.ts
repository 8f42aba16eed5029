import { readFileSync } from "node:fs";

const guide = new URL("../../docs/guides/testing-with-fixtures.md", import.meta.url);

/** The files for Jest that the guide to tests prints, by the first line of their code. */
export const recipes: ReadonlyMap<string, string> = new Map(
  Array.from(
    readFileSync(guide, "utf8").matchAll(/^```\w+\n\/\/ ([^\n]+)\n(.*?)^```$/gms),
    ([, title = "", text = ""]) => [title, text],
  ),
);

/** A file that the guide prints under a name. */
export function recipe(name: string): string {
  const text = recipes.get(name);
  if (text === undefined) throw new RangeError(`the guide has no ${name}`);
  return text;
}
