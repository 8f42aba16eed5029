import * as fc from "fast-check";
import type {
  LifecycleTable,
  MovesAmong,
  StatusChange,
  StatusOf,
} from "../../lifecycle/LifecycleTable.ts";
import { lineArbitrary } from "./textArbitraries.ts";
import { type DateConstraints, localDateArbitrary } from "./timeArbitraries.ts";

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
 * Generates a status of a lifecycle, each as often as every other, with a history that leads to it by the
 * shortest way or by way of a status beside it: every change legal, none before the one that it follows.
 * It shrinks towards statuses near the first one, to a new entity that has no history.
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
  const { moves, initial } = table;
  const statuses = [...pathsFrom(moves, initial).keys()];
  const details = fc.record(
    {
      on: localDateArbitrary(constraints),
      by: fc.constantFrom("grants manager", "board"),
      reason: lineArbitrary(),
    },
    { requiredKeys: ["on"] },
  );
  return fc
    .record({
      target: fc.constantFrom(...statuses),
      detour: fc.option(fc.constantFrom(...statuses), { nil: undefined }),
      recorded: fc.boolean(),
    })
    .chain(({ target, detour, recorded }) => {
      if (!recorded) return fc.constant({ status: target });
      const path = pathBetween(moves, initial, detour, target);
      return fc
        .array(details, { minLength: path.length, maxLength: path.length })
        .map((steps) => along(initial, path, steps));
    });
}

type Step = Pick<StatusChange, "on" | "by" | "reason">;

function along<Status extends string>(
  initial: Status,
  path: readonly Status[],
  steps: readonly Step[],
): GeneratedStatus<Status> {
  const days = steps.map(({ on }) => on).sort();
  const history = steps.map(
    (step, index): StatusChange<Status> => ({
      ...step,
      from: path[index - 1] ?? initial,
      to: path[index] ?? initial,
      on: days[index] ?? step.on,
    }),
  );
  return { status: path.at(-1) ?? initial, ...(history.length > 0 && { history }) };
}

type Path<Moves> = readonly StatusOf<Moves>[];

/**
 * The shortest way from one status to every other that can be reached, as the statuses that follow each
 * other after it; the nearest first, and with no steps that to itself.
 */
function pathsFrom<Moves extends MovesAmong<Moves>>(
  moves: Moves,
  from: StatusOf<Moves>,
): ReadonlyMap<StatusOf<Moves>, Path<Moves>> {
  const paths = new Map<StatusOf<Moves>, Path<Moves>>([[from, []]]);
  // What is added while the map is gone through comes up later in the same loop.
  for (const [status, path] of paths) {
    for (const next of moves[status] as Path<Moves>) {
      if (!paths.has(next)) paths.set(next, [...path, next]);
    }
  }
  return paths;
}

/** The shortest way to a status, by way of another one where that can be passed on the way. */
function pathBetween<Moves extends MovesAmong<Moves>>(
  moves: Moves,
  from: StatusOf<Moves>,
  by: StatusOf<Moves> | undefined,
  to: StatusOf<Moves>,
): Path<Moves> {
  const paths = pathsFrom(moves, from);
  const first = by === undefined ? undefined : paths.get(by);
  const second = by === undefined ? undefined : pathsFrom(moves, by).get(to);
  if (first === undefined || second === undefined) return paths.get(to) ?? [];
  return [...first, ...second];
}
