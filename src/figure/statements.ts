import type { Rate } from "../rate/Rate.ts";
import { bounds } from "./bounds.ts";
import type { CrossCheckInput } from "./crossCheckInput.ts";
import type { Figure, Quantity } from "./Figure.ts";
import { badStatement } from "./figureFailures.ts";
import { type Grid, placed } from "./grid.ts";
import type { Interval } from "./Interval.ts";

/** A statement about unknowns, ready to be applied. */
export type Statement =
  | {
      readonly kind: "bound";
      readonly name: string;
      readonly of: string;
      readonly within: Interval<Rate>;
    }
  | {
      readonly kind: "equal";
      readonly name: string;
      readonly left: string;
      readonly right: string;
    }
  | { readonly kind: "sum"; readonly name: string; readonly terms: readonly Term[] };

/** One term of a sum that is zero: `total = a + b` has the terms −1 total, 1 a and 1 b. */
export interface Term {
  readonly of: string;
  readonly times: number;
}

/** The unknowns in a statement, each with the number of times that it counts. */
export function termsOf(statement: Statement): readonly Term[] {
  if (statement.kind === "sum") return statement.terms;
  const named = statement.kind === "bound" ? [statement.of] : [statement.left, statement.right];
  return named.map((of) => ({ of, times: 1 }));
}

/** Groups of unknowns that are stated to be equal, each represented by one of them. */
export interface Classes {
  /** The unknown that represents all that are equal to this one. */
  of(name: string): string;
  /** All unknowns that a representative stands for. */
  members(representative: string): readonly string[];
}

/** Groups the unknowns that are stated to be equal, directly or through others. */
export function classesOf(names: readonly string[], statements: readonly Statement[]): Classes {
  const members = new Map(names.map((name) => [name, [name]]));
  const representatives = new Map(names.map((name) => [name, name]));
  const of = (name: string): string => representatives.get(name) ?? name;
  for (const statement of statements) {
    if (statement.kind !== "equal") continue;
    const kept = of(statement.left);
    const joining = of(statement.right);
    if (kept === joining) continue;
    const moved = members.get(joining) ?? [];
    for (const name of moved) representatives.set(name, kept);
    members.get(kept)?.push(...moved);
    members.delete(joining);
  }
  return { of, members: (representative) => members.get(representative) ?? [] };
}

/** The terms with each group once; terms that cancel out are left out. */
export function collected(terms: readonly Term[], classes: Classes): readonly Term[] {
  const times = new Map<string, number>();
  for (const term of terms) {
    const name = classes.of(term.of);
    times.set(name, (times.get(name) ?? 0) + term.times);
  }
  return [...times].flatMap(([of, number]) => (number === 0 ? [] : [{ of, times: number }]));
}

/**
 * Refuses a statement that compares an amount a year with a total. An unknown without a figure takes the
 * `per` of the figures that it meets, and so connects the figures of one statement with those of another.
 */
export function checkPer<T extends Quantity, Name extends string>(
  unknowns: CrossCheckInput<T, Name>["unknowns"],
  statements: readonly Statement[],
): void {
  const known = new Map<string, string | undefined>();
  for (const name of Object.keys(unknowns) as Name[]) {
    const stated = unknowns[name];
    if ("qualifier" in stated) known.set(name, stated.per);
  }
  if ([...known.values()].every((per) => per === undefined)) return;
  let size: number;
  do {
    size = known.size;
    for (const statement of statements) {
      const names = termsOf(statement).map(({ of }) => of);
      const pers = new Set(names.filter((name) => known.has(name)).map((name) => known.get(name)));
      if (pers.size > 1) throw badStatement("different-per", statement.name);
      for (const per of pers) for (const name of names) known.set(name, per);
    }
  } while (known.size > size);
}

/** The interval that is stated for each unknown by itself. */
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

/** All statements, each with its name; one that cannot be used is refused. */
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
