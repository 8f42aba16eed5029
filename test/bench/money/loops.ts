import type { Contender } from "../ratios.ts";
import type { MoneyLibrary } from "./MoneyLibrary.ts";

/** The operands of every contest, the same for every library. */
export interface Operands {
  readonly texts: readonly string[];
  readonly many: readonly string[];
  readonly rates: readonly string[];
  readonly weights: readonly number[];
  readonly whole: string;
}

/** Keeps results alive, so that the engine cannot leave the work out. */
export let sink: unknown;

/**
 * The loops of one library, by contest. Each library imports a copy of this module of its own, so that
 * the engine fits the loops to that library, as it does in a program that uses one.
 */
export function loopsOf<A, R>(
  library: MoneyLibrary<A, R>,
  { texts, many, rates, weights, whole }: Operands,
): ReadonlyMap<string, Contender> {
  const { name, create, add, sum, compare, format, roundTrip, pence, timesRate, allocate } =
    library;
  const amounts = texts.map(create);
  const count = amounts.length;
  const list = many.map(create);
  const sum100k = () => sum(list);
  const sort100k = () => [...list].sort(compare);
  const at = (index: number) => amounts[index] as A;
  const penceOf = (results: readonly A[]) => results.map(pence).join(" ");
  const each = (work: (index: number) => unknown) =>
    Array.from({ length: count }, (_, i) => work(i));
  const loops: [string, () => unknown, () => string][] = [
    [
      "create from text",
      () => {
        for (let i = 0; i < count; i++) sink = create(texts[i] as string);
      },
      () => penceOf(amounts),
    ],
    [
      "add",
      () => {
        for (let i = 1; i < count; i++) sink = add(at(i - 1), at(i));
      },
      () => penceOf(amounts.slice(1).map((amount, i) => add(at(i), amount))),
    ],
    ["sum of 100,000", () => (sink = sum100k()), () => String(pence(sum100k()))],
    [
      "compare",
      () => {
        let total = 0;
        for (let i = 1; i < count; i++) total += compare(at(i - 1), at(i));
        sink = total;
      },
      () => each((i) => Math.sign(compare(at(i), at((i * 7) % count)))).join(" "),
    ],
    ["sort of 100,000", () => (sink = sort100k()), () => penceOf(sort100k())],
    [
      "format en-GB",
      () => {
        for (let i = 0; i < count; i++) sink = format(at(i));
      },
      () => each((i) => format(at(i))).join(" "),
    ],
    ["JSON round trip", () => (sink = roundTrip(amounts)), () => penceOf(roundTrip(amounts))],
  ];
  const { rate } = library;
  if (rate !== undefined && timesRate !== undefined) {
    const factors = rates.map(rate);
    const factor = (i: number) => factors[i % factors.length] as R;
    loops.push([
      "times a rate, half-even",
      () => {
        for (let i = 0; i < count; i++) sink = timesRate(at(i), factor(i));
      },
      () => penceOf(each((i) => timesRate(at(i), factor(i))) as A[]),
    ]);
  }
  if (allocate !== undefined) {
    const amount = create(whole);
    loops.push([
      "allocate over 26 weights",
      () => (sink = allocate(amount, weights)),
      () => quotaVerdict(allocate(amount, weights).map(pence), pence(amount), weights),
    ]);
  }
  return new Map(loops.map(([contest, run, answer]) => [contest, { name, run, answer }]));
}

/** Who gets the odd penny differs between libraries; the sum and the penny's breadth must not. */
function quotaVerdict(parts: readonly bigint[], whole: bigint, weights: readonly number[]): string {
  const total = BigInt(weights.reduce((sum, weight) => sum + weight, 0));
  const within = parts.every((part, index) => {
    const gap = part * total - whole * BigInt(weights[index] ?? 0);
    return gap < total * BigInt(weights.length) && -gap < total;
  });
  return `${parts.reduce((sum, part) => sum + part, 0n)} ${within}`;
}
