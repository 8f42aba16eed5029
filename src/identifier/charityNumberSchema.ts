import type * as z from "zod";
import { schemaOf } from "../schema/schemaOf.ts";
import { textSchema } from "../time/textSchema.ts";
import { canonicalText } from "./canonicalText.ts";
import {
  type CharityNumber,
  charityNumberPattern,
  normaliseCharityNumber,
} from "./charityNumber.ts";

/**
 * Reads a {@link CharityNumber} from JSON, in canonical form only: bring others into it with
 * {@link normaliseCharityNumber} first. A refusal carries the code of its error in `params.rule`, such as
 * `identifier.not-canonical`; what is only unusual is read.
 *
 * @category Identifiers
 * @example
 * ```ts
 * import { charityNumberSchema } from "concordat";
 *
 * charityNumberSchema.parse("SC042386"); // => "SC042386"
 * charityNumberSchema.safeParse("sc 42386").success; // => false
 * ```
 */
export const charityNumberSchema: z.ZodType<CharityNumber, string> =
  /* @__PURE__ */ schemaOf<CharityNumber>()(() =>
    textSchema(canonicalText("charity-number", normaliseCharityNumber), charityNumberPattern()),
  );
