import { readFileSync } from "node:fs";
import { join, posix } from "node:path";

/** The relative links of the pages of an installed package that lead to no file in it. */
export function brokenLinks(folder: string, files: readonly string[]): readonly string[] {
  const known = new Set(files);
  return linksOf(folder, files)
    .filter(({ target }) => !known.has(target))
    .map(({ page, target }) => `${page} -> ${target}`);
}

/** The relative links of the pages of an installed package, resolved. */
export function linksOf(folder: string, files: readonly string[]) {
  return files
    .filter((file) => file.endsWith(".md"))
    .flatMap((page) => {
      const text = readFileSync(join(folder, page), "utf8").replace(/^```.*?^```$/gms, "");
      const links = text.matchAll(/\]\(([^)\s]+)\)|<img[^>]* src="([^"]+)"/g);
      return [...links]
        .map(([, link, image]) => (link ?? image ?? "").replace(/#.*$/, ""))
        .filter((link) => link !== "" && !/^[a-z]+:/.test(link))
        .map((link) => ({ page, target: posix.join(posix.dirname(page), link) }));
    });
}
