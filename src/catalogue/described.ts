import type { JsonSchema } from "../schema/toJsonSchema.ts";
import { descriptions } from "./descriptions.ts";

type Properties = Readonly<Record<string, JsonSchema>>;

/** A schema with the descriptions of a type and, inside, of the types of its properties. */
export function described(json: JsonSchema, name: string, description?: string): JsonSchema {
  const type = descriptions[name];
  const properties = Object.entries((json.properties ?? {}) as Properties).map(
    ([key, property]) => {
      const found = type?.properties?.[key];
      if (found === undefined) return [key, property] as const;
      return [key, { ...inside(property, found.type), description: found.description }] as const;
    },
  );
  const { $schema, ...rest } = json;
  return {
    ...($schema !== undefined && { $schema }),
    ...(description !== undefined && { description }),
    ...rest,
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
  };
}

function inside(json: JsonSchema, type: string | undefined): JsonSchema {
  if (type === undefined) return json;
  if (json.type !== "array") return described(json, type);
  return { ...json, items: described(json.items as JsonSchema, type) };
}
