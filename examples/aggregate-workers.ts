/**
 * The funding totals of JSON files, worked out by several worker threads:
 *
 *   npx tsx examples/aggregate-workers.ts --workers 4 FILE...
 *
 * However many workers there are, it prints the same bytes. Exit code 2: a file or the command cannot be
 * read.
 */
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import {
  type CurrencyTotal,
  checkAggregate,
  type FundingAggregate,
  formatFindings,
  formatInterval,
  fundingAggregate,
  fundingAggregateSchema,
  fundingTotals,
  mergeAggregates,
  type Portfolio,
  portfolioLists,
  portfolioSchema,
  read,
  readJson,
} from "concordat";
import * as z from "zod";
import { loadFiles, textOf, Unreadable, valueIn } from "./report/loadFiles.ts";

const usage = "Usage: aggregate-workers [--workers COUNT] FILE...";

/** A file as JSON: its entities are for the workers to read. */
type Unread = Readonly<Record<string, unknown>>;

// #region worker
/** A worker reads its part, which is text, and answers with an aggregate, which is JSON. */
function aggregateOf(text: string): FundingAggregate {
  return fundingAggregate(valueIn("a part", readJson(portfolioSchema, text)));
}
// #endregion worker

// #region cut
/** Deals the entities of all files out to a number of parts, like cards: each entity goes to one of them. */
function cut(files: readonly Unread[], count: number): readonly string[] {
  const parts = Array.from({ length: count }, (): Record<string, unknown[]> => ({}));
  let dealt = 0;
  for (const file of files) {
    for (const list of portfolioLists) {
      for (const entity of (file[list] ?? []) as readonly unknown[]) {
        const part = parts[dealt++ % count] ?? {};
        part[list] ??= [];
        part[list].push(entity);
      }
    }
  }
  return parts.map((part) => JSON.stringify(part));
}
// #endregion cut

/** Reads what the totals are compared with, funds and programmes, and sees that the rest are lists. */
function registersOf(path: string, file: Unread): Portfolio {
  const outline = Object.entries(file).map(([name, list]) => {
    const isForWorkers = Array.isArray(list) && name !== "funds" && name !== "programmes";
    return [name, isForWorkers ? [] : list];
  });
  return valueIn(path, read(portfolioSchema, Object.fromEntries(outline)));
}

/** tsx loads TypeScript in the main thread only. Of a compiled program, give `new URL(import.meta.url)`. */
const inTypeScript = `import("tsx/esm/api").then(({ register }) => {
  register();
  return import(${JSON.stringify(import.meta.url)});
});`;

async function ask(text: string): Promise<FundingAggregate> {
  const answer = await new Promise<unknown>((resolve, reject) => {
    const worker = new Worker(inTypeScript, { eval: true, workerData: text });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
  return valueIn("an answer", read(fundingAggregateSchema, answer));
}

function print(aggregate: FundingAggregate, registers: readonly Portfolio[]): void {
  const totals = fundingTotals(aggregate);
  for (const total of totals.byFinancialYear) printTotal(total.financialYear, total);
  for (const total of totals.unplaced) printTotal("no year", total);
  for (const total of totals.byFund) printTotal(`drawn from ${total.fund}`, total);
  for (const { funds = [], programmes = [] } of registers) {
    const findings = checkAggregate(aggregate, { funds, programmes });
    if (findings.length > 0) console.log(formatFindings(findings));
  }
  console.log(JSON.stringify(aggregate));
}

function printTotal(label: string, { currency, amount, apart = [] }: CurrencyTotal): void {
  console.log([label, currency, formatInterval(amount), ...apart].join("  "));
}

function readCommand(): { readonly count: number; readonly paths: readonly string[] } {
  const { values, positionals } = parse();
  if (positionals.length === 0) throw new Unreadable(`No file is named.\n${usage}`);
  if (!/^[1-9]\d*$/.test(values.workers)) {
    throw new Unreadable(`--workers: give a whole number of at least 1.\n${usage}`);
  }
  return { count: Number(values.workers), paths: positionals };
}

function parse() {
  try {
    const options = { workers: { type: "string", default: "4" } } as const;
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new Unreadable(`${error instanceof Error ? error.message : "Wrong options."}\n${usage}`);
  }
}

async function main(): Promise<void> {
  const { count, paths } = readCommand();
  const anyObject = z.record(z.string(), z.unknown());
  const files = paths.map((path) => valueIn(path, readJson(anyObject, textOf(path))));
  const registers = files.map((file, index) => registersOf(paths[index] ?? "", file));
  // #region merge
  const parts = cut(files, count);
  const aggregates = await Promise.all(parts.map(ask)).catch((error: unknown) => {
    // A worker does not know from which file an entity came: read whole, the file says what is wrong.
    loadFiles(paths);
    throw error;
  });
  print(mergeAggregates(aggregates), registers);
  // #endregion merge
}

if (isMainThread) {
  await main().catch((error: unknown) => {
    if (!(error instanceof Unreadable)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  });
} else {
  parentPort?.postMessage(aggregateOf(workerData as string));
}
