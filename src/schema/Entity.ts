import * as z from "zod";
import type { SourceRef } from "../finding/SourceRef.ts";
import { type Extensions, idSchema } from "./common.ts";
import { extensionsSchema } from "./extensionsSchema.ts";
import { sourceRefSchema } from "./sourceRefSchema.ts";

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
