import * as z from "zod";
import type { SourceRef } from "../finding/SourceRef.ts";
import { lineSchema, webAddressSchema } from "./common.ts";
import { schemaOf } from "./schemaOf.ts";

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
