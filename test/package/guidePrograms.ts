import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { documentedFiles, root } from "../docs/findExamples.ts";

/** Writes the programs that the guides print, which begin with the name of their file, into a folder. */
export function writeGuidePrograms(folder: string): readonly string[] {
  return documentedFiles()
    .filter((file) => file.endsWith(".md"))
    .flatMap((file) => {
      const text = readFileSync(join(root, file), "utf8");
      const programs = text.matchAll(/^```js\n(\/\/ ([\w-]+\.mjs)\n.*?)^```$/gms);
      return [...programs].map(([, code = "", name = ""]) => {
        writeFileSync(join(folder, name), code);
        return name;
      });
    });
}
