import { englandAndWales } from "concordat/time";

/** A reproducible sequence of numbers from 0 to 1 (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const next = generator(20_180_629);
const first = Date.UTC(2009, 0, 1);
const days = (Date.UTC(2023, 0, 1) - first) / 86_400_000;

/** Days within the years that bank holidays are known for, also after a term of five years. */
export const texts: readonly string[] = Array.from({ length: 500 }, () =>
  new Date(first + Math.floor(next() * days) * 86_400_000).toISOString().slice(0, 10),
);

export const holidays: readonly string[] = englandAndWales.holidays;
