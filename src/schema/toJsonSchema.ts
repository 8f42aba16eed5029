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

/** The names under which schemas stand in `$defs`. */
export type SchemaNames = ReadonlyMap<z.core.$ZodType, string>;

/** The JSON Schema of what a zod schema reads, not of what it parses to. */
export function toJsonSchema(schema: z.ZodType, named: SchemaNames): JsonSchema {
  // A registry of our own: zod's global one belongs to the application.
  const names = z.registry<{ id: string }>();
  for (const [part, id] of named) {
    if (part !== schema) names.add(part, { id });
  }
  const json = z.toJSONSchema(schema, {
    io: "input",
    target: "draft-2020-12",
    metadata: names,
    override: ({ jsonSchema }) => {
      // A value that cannot change once it is read is no concern of those who write it.
      delete jsonSchema.readOnly;
      // The name stands in `$defs` already; as an identifier it would be resolved as an address.
      delete jsonSchema.id;
    },
  });
  // Beside the schema zod leaves a validator of its own, which is no JSON.
  return JSON.parse(JSON.stringify(json)) as JsonSchema;
}
