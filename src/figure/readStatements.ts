import { bounds } from "./bounds.ts";
import { checkPer } from "./checkPer.ts";
import type { CrossCheckInput } from "./crossCheckInput.ts";
import type { Figure, Quantity } from "./Figure.ts";
import { badStatement } from "./figureFailures.ts";
import { type Grid, placed } from "./grid.ts";
import type { Interval } from "./Interval.ts";
import { type Statement, termsOf } from "./statements.ts";

/** What is stated of each unknown by itself. */
export function statedIntervals<T extends Quantity, Name extends string>(
  { unknowns, reading = "strict" }: CrossCheckInput<T, Name>,
  names: readonly Name[],
): ReadonlyMap<Name, Interval<T>> {
  return new Map(
    names.map((name) => {
      const stated: Figure<T> | Interval<T> = unknowns[name];
      return [name, "qualifier" in stated ? (bounds(stated, reading) ?? {}) : stated];
    }),
  );
}

/** All that is stated, each statement with its name; one that is not well made is refused. */
export function statementsOf<T extends Quantity, Name extends string>(
  { unknowns, sums = [], equalities = [] }: CrossCheckInput<T, Name>,
  names: readonly Name[],
  stated: ReadonlyMap<Name, Interval<T>>,
  grid: Grid<T>,
): readonly Statement[] {
  const statements: readonly Statement[] = [
    ...[...stated].flatMap(([name, interval]): readonly Statement[] => {
      const within = placed(grid, interval);
      return within.lower || within.upper ? [{ kind: "bound", name, of: name, within }] : [];
    }),
    ...equalities.map(
      ({ name, left, right }, index): Statement => ({
        kind: "equal",
        name: name ?? `equalities[${index}]`,
        left,
        right,
      }),
    ),
    ...sums.map(({ name, total, parts }, index): Statement => {
      const terms = parts.map((part) => (typeof part === "string" ? { of: part, times: 1 } : part));
      return {
        kind: "sum",
        name: name ?? `sums[${index}]`,
        terms: [{ of: total, times: -1 }, ...terms],
      };
    }),
  ];
  checkStatements(statements, new Set<string>(names));
  checkPer(unknowns, statements);
  return statements;
}

function checkStatements(statements: readonly Statement[], names: ReadonlySet<string>): void {
  const seen = new Set<string>();
  for (const statement of statements) {
    if (seen.has(statement.name)) throw badStatement("name-twice", statement.name);
    seen.add(statement.name);
    const terms = termsOf(statement);
    if (terms.some(({ of }) => !names.has(of))) {
      throw badStatement("unknown-name", statement.name);
    }
    if (terms.some(({ times }) => !Number.isSafeInteger(times))) {
      throw badStatement("not-whole", statement.name);
    }
  }
}
