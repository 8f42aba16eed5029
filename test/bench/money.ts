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

const targets = [3, 35, 180, 25, 6, 35, 20, 12, 1.5];

const rounds = Number(process.argv[2] ?? 15);

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
  return contestNames.map((name) => ({
    name,
    operations: /100,000|allocate/.test(name) ? 1 : operands.texts.length,
    contenders: loops.flatMap((byContest) => byContest.get(name) ?? []),
  }));
}

function showRatios(
  contests: readonly Contest[],
  names: readonly string[],
  base: string,
  target?: (index: number, ratio: number) => string,
): void {
  const times = contests.map((contest) => race(contest, rounds));
  const spread = (values: readonly number[]) =>
    `${short(median(values))} (${short(quantile(values, 0.1))}–${short(quantile(values, 0.9))})`;
  const rows = contests.map((contest, index) => {
    const ratios = (name: string, to: string) => ratiosTo(times[index] ?? new Map(), name, to);
    const mine = ratios("concordat", base);
    return [
      contest.name,
      spread(mine),
      ...(target ? [target(index, median(mine))] : []),
      short(median(ratios("concordat", "raw BigInt"))),
      ...names.map((name) => short(median(ratios(name, base)))),
      short(median(times[index]?.get("concordat") ?? [])),
    ];
  });
  const head = ["operation", "concordat", ...(target ? ["target"] : []), "to raw BigInt", ...names];
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
  "Speed relative to dinero.js (number): more is faster; median (first to ninth decile)\n",
);
const verdict = (index: number, ratio: number) =>
  `≥ ${targets[index]}${ratio >= (targets[index] ?? 0) ? "" : " ✗"}`;
showRatios(
  contests,
  peers.map(({ name }) => name).filter((name) => name !== "dinero.js"),
  "dinero.js",
  verdict,
);

console.log("Beyond the safe range, relative to dinero.js bigint\n");
showRatios(hugeContests, ["raw BigInt"], "dinero.js bigint");
