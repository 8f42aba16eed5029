import * as z from "zod";
import { fixtureFailure } from "../../catalogue/fixtureFailures.ts";
import { neutralMessage, problemsOf } from "../../schema/problem/problems.ts";
import { deepFreeze } from "../deepFreeze.ts";

/**
 * An entity of its own, frozen: nothing in it is shared with what it was made of. What the schema
 * refuses is thrown.
 */
export function built<T, J>(schema: z.ZodType<T, J>, value: T): T {
  const written = z.safeEncode(schema, value, { error: neutralMessage });
  if (!written.success)
    throw fixtureFailure("fixture.invalid", { problems: problemsOf(written.error.issues, []) });
  return deepFreeze(schema.parse(written.data));
}
