import { portfolioLists } from "concordat";
import * as z from "zod";
import { kindSchemas } from "../../src/portfolio/kinds.ts";
import { type EntityName, entityNames } from "../../src/schema/entityNames.ts";

/** What a value is, if it is an entity: that of whose schema it is one. */
export function entityOf(value: unknown): EntityName | undefined {
  if (typeof value !== "object" || value === null || !("id" in value)) return undefined;
  const list = portfolioLists.find((candidate) => {
    const schema: z.ZodType = kindSchemas[candidate];
    return z.safeEncode(schema, value).success;
  });
  return list && entityNames[list];
}
