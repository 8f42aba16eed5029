import type * as z from "zod";
import { schemaOf } from "../schema/schemaOf.ts";
import { textSchema } from "../time/textSchema.ts";
import { canonicalText } from "./canonicalText.ts";
import {
  isLocalAuthorityCode,
  type LocalAuthorityCode,
  localAuthorityCodePattern,
} from "./gssArea.ts";
import { type GssCode, gssCodePattern, normaliseGssCode } from "./gssCode.ts";
import { identifierFailure } from "./identifierFailures.ts";

/**
 * Reads a {@link GssCode} from JSON, in canonical form only: bring others into it with
 * {@link normaliseGssCode} first. A refusal carries the code of its error in `params.rule`, such as
 * `identifier.not-canonical`; what is only unusual is read.
 *
 * @category Identifiers
 * @example
 * ```ts
 * import { gssCodeSchema } from "concordat";
 *
 * gssCodeSchema.parse("E08000001"); // => "E08000001"
 * gssCodeSchema.safeParse("e08 000001").success; // => false
 * ```
 */
export const gssCodeSchema: z.ZodType<GssCode, string> = /* @__PURE__ */ schemaOf<GssCode>()(() =>
  textSchema(canonicalText("gss-code", normaliseGssCode), gssCodePattern()),
);

/**
 * Reads a {@link LocalAuthorityCode} from JSON: a GSS code in canonical form that begins with `E06`
 * to `E10`. A GSS code of another area is refused with the rule `identifier.form`.
 *
 * @category Identifiers
 * @example
 * ```ts
 * import { localAuthorityCodeSchema } from "concordat";
 *
 * localAuthorityCodeSchema.parse("E08000001"); // => "E08000001"
 * localAuthorityCodeSchema.safeParse("E54000007").success; // => false
 * ```
 */
export const localAuthorityCodeSchema: z.ZodType<LocalAuthorityCode, string> =
  /* @__PURE__ */ schemaOf<LocalAuthorityCode>()(() =>
    textSchema((text) => {
      const code = canonicalText("gss-code", normaliseGssCode)(text);
      if (!isLocalAuthorityCode(code))
        throw identifierFailure("identifier.form", { kind: "gss-code" });
      return code;
    }, localAuthorityCodePattern()),
  );
