import { Rate } from "../rate/Rate.ts";
import { wholeWithin } from "./grid.ts";
import { type Bound, exactInterval, type Interval, plusInterval } from "./Interval.ts";
import { timesInterval } from "./intervalMultiples.ts";
import { intersectIntervals } from "./intervalSets.ts";
import { type Classes, classesOf, collected, type Statement, type Term } from "./statements.ts";

/** One narrowing: which statement narrowed which unknowns, all equal, to what. */
interface Narrowing {
  readonly statement: string;
  readonly unknowns: readonly string[];
  readonly interval: Interval<Rate>;
}

/** What statements leave of their unknowns. */
export interface Propagation {
  /** Absent if nothing is left of one of them. */
  readonly intervals?: ReadonlyMap<string, Interval<Rate>>;
  readonly working: readonly Narrowing[];
  readonly settled: boolean;
}

const mostRounds = 100;

/** Applies the statements again and again until none of them narrows an unknown any more. */
export function propagate(
  names: readonly string[],
  statements: readonly Statement[],
  whole: boolean,
): Propagation {
  const classes = classesOf(names, statements);
  const narrower = new Narrower(classes, whole);
  for (const statement of statements) {
    if (statement.kind === "bound") {
      narrower.narrow(statement.name, classes.of(statement.of), statement.within);
    }
  }
  const sums = statements.flatMap((statement) =>
    statement.kind === "sum"
      ? [{ name: statement.name, terms: collected(statement.terms, classes) }]
      : [],
  );
  let settled = false;
  for (let round = 0; round < mostRounds && !settled && !narrower.clash; round++) {
    const before = narrower.working.length;
    for (const { name, terms } of sums) narrower.applySum(name, terms);
    settled = narrower.working.length === before;
  }
  const { working, clash } = narrower;
  if (clash) return { working, settled: true };
  return {
    intervals: new Map(names.map((name) => [name, narrower.intervalOf(classes.of(name))])),
    working,
    settled,
  };
}

class Narrower {
  readonly working: Narrowing[] = [];
  readonly classes: Classes;
  readonly whole: boolean;
  readonly intervals: Map<string, Interval<Rate>> = new Map();
  clash = false;

  constructor(classes: Classes, whole: boolean) {
    this.classes = classes;
    this.whole = whole;
  }

  intervalOf(name: string): Interval<Rate> {
    return this.intervals.get(name) ?? {};
  }

  narrow(statement: string, name: string, to: Interval<Rate>): void {
    const before = this.intervalOf(name);
    const interval = intersectIntervals(before, this.whole ? wholeWithin(to) : to);
    if (interval === undefined) {
      this.clash = true;
    } else if (!isSame(before, interval)) {
      this.intervals.set(name, interval);
      this.working.push({ statement, unknowns: this.classes.members(name), interval });
    }
  }

  applySum(statement: string, terms: readonly Term[]): void {
    const rests = this.rests(terms);
    for (const [index, { of, times }] of terms.entries()) {
      if (this.clash) return;
      // The terms come to nothing, so each of them is the others turned round.
      this.narrow(statement, of, timesInterval(rests[index] ?? {}, Rate.ratio(-1, times)));
    }
  }

  /** For each term, what the others come to: those before it and those after it. */
  rests(terms: readonly Term[]): readonly Interval<Rate>[] {
    const values = terms.map(({ of, times }) => timesInterval(this.intervalOf(of), times));
    const before = runningSums(values);
    const after = runningSums(values.toReversed()).toReversed();
    return values.map((_, index) => plusInterval(before[index] ?? {}, after[index] ?? {}));
  }
}

/** What stands before each place comes to. */
function runningSums(values: readonly Interval<Rate>[]): readonly Interval<Rate>[] {
  let sum = exactInterval(Rate.of(0));
  return values.map((value) => {
    const before = sum;
    sum = plusInterval(sum, value);
    return before;
  });
}

function isSame(a: Interval<Rate>, b: Interval<Rate>): boolean {
  return isSameEnd(a.lower, b.lower) && isSameEnd(a.upper, b.upper);
}

function isSameEnd(a: Bound<Rate> | undefined, b: Bound<Rate> | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.included === b.included && a.value.equals(b.value);
}
