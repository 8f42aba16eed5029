/**
 * The funding totals of JSON files, worked out by several worker threads:
 *
 *   npx tsx examples/aggregate-workers.ts --workers 4 FILE...
 *
 * However many workers there are, it prints the same bytes.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import {
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
  type ReadResult,
  read,
  readJson,
} from "concordat";

// #region worker
/** What a worker does: it reads its part, which is text, and answers with an aggregate, which is JSON. */
function aggregateOf(text: string): FundingAggregate {
  return fundingAggregate(portfolioOf(text));
}
// #endregion worker

function portfolioOf(text: string): Portfolio {
  return valueIn(readJson(portfolioSchema, text));
}

function valueIn<T>(result: ReadResult<T>): T {
  if (!result.ok) throw new Error(formatFindings(result.problems));
  return result.value;
}

// #region cut
/** Deals the entities of all files out to so many parts, like cards: each entity goes to one of them. */
function cut(texts: readonly string[], count: number): readonly string[] {
  const parts = Array.from({ length: count }, () => new Map<string, unknown[]>());
  let dealt = 0;
  for (const text of texts) {
    const file = JSON.parse(text) as Readonly<Record<string, readonly unknown[] | undefined>>;
    for (const list of portfolioLists) {
      for (const entity of file[list] ?? []) {
        const part = parts[dealt++ % count];
        part?.set(list, [...(part.get(list) ?? []), entity]);
      }
    }
  }
  return parts.map((part) => JSON.stringify(Object.fromEntries(part)));
}
// #endregion cut

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
  return valueIn(read(fundingAggregateSchema, answer));
}

function print(aggregate: FundingAggregate, registers: readonly Portfolio[]): void {
  const totals = fundingTotals(aggregate);
  for (const { financialYear, currency, amount } of totals.byFinancialYear) {
    console.log(`${financialYear}  ${currency}  ${formatInterval(amount)}`);
  }
  for (const { currency, amount } of totals.unplaced) {
    console.log(`no year  ${currency}  ${formatInterval(amount)}`);
  }
  for (const { fund, currency, amount } of totals.byFund) {
    console.log(`drawn from ${fund}  ${currency}  ${formatInterval(amount)}`);
  }
  for (const { funds = [], programmes = [] } of registers) {
    const findings = checkAggregate(aggregate, { funds, programmes });
    if (findings.length > 0) console.log(formatFindings(findings));
  }
  console.log(JSON.stringify(aggregate));
}

if (isMainThread) {
  const { values, positionals } = parseArgs({
    options: { workers: { type: "string", default: "4" } },
    allowPositionals: true,
  });
  const texts = positionals.map((file) => readFileSync(file, "utf8"));
  // #region merge
  const parts = cut(texts, Number(values.workers));
  const aggregates = await Promise.all(parts.map(ask));
  print(mergeAggregates(aggregates), texts.map(portfolioOf));
  // #endregion merge
} else {
  parentPort?.postMessage(aggregateOf(workerData as string));
}
