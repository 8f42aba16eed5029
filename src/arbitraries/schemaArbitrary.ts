import * as fc from "fast-check";
import type * as z from "zod";
import { agreementRecipes } from "./agreementRecipes.ts";
import { grantRecipes } from "./grantRecipes.ts";
import { mutualRecipes } from "./mutualRecipes.ts";
import { organisationRecipes } from "./organisationRecipes.ts";
import { partnershipRecipes } from "./partnershipRecipes.ts";
import { programmeRecipes } from "./programmeRecipes.ts";
import type { Entry } from "./recipe.ts";
import {
  identityOf,
  objectArbitrary,
  type Parts,
  passes,
  structureArbitrary,
  structureOf,
  type Walk,
} from "./schemaWalk.ts";
import { valueRecipes } from "./valueRecipes.ts";

const recipes = /* @__PURE__ */ (() =>
  new Map<object, Entry[1]>(
    [
      ...valueRecipes,
      ...organisationRecipes,
      ...agreementRecipes,
      ...partnershipRecipes,
      ...grantRecipes,
      ...programmeRecipes,
      ...mutualRecipes,
    ].map(([schema, recipe]) => [identityOf(schema), recipe]),
  ))();

/**
 * Generates what a schema reads: as its structure says, by the recipe of whatever has one, and so that it
 * passes the checks of the schema.
 *
 * @typeParam T - what the schema reads
 * @param schema - the schema
 * @param parts - arbitraries of some of its properties
 */
export function schemaArbitrary<T>(schema: z.ZodType<T>, parts: Parts<T> = {}): fc.Arbitrary<T> {
  const structure = structureOf(schema);
  const { whole, settle, ...recipe } = recipes.get(identityOf(schema)) ?? {};
  const { def } = structure.inner._zod;
  const made =
    whole?.() ??
    (def.type === "object"
      ? withParts(def.shape, recipe, parts)
      : structureArbitrary(structure, schemaArbitrary));
  const settled = settle === undefined ? made : made.map((value) => settle(value as never));
  const { checks } = structure;
  const sound = checks.length === 0 ? settled : settled.filter((value) => passes(checks, value));
  return sound as fc.Arbitrary<T>;
}

function withParts(
  shape: Readonly<Record<string, z.core.$ZodType>>,
  { parts, together, often }: Pick<Entry[1], "parts" | "together" | "often">,
  given: object,
): fc.Arbitrary<object> {
  const walk: Walk = schemaArbitrary;
  const [keys = [], make] = together ?? [];
  const own = {
    ...parts?.(walk),
    ...Object.fromEntries(keys.map((key) => [key, "absent" as const])),
    ...given,
  };
  const some = objectArbitrary(shape, walk, own);
  const made = often ? fc.oneof(some, objectArbitrary(shape, walk, own, often)) : some;
  return make === undefined
    ? made
    : fc.tuple(made, make(walk)).map(([rest, joint]) => ({ ...rest, ...joint }));
}
