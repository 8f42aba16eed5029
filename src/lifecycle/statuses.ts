import type { LifecycleTable, MovesAmong, StatusOf } from "./LifecycleTable.ts";

/**
 * The statuses of a lifecycle, in the order of its table.
 *
 * @param table - the lifecycle
 * @returns each status once
 * @category Lifecycles
 * @example
 * ```ts
 * import { programmeLifecycle, statusesOf } from "concordat";
 *
 * statusesOf(programmeLifecycle); // => ["announced", "open", "assessing", "running", "extended", "ended"]
 * ```
 */
export function statusesOf<Moves extends MovesAmong<Moves>>(
  table: LifecycleTable<Moves, never, never>,
): readonly StatusOf<Moves>[] {
  return Object.keys(table.moves) as StatusOf<Moves>[];
}

/**
 * Tells whether a value is a status of a lifecycle.
 *
 * @param table - the lifecycle
 * @param value - anything
 * @returns `true` for one of its statuses
 * @category Lifecycles
 * @example
 * ```ts
 * import { isStatusOf, programmeLifecycle } from "concordat";
 *
 * isStatusOf(programmeLifecycle, "running"); // => true
 * isStatusOf(programmeLifecycle, "toString"); // => false
 * ```
 */
export function isStatusOf<Moves extends MovesAmong<Moves>>(
  table: LifecycleTable<Moves, never, never>,
  value: unknown,
): value is StatusOf<Moves> {
  return typeof value === "string" && Object.hasOwn(table.moves, value);
}

/**
 * The statuses that may follow a status.
 *
 * @param table - the lifecycle
 * @param status - the status
 * @returns the legal ones, in the order of the table; none after an ended status
 * @category Lifecycles
 * @example
 * ```ts
 * import { grantLifecycle, nextStatuses } from "concordat";
 *
 * nextStatuses(grantLifecycle, "suspended"); // => ["active", "terminated"]
 * nextStatuses(grantLifecycle, "closed"); // => []
 * ```
 */
export function nextStatuses<Moves extends MovesAmong<Moves>, Status extends StatusOf<Moves>>(
  table: LifecycleTable<Moves, never, never>,
  status: Status,
): readonly (Moves[Status][number] & string)[] {
  return isStatusOf(table, status)
    ? (table.moves[status] as readonly (Moves[Status][number] & string)[])
    : [];
}

/**
 * The statuses that can be reached from a status by one move or several.
 *
 * @param table - the lifecycle
 * @param status - the status
 * @returns each once, the nearest first; the status itself if a way leads back to it
 * @category Lifecycles
 * @example
 * ```ts
 * import { grantLifecycle, reachableStatuses } from "concordat";
 *
 * reachableStatuses(grantLifecycle, "terminated"); // => ["recovering", "reconciled", "closed"]
 * ```
 */
export function reachableStatuses<Moves extends MovesAmong<Moves>>(
  table: LifecycleTable<Moves, never, never>,
  status: StatusOf<Moves>,
): readonly StatusOf<Moves>[] {
  const reached = new Set<StatusOf<Moves>>(nextStatuses(table, status));
  // A set that grows while it is walked is walked to its end.
  for (const next of reached) {
    for (const further of nextStatuses(table, next)) reached.add(further);
  }
  return [...reached];
}

/**
 * Tells whether nothing follows a status.
 *
 * @param table - the lifecycle
 * @param status - the status
 * @returns `true` for an ended status
 * @category Lifecycles
 * @example
 * ```ts
 * import { isEnded, memorandumLifecycle } from "concordat";
 *
 * isEnded(memorandumLifecycle, "superseded"); // => true
 * isEnded(memorandumLifecycle, "signed"); // => false
 * ```
 */
export function isEnded<Moves extends MovesAmong<Moves>>(
  table: LifecycleTable<Moves, never, never>,
  status: StatusOf<Moves>,
): boolean {
  return isStatusOf(table, status) && nextStatuses(table, status).length === 0;
}
