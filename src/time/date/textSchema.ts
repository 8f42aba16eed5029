import type * as z from "zod";
import { isAnyDomainError } from "../../finding/DomainError.ts";
import { attempt, notRead, readsQuickly } from "../../schema/engine/quickReads.ts";
import { refuse } from "../../schema/problem/refusal.ts";
import { text } from "../../schema/text.ts";
import { withJsonSchema } from "../../schema/withJsonSchema.ts";

/**
 * Makes a schema of a string that stays a string. `read` decides, and its error becomes the problem.
 * `pattern` expresses the same in JSON Schema, unless `jsonSchema` is given for what no short pattern says. It
 * is checked only after `read`, so it never sees a string that `read` refused, such as a long or hostile one.
 */
export function textSchema<T extends string>(
  read: (text: string) => T,
  pattern: RegExp,
  jsonSchema?: z.core.JSONSchema.BaseSchema,
): z.ZodType<T, string> {
  const schema = text()
    .check((payload) => {
      try {
        read(payload.value);
      } catch (error) {
        if (!isAnyDomainError(error)) throw error;
        refuse(payload, error);
      }
    })
    .regex(pattern) as unknown as z.ZodType<T, string>;
  const told = jsonSchema === undefined ? schema : withJsonSchema(schema, jsonSchema);
  return readsQuickly(told, (value) =>
    typeof value === "string" && attempt(read, value) !== notRead ? value : notRead,
  );
}
