import { type FindingPath, finding } from "../finding/Finding.ts";
import type { LifecycleTable, MovesAmong, StatusOf } from "./LifecycleTable.ts";
import { illegalTransition, type LifecycleFinding, unknownStatus } from "./lifecycleRules.ts";
import { isStatusOf, nextStatuses, statusesOf } from "./statuses.ts";

/** Whether the lifecycle knows both statuses and lets one follow the other. */
export function checkMove<Moves extends MovesAmong<Moves>>(
  table: LifecycleTable<Moves, never, never>,
  from: StatusOf<Moves>,
  to: StatusOf<Moves>,
  path: FindingPath,
): LifecycleFinding[] {
  if (!isStatusOf(table, from) || !isStatusOf(table, to)) {
    return [finding(unknownStatus, path, { known: statusesOf(table) })];
  }
  const legal: readonly string[] = nextStatuses(table, from);
  return legal.includes(to) ? [] : [finding(illegalTransition, path, { from, to, legal })];
}
