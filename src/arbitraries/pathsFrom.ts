import type { MovesAmong, StatusOf } from "../lifecycle/LifecycleTable.ts";

type Path<Moves> = readonly StatusOf<Moves>[];

/**
 * The shortest way from one status to every other that can be reached, as the statuses that follow each
 * other after it; the nearest first, and with no steps that to itself.
 */
export function pathsFrom<Moves extends MovesAmong<Moves>>(
  moves: { readonly [From in keyof Moves]: readonly Moves[From][] },
  from: StatusOf<Moves>,
): ReadonlyMap<StatusOf<Moves>, Path<Moves>> {
  const paths = new Map<StatusOf<Moves>, Path<Moves>>([[from, []]]);
  // What is added while the map is gone through comes up later in the same loop.
  for (const [status, path] of paths) {
    for (const next of moves[status] as readonly StatusOf<Moves>[]) {
      if (!paths.has(next)) paths.set(next, [...path, next]);
    }
  }
  return paths;
}

/** The shortest way to a status, by way of another one where that can be passed on the way. */
export function pathBetween<Moves extends MovesAmong<Moves>>(
  moves: { readonly [From in keyof Moves]: readonly Moves[From][] },
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
