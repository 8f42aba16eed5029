import * as z from "zod";
import type { SourceRef } from "../finding/SourceRef.ts";
import { type Extensions, idSchema } from "./common.ts";
import { extensionsSchema } from "./extensionsSchema.ts";
import { sourceRefSchema } from "./sourceRefSchema.ts";

/**
 * What every entity has. These properties are the same in its wire form.
 *
 * @category Foundations
 */
export interface Entity {
  /**
   * Its id within the portfolio, by which other entities name it: 1 to 200 ASCII letters, digits and
   * `. _ : / -`, beginning with a letter or digit.
   */
  readonly id: string;
  /** Where what is said here comes from; a {@link Figure} carries a source of its own. */
  readonly sources?: readonly SourceRef[];
  /** Data of your own: kept and written back, never read. */
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
