import type * as z from "zod";
import { refuseNonText } from "../finding/refuseWrongType.ts";
import { schemaOf } from "../schema/schemaOf.ts";
import { textSchema } from "../time/date/textSchema.ts";
import { canonicalText } from "./cleaned.ts";
import { type GssCode, isGssCode, normaliseGssCode } from "./gssCode.ts";
import { identifierFailure } from "./identifierFailures.ts";

/**
 * The kinds of area that matter to partnerships in England. Other kinds of area are left out.
 *
 * - `health-and-care-system`: the area of a sustainability and transformation partnership, and after it of
 *   an integrated care board.
 *
 * @category Identifiers
 */
export type GssArea =
  | "unitary-authority"
  | "non-metropolitan-district"
  | "metropolitan-district"
  | "london-borough"
  | "county"
  | "clinical-commissioning-group"
  | "health-and-care-system";

const areas: ReadonlyMap<string, GssArea> = /* @__PURE__ */ (() =>
  new Map<string, GssArea>([
    ["E06", "unitary-authority"],
    ["E07", "non-metropolitan-district"],
    ["E08", "metropolitan-district"],
    ["E09", "london-borough"],
    ["E10", "county"],
    ["E38", "clinical-commissioning-group"],
    ["E54", "health-and-care-system"],
  ]))();

/**
 * Returns the kind of area that a GSS code names.
 *
 * @param code - the code
 * @returns the kind; `undefined` for a kind of area that is not in the list
 * @category Identifiers
 * @example
 * ```ts
 * import { gssAreaOf, normaliseGssCode } from "concordat";
 *
 * gssAreaOf(normaliseGssCode("E08000001")); // => "metropolitan-district"
 * gssAreaOf(normaliseGssCode("E54000007")); // => "health-and-care-system"
 * gssAreaOf(normaliseGssCode("W06000015")); // => undefined
 * ```
 */
export function gssAreaOf(code: GssCode): GssArea | undefined {
  refuseNonText("code", code);
  return areas.get(code.slice(0, 3));
}

/**
 * The GSS code of a local authority in England: of a unitary authority, a district, a London borough
 * or a county (`E06` to `E10`).
 *
 * @category Identifiers
 * @example
 * ```ts
 * import { type LocalAuthorityCode, localAuthorityCodeSchema } from "concordat";
 *
 * const bolton: LocalAuthorityCode = localAuthorityCodeSchema.parse("E08000001");
 * bolton.length; // => 9
 * ```
 */
export type LocalAuthorityCode = GssCode & `E${"06" | "07" | "08" | "09" | "10"}${string}`;

const localAuthority = /^E(?:0[6-9]|10)[0-9]{6}$/;

/** The pattern of strings that {@link isLocalAuthorityCode} accepts. */
export function localAuthorityCodePattern(): RegExp {
  return localAuthority;
}

/**
 * Whether a value is the GSS code of a local authority in England, in canonical form.
 *
 * @param value - anything
 * @returns `true` for a code that begins with `E06` to `E10`
 * @category Identifiers
 * @example
 * ```ts
 * import { isLocalAuthorityCode } from "concordat";
 *
 * isLocalAuthorityCode("E08000001"); // => true
 * isLocalAuthorityCode("E54000007"); // => false
 * ```
 */
export function isLocalAuthorityCode(value: unknown): value is LocalAuthorityCode {
  return isGssCode(value) && localAuthority.test(value);
}

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
