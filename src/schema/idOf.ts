import type * as z from "zod";
import { builtWhenUsed } from "./builtWhenUsed.ts";
import type { EntityList } from "./entityNames.ts";
import { text } from "./text.ts";

/**
 * The id of an entity within a portfolio: 1 to 200 ASCII letters, digits and `. _ : / -`, beginning with a
 * letter or digit. Entities refer to each other by id; `idOf` says to which kind.
 */
export const idSchema: z.ZodType<string, string> = /* @__PURE__ */ builtWhenUsed(plainIdSchema);

/** Makes a new schema of ids, shared with no other place. */
export function plainIdSchema(): z.ZodType<string, string> {
  return text().regex(/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,199}$/, {
    error:
      "This is not an id: use 1 to 200 unaccented letters, digits and . _ : / -, without spaces, beginning with a letter or digit.",
  });
}

/** The lists of a portfolio that an id may refer to. */
export interface Reference {
  readonly lists: readonly EntityList[];
  /** The `kind` of the object with the id to which this applies; any kind if omitted. */
  readonly kind?: string;
}

const known = /* @__PURE__ */ new WeakMap<z.core.$ZodType, readonly Reference[]>();

/** A schema for the id of an entity in one of these lists: `lead: idOf("organisations")`. */
export function idOf(...lists: readonly [EntityList, ...EntityList[]]): z.ZodType<string, string> {
  return referring([{ lists }]);
}

/** A schema for the id of an entity in the list that goes with the `kind` beside it. */
export function idByKind(listOf: Readonly<Record<string, EntityList>>): z.ZodType<string, string> {
  return referring(Object.entries(listOf).map(([kind, list]) => ({ lists: [list], kind })));
}

function referring(references: readonly Reference[]): z.ZodType<string, string> {
  // Each place has its own schema, because a shared one could not record what it refers to.
  const schema = plainIdSchema();
  known.set(schema, references);
  return schema;
}

/** The lists that an id refers to, if its schema records them. */
export function referencesOf(schema: z.core.$ZodType): readonly Reference[] {
  return known.get(schema) ?? [];
}
