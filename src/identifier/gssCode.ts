import type * as z from "zod";
import type { Brand } from "../finding/Brand.ts";
import { refuseNonObject, refuseNonText } from "../finding/refuseWrongType.ts";
import { schemaOf } from "../schema/schemaOf.ts";
import { textSchema } from "../time/date/textSchema.ts";
import { canonicalText, cleanedCode } from "./cleaned.ts";
import { oddities, type WithOddities } from "./IdentifierOddity.ts";
import { identifierFailure } from "./identifierFailures.ts";

/**
 * The code of an area in the coding system of the Government Statistical Service, in canonical form: nine
 * characters, such as `"E08000001"` for Bolton. It is a plain string; {@link normaliseGssCode} makes one. A
 * changed boundary gets a new code: keep with each code the days on which it is valid.
 *
 * @category Identifiers
 * @example
 * ```ts
 * import { type GssCode, normaliseGssCode } from "concordat";
 *
 * const code: GssCode = normaliseGssCode("e08 000001");
 * code; // => "E08000001"
 * ```
 */
export type GssCode = Brand<string, "GssCode">;

/**
 * The parts of a GSS code.
 *
 * @category Identifiers
 */
export interface GssCodeParts {
  /** The three characters for the country and the kind of area, such as `E08`. */
  readonly entity: string;
  /** The six digits of the area within its kind. */
  readonly serial: string;
}

const canonical = /^[EJKLMNSW][0-9]{8}$/;

/** The pattern of strings that {@link isGssCode} accepts. */
export function gssCodePattern(): RegExp {
  return canonical;
}

/**
 * Reads a GSS code as people write it: in any case, with spaces.
 *
 * @param text - the code
 * @returns its parts and its oddities
 * @throws {@link DomainError} of {@link IdentifierFailures} if it cannot be a GSS code at all
 * @category Identifiers
 * @example
 * ```ts
 * import { parseGssCode } from "concordat";
 *
 * parseGssCode("E08000001"); // => { entity: "E08", serial: "000001", unusual: [] }
 * parseGssCode("e54 000007").unusual; // => ["spelling"]
 * parseGssCode("Bolton"); // throws identifier.form
 * ```
 */
export function parseGssCode(text: string): GssCodeParts & WithOddities {
  const code = cleanedCode("gss-code", text);
  if (!isGssCode(code)) throw identifierFailure("identifier.form", { kind: "gss-code" });
  return {
    entity: code.slice(0, 3),
    serial: code.slice(3),
    unusual: oddities({
      spelling: code !== text,
      placeholder: /^.(?:0{8}|9{8})$/.test(code),
    }),
  };
}

/**
 * Writes the parts of a GSS code in canonical form.
 *
 * @param parts - the parts, as {@link parseGssCode} returns them
 * @returns the code
 * @throws {@link DomainError} of {@link IdentifierFailures} if the parts do not make a valid GSS code
 * @category Identifiers
 * @example
 * ```ts
 * import { formatGssCode } from "concordat";
 *
 * formatGssCode({ entity: "E08", serial: "000003" }); // => "E08000003"
 * formatGssCode({ entity: "E08", serial: "3" }); // throws identifier.form
 * ```
 */
export function formatGssCode(parts: GssCodeParts): GssCode {
  refuseNonObject("parts", parts);
  const { entity, serial } = parts;
  refuseNonText("parts.entity", entity);
  refuseNonText("parts.serial", serial);
  const text = entity + serial;
  if (!isGssCode(text)) throw identifierFailure("identifier.form", { kind: "gss-code" });
  return text;
}

/**
 * Returns a GSS code in canonical form.
 *
 * @param text - the code, as {@link parseGssCode} reads it
 * @returns the code
 * @throws {@link DomainError} of {@link IdentifierFailures} if it cannot be a GSS code at all
 * @category Identifiers
 * @example
 * ```ts
 * import { normaliseGssCode } from "concordat";
 *
 * normaliseGssCode("e08 000001"); // => "E08000001"
 * normaliseGssCode("E0800001"); // throws identifier.form
 * ```
 */
export function normaliseGssCode(text: string): GssCode {
  return formatGssCode(parseGssCode(text));
}

/**
 * Whether a value is a GSS code in canonical form.
 *
 * @param value - anything
 * @returns `true` for a string that {@link normaliseGssCode} returns unchanged
 * @category Identifiers
 * @example
 * ```ts
 * import { isGssCode } from "concordat";
 *
 * isGssCode("E08000001"); // => true
 * isGssCode("M1 1AE"); // => false
 * ```
 */
export function isGssCode(value: unknown): value is GssCode {
  return typeof value === "string" && canonical.test(value);
}

/**
 * Reads a {@link GssCode} from JSON, in canonical form only: apply {@link normaliseGssCode} to others
 * first. A refusal carries the code of its error in `params.rule`, such as `identifier.not-canonical`.
 * Oddities are not refused.
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
