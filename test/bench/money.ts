/**
 * The speed of money beside its peers: `npm run bench:money`. Every library does the same work on the
 * same operands in one process; a ratio is taken within a round, and the table shows medians.
 */
import { bigJs, bigNumberJs, currencyJs, decimalJs, effect } from "./money/decimals.ts";
import { dineroBigint, dineroNumber } from "./money/dinero.ts";
import type { Operands } from "./money/loops.ts";
import type { MoneyLibrary } from "./money/MoneyLibrary.ts";
import { everyday, huge } from "./money/operands.ts";
import { ours } from "./money/ours.ts";
import { rawBigint, rawNumber } from "./money/raw.ts";
import {
  type Contest,
  checkAnswers,
  median,
  quantile,
  race,
  ratiosTo,
  short,
  table,
} from "./ratios.ts";

// biome-ignore lint/suspicious/noExplicitAny: every library has types of its own
type AnyLibrary = MoneyLibrary<any, any>;

/** `tsx test/bench/money.ts 21 sum` runs 21 rounds of the contests whose names hold "sum". */
const [rounds = 21, only = ""] = [Number(process.argv[2] ?? 21), process.argv[3]];

const contestNames = [
  "create from text",
  "add",
  "sum of 100,000",
  "times a rate, half-even",
  "allocate over 26 weights",
  "compare",
  "sort of 100,000",
  "format en-GB",
  "JSON round trip",
];

const targets: Readonly<Record<string, number>> = {
  "create from text": 3,
  add: 35,
  "sum of 100,000": 180,
  "times a rate, half-even": 25,
  "allocate over 26 weights": 6,
  compare: 35,
  "sort of 100,000": 20,
  "format en-GB": 12,
  "JSON round trip": 1.5,
};

async function contestsOf(
  libraries: readonly AnyLibrary[],
  operands: Operands,
): Promise<Contest[]> {
  const loops = await Promise.all(
    libraries.map(async (library, index) => {
      const copy: typeof import("./money/loops.ts") = await import(
        `./money/loops.ts?copy=${operands.whole}-${index}`
      );
      return copy.loopsOf(library, operands);
    }),
  );
  return contestNames
    .filter((name) => name.includes(only))
    .map((name) => ({
      name,
      operations: /100,000|allocate/.test(name) ? 1 : operands.texts.length,
      contenders: loops.flatMap((byContest) => byContest.get(name) ?? []),
    }));
}

function showRatios(
  contests: readonly Contest[],
  names: readonly string[],
  base: string,
  target?: (contest: string, ratio: number) => string,
): void {
  const times = contests.map((contest) => race(contest, rounds));
  const spread = (values: readonly number[]) =>
    `${short(median(values))} (${short(quantile(values, 0.1))}–${short(quantile(values, 0.9))})`;
  const rows = contests.map((contest, index) => {
    const ratios = (name: string, to: string) => ratiosTo(times[index] ?? new Map(), name, to);
    const mine = ratios("concordat", base);
    const fastest = (name: string) => Math.min(...(times[index]?.get(name) ?? []));
    return [
      contest.name,
      spread(mine),
      ...(target ? [target(contest.name, median(mine))] : []),
      short(fastest(base) / fastest("concordat")),
      short(median(ratios("concordat", "raw BigInt"))),
      ...names.map((name) => short(median(ratios(name, base)))),
      short(median(times[index]?.get("concordat") ?? [])),
    ];
  });
  const head = [
    "operation",
    "concordat",
    ...(target ? ["target"] : []),
    "fastest turns",
    "to raw BigInt",
    ...names,
  ];
  console.log(`${table([...head, "ns"], rows)}\n`);
}

const peers: readonly AnyLibrary[] = [
  dineroNumber,
  dineroBigint,
  currencyJs,
  bigJs,
  bigNumberJs,
  decimalJs,
  effect,
  rawBigint,
  rawNumber,
];

const contests = await contestsOf([ours, ...peers], everyday);
const hugeContests = await contestsOf([ours, dineroBigint, rawBigint], huge);
for (const contest of [...contests, ...hugeContests]) checkAnswers(contest);
console.log(`All compute the same pence. Node ${process.version}, ${rounds} rounds.\n`);

console.log(
  "Speed relative to dinero.js (number): more is faster; median (first to ninth decile)\n" +
    "fastest turns: the ratio of the fastest turns, which other work on the machine disturbs least\n",
);
const verdict = (contest: string, ratio: number) =>
  `≥ ${targets[contest]}${ratio >= (targets[contest] ?? 0) ? "" : " ✗"}`;
showRatios(
  contests,
  peers.map(({ name }) => name).filter((name) => name !== "dinero.js"),
  "dinero.js",
  verdict,
);

console.log("Beyond the safe range, relative to dinero.js bigint\n");
showRatios(hugeContests, ["raw BigInt"], "dinero.js bigint");
