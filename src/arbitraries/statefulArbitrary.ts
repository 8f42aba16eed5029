import * as fc from "fast-check";
import type { LifecycleTable, MovesAmong, StatusOf } from "../lifecycle/LifecycleTable.ts";
import type { StatusChange } from "../lifecycle/StatusChange.ts";
import { type DateConstraints, localDateArbitrary } from "./dateArbitraries.ts";
import { lineArbitrary } from "./text.ts";

/**
 * A status, and how it was reached.
 *
 * @typeParam Status - the statuses of the lifecycle
 * @category Generators
 */
export interface GeneratedStatus<Status extends string> {
  /** Where it stands. */
  readonly status: Status;
  /** The changes that led there, legal and in order; absent if nothing was recorded. */
  readonly history?: readonly StatusChange<Status>[];
}

/**
 * Generates a status of a lifecycle with a history that leads to it: every change legal, none before the
 * one that it follows. It shrinks towards a new entity that has no history.
 *
 * @typeParam Moves - for each status, the statuses that may follow it
 * @param table - the lifecycle
 * @param constraints - between which days the changes lie
 * @returns an arbitrary of a status and its history
 * @category Generators
 * @example
 * ```ts
 * import { checkHistory, grantLifecycle } from "concordat";
 * import { statefulArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(
 *   fc.property(statefulArbitrary(grantLifecycle), (grant) => checkHistory(grantLifecycle, grant).length === 0),
 * );
 * ```
 */
export function statefulArbitrary<Moves extends MovesAmong<Moves>>(
  table: LifecycleTable<Moves, never, never>,
  constraints: DateConstraints = {},
): fc.Arbitrary<GeneratedStatus<StatusOf<Moves>>> {
  const step = fc.record(
    {
      choice: fc.nat(9),
      on: localDateArbitrary(constraints),
      by: fc.constantFrom("grants manager", "board"),
      reason: lineArbitrary(),
    },
    { requiredKeys: ["choice", "on"] },
  );
  return fc
    .tuple(fc.array(step, { maxLength: 8 }), fc.boolean())
    .map(([steps, recorded]) => walk(table, steps, recorded));
}

interface Step {
  readonly choice: number;
  readonly on: StatusChange["on"];
  readonly by?: string;
  readonly reason?: string;
}

function walk<Moves extends MovesAmong<Moves>>(
  table: LifecycleTable<Moves, never, never>,
  steps: readonly Step[],
  recorded: boolean,
): GeneratedStatus<StatusOf<Moves>> {
  const days = steps.map(({ on }) => on).sort();
  let status = table.initial;
  const history: StatusChange<StatusOf<Moves>>[] = [];
  for (const [index, { choice, on, by, reason }] of steps.entries()) {
    const next = table.moves[status];
    const to = next[choice % next.length] as StatusOf<Moves> | undefined;
    if (to === undefined) break;
    history.push({
      from: status,
      to,
      on: days[index] ?? on,
      ...(by !== undefined && { by }),
      ...(reason !== undefined && { reason }),
    });
    status = to;
  }
  return { status, ...(recorded && history.length > 0 && { history }) };
}
