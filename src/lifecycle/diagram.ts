import { refuseNonText } from "../finding/refuseWrongType.ts";
import type { LifecycleTable, MovesAmong } from "./LifecycleTable.ts";
import { isEnded, nextStatuses, statusesOf } from "./statuses.ts";

/** Mermaid ends the name of a state at a hyphen, so that such a status needs another name. */
function stateName(status: string): string {
  return status.replaceAll("-", "_");
}

/**
 * Draws a lifecycle as text for {@link https://mermaid.js.org/syntax/stateDiagram.html | Mermaid}:
 * a `stateDiagram-v2` with an arrow for each legal move.
 *
 * @param table - the lifecycle
 * @returns the text, without a line break at its end
 * @category Lifecycles
 * @example
 * ```ts
 * import { diagram, lifecycle } from "concordat";
 *
 * const lines = diagram(
 *   lifecycle({ initial: "due", moves: { due: ["sent-back", "received"], "sent-back": ["due"], received: [] } }),
 * ).split("\n");
 * lines.length; // => 7
 * lines[1]; // => '  state "sent-back" as sent_back'
 * lines[3]; // => "  due --> sent_back"
 * ```
 */
export function diagram<Moves extends MovesAmong<Moves>>(
  table: LifecycleTable<Moves, never, never>,
): string {
  const statuses = statusesOf(table);
  refuseNonText("table.initial", table.initial);
  return [
    "stateDiagram-v2",
    ...statuses
      .filter((status) => stateName(status) !== status)
      .map((status) => `  state "${status}" as ${stateName(status)}`),
    `  [*] --> ${stateName(table.initial)}`,
    ...statuses.flatMap((status) =>
      nextStatuses(table, status).map((next) => `  ${stateName(status)} --> ${stateName(next)}`),
    ),
    ...statuses
      .filter((status) => isEnded(table, status))
      .map((status) => `  ${stateName(status)} --> [*]`),
  ].join("\n");
}
