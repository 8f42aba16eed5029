import { type FindingPath, finding } from "../finding/Finding.ts";
import type { LifecycleTable, MovesAmong, StatusOf } from "./LifecycleTable.ts";
import { type LifecycleFinding, lifecycleRules } from "./lifecycleRules.ts";
import { isStatusOf, nextStatuses, statusesOf } from "./statuses.ts";

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
