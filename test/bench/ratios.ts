/** What one library does in a contest: the same work as every other. */
export interface Contender {
  readonly name: string;
  /** Does the work once. */
  readonly run: () => unknown;
  /** Does the work once and writes the answer, which must be the same for all. */
  readonly answer: () => string;
}

/** One piece of work that several contenders do. */
export interface Contest {
  readonly name: string;
  /** How many operations one run is. */
  readonly operations: number;
  readonly contenders: readonly Contender[];
}

/** What a contender needed for one operation in each round, in nanoseconds. */
export type Times = ReadonlyMap<string, readonly number[]>;

/** Refuses a contest in which two contenders do not come to the same answer. */
export function checkAnswers({ name, contenders }: Contest): void {
  const [first, ...others] = contenders.map(({ name, answer }) => ({ name, answer: answer() }));
  for (const other of others) {
    if (other.answer === first?.answer) continue;
    throw new Error(`${name}: ${other.name} and ${first?.name} differ`);
  }
}

/** Runs a contest in rounds; in each, every contender has one turn, and the order is shuffled. */
export function race({ operations, contenders }: Contest, rounds: number): Times {
  const runs = new Map(contenders.map((contender) => [contender, runsPerTurn(contender)]));
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const contender of shuffled(contenders)) {
      const turns = runs.get(contender) ?? 1;
      const elapsed = turn(contender, turns);
      times.get(contender.name)?.push((elapsed * 1e6) / (turns * operations));
    }
  }
  return times;
}

/** How many times as fast one contender is as another: the ratio within each round. */
export function ratiosTo(times: Times, name: string, base: string): readonly number[] {
  const bases = times.get(base) ?? [];
  return (times.get(name) ?? []).map((time, round) => (bases[round] ?? Number.NaN) / time);
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
}

/** Writes three significant digits at most: 0.61, 12.3, 228. */
export function short(value: number): string {
  if (Number.isNaN(value)) return "–";
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** Writes a Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, index) => (index === 0 ? "---" : "---:"));
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}

/** A turn lasts at least this long, so that the clock and the collector weigh little. */
const turnMilliseconds = 4;

function runsPerTurn(contender: Contender): number {
  turn(contender, 1);
  const warmUntil = performance.now() + 40;
  while (performance.now() < warmUntil) turn(contender, 1);
  return Math.max(1, Math.ceil(turnMilliseconds / Math.max(turn(contender, 1), 1e-4)));
}

function turn({ run }: Contender, runs: number): number {
  const start = performance.now();
  for (let count = 0; count < runs; count++) run();
  return performance.now() - start;
}

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
