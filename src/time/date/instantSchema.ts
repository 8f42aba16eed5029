import type * as z from "zod";
import { text } from "../../schema/text.ts";
import { withJsonSchema } from "../../schema/withJsonSchema.ts";
import { dayOrInstantForm, instantForm } from "./dateForms.ts";

/** Reads a date and a time with its zone, such as `2018-06-07T09:30:00Z`, which stays a string. */
export function instantSchema(): z.ZodType<string, string> {
  const [pattern, jsonSchema] = instantForm();
  const schema = text().regex(pattern, {
    error:
      "This is not a date and time: write one like 2018-06-07T09:30:00Z, with seconds and a zone.",
  });
  return withJsonSchema(schema, jsonSchema);
}

/** Reads a day or, where the time is known too, a date and a time with its zone; either stays a string. */
export function dayOrInstantSchema(): z.ZodType<string, string> {
  const [pattern, jsonSchema] = dayOrInstantForm();
  const schema = text().regex(pattern, {
    error:
      "This is not a day, nor a date and time: write one like 2018-06-07 or 2018-06-07T09:30:00Z.",
  });
  return withJsonSchema(schema, jsonSchema);
}
