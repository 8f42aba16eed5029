import { readFileSync } from "node:fs";
import { basename } from "node:path";
import {
  formatFindings,
  type Portfolio,
  portfolioSchema,
  type ReadResult,
  readJson,
} from "concordat";

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
    try {
      const portfolio = valueIn(path, readJson(portfolioSchema, textOf(path)));
      return [{ name: basename(path), portfolio }];
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      complaints.push(error.message);
      return [];
    }
  });
  if (complaints.length > 0) throw new Unreadable(complaints.join("\n"));
  return files;
}

/** The text of a file. */
export function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new Unreadable(`${path}: ${reasonOf(error)}`);
  }
}

/** The data of a file; where it cannot be read, the problems come with the name of the file. */
export function valueIn<T>(path: string, result: ReadResult<T>): T {
  if (result.ok) return result.value;
  const lines = formatFindings(result.problems).split("\n");
  throw new Unreadable(
    [`${path}: not a portfolio`, ...lines.map((line) => `  ${line}`)].join("\n"),
  );
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
