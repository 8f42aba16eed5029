/**
 * How long reading hostile data takes, and how much memory, each in a process of its own:
 * `npm run bench:read`. The limits are goals for an idle machine, so this is no test.
 */

import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { portfolioSchema } from "../../src/portfolio/Portfolio.ts";
import { read } from "../../src/schema/read.ts";
import { readJson } from "../../src/schema/readJson.ts";
import { hostileInputs } from "../hostile/inputs.ts";

interface Measured {
  readonly ms: number;
  readonly mb: number;
  readonly answer: string;
}

function limitsOf(name: string): readonly [ms: number, mb: number] {
  if (name === "100,000 bad records") return [2_000, 150];
  return /^a list of a million|^a million faulty elements/.test(name) ? [3_000, 300] : [1_000, 200];
}

function measure(index: number): Measured {
  const { text, make } = hostileInputs[index] as (typeof hostileInputs)[number];
  const input = make();
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  const start = performance.now();
  const result = text ? readJson(portfolioSchema, input as string) : read(portfolioSchema, input);
  const ms = performance.now() - start;
  const mb = (process.resourceUsage().maxRSS * 1024 - before) / 1e6;
  const answer = result.ok ? "read" : `${result.problems.length} × ${result.problems[0]?.rule}`;
  return { ms: Math.round(ms), mb: Math.max(0, Math.round(mb)), answer };
}

const [, , index] = process.argv;
if (index !== undefined) {
  console.log(JSON.stringify(measure(Number(index))));
} else {
  for (const [at, { name }] of hostileInputs.entries()) {
    const args = ["--expose-gc", "--import", "tsx", fileURLToPath(import.meta.url), String(at)];
    const printed = execFileSync(process.execPath, args, { encoding: "utf8", cwd: process.cwd() });
    const { ms, mb, answer } = JSON.parse(printed) as Measured;
    const [mostMs, mostMb] = limitsOf(name);
    const verdict = ms <= mostMs && mb <= mostMb ? "ok  " : "OVER";
    console.log(
      `${verdict} ${name.padEnd(52)} ${ms} of ${mostMs} ms, ${mb} of ${mostMb} MB, ${answer}`,
    );
  }
}
