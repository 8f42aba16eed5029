import { refuseNonObject, refuseNonObjects } from "../finding/refuseWrongType.ts";
import { compareDates } from "../time/date/arithmetic.ts";
import { type LocalDate, refuseNonDate } from "../time/date/LocalDate.ts";
import type {
  LifecycleTable,
  MovesAmong,
  Stateful,
  StatusChange,
  StatusOf,
} from "./LifecycleTable.ts";

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
  refuseNonTable(table);
  return Object.keys(table.moves) as StatusOf<Moves>[];
}

/**
 * Whether a value is a status of a lifecycle.
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
  refuseNonTable(table);
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
 * Whether nothing follows a status.
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

/**
 * Whether an entity has one of the given statuses. Narrows the type of its status to them, so
 * that {@link advance} offers the legal moves only. Its history may hold any status, as before.
 *
 * @typeParam Entity - the entity
 * @typeParam Status - the statuses asked for
 * @param entity - the entity
 * @param statuses - one status or several
 * @returns `true` if its status is one of them
 * @category Lifecycles
 * @example
 * ```ts
 * import { hasStatus, type Partnership } from "concordat";
 *
 * const partnership: Partnership = {
 *   id: "example-partnership",
 *   name: "Example Partnership",
 *   kind: "integrated-care-system",
 *   footprint: { name: "Exampleshire" },
 *   status: "shadow",
 * };
 * hasStatus(partnership, "live"); // => false
 * hasStatus(partnership, "proposed", "shadow"); // => true
 * ```
 */
export function hasStatus<Entity extends Stateful, const Status extends Entity["status"]>(
  entity: Entity,
  ...statuses: readonly Status[]
): entity is Entity & Pick<Stateful<Status>, "status"> {
  refuseNonObject("entity", entity);
  return statuses.some((status) => status === entity.status);
}

/**
 * Where something stood at the end of a day, by its recorded history. Before the first change it is
 * the status which that change left: the history does not say since when.
 *
 * @typeParam Status - the statuses that the entity can have
 * @param history - the changes of status; of several on one day the last in the list counts
 * @param date - the day
 * @returns the status; `undefined` if there is no history to tell it
 * @category Lifecycles
 * @example
 * ```ts
 * import { localDate, statusOn } from "concordat";
 *
 * const history = [
 *   { from: "active", to: "suspended", on: localDate("2012-10-01") },
 *   { from: "suspended", to: "active", on: localDate("2012-12-03") },
 * ] as const;
 * statusOn(history, localDate("2012-09-30")); // => "active"
 * statusOn(history, localDate("2012-10-01")); // => "suspended"
 * statusOn(history, localDate("2013-03-31")); // => "active"
 * statusOn(undefined, localDate("2013-03-31")); // => undefined
 * ```
 */
export function statusOn<Status extends string>(
  history: readonly StatusChange<Status>[] | undefined,
  date: LocalDate,
): Status | undefined {
  if (history !== undefined) refuseNonObjects("history", history);
  refuseNonDate(date);
  return statusAt(history, date);
}

/** The same of a history that was tested before. */
export function statusAt<Status extends string>(
  history: readonly StatusChange<Status>[] | undefined,
  date: LocalDate,
): Status | undefined {
  const inOrder = [...(history ?? [])].sort((a, b) => compareDates(a.on, b.on));
  const latest = inOrder.findLast(({ on }) => on <= date);
  return latest?.to ?? inOrder[0]?.from;
}

/** Refuses what is not a table with the moves from each status. */
function refuseNonTable<Moves extends MovesAmong<Moves>>(
  table: LifecycleTable<Moves, never, never>,
): void {
  refuseNonObject("table", table);
  refuseNonObject("table.moves", table.moves);
}
