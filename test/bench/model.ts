/**
 * How long it takes to read and check a portfolio of grants: `npm run bench:model`. First whether the
 * time for one grant stays the same however many there are: for each size in a process of its own, in
 * turns, which reads a million grants altogether. (A small portfolio that is read once would leave its
 * garbage to whoever runs next.) Then beside ajv, which validates the same records with the exported
 * JSON Schema, all in one process, in turns, after checking that all come to the same verdict.
 */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import {
  checkPortfolio,
  grantSchema,
  hasErrors,
  jsonSchemas,
  localDate,
  portfolioSchema,
  read,
  readJson,
} from "concordat";
import * as z from "zod";
import { grantsPortfolio } from "./model/grantsPortfolio.ts";
import { median, race, ratiosTo, short, table } from "./ratios.ts";

const asOf = localDate("2012-09-30");
const limits = { jsonLength: Infinity, values: Infinity };
const sizes = [10_000, 100_000, 1_000_000] as const;
const largest = 1_000_000;

function readAndCheck(text: string): number {
  const result = readJson(portfolioSchema, text, limits);
  if (!result.ok) throw new Error(JSON.stringify(result.problems[0]));
  const findings = checkPortfolio(result.value, { asOf });
  if (hasErrors(findings)) throw new Error(JSON.stringify(findings[0]));
  return result.value.grants?.length ?? 0;
}

function compare(count: number): void {
  const text = grantsPortfolio(count);
  const data = JSON.parse(text) as { readonly grants: readonly unknown[] };
  const validate = new Ajv2020({ strict: false }).compile(
    jsonSchemas().StrategicPartnerGrant ?? {},
  );
  const compiled = z.compile(grantSchema);
  const contenders = [
    { name: "ajv validates", run: () => data.grants.filter((grant) => validate(grant)).length },
    { name: "readJson and checkPortfolio", run: () => readAndCheck(text) },
    {
      name: "read and checkPortfolio",
      run: () => {
        const result = read(portfolioSchema, data);
        if (result.ok) checkPortfolio(result.value, { asOf });
        return result.ok ? result.value.grants?.length : 0;
      },
    },
    { name: "JSON.parse", run: () => (JSON.parse(text) as typeof data).grants.length },
    {
      name: "schema.parse",
      run: () => data.grants.map((grant) => grantSchema.parse(grant)).length,
    },
    {
      name: "z.compile(schema).parse",
      run: () => data.grants.map((grant) => compiled.parse(grant)).length,
    },
  ].map(({ name, run }) => ({ name, run, answer: () => String(run()) }));
  const contest = { name: "grants", operations: count, contenders };
  for (const { name, answer } of contenders) {
    if (answer() !== String(count)) throw new Error(`${name} does not accept all grants`);
  }
  const times = race(contest, 7);
  console.log(`${count} grants, ${Math.round(text.length / count)} bytes each\n`);
  const rows = contenders.map(({ name }) => [
    name,
    `${short(median(times.get(name) ?? []) / 1_000)} µs`,
    short(1 / median(ratiosTo(times, name, "ajv validates"))),
  ]);
  console.log(table(["work", "a grant", "times ajv"], rows));
}

function measure(count: number): number {
  const text = grantsPortfolio(count);
  const warmUp = grantsPortfolio(20_000);
  for (let times = 0; times < 3; times++) readAndCheck(warmUp);
  // What making the texts left behind is none of the reader's.
  globalThis.gc?.();
  let grants = 0;
  const start = performance.now();
  while (grants < largest) grants += readAndCheck(text);
  return ((performance.now() - start) * 1_000) / grants;
}

function measureInItsOwnProcess(count: number): number {
  const own = fileURLToPath(import.meta.url);
  const options = ["--expose-gc", "--max-old-space-size=12000", "--import", "tsx", own];
  return Number(execFileSync(process.execPath, [...options, String(count)], { encoding: "utf8" }));
}

function compareSizes(rounds: number): void {
  const times = new Map(sizes.map((count) => [String(count), [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const count of sizes) times.get(String(count))?.push(measureInItsOwnProcess(count));
  }
  const rows = sizes.map((count) => [
    count.toLocaleString("en-GB"),
    `${short(median(times.get(String(count)) ?? []))} µs`,
    short(1 / median(ratiosTo(times, String(count), String(sizes[0])))),
  ]);
  const head = ["grants", "readJson and checkPortfolio, a grant", "times the smallest"];
  console.log(`${table(head, rows)}\n`);
}

const [, , size] = process.argv;
if (size === undefined) {
  // First, while this process holds nothing that its collector could be busy with beside the others.
  compareSizes(5);
  compare(100_000);
} else {
  console.log(measure(Number(size)));
}
