import * as z from "zod";

/**
 * Plain JSON: any value that `JSON.parse` can return.
 *
 * @category Schemas
 */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/**
 * Your own data, kept with an entity under `extensions`: any keys, any plain JSON. The library keeps all of
 * it and writes it back, and uses none of it.
 *
 * @category Schemas
 */
export interface Extensions {
  /** One item of your own data: any plain JSON, under any key. */
  readonly [key: string]: JsonValue;
}

/**
 * The id of an entity within a portfolio: 1 to 200 ASCII letters, digits and `. _ : / -`, beginning with a
 * letter or digit. Entities refer to each other by id; `idOf` says to which kind.
 */
export const idSchema: z.ZodType<string, string> = /* @__PURE__ */ plainIdSchema();

/** Makes a new schema of ids, shared with no other place. */
export function plainIdSchema(): z.ZodType<string, string> {
  return z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,199}$/, {
    error:
      "This is not an id: use 1 to 200 unaccented letters, digits and . _ : / -, beginning with a letter or digit.",
  });
}

/** One line of text for people: 1 to 500 characters, no line breaks or other control characters. */
export const lineSchema: z.ZodType<string, string> = /* @__PURE__ */ (() =>
  z.string().regex(/^[^\p{Cc}]{1,500}$/u, {
    error: "This is not one line of text: use 1 to 500 characters, without line breaks or tabs.",
  }))();

/** Text for people, in paragraphs: 1 to 10,000 characters; line breaks and tabs, but no other control characters. */
export const paragraphsSchema: z.ZodType<string, string> = /* @__PURE__ */ (() =>
  z.string().regex(/^[\t\n\r\P{Cc}]{1,10000}$/u, {
    error: "This cannot be kept as text: use 1 to 10,000 characters, without control characters.",
  }))();

/** A web address. */
export const webAddressSchema: z.ZodType<string, string> = /* @__PURE__ */ (() =>
  z.string().regex(/^https?:\/\/[^\s]{1,2000}$/, {
    error: "This is not a web address: begin it with https:// or http://, and leave out spaces.",
  }))();
