/*
 * Installs the packed tarball into fresh projects of many kinds, and runs a program in each: `npm run
 * test:consumers`, with `-- --quick` for those that every change is tested with, or with part of a name for
 * some of them. It needs a network. What cannot be installed counts as failed.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packCopy } from "../package/packCopy.ts";
import type { Consumer } from "./Consumer.ts";
import { consumers } from "./consumers.ts";
import { type Failure, install, runCheck } from "./project.ts";

const args = process.argv.slice(2);
const words = args.filter((arg) => !arg.startsWith("--"));
const chosen = consumers
  .filter(({ quick }) => quick === true || !args.includes("--quick"))
  .filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));

const failures: string[] = [];
let rows = 0;

function row(name: string, start: number, failure: Failure): void {
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  console.log(`${failure === undefined ? "passed" : "FAILED"} ${seconds} s  ${name}`);
  rows += 1;
  if (failure !== undefined) failures.push(`FAILED: ${name}\n${failure.slice(0, 4_000)}`);
}

async function tryOut(consumer: Consumer, project: string, tarball: string): Promise<void> {
  const isOneRow = consumer.checks.length === 1;
  let start = performance.now();
  const failure = await install(project, tarball, consumer);
  if (failure !== undefined || !isOneRow) row(`${consumer.name}: install`, start, failure);
  for (const check of failure === undefined ? consumer.checks : []) {
    if (!isOneRow) start = performance.now();
    const name = check.name === undefined ? consumer.name : `${consumer.name}: ${check.name}`;
    row(name, start, await runCheck(project, check));
  }
  rmSync(project, { recursive: true, force: true });
}

const folder = mkdtempSync(join(tmpdir(), "consumers-"));
const started = performance.now();
try {
  const { tarball } = packCopy(folder);
  row("the package is built and packed", started, undefined);
  const left = chosen.entries();
  // Two at a time: while one waits for the network, the other calculates.
  const worker = async () => {
    for (const [index, consumer] of left) {
      await tryOut(consumer, join(folder, `project-${index}`), tarball);
    }
  };
  await Promise.all([worker(), worker()]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const failure of failures) console.log(`\n${failure}`);
const minutes = ((performance.now() - started) / 60_000).toFixed(1);
console.log(
  `\n${chosen.length} consumers, ${rows} rows, ${failures.length} failed, ${minutes} min`,
);
if (failures.length > 0 || chosen.length === 0) process.exitCode = 1;
