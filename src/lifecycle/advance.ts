import { type Finding, finding } from "../finding/Finding.ts";
import type { LocalDate } from "../time/date/LocalDate.ts";
import { refuseWrongDay, refuseWrongObject, refuseWrongOptions } from "../time/refuseWrong.ts";
import { checkMove } from "./checkHistory.ts";
import type {
  LifecycleTable,
  MovesAmong,
  NextStatus,
  Stateful,
  StatusChange,
  StatusOf,
} from "./LifecycleTable.ts";
import { lifecycleRules } from "./lifecycleRules.ts";

/**
 * The facts about a move that {@link advance} needs.
 *
 * @typeParam Context - what the guards of the lifecycle are told
 * @category Lifecycles
 */
export interface AdvanceOptions<Context = unknown> {
  /** The first day on which the entity has the new status. */
  readonly on: LocalDate;
  /** {@inheritDoc StatusChange.by} */
  readonly by?: string;
  /** {@inheritDoc StatusChange.reason} */
  readonly reason?: string;
  /** {@inheritDoc StatusChange.recordedOn} */
  readonly recordedOn?: LocalDate;
  /** The facts beside the entity that the guards of the lifecycle need. */
  readonly context?: Context;
}

/**
 * An entity after a move: the same, but for its status and its history.
 *
 * @typeParam Entity - the entity before the move
 * @typeParam To - the status that it has now
 * @typeParam Status - the statuses that it can have
 * @category Lifecycles
 */
export type Advanced<Entity, To extends string, Status extends string> = Omit<
  Entity,
  "status" | "history"
> & {
  /** The status that it has now. */
  readonly status: To;
  /** Its changes of status, this one the last. */
  readonly history: readonly StatusChange<Status>[];
};

/**
 * The result of {@link advance}: the entity after the move, or why it was not made.
 *
 * @typeParam Value - the entity after the move
 * @category Lifecycles
 */
export type AdvanceResult<Value> =
  | {
      /** The move was made. */
      readonly ok: true;
      /** The entity after the move. */
      readonly value: Value;
    }
  | {
      /** The move was not made. */
      readonly ok: false;
      /** Why: at least one finding. */
      readonly findings: readonly Finding[];
    };

/**
 * Moves an entity to another status and writes the move into its history. An illegal move gives a finding
 * `lifecycle.illegal-transition` with the legal ones; one before the last change gives
 * `lifecycle.out-of-order`. The guards are asked last. Where the compiler knows the status
 * ({@link hasStatus}), an illegal move does not compile.
 *
 * @typeParam Moves - for each status, the statuses that may follow it
 * @typeParam Guarded - what the guards of the lifecycle look at
 * @typeParam Context - what the guards of the lifecycle are told
 * @typeParam Entity - the entity
 * @typeParam To - the status that it is to have
 * @param table - the lifecycle, such as {@link grantLifecycle}
 * @param entity - the entity; it is not changed
 * @param to - the status that it is to have
 * @param options - the day of the move, and who decided it and why
 * @returns the entity after the move, or the findings that refuse it
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Lifecycles
 * @example
 * ```ts
 * import { advance, hasStatus, localDate, type Partnership, partnershipLifecycle } from "concordat";
 *
 * const partnership: Partnership = {
 *   id: "example-partnership",
 *   name: "Example Partnership",
 *   kind: "devolved-partnership",
 *   footprint: { name: "Exampleshire" },
 *   status: "shadow",
 * };
 * const result = advance(partnershipLifecycle, partnership, "live", {
 *   on: localDate("2016-04-01"),
 *   by: "partnership board",
 * });
 * result.ok && result.value.history; // => [{ from: "shadow", to: "live", on: "2016-04-01", by: "partnership board" }]
 *
 * const refused = advance(partnershipLifecycle, partnership, "dissolved", { on: localDate("2016-04-01") });
 * !refused.ok && refused.findings[0]?.values; // => { from: "shadow", to: "dissolved", legal: ["live", "withdrawn"] }
 * ```
 */
export function advance<
  Moves extends MovesAmong<Moves>,
  Guarded,
  Context,
  Entity extends Guarded & Stateful<StatusOf<Moves>>,
  To extends NextStatus<Moves, Entity["status"]>,
>(
  table: LifecycleTable<Moves, Guarded, Context>,
  entity: Entity,
  to: To,
  options: AdvanceOptions<NoInfer<Context>>,
): AdvanceResult<Advanced<Entity, To, StatusOf<Moves>>> {
  refuseWrongObject("table", table, "moves");
  refuseWrongObject("entity", entity, "status");
  refuseWrongOptions("options", options, "on");
  refuseWrongDay("options.on", options.on);
  const { on, by, reason, recordedOn, context } = options;
  if (recordedOn !== undefined) refuseWrongDay("options.recordedOn", recordedOn);
  const { status: from, history = [] } = entity;
  const findings: Finding[] = checkMove(table, from, to, ["status"]);
  const previous = latest(history);
  if (previous !== undefined && on < previous) {
    findings.push(
      finding(lifecycleRules, "lifecycle.out-of-order", ["history", history.length, "on"], {
        on,
        previous,
      }),
    );
  }
  if (findings.length === 0) {
    for (const guard of table.guards ?? []) {
      const watches = (guard.from?.includes(from) ?? true) && (guard.to?.includes(to) ?? true);
      if (watches) findings.push(...guard.check(entity, { from, to, on, context }));
    }
  }
  if (findings.length > 0) return { ok: false, findings };
  const change: StatusChange<StatusOf<Moves>> = {
    from,
    to,
    on,
    ...(by === undefined ? {} : { by }),
    ...(reason === undefined ? {} : { reason }),
    ...(recordedOn === undefined ? {} : { recordedOn }),
  };
  return { ok: true, value: { ...entity, status: to, history: [...history, change] } };
}

function latest(history: readonly StatusChange[]): LocalDate | undefined {
  return history.reduce<LocalDate | undefined>(
    (found, { on }) => (found === undefined || found < on ? on : found),
    undefined,
  );
}
