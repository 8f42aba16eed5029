import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A test for the ids of today, read from the pages of the rules and the reports of the surface, which
 * tests of their own keep true. What ends in a full stop is the beginning of an id.
 */
export function idsOnPages(root: string): (id: string) => boolean {
  const pages = textsIn(join(root, "docs/rules"));
  const reports = textsIn(join(root, "docs/surface"));
  const headings = [...pages.matchAll(/^## (\S+\.\S+)$/gm)].map(([, id]) => id ?? "");
  const quoted = new Set([...reports.matchAll(/"([\w.-]+)"/g)].map(([, text]) => text ?? ""));
  // The type of some codes is a template: `term.${InvalidTermReason}`.
  const templates = [...reports.matchAll(/`([\w-]+)\.\$\{/g)].map(([, family]) => family ?? "");
  const whole = new Set([...headings, ...quoted]);
  return (id) => {
    const [family = "", reason = ""] = id.split(".");
    const isOfTemplate = templates.includes(family) && (reason === "" || quoted.has(reason));
    if (isOfTemplate) return true;
    return id.endsWith(".") ? [...whole].some((known) => known.startsWith(id)) : whole.has(id);
  };
}

function textsIn(folder: string): string {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".md"))
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n");
}
