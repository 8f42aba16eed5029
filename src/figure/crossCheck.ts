import { formatPath } from "../finding/formatFindings.ts";
import { refuseNonList, refuseNonObject, refuseNonObjects } from "../finding/refuseWrongType.ts";
import { Rate } from "../rate/Rate.ts";
import type { CrossCheckInput } from "./crossCheckInput.ts";
import type { Figure, Quantity } from "./Figure.ts";
import { gridOf, onGrid, wholeWithin } from "./grid.ts";
import { type Bound, exactInterval, type Interval, plusInterval } from "./Interval.ts";
import { timesInterval } from "./intervalMultiples.ts";
import { intersectIntervals } from "./intervalSets.ts";
import { refuseNonFigure, refuseNonInterval } from "./refuseNonFigure.ts";
import {
  type Classes,
  classesOf,
  collected,
  type Statement,
  statedIntervals,
  statementsOf,
  type Term,
} from "./statements.ts";

/**
 * One step of the working, in which a statement narrowed an unknown.
 *
 * @category Figures
 */
export interface CrossCheckStep<T extends Quantity, Name extends string> {
  /** The name of the statement. */
  readonly statement: string;
  /** The unknown, and those that are stated to be equal to it. */
  readonly unknowns: readonly Name[];
  /** The values that it may have after this step. */
  readonly interval: Interval<T>;
}

/**
 * The result of {@link crossCheck}: how far the statements narrow each unknown, or which of them clash.
 *
 * @category Figures
 */
export type CrossCheckResult<T extends Quantity, Name extends string> =
  | {
      /** No clash was found. There may still be one: see {@link crossCheck}. */
      readonly ok: true;
      /** The values that each unknown may still have. */
      readonly intervals: { readonly [N in Name]: Interval<T> };
      /** The steps that led there, in order. */
      readonly working: readonly CrossCheckStep<T, Name>[];
      /** `false` if the steps were stopped before they were complete: see {@link crossCheck}. */
      readonly settled: boolean;
    }
  | {
      /** The statements cannot all be true. */
      readonly ok: false;
      /** The names of statements that clash; if any one of them is removed, the others do not. */
      readonly clash: readonly string[];
    };

/**
 * Checks published figures against each other: it narrows each by what the others say, or names those that
 * clash. Open ends stay open; counts are whole.
 *
 * No values that satisfy all statements lie outside the intervals, but a conclusion that follows only from
 * several sums solved together can be missed. A chain that would narrow for ever is stopped after 100 rounds
 * (`settled: false`). Figures that meet must have the same `per`.
 *
 * @param input - the unknowns and the statements about them
 * @returns the intervals with the working, or the names of the statements that clash. To find these, each
 * statement is left out once, so the time grows with the square of their number
 * @throws {@link DomainError} `figure.cross-check` for a statement that names something other than an
 * unknown, has the name of another, multiplies by a number that is not whole, or compares figures with a
 * different `per`
 * @throws {@link DomainError} `money.currency-mismatch` if money of two currencies meets
 * @throws {@link DomainError} `rate.invalid` if a count is not a whole number
 * @category Figures
 * @example
 * ```ts
 * import { crossCheck, formatInterval, Money, parseFigure } from "concordat";
 *
 * const statements = {
 *   unknowns: {
 *     total: parseFigure("almost £11.8m over four years", { as: "money" }),
 *     firstTwo: { lower: { value: Money.zero("GBP"), included: true } },
 *     third: parseFigure("more than £3.5m", { as: "money" }),
 *     fourth: {},
 *   },
 *   sums: [{ total: "total", parts: ["firstTwo", "third", "fourth"] }],
 *   equalities: [{ name: "the same amount", left: "fourth", right: "third" }],
 * } as const;
 * const strict = crossCheck(statements);
 * strict.ok && formatInterval(strict.intervals.firstTwo); // => "£0.00 to £4,800,000.00, the last excluded"
 * strict.ok && formatInterval(strict.intervals.fourth); // => "£3,500,000.00 to £5,900,000.00, both excluded"
 * const rounded = crossCheck({ ...statements, reading: "conventional" });
 * rounded.ok && formatInterval(rounded.intervals.firstTwo); // => "£4,550,000.00 to £4,800,000.00, both excluded"
 * ```
 */
export function crossCheck<T extends Quantity, const Name extends string>(
  input: CrossCheckInput<T, Name>,
): CrossCheckResult<T extends number ? number : T, Name> {
  return resultOf(input) as CrossCheckResult<T extends number ? number : T, Name>;
}

function resultOf<T extends Quantity, Name extends string>(
  input: CrossCheckInput<T, Name>,
): CrossCheckResult<T, Name> {
  refuseNonObject("input", input);
  refuseNonObject("unknowns", input.unknowns);
  for (const [name, stated] of Object.entries<Figure<T> | Interval<T>>(input.unknowns)) {
    const of = formatPath(["unknowns", name]);
    refuseNonObject(of, stated);
    if ("qualifier" in stated) refuseNonFigure(stated, of);
    else refuseNonInterval(of, stated);
  }
  if (input.sums !== undefined) refuseNonObjects("sums", input.sums);
  input.sums?.forEach(({ parts }, index) => {
    const of = `sums[${index}].parts`;
    refuseNonList(of, parts);
    parts.forEach((part, place) => {
      if (typeof part !== "string") refuseNonObject(`${of}[${place}]`, part);
    });
  });
  if (input.equalities !== undefined) refuseNonObjects("equalities", input.equalities);
  const names = Object.keys(input.unknowns) as Name[];
  const stated = statedIntervals(input, names);
  const grid = gridOf(
    [...stated.values()].flatMap(({ lower, upper }) =>
      [lower, upper].flatMap((end) => (end ? [end.value] : [])),
    ),
  );
  const statements = statementsOf(input, names, stated, grid);
  const { intervals, working, settled } = propagate(names, statements, grid.whole);
  if (intervals === undefined) return { ok: false, clash: clashOf(names, statements, grid.whole) };
  const found = names.map((name) => [name, onGrid(grid, intervals.get(name) ?? {})] as const);
  return {
    ok: true,
    intervals: Object.fromEntries(found) as { readonly [N in Name]: Interval<T> },
    working: working.map(({ statement, unknowns, interval }) => ({
      statement,
      unknowns: unknowns as readonly Name[],
      interval: onGrid(grid, interval),
    })),
    settled,
  };
}

/** Removes the statements that the clash does not need, one after another. */
function clashOf(
  names: readonly string[],
  statements: readonly Statement[],
  whole: boolean,
): readonly string[] {
  let needed = statements;
  for (const statement of statements) {
    const others = needed.filter((other) => other !== statement);
    if (propagate(names, others, whole).intervals === undefined) needed = others;
  }
  return needed.map(({ name }) => name);
}

/** One narrowing: the statement, the equal unknowns that it narrowed, and their new interval. */
interface Narrowing {
  readonly statement: string;
  readonly unknowns: readonly string[];
  readonly interval: Interval<Rate>;
}

/** The result of applying statements to their unknowns. */
export interface Propagation {
  /** The intervals of the unknowns; absent if one of them has no value left. */
  readonly intervals?: ReadonlyMap<string, Interval<Rate>>;
  readonly working: readonly Narrowing[];
  readonly settled: boolean;
}

const mostRounds = 100;

/** Applies the statements repeatedly until none of them narrows an unknown any further. */
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
      // The terms add up to zero, so each of them is minus the sum of the others.
      this.narrow(statement, of, timesInterval(rests[index] ?? {}, Rate.ratio(-1, times)));
    }
  }

  /** For each term, the sum of the others: those before it and those after it. */
  rests(terms: readonly Term[]): readonly Interval<Rate>[] {
    const values = terms.map(({ of, times }) => timesInterval(this.intervalOf(of), times));
    const before = runningSums(values);
    const after = runningSums(values.toReversed()).toReversed();
    return values.map((_, index) => plusInterval(before[index] ?? {}, after[index] ?? {}));
  }
}

/** The sum of the values before each position. */
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
