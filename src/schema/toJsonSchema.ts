import * as z from "zod";

/**
 * A schema of JSON Schema 2020-12, as plain JSON.
 *
 * @category Schemas
 * @example
 * ```ts
 * import type { JsonSchema } from "concordat";
 *
 * const text: JsonSchema = { type: "string", maxLength: 500 };
 * text["type"]; // => "string"
 * ```
 */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The names of schemas in `$defs`. */
export type SchemaNames = ReadonlyMap<z.core.$ZodType, string>;

/** The JSON Schema of the input of a zod schema, not of its output. */
export function toJsonSchema(schema: z.ZodType, named: SchemaNames): JsonSchema {
  // Our own registry: zod's global one belongs to the application.
  const names = z.registry<{ id: string }>();
  for (const [part, id] of named) {
    if (part !== schema) names.add(part, { id });
  }
  const json = z.toJSONSchema(schema, {
    io: "input",
    target: "draft-2020-12",
    metadata: names,
    override: ({ jsonSchema }) => {
      // Whether a value can change after it has been read does not concern those who write it.
      delete jsonSchema.readOnly;
      // The name is in `$defs` already; as an identifier it would be resolved as an address.
      delete jsonSchema.id;
    },
  });
  // Zod adds a validator to the schema, which is not JSON.
  return JSON.parse(JSON.stringify(json)) as JsonSchema;
}
