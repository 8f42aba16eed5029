import type * as z from "zod";
import { text } from "../../schema/text.ts";
import { withJsonSchema } from "../../schema/withJsonSchema.ts";
import { instantForm } from "./dateForms.ts";

/** Reads a date and a time with its zone, such as `2018-06-07T09:30:00Z`, which stays a string. */
export function instantSchema(): z.ZodType<string, string> {
  const [pattern, jsonSchema] = instantForm();
  const schema = text().regex(pattern, {
    error:
      "This is not a date and time: write one like 2018-06-07T09:30:00Z, with seconds and a zone.",
  });
  return withJsonSchema(schema, jsonSchema);
}
