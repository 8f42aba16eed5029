import type { Stateful } from "./LifecycleTable.ts";

/**
 * Tells whether an entity has one of the given statuses, and narrows the type of its status to them, so
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
  return statuses.some((status) => status === entity.status);
}
