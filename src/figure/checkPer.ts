import type { CrossCheckInput } from "./crossCheckInput.ts";
import type { Quantity } from "./Figure.ts";
import { badStatement } from "./figureFailures.ts";
import { type Statement, termsOf } from "./statements.ts";

/**
 * Refuses a statement that holds an amount a year against a whole one. An unknown of which no figure is
 * stated is per whatever the figures are that it meets, and so joins those of one statement to those of
 * another.
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
