import * as fc from "fast-check";
import type * as z from "zod";
import { awardRecipes } from "./awardRecipes.ts";
import { grantRecipes } from "./grantRecipes.ts";
import { agreementRecipes, organisationRecipes, partnershipRecipes } from "./partnershipRecipes.ts";
import { programmeRecipes } from "./programmeRecipes.ts";
import type { Entry } from "./recipe.ts";
import {
  identityOf,
  type Parts,
  passes,
  structureArbitrary,
  structureOf,
  type Walk,
} from "./schemaWalk.ts";
import { mutualRecipes, valueRecipes } from "./valueRecipes.ts";

const recipes = /* @__PURE__ */ (() =>
  new Map<object, Entry[1]>(
    [
      ...valueRecipes,
      ...organisationRecipes,
      ...agreementRecipes,
      ...partnershipRecipes,
      ...grantRecipes,
      ...awardRecipes,
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
  const walk: Walk = schemaArbitrary;
  const structure = structureOf(schema);
  const { checks } = structure;
  const recipe = recipes.get(identityOf(schema)) ?? {};
  const { together: [keys, join] = [[], () => fc.constant({})], settle } = recipe;
  const absent = Object.fromEntries(keys.map((key) => [key, "absent" as const]));
  const own = { ...recipe.parts?.(walk), ...absent, ...parts };
  const made = recipe.whole?.() ?? structureArbitrary(structure, walk, own);
  const joined =
    keys.length === 0
      ? made
      : fc.tuple(made, join()).map(([rest, joint]) => Object.assign({}, rest, joint));
  const settled = settle === undefined ? joined : joined.map((value) => settle(value as never));
  const sound = checks.length === 0 ? settled : settled.filter((value) => passes(checks, value));
  return sound as fc.Arbitrary<T>;
}
