import * as z from "zod";

/**
 * Plain JSON: what `JSON.parse` gives.
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
 * Data of your own, kept beside an entity under `extensions`: any keys, any plain JSON. The library
 * reads none of it, keeps all of it and writes it back.
 *
 * @category Schemas
 */
export interface Extensions {
  /** One piece of your own data: any plain JSON, under any key. */
  readonly [key: string]: JsonValue;
}

/**
 * The id of an entity within a portfolio: 1 to 200 ASCII letters, digits and `. _ : / -`, beginning
 * with a letter or digit. Entities name each other by it, and say with `idOf` what they name.
 */
export const idSchema: z.ZodType<string, string> = /* @__PURE__ */ plainIdSchema();

/** Makes a schema of ids that is no other's. */
export function plainIdSchema(): z.ZodType<string, string> {
  return z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,199}$/, {
    error:
      "No id: give 1 to 200 unaccented letters, digits and . _ : / - that begin with a letter or digit.",
  });
}

/** One line of text for people: 1 to 500 characters, no line breaks or other control characters. */
export const lineSchema: z.ZodType<string, string> = /* @__PURE__ */ (() =>
  z.string().regex(/^[^\p{Cc}]{1,500}$/u, {
    error: "Not one line of text: give 1 to 500 characters without line breaks or tabs.",
  }))();

/** Text for people, in paragraphs: 1 to 10,000 characters; line breaks and tabs, but no other control characters. */
export const paragraphsSchema: z.ZodType<string, string> = /* @__PURE__ */ (() =>
  z.string().regex(/^[\t\n\r\P{Cc}]{1,10000}$/u, {
    error: "Not a text: give 1 to 10,000 characters without control characters.",
  }))();

/** A web address. */
export const webAddressSchema: z.ZodType<string, string> = /* @__PURE__ */ (() =>
  z.string().regex(/^https?:\/\/[^\s]{1,2000}$/, {
    error: "No web address: give one that begins with https:// or http:// and has no spaces.",
  }))();
