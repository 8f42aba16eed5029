import { portfolioLists } from "concordat";
import * as z from "zod";
import { kindSchemas } from "../../src/portfolio/Portfolio.ts";
import { type EntityName, entityNames } from "../../src/schema/entityNames.ts";

/** The name of the entity that a value is, if it is one: that whose schema takes it. */
export function entityOf(value: unknown): EntityName | undefined {
  if (typeof value !== "object" || value === null || !("id" in value)) return undefined;
  const list = portfolioLists.find((candidate) => {
    const schema: z.ZodType = kindSchemas[candidate];
    return z.safeEncode(schema, value).success;
  });
  return list && entityNames[list];
}
