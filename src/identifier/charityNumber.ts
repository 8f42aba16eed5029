import type * as z from "zod";
import type { Brand } from "../finding/Brand.ts";
import { refuseNonObject } from "../finding/refuseWrongType.ts";
import { schemaOf } from "../schema/schemaOf.ts";
import { textSchema } from "../time/date/textSchema.ts";
import { canonicalText, cleanedCode } from "./cleaned.ts";
import { isPlaceholder, oddities, type WithOddities } from "./IdentifierOddity.ts";
import { identifierFailure } from "./identifierFailures.ts";

/**
 * A charity number in canonical form: that of the Charity Commission for England and Wales (`"1164883"`, a
 * linked charity `"1164883-1"`), of the Scottish regulator (`"SC042386"`) or of the Charity Commission for
 * Northern Ireland (`"NIC100019"`), or the tax reference of a charity that need not register (`"X6243"`).
 * It is a plain string; {@link normaliseCharityNumber} makes one.
 *
 * @category Identifiers
 * @example
 * ```ts
 * import { type CharityNumber, normaliseCharityNumber } from "concordat";
 *
 * const number: CharityNumber = normaliseCharityNumber("sc 42386");
 * number; // => "SC042386"
 * ```
 */
export type CharityNumber = Brand<string, "CharityNumber">;

/**
 * The register that gave a charity its number. HM Revenue and Customs gives references to exempt and
 * excepted charities, which are often recorded as charity numbers.
 *
 * @category Identifiers
 */
export type CharityRegister =
  | "england-and-wales"
  | "scotland"
  | "northern-ireland"
  | "hm-revenue-and-customs";

/**
 * The parts of a charity number.
 *
 * @category Identifiers
 */
export interface CharityNumberParts {
  /** The register that gave the number. */
  readonly register: CharityRegister;
  /** The number without `SC` or `NIC`; a tax reference with its letters. */
  readonly number: string;
  /** The number of a linked charity under the registered one; absent if there is none. */
  readonly linked?: string;
}

/**
 * The options of {@link parseCharityNumber}.
 *
 * @category Identifiers
 */
export interface CharityNumberOptions {
  /** The register of a number that is only digits; that of England and Wales if omitted. */
  readonly register?: CharityRegister;
}

const canonical = /^(?:[0-9]{1,8}(?:-[0-9]{1,3})?|SC[0-9]{6}|NIC[0-9]{6}|[XZ][A-Z]?[0-9]{1,6})$/;

/** The pattern of strings that {@link isCharityNumber} accepts. */
export function charityNumberPattern(): RegExp {
  return canonical;
}

function partsOf(code: string, register: CharityRegister): CharityNumberParts | undefined {
  const [, scottish] = /^SC([0-9]{1,6})$/.exec(code) ?? [];
  if (scottish !== undefined) return { register: "scotland", number: scottish.padStart(6, "0") };
  const [, irish] = /^(?:NIC|NI|N)([0-9]{6})$/.exec(code) ?? [];
  if (irish !== undefined) return { register: "northern-ireland", number: irish };
  if (/^[XZ][A-Z]?[0-9]{1,6}$/.test(code)) {
    return { register: "hm-revenue-and-customs", number: code };
  }
  const [, number, linked] = /^([0-9]{1,8})(?:-([0-9]{1,3}))?$/.exec(code) ?? [];
  if (number === undefined) return undefined;
  if (linked !== undefined) return { register: "england-and-wales", number, linked };
  if (register === "scotland" && number.length <= 6) {
    return { register, number: number.padStart(6, "0") };
  }
  if (register === "northern-ireland" && number.length === 6) return { register, number };
  return { register: "england-and-wales", number };
}

/**
 * Reads a charity number as people write it: in any case, with spaces, with or without the zeros of a
 * Scottish number, with `NIC`, `NI` or `N` before one of Northern Ireland.
 *
 * @param text - the number, without the code of a list
 * @param options - the register of a number that is only digits
 * @returns its parts and its oddities
 * @throws {@link DomainError} of {@link IdentifierFailures} if it cannot be a charity number at all
 * @category Identifiers
 * @example
 * ```ts
 * import { parseCharityNumber } from "concordat";
 *
 * parseCharityNumber("SC042386"); // => { register: "scotland", number: "042386", unusual: [] }
 * parseCharityNumber("1164883-1").unusual; // => ["linked"]
 * parseCharityNumber("not registered"); // throws identifier.form
 * ```
 */
export function parseCharityNumber(
  text: string,
  options: CharityNumberOptions = {},
): CharityNumberParts & WithOddities {
  refuseNonObject("options", options);
  const { register: expected } = options;
  const parts = partsOf(cleanedCode("charity-number", text), expected ?? "england-and-wales");
  if (parts === undefined) throw identifierFailure("identifier.form", { kind: "charity-number" });
  const { register, number, linked } = parts;
  const bare = register === "england-and-wales";
  return {
    ...parts,
    unusual: oddities({
      spelling: written(parts) !== text,
      length: bare && number.length !== 6 && number.length !== 7,
      "leading-zeros": bare && number.startsWith("0"),
      linked: linked !== undefined,
      "register-unclear": bare && expected === undefined && /^1[0-9]{5}$/.test(number),
      "other-register":
        register === "hm-revenue-and-customs"
          ? expected !== register
          : (register === "scotland" && !number.startsWith("0")) ||
            (expected !== undefined && expected !== register),
      placeholder: isPlaceholder(number),
    }),
  };
}

function written({ register, number, linked }: CharityNumberParts): string {
  if (register === "scotland") return `SC${number}`;
  if (register === "northern-ireland") return `NIC${number}`;
  return linked === undefined ? number : `${number}-${linked}`;
}

/**
 * Writes the parts of a charity number in canonical form.
 *
 * @param parts - the parts, as {@link parseCharityNumber} returns them
 * @returns the number
 * @throws {@link DomainError} of {@link IdentifierFailures} if the parts do not make a valid charity number
 * @category Identifiers
 * @example
 * ```ts
 * import { formatCharityNumber } from "concordat";
 *
 * formatCharityNumber({ register: "northern-ireland", number: "100019" }); // => "NIC100019"
 * formatCharityNumber({ register: "scotland", number: "none" }); // throws identifier.form
 * ```
 */
export function formatCharityNumber(parts: CharityNumberParts): CharityNumber {
  refuseNonObject("parts", parts);
  const text = written(parts);
  if (!isCharityNumber(text))
    throw identifierFailure("identifier.form", { kind: "charity-number" });
  return text;
}

/**
 * Returns a charity number in canonical form.
 *
 * @param text - the number, as {@link parseCharityNumber} reads it
 * @param options - the register of a number that is only digits
 * @returns the number
 * @throws {@link DomainError} of {@link IdentifierFailures} if it cannot be a charity number at all
 * @category Identifiers
 * @example
 * ```ts
 * import { normaliseCharityNumber } from "concordat";
 *
 * normaliseCharityNumber("sc 42386"); // => "SC042386"
 * normaliseCharityNumber("100019", { register: "northern-ireland" }); // => "NIC100019"
 * normaliseCharityNumber(""); // throws identifier.empty
 * ```
 */
export function normaliseCharityNumber(
  text: string,
  options: CharityNumberOptions = {},
): CharityNumber {
  return formatCharityNumber(parseCharityNumber(text, options));
}

/**
 * Whether a value is a charity number in canonical form.
 *
 * @param value - anything
 * @returns `true` for a string that {@link normaliseCharityNumber} returns unchanged
 * @category Identifiers
 * @example
 * ```ts
 * import { isCharityNumber } from "concordat";
 *
 * isCharityNumber("1164883"); // => true
 * isCharityNumber("sc042386"); // => false
 * ```
 */
export function isCharityNumber(value: unknown): value is CharityNumber {
  return typeof value === "string" && canonical.test(value);
}

/**
 * Reads a {@link CharityNumber} from JSON, in canonical form only: apply {@link normaliseCharityNumber} to
 * others first. A refusal carries the code of its error in `params.rule`, such as
 * `identifier.not-canonical`. Oddities are not refused.
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
