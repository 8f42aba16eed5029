import * as z from "zod";
import { isAnyDomainError } from "../finding/DomainError.ts";
import { attempt, notRead, readsQuickly } from "../schema/quickReads.ts";

/**
 * A schema of a text that stays a text. `read` decides, and its error becomes the issue: `params.rule`
 * is the code of the error and `params.values` its values. `pattern` says the same to JSON Schema; as a later check it is not
 * reached when `read` has refused the text, so it never sees a long or hostile one.
 */
export function textSchema<T extends string>(
  read: (text: string) => T,
  pattern: RegExp,
): z.ZodType<T, string> {
  const schema = z
    .string()
    .check(({ value, issues }) => {
      try {
        read(value);
      } catch (error) {
        if (!isAnyDomainError(error)) throw error;
        const { code: rule, message, values } = error;
        issues.push({ code: "custom", message, input: value, params: { rule, values } });
      }
    })
    .regex(pattern) as unknown as z.ZodType<T, string>;
  return readsQuickly(schema, (value) =>
    typeof value === "string" && attempt(read, value) !== notRead ? value : notRead,
  );
}
