import { type FindingPath, finding } from "../finding/Finding.ts";
import { refuseWrongObject } from "../time/refuseWrong.ts";
import type { LifecycleTable, MovesAmong, Stateful, StatusOf } from "./LifecycleTable.ts";
import { type LifecycleFinding, lifecycleRules } from "./lifecycleRules.ts";
import { isStatusOf, nextStatuses, statusesOf } from "./statuses.ts";

/**
 * Checks the recorded history of an entity: every change is legal, leaves the status that the one
 * before it took and is not dated before it, and the last one took the status that the entity has. A
 * history may begin anywhere, because what is published often does.
 *
 * It trusts the types: call {@link validate} first for a value made in code.
 *
 * @param table - the lifecycle
 * @param entity - the entity
 * @returns the findings; none if nothing is amiss
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Lifecycles
 * @example
 * ```ts
 * import { checkHistory, localDate, partnershipLifecycle } from "concordat";
 *
 * const findings = checkHistory(partnershipLifecycle, {
 *   status: "dissolved",
 *   history: [{ from: "shadow", to: "live", on: localDate("2016-04-01") }],
 * });
 * findings.map(({ rule, path }) => [rule, path.join(".")]); // => [["lifecycle.status-differs", "status"]]
 * ```
 */
export function checkHistory<Moves extends MovesAmong<Moves>>(
  table: LifecycleTable<Moves, never, never>,
  entity: Stateful<StatusOf<Moves>>,
): readonly LifecycleFinding[] {
  refuseWrongObject("table", table, "moves");
  refuseWrongObject("entity", entity, "status");
  const { status, history = [] } = entity;
  const findings: LifecycleFinding[] = [];
  for (const [index, { from, to, on }] of history.entries()) {
    findings.push(...checkMove(table, from, to, ["history", index]));
    const before = history[index - 1];
    if (before === undefined) continue;
    if (from !== before.to && isStatusOf(table, from) && isStatusOf(table, before.to)) {
      const values = { from, previous: before.to };
      findings.push(
        finding(lifecycleRules, "lifecycle.history-gap", ["history", index, "from"], values),
      );
    }
    if (on < before.on) {
      const values = { on, previous: before.on };
      findings.push(
        finding(lifecycleRules, "lifecycle.out-of-order", ["history", index, "on"], values),
      );
    }
  }
  const last = history.at(-1)?.to;
  if (!isStatusOf(table, status)) {
    findings.push(
      finding(lifecycleRules, "lifecycle.unknown-status", ["status"], { known: statusesOf(table) }),
    );
  } else if (last !== undefined && last !== status && isStatusOf(table, last)) {
    findings.push(
      finding(lifecycleRules, "lifecycle.status-differs", ["status"], { status, last }),
    );
  }
  return findings;
}

/** Whether the lifecycle knows both statuses and lets one follow the other. */
export function checkMove<Moves extends MovesAmong<Moves>>(
  table: LifecycleTable<Moves, never, never>,
  from: StatusOf<Moves>,
  to: StatusOf<Moves>,
  path: FindingPath,
): LifecycleFinding[] {
  if (!isStatusOf(table, from) || !isStatusOf(table, to)) {
    return [
      finding(lifecycleRules, "lifecycle.unknown-status", path, { known: statusesOf(table) }),
    ];
  }
  const legal: readonly string[] = nextStatuses(table, from);
  return legal.includes(to)
    ? []
    : [finding(lifecycleRules, "lifecycle.illegal-transition", path, { from, to, legal })];
}
