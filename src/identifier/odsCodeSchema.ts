import type * as z from "zod";
import { schemaOf } from "../schema/schemaOf.ts";
import { textSchema } from "../time/textSchema.ts";
import { canonicalText } from "./canonicalText.ts";
import { normaliseOdsCode, type OdsCode, odsCodePattern } from "./odsCode.ts";

/**
 * Reads an {@link OdsCode} from JSON, in canonical form only: bring others into it with
 * {@link normaliseOdsCode} first. A refusal carries the code of its error in `params.rule`, such as
 * `identifier.not-canonical`; what is only unusual is read.
 *
 * @category Identifiers
 * @example
 * ```ts
 * import { odsCodeSchema } from "concordat";
 *
 * odsCodeSchema.parse("RM3"); // => "RM3"
 * odsCodeSchema.safeParse("rm3").success; // => false
 * ```
 */
export const odsCodeSchema: z.ZodType<OdsCode, string> = /* @__PURE__ */ schemaOf<OdsCode>()(() =>
  textSchema(canonicalText("ods-code", normaliseOdsCode), odsCodePattern()),
);
