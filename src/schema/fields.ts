import * as z from "zod";
import type { SourceRef } from "../finding/SourceRef.ts";
import { builtWhenUsed } from "./builtWhenUsed.ts";
import { type Extensions, extensionsSchema } from "./extensionsSchema.ts";
import { idSchema } from "./idOf.ts";
import { schemaOf } from "./schemaOf.ts";
import { text } from "./text.ts";

/** One line of text for people: 1 to 500 characters, no line breaks or other control characters. */
export const lineSchema: z.ZodType<string, string> = /* @__PURE__ */ builtWhenUsed(() =>
  text().regex(/^[^\p{Cc}]{1,500}$/u, {
    error:
      "This is empty or not one line of text: use 1 to 500 characters, without line breaks or tabs.",
  }),
);

/** Text for people, in paragraphs: 1 to 10,000 characters; line breaks and tabs, but no other control characters. */
export const paragraphsSchema: z.ZodType<string, string> = /* @__PURE__ */ builtWhenUsed(() =>
  text().regex(/^[\t\n\r\P{Cc}]{1,10000}$/u, {
    error:
      "This is empty or cannot be kept as text: use 1 to 10,000 characters, without control characters.",
  }),
);

/** A web address. */
export const webAddressSchema: z.ZodType<string, string> = /* @__PURE__ */ builtWhenUsed(() =>
  text().regex(/^https?:\/\/[^\s]{1,2000}$/, {
    error: "This is not a web address: begin it with https:// or http://, without spaces.",
  }),
);

/**
 * Reads a {@link SourceRef}. Unknown keys are refused; `url` must be an absolute `http:` or `https:`
 * address.
 *
 * @category Schemas
 * @example
 * ```ts
 * import { sourceRefSchema } from "concordat";
 *
 * sourceRefSchema.safeParse({ document: "Annual report 2016/17", evidence: "rumour" }).success; // => false
 * ```
 */
export const sourceRefSchema: z.ZodType<SourceRef, SourceRef> =
  /* @__PURE__ */ schemaOf<SourceRef>()(() =>
    z
      .strictObject({
        document: lineSchema,
        phrase: z.exactOptional(lineSchema),
        evidence: z.enum(["source", "external", "inference", "illustrative"]),
        url: z.exactOptional(webAddressSchema),
      })
      .readonly(),
  );

/**
 * The properties that every entity has, the same in its wire form.
 *
 * @category Foundations
 */
export interface Entity {
  /**
   * The id within the portfolio, by which other entities refer to it: 1 to 200 ASCII letters, digits and
   * `. _ : / -`, beginning with a letter or digit.
   */
  readonly id: string;
  /** Where the statements about this entity come from. A {@link Figure} carries its own source. */
  readonly sources?: readonly SourceRef[];
  /** Your own data: kept and written back, never used by the library. */
  readonly extensions?: Extensions;
}

/** The part of an entity's schema that all entities share. */
export function entityShape(): {
  id: z.ZodType<string, string>;
  sources: z.ZodExactOptional<z.ZodType<readonly SourceRef[], readonly SourceRef[]>>;
  extensions: z.ZodExactOptional<z.ZodType<Extensions, Extensions>>;
} {
  return {
    id: idSchema,
    sources: z.exactOptional(z.array(sourceRefSchema).readonly()),
    extensions: z.exactOptional(extensionsSchema),
  };
}
