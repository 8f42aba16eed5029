import type { Finding } from "../finding/Finding.ts";
import type { LocalDate } from "../time/date/LocalDate.ts";

/**
 * One step in the life of an entity: from one status to the next, on a day.
 *
 * @typeParam Status - the statuses that the entity can have
 * @category Lifecycles
 * @example
 * ```ts
 * import { localDate, type StatusChange } from "concordat";
 *
 * const change: StatusChange<"active" | "suspended"> = {
 *   from: "active",
 *   to: "suspended",
 *   on: localDate("2012-10-01"),
 *   by: "grants manager",
 *   reason: "two reports are overdue",
 * };
 * change.to; // => "suspended"
 * ```
 */
export interface StatusChange<Status extends string = string> {
  /** The status that it left. */
  readonly from: Status;
  /** The status that it took. */
  readonly to: Status;
  /** The first day on which it had the new status. */
  readonly on: LocalDate;
  /** The role in which somebody decided it, such as `"grants manager"`; never a person's name. */
  readonly by?: string;
  /** Why: one line. */
  readonly reason?: string;
  /** The day on which it was recorded; absent where that is not known. */
  readonly recordedOn?: LocalDate;
}

/**
 * Anything that has a status, and may keep a record of how it came by it.
 *
 * @typeParam Status - the statuses that it can have
 * @category Lifecycles
 * @example
 * ```ts
 * import { isEnded, partnershipLifecycle, type PartnershipStatus, type Stateful } from "concordat";
 *
 * const stands: Stateful<PartnershipStatus> = { status: "superseded" };
 * isEnded(partnershipLifecycle, stands.status); // => true
 * ```
 */
export interface Stateful<Status extends string = string> {
  /** Where it stands. */
  readonly status: Status;
  /** The changes of status, the earliest first, as far as they are known. */
  readonly history?: readonly StatusChange<Status>[];
}

/**
 * The form of a table of moves: a key for each status and, under it, the list of the statuses that may
 * follow it. Only keys of the table may stand in the lists.
 *
 * @typeParam Moves - the table that must have this form
 * @category Lifecycles
 */
export type MovesAmong<Moves> = { readonly [From in keyof Moves]: readonly (keyof Moves)[] };

/**
 * The statuses of a lifecycle.
 *
 * @typeParam Moves - for each status, the list of the statuses that may follow it
 * @category Lifecycles
 */
export type StatusOf<Moves> = keyof Moves & string;

/**
 * The statuses that the compiler lets follow `Status`: the legal ones where the status is known, and
 * every one where it is not, because then only the running program can tell.
 *
 * @typeParam Moves - for each status, the list of the statuses that may follow it
 * @typeParam Status - the status, as far as the compiler knows it
 * @category Lifecycles
 * @example
 * ```ts
 * import type { GrantMoves, NextStatus } from "concordat";
 *
 * const next: NextStatus<GrantMoves, "suspended"> = "active";
 * next; // => "active"
 * ```
 */
export type NextStatus<Moves extends MovesAmong<Moves>, Status extends keyof Moves> =
  StatusOf<Moves> extends Status ? StatusOf<Moves> : Moves[Status][number] & string;

/**
 * A move that is about to be made, as a guard sees it.
 *
 * @typeParam Status - the statuses of the lifecycle
 * @typeParam Context - what the guards are told beside the entity
 * @category Lifecycles
 */
export interface Transition<Status extends string, Context> {
  /** The status that it leaves. */
  readonly from: Status;
  /** The status that it takes. */
  readonly to: Status;
  /** The day of the move. */
  readonly on: LocalDate;
  /** The value that the caller passed as `context`; `undefined` if nothing was passed. */
  readonly context: Context | undefined;
}

/**
 * A condition on legal moves: which moves it watches, and what stands in their way.
 *
 * @typeParam Status - the statuses of the lifecycle
 * @typeParam Entity - what it looks at
 * @typeParam Context - what it is told beside the entity
 * @category Lifecycles
 */
export interface TransitionGuard<Status extends string, Entity, Context> {
  /** The statuses whose leaving it watches; every one if omitted. */
  readonly from?: readonly Status[];
  /** The statuses whose taking it watches; every one if omitted. */
  readonly to?: readonly Status[];
  /**
   * Says what stands in the way of a move.
   *
   * @param entity - the entity before the move
   * @param transition - the move
   * @returns no findings if the move may be made; any finding, of whatever severity, refuses it
   */
  check(entity: Entity, transition: Transition<Status, Context>): readonly Finding[];
}

/**
 * A lifecycle as data: where it begins and which status may follow which.
 *
 * @typeParam Moves - for each status, the list of the statuses that may follow it
 * @typeParam Entity - what its guards look at
 * @typeParam Context - what its guards are told beside the entity
 * @category Lifecycles
 * @example
 * ```ts
 * import { grantLifecycle } from "concordat";
 *
 * grantLifecycle.initial; // => "applied"
 * grantLifecycle.moves.offered; // => ["accepted", "declined", "withdrawn"]
 * ```
 */
export interface LifecycleTable<
  Moves extends MovesAmong<Moves>,
  Entity = Stateful<StatusOf<Moves>>,
  Context = unknown,
> {
  /** The status of something new. Data may begin later, because what is published often does. */
  readonly initial: StatusOf<Moves>;
  /** For each status, the statuses that may follow it; an empty list for an ended one. */
  readonly moves: Moves;
  /** The conditions on its moves; none if omitted. */
  readonly guards?: readonly TransitionGuard<StatusOf<Moves>, Entity, Context>[];
}
