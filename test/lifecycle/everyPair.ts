import {
  advance,
  isEnded,
  type LifecycleTable,
  localDate,
  nextStatuses,
  statusesOf,
} from "concordat";
import { expect, test } from "vitest";

/** For each status, the statuses that may follow it. */
export type ExpectedMoves = Readonly<Record<string, readonly string[]>>;

/** For each status, the union of the statuses that may follow it: two tables of moves are compared by it. */
export type MovesIn<Expected extends ExpectedMoves> = {
  readonly [From in keyof Expected]: Expected[From][number];
};

/** Whether two types are the same; a test assigns `true` to it. */
export type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

// The tests below try every pair, so that the table is seen as any text to any text.
type AnyTable = LifecycleTable<Record<string, readonly string[]>>;

/** Tests of a table: each expected move is made, and every other pair is refused. */
export function testEveryPair(table: unknown, expected: ExpectedMoves): void {
  const lifecycle = table as AnyTable;
  const on = localDate("2012-04-01");
  const statuses = Object.keys(expected);

  test("it has the statuses of the model and no others", () => {
    expect([...statusesOf(lifecycle)].sort()).toEqual([...statuses].sort());
  });

  test.each(
    statuses.flatMap((from) => statuses.map((to) => ({ from, to, legal: expected[from] ?? [] }))),
  )("from $from to $to", ({ from, to, legal }) => {
    const result = advance(lifecycle, { status: from }, to, { on });
    if (legal.includes(to)) {
      expect(result).toEqual({ ok: true, value: { status: to, history: [{ from, to, on }] } });
    } else {
      expect(result).toMatchObject({
        ok: false,
        findings: [
          {
            rule: "lifecycle.illegal-transition",
            severity: "error",
            path: ["status"],
            values: { from, to },
          },
        ],
      });
    }
  });

  test("a refusal lists exactly the legal moves", () => {
    for (const from of statuses) {
      const result = advance(lifecycle, { status: from }, from, { on });
      const values = result.ok ? undefined : result.findings[0]?.values;
      const { legal = [] } = (values ?? {}) as { readonly legal?: readonly string[] };
      expect([...legal].sort()).toEqual([...(expected[from] ?? [])].sort());
    }
  });

  test("nothing leaves an ended status, and every other can be left", () => {
    for (const [status, next] of Object.entries(expected)) {
      expect(isEnded(lifecycle, status)).toBe(next.length === 0);
      expect(nextStatuses(lifecycle, status)).toHaveLength(next.length);
    }
  });
}
