import type { Rate } from "../rate/Rate.ts";
import type { Interval } from "./Interval.ts";

/** A statement about unknowns, ready to be worked on. */
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

/** One term of a sum that comes to nothing: `total = a + b` has the terms −1 total, 1 a and 1 b. */
export interface Term {
  readonly of: string;
  readonly times: number;
}

/** The unknowns that a statement names, each with how often it counts. */
export function termsOf(statement: Statement): readonly Term[] {
  if (statement.kind === "sum") return statement.terms;
  const named = statement.kind === "bound" ? [statement.of] : [statement.left, statement.right];
  return named.map((of) => ({ of, times: 1 }));
}

/** Unknowns that are stated to be equal, kept as one of them. */
export interface Classes {
  /** The one that stands for all that equal this. */
  of(name: string): string;
  /** All that equal the one that stands for them. */
  members(representative: string): readonly string[];
}

/** Puts together what is stated to be equal, directly or through others. */
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

/** The terms with each class once; what cancels out is left away. */
export function collected(terms: readonly Term[], classes: Classes): readonly Term[] {
  const times = new Map<string, number>();
  for (const term of terms) {
    const name = classes.of(term.of);
    times.set(name, (times.get(name) ?? 0) + term.times);
  }
  return [...times].flatMap(([of, number]) => (number === 0 ? [] : [{ of, times: number }]));
}
