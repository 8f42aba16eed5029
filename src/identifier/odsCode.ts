import type * as z from "zod";
import type { Brand } from "../finding/Brand.ts";
import { refuseNonObject } from "../finding/refuseWrongType.ts";
import { schemaOf } from "../schema/schemaOf.ts";
import { textSchema } from "../time/date/textSchema.ts";
import { canonicalText, cleanedCode } from "./cleaned.ts";
import { oddities, type WithOddities } from "./IdentifierOddity.ts";
import { identifierFailure } from "./identifierFailures.ts";

/**
 * A code of the Organisation Data Service of the NHS in canonical form, such as `"RM3"` (a trust), `"00T"`
 * (a clinical commissioning group) or `"QOP"` (an integrated care board). It is a plain string;
 * {@link normaliseOdsCode} makes one.
 *
 * A code is never given to another body. A body may keep its code with a new name or a new role, and gets a
 * new one in some mergers. Do not infer the kind of body from a code.
 *
 * @category Identifiers
 * @example
 * ```ts
 * import { normaliseOdsCode, type OdsCode } from "concordat";
 *
 * const code: OdsCode = normaliseOdsCode("rm3");
 * code; // => "RM3"
 * ```
 */
export type OdsCode = Brand<string, "OdsCode">;

/**
 * The parts of an ODS code, which has only one.
 *
 * @category Identifiers
 */
export interface OdsCodeParts {
  /** The code. */
  readonly code: string;
}

const canonical = /^[0-9A-Z]{1,8}$/;

/** The pattern of strings that {@link isOdsCode} accepts. */
export function odsCodePattern(): RegExp {
  return canonical;
}

/**
 * Reads an ODS code as people write it: in any case, with spaces.
 *
 * @param text - the code: one to eight letters and digits
 * @returns the code and its oddities
 * @throws {@link DomainError} of {@link IdentifierFailures} if it cannot be an ODS code at all
 * @category Identifiers
 * @example
 * ```ts
 * import { parseOdsCode } from "concordat";
 *
 * parseOdsCode("RM3"); // => { code: "RM3", unusual: [] }
 * parseOdsCode("rm3").unusual; // => ["spelling"]
 * parseOdsCode("X").unusual; // => ["length"]
 * parseOdsCode("Salford Royal"); // throws identifier.form
 * ```
 */
export function parseOdsCode(text: string): OdsCodeParts & WithOddities {
  const code = cleanedCode("ods-code", text);
  if (!isOdsCode(code)) throw identifierFailure("identifier.form", { kind: "ods-code" });
  return {
    code,
    unusual: oddities({
      spelling: code !== text,
      form: code.length > 3 && !/[0-9]/.test(code),
      length: code.length < 3,
    }),
  };
}

/**
 * Writes an ODS code in canonical form.
 *
 * @param parts - the code, as {@link parseOdsCode} returns it
 * @returns the code
 * @throws {@link DomainError} of {@link IdentifierFailures} if it is not an ODS code
 * @category Identifiers
 * @example
 * ```ts
 * import { formatOdsCode } from "concordat";
 *
 * formatOdsCode({ code: "QOP" }); // => "QOP"
 * formatOdsCode({ code: "n/a" }); // throws identifier.form
 * ```
 */
export function formatOdsCode(parts: OdsCodeParts): OdsCode {
  refuseNonObject("parts", parts);
  const { code } = parts;
  if (!isOdsCode(code)) throw identifierFailure("identifier.form", { kind: "ods-code" });
  return code;
}

/**
 * Returns an ODS code in canonical form.
 *
 * @param text - the code, as {@link parseOdsCode} reads it
 * @returns the code
 * @throws {@link DomainError} of {@link IdentifierFailures} if it cannot be an ODS code at all
 * @category Identifiers
 * @example
 * ```ts
 * import { normaliseOdsCode } from "concordat";
 *
 * normaliseOdsCode(" y00001 "); // => "Y00001"
 * normaliseOdsCode("123456789"); // throws identifier.form
 * ```
 */
export function normaliseOdsCode(text: string): OdsCode {
  return formatOdsCode(parseOdsCode(text));
}

/**
 * Whether a value is an ODS code in canonical form.
 *
 * @param value - anything
 * @returns `true` for a string that {@link normaliseOdsCode} returns unchanged
 * @category Identifiers
 * @example
 * ```ts
 * import { isOdsCode } from "concordat";
 *
 * isOdsCode("00T"); // => true
 * isOdsCode("00t"); // => false
 * ```
 */
export function isOdsCode(value: unknown): value is OdsCode {
  return typeof value === "string" && canonical.test(value);
}

/**
 * Reads an {@link OdsCode} from JSON, in canonical form only: apply {@link normaliseOdsCode} to others
 * first. A refusal carries the code of its error in `params.rule`, such as `identifier.not-canonical`.
 * Oddities are not refused.
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
