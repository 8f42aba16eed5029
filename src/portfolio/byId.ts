import type { Entity } from "../schema/Entity.ts";

/** Entities by their ids; of two with one id, the later. */
export function byId<E extends Entity>(entities: readonly E[]): ReadonlyMap<string, E> {
  return new Map(entities.map((entity) => [entity.id, entity]));
}

/** The entities that are named, so that a check of one need not look through all. */
export function namedIn<T, E>(
  entities: ReadonlyMap<string, E>,
  items: readonly T[],
  idOf: (item: T) => string,
): readonly E[] {
  return items.flatMap((item) => entities.get(idOf(item)) ?? []);
}
