import type { CrossCheckInput } from "./crossCheckInput.ts";
import type { Quantity } from "./Figure.ts";
import { gridOf, onGrid } from "./grid.ts";
import type { Interval } from "./Interval.ts";
import { propagate } from "./propagate.ts";
import { statedIntervals, statementsOf } from "./readStatements.ts";
import type { Statement } from "./statements.ts";

/**
 * One step of the working: a statement narrowed an unknown.
 *
 * @category Figures
 */
export interface CrossCheckStep<T extends Quantity, Name extends string> {
  /** The name of the statement. */
  readonly statement: string;
  /** The unknown, with those that are stated to equal it. */
  readonly unknowns: readonly Name[];
  /** What it may be after this step. */
  readonly interval: Interval<T>;
}

/**
 * What {@link crossCheck} finds: how far the statements narrow each unknown, or which of them clash.
 *
 * @category Figures
 */
export type CrossCheckResult<T extends Quantity, Name extends string> =
  | {
      /** No clash was found, which does not say that there is none: see {@link crossCheck}. */
      readonly ok: true;
      /** What each unknown may still be. */
      readonly intervals: { readonly [N in Name]: Interval<T> };
      /** The steps that led there, in order. */
      readonly working: readonly CrossCheckStep<T, Name>[];
      /** `false` if the steps were broken off before they came to an end: see {@link crossCheck}. */
      readonly settled: boolean;
    }
  | {
      /** The statements cannot all be true. */
      readonly ok: false;
      /** The names of statements that clash; without any one of them, the others do not. */
      readonly clash: readonly string[];
    };

/**
 * Holds published figures against each other: it tightens them by what they say of one another, or
 * names those that clash, where it finds that they do. Open ends stay open. Counts are whole, so an open
 * end moves to the next whole number.
 *
 * What it gives is always true: no values that satisfy all statements lie outside the intervals. It need
 * not be all that could be found. Equal unknowns are taken as one, and each sum is then used alone, again
 * and again; what follows only from several sums solved together, a clash too, can be missed. The steps
 * end when nothing narrows any more; a chain that would narrow for ever is broken off after 100 rounds
 * (`settled: false`). An end of money that falls between two pence moves outward and is excluded.
 *
 * An amount a year is not held against a whole one: figures that meet have to be per the same, and what is
 * found of them is per that too. Where a sum says how often an amount counts, as 5 × a year for five
 * years, give its {@link bounds} in place of the figure: an interval is taken as it is.
 *
 * @param input - what is stated
 * @returns the intervals with the working, or the names of the statements that clash. To find these, the
 * statements are tried once each, without it: the time grows with the square of their number
 * @throws {@link DomainError} `figure.cross-check` for a statement that names no unknown, has no name
 * of its own, multiplies by what is not a whole number, or holds figures against each other that are
 * not per the same
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

/** Leaves away what the clash does not need, one statement after another. */
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
