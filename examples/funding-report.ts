/**
 * A funding report over JSON files of partnerships, agreements and grants:
 *
 *   npm run --silent report -- --as-of 2018-06-07 [--json] FILE...
 *
 * Exit code 0: the files are sound; 1: the report holds errors; 2: a file or the command cannot be read.
 */
import { parseArgs } from "node:util";
import { isDomainError, type LocalDate, localDate } from "concordat";
import { buildReport } from "./report/buildReport.ts";
import { loadFiles, Unreadable } from "./report/loadFiles.ts";
import { renderReport } from "./report/renderReport.ts";

const usage = "Usage: funding-report --as-of YYYY-MM-DD [--json] FILE...";

interface Command {
  readonly asOf: LocalDate;
  readonly json: boolean;
  readonly files: readonly string[];
}

function readCommand(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  if (positionals.length === 0) throw new Unreadable(`No file is named.\n${usage}`);
  if (values["as-of"] === undefined) {
    throw new Unreadable(`--as-of is missing: say the day of the report.\n${usage}`);
  }
  return {
    asOf: readDate(values["as-of"]),
    json: values.json === true,
    files: positionals,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { "as-of": { type: "string" }, json: { type: "boolean" } },
    });
  } catch (error) {
    throw new Unreadable(`${error instanceof Error ? error.message : "Wrong options."}\n${usage}`);
  }
}

function readDate(text: string): LocalDate {
  try {
    return localDate(text);
  } catch (error) {
    if (isDomainError(error)) throw new Unreadable(`--as-of: ${error.message}\n${usage}`);
    throw error;
  }
}

try {
  const { asOf, json, files } = readCommand(process.argv.slice(2));
  const report = buildReport(loadFiles(files), asOf);
  console.log(json ? JSON.stringify(report, null, 2) : renderReport(report));
  process.exitCode = report.counts.errors > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof Unreadable || isDomainError(error))) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
