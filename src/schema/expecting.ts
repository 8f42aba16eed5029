import type * as z from "zod";

/**
 * The `error` of a schema whose type alone would not say what to give: `Expected an amount such as …`. An
 * absent value stays one that is missing.
 */
export function expecting(form: string): z.core.$ZodErrorMap {
  return ({ code, input }) =>
    code === "invalid_type" && input !== undefined ? `Expected ${form}.` : undefined;
}
