import type * as z from "zod";

/** A schema with a JSON Schema of its own, for what zod cannot derive, or says at length. */
export function withJsonSchema<T extends z.ZodType>(
  schema: T,
  jsonSchema: z.core.JSONSchema.BaseSchema,
): T {
  // Zod looks for what a schema with checks was cloned from, but not where JSON Schema is given.
  const own = schema.clone(schema._zod.def);
  // A copy each time, because zod writes into it.
  own._zod.toJSONSchema = () => ({ ...jsonSchema });
  return own;
}
