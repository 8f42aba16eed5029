import * as fc from "fast-check";
import type { Entity } from "../schema/Entity.ts";
import { sourceRefArbitrary } from "./sourceRefArbitrary.ts";
import { extensionsArbitrary, idArbitrary } from "./text.ts";

/** What every entity has. */
export function entityArbitrary(): fc.Arbitrary<Entity> {
  return fc.record(
    {
      id: idArbitrary(),
      sources: fc.array(sourceRefArbitrary(), { maxLength: 2 }),
      extensions: extensionsArbitrary(),
    },
    { requiredKeys: ["id"] },
  );
}

/** The parts of an entity put together: later ones take the place of earlier ones. */
export function together<T>(...parts: readonly fc.Arbitrary<object>[]): fc.Arbitrary<T> {
  return fc.tuple(...parts).map((all) => Object.assign({}, ...all) as T);
}

/** Ids that differ from each other. */
export function idsArbitrary(least: number, most: number): fc.Arbitrary<readonly string[]> {
  return fc.uniqueArray(idArbitrary(), { minLength: least, maxLength: most });
}
