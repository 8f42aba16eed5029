import type * as z from "zod";
import { plainIdSchema } from "./common.ts";
import type { EntityList } from "./entityNames.ts";

/** In which lists of a portfolio the entity may stand that an id names. */
export interface Reference {
  readonly lists: readonly EntityList[];
  /** The `kind` of what holds the id for which this applies; any if omitted. */
  readonly kind?: string;
}

const known = /* @__PURE__ */ new WeakMap<z.core.$ZodType, readonly Reference[]>();

/** An id that names an entity in one of these lists: `lead: idOf("organisations")`. */
export function idOf(...lists: readonly [EntityList, ...EntityList[]]): z.ZodType<string, string> {
  return referring([{ lists }]);
}

/** An id that names an entity in the list that goes with the `kind` beside it. */
export function idByKind(listOf: Readonly<Record<string, EntityList>>): z.ZodType<string, string> {
  return referring(Object.entries(listOf).map(([kind, list]) => ({ lists: [list], kind })));
}

function referring(references: readonly Reference[]): z.ZodType<string, string> {
  // A schema of its own for each place: one that is shared could not tell what it refers to.
  const schema = plainIdSchema();
  known.set(schema, references);
  return schema;
}

/** What an id names, if its schema says so. */
export function referencesOf(schema: z.core.$ZodType): readonly Reference[] {
  return known.get(schema) ?? [];
}
