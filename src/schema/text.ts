import * as z from "zod";
import { expecting } from "./expecting.ts";

type TextSchema = z._ZodString<z.core.$ZodStringInternals<string>>;

/**
 * A schema of any text; `form` says what to give where something else stands. With `z.string()` a program
 * that bundles would carry every format that zod knows.
 */
export function text(form?: string): TextSchema {
  return new z._ZodString({
    type: "string",
    ...(form && { error: expecting(form) }),
  }) as TextSchema;
}
