/** How many bytes an amount holds: run by `npm run bench:money` with `--expose-gc`. */
import { Money } from "concordat/money";
import { median } from "./ratios.ts";

const count = 100_000;

/** Holds a list of amounts, and gives what one of them holds beside its place in the list. */
function bytesHeld(make: (index: number) => unknown): number {
  const held: unknown[] = new Array(count).fill(undefined);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  for (let index = 0; index < count; index++) held[index] = make(index);
  globalThis.gc?.();
  const after = process.memoryUsage().heapUsed;
  return held.length === count ? (after - before) / count : Number.NaN;
}

/** Amounts from pennies to £900m, as in the race. */
const everyday = (index: number) => Money.ofMinor((index * 7919) % 10 ** (1 + (index % 11)), "GBP");
const huge = (index: number) => Money.ofMinor(10n ** 18n + BigInt(index), "GBP");

for (const [name, make] of [
  ["from pennies to £900m", everyday],
  ["beyond the safe range", huge],
] as const) {
  bytesHeld(make);
  const samples = Array.from({ length: 7 }, () => bytesHeld(make));
  console.log(`Bytes held per amount, ${name}: ${median(samples).toFixed(0)} (at most 64)`);
}
