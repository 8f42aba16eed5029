/*
 * Stops `npm publish` while package.json lacks what only the people who publish can know. docs/publishing.md
 * says what each field is for.
 */
import { readFileSync } from "node:fs";

const file = new URL("../package.json", import.meta.url);
const manifest = JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, unknown>>;
const missing = ["repository", "homepage", "bugs", "author"].filter((field) => !manifest[field]);

if (missing.length > 0) {
  console.error(
    `Not published: package.json has no ${missing.join(", ")}. Read docs/publishing.md.`,
  );
  process.exitCode = 1;
}
