import * as z from "zod";

/**
 * A schema of JSON Schema 2020-12, as plain JSON.
 *
 * @category Catalogue
 * @example
 * ```ts
 * import { type JsonSchema, jsonSchemaOf, localDateSchema } from "concordat";
 *
 * const json: JsonSchema = jsonSchemaOf(localDateSchema);
 * json.type; // => "string"
 * ```
 */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What JSON Schema is told about a zod schema that zod cannot tell. */
export interface SchemaNote {
  /** The name under which it stands in `$defs`. */
  readonly id?: string;
  /** What it says beside what zod says of it. */
  readonly says?: (json: JsonSchema) => JsonSchema;
}

/** A registry of our own: zod's global one belongs to the application. */
export type SchemaNotes = ReadonlyMap<z.core.$ZodType, SchemaNote>;

/** The JSON Schema of what a zod schema reads, not of what it parses to. */
export function toJsonSchema(schema: z.ZodType, notes: SchemaNotes): JsonSchema {
  const names = z.registry<{ id: string }>();
  for (const [named, { id }] of notes) {
    if (id !== undefined && named !== schema) names.add(named, { id });
  }
  const json = z.toJSONSchema(schema, {
    io: "input",
    target: "draft-2020-12",
    metadata: names,
    override: ({ zodSchema, jsonSchema }) => {
      // A value that cannot change once it is read is no concern of those who write it.
      delete jsonSchema.readOnly;
      // The name stands in `$defs` already; as an identifier it would be resolved as an address.
      delete jsonSchema.id;
      const says = notes.get(zodSchema)?.says;
      if (says !== undefined) Object.assign(jsonSchema, says(jsonSchema as JsonSchema));
    },
  });
  // Beside the schema zod leaves a validator of its own, which is no JSON.
  return JSON.parse(JSON.stringify(json)) as JsonSchema;
}
