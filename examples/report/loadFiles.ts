import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { formatFindings, type Portfolio, portfolioSchema, readJson } from "concordat";

/** Why the report cannot be made, in words for the person at the terminal. */
export class Unreadable extends Error {}

export interface LoadedFile {
  readonly name: string;
  readonly portfolio: Portfolio;
}

/** Reads every file before anything is said, so that all problems of all files come at once. */
export function loadFiles(paths: readonly string[]): readonly LoadedFile[] {
  const complaints: string[] = [];
  const files = paths.flatMap((path) => {
    const result = loadFile(path);
    if (typeof result !== "string") return [result];
    complaints.push(result);
    return [];
  });
  if (complaints.length > 0) throw new Unreadable(complaints.join("\n"));
  return files;
}

function loadFile(path: string): LoadedFile | string {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    return `${path}: ${reasonOf(error)}`;
  }
  const result = readJson(portfolioSchema, text);
  if (result.ok) return { name: basename(path), portfolio: result.value };
  const lines = formatFindings(result.problems).split("\n");
  return [`${path}: not a portfolio`, ...lines.map((line) => `  ${line}`)].join("\n");
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "it may not be read",
  EISDIR: "it is a folder, not a file",
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return reasons[code] ?? `it cannot be read (${code || "unknown reason"})`;
}
