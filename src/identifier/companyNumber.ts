import type * as z from "zod";
import type { Brand } from "../finding/Brand.ts";
import { refuseNonObject, refuseNonText } from "../finding/refuseWrongType.ts";
import { schemaOf } from "../schema/schemaOf.ts";
import { textSchema } from "../time/date/textSchema.ts";
import { canonicalText, cleanedCode } from "./cleaned.ts";
import { isPlaceholder, oddities, type WithOddities } from "./IdentifierOddity.ts";
import { identifierFailure } from "./identifierFailures.ts";

/**
 * The number of a company, or of another body at Companies House, in canonical form: eight characters, its
 * zeros included, such as `"09506232"`, `"NI012345"` or `"IP031455"`. It is a plain string;
 * {@link normaliseCompanyNumber} makes one.
 *
 * @category Identifiers
 * @example
 * ```ts
 * import { type CompanyNumber, normaliseCompanyNumber } from "concordat";
 *
 * const number: CompanyNumber = normaliseCompanyNumber("9506232");
 * number; // => "09506232"
 * ```
 */
export type CompanyNumber = Brand<string, "CompanyNumber">;

/**
 * The parts of a company number.
 *
 * @category Identifiers
 */
export interface CompanyNumberParts {
  /** The two characters for the kind of body and the country; `""` if there are digits only. */
  readonly prefix: string;
  /** The rest: six characters after a prefix, eight digits otherwise. */
  readonly serial: string;
}

const canonical = /^[0-9A-Z]{8}$/;
const usualPrefixes =
  "AC CE CS FC FE GE GS IC IP LP NC NF NI NL NO NP OC OE PC R0 RC RS SA SC SE SF SG SI SL SO SP SR SZ ZC";
// Registered societies kept numbers of older registers; Scottish partnerships ran out of digits.
const lettersAllowed = /^(?:(?:IP|SP|RS)[0-9A-Z]{6}|SL[0-9]{5}[0-9A])$/;

/** The pattern of strings that {@link isCompanyNumber} accepts. */
export function companyNumberPattern(): RegExp {
  return canonical;
}

function partsOf(code: string): CompanyNumberParts | undefined {
  if (/^[0-9]{1,8}$/.test(code)) return { prefix: "", serial: code.padStart(8, "0") };
  const [, prefix, digits] = /^([A-Z]{2})([0-9]{1,6})$/.exec(code) ?? [];
  if (prefix !== undefined && digits !== undefined) {
    return { prefix, serial: digits.padStart(6, "0") };
  }
  return canonical.test(code) ? { prefix: code.slice(0, 2), serial: code.slice(2) } : undefined;
}

/**
 * Reads a company number as people write it: in any case, with spaces, with or without its zeros.
 *
 * @param text - the number, without the code of a list
 * @returns its parts and its oddities
 * @throws {@link DomainError} of {@link IdentifierFailures} if it cannot be a company number at all
 * @category Identifiers
 * @example
 * ```ts
 * import { parseCompanyNumber } from "concordat";
 *
 * parseCompanyNumber("09506232"); // => { prefix: "", serial: "09506232", unusual: [] }
 * parseCompanyNumber("NI12345"); // => { prefix: "NI", serial: "012345", unusual: ["spelling"] }
 * parseCompanyNumber("IP000CUS").unusual; // => ["letters-at-end"]
 * parseCompanyNumber("n/a"); // throws identifier.form
 * ```
 */
export function parseCompanyNumber(text: string): CompanyNumberParts & WithOddities {
  const parts = partsOf(cleanedCode("company-number", text));
  if (parts === undefined) throw identifierFailure("identifier.form", { kind: "company-number" });
  const { prefix, serial } = parts;
  const known = prefix === "" || usualPrefixes.split(" ").includes(prefix);
  const onlyDigits = /^[0-9]+$/.test(serial);
  const letters = lettersAllowed.test(prefix + serial);
  return {
    ...parts,
    unusual: oddities({
      spelling: prefix + serial !== text,
      form: known && !onlyDigits && !letters,
      "letters-at-end": !onlyDigits && letters,
      "prefix-unknown": !known,
      placeholder: prefix === "" && isPlaceholder(serial),
    }),
  };
}

/**
 * Writes the parts of a company number in canonical form.
 *
 * @param parts - the parts, as {@link parseCompanyNumber} returns them
 * @returns the number
 * @throws {@link DomainError} of {@link IdentifierFailures} if the parts do not make a valid company number
 * @category Identifiers
 * @example
 * ```ts
 * import { formatCompanyNumber } from "concordat";
 *
 * formatCompanyNumber({ prefix: "RS", serial: "007018" }); // => "RS007018"
 * formatCompanyNumber({ prefix: "RS", serial: "7018" }); // throws identifier.form
 * ```
 */
export function formatCompanyNumber(parts: CompanyNumberParts): CompanyNumber {
  refuseNonObject("parts", parts);
  const { prefix, serial } = parts;
  refuseNonText("parts.prefix", prefix);
  refuseNonText("parts.serial", serial);
  const text = prefix + serial;
  if (!isCompanyNumber(text))
    throw identifierFailure("identifier.form", { kind: "company-number" });
  return text;
}

/**
 * Returns a company number in canonical form.
 *
 * @param text - the number, as {@link parseCompanyNumber} reads it
 * @returns the number
 * @throws {@link DomainError} of {@link IdentifierFailures} if it cannot be a company number at all
 * @category Identifiers
 * @example
 * ```ts
 * import { normaliseCompanyNumber } from "concordat";
 *
 * normaliseCompanyNumber("9506232"); // => "09506232"
 * normaliseCompanyNumber("sc 1234"); // => "SC001234"
 * normaliseCompanyNumber("123456789"); // throws identifier.form
 * ```
 */
export function normaliseCompanyNumber(text: string): CompanyNumber {
  return formatCompanyNumber(parseCompanyNumber(text));
}

/**
 * Whether a value is a company number in canonical form.
 *
 * @param value - anything
 * @returns `true` for a string that {@link normaliseCompanyNumber} returns unchanged
 * @category Identifiers
 * @example
 * ```ts
 * import { isCompanyNumber } from "concordat";
 *
 * isCompanyNumber("09506232"); // => true
 * isCompanyNumber("9506232"); // => false
 * ```
 */
export function isCompanyNumber(value: unknown): value is CompanyNumber {
  return typeof value === "string" && canonical.test(value);
}

/**
 * Reads a {@link CompanyNumber} from JSON, in canonical form only: apply {@link normaliseCompanyNumber} to
 * others first. A refusal carries the code of its error in `params.rule`, such as
 * `identifier.not-canonical`. Oddities are not refused.
 *
 * @category Identifiers
 * @example
 * ```ts
 * import { companyNumberSchema } from "concordat";
 *
 * companyNumberSchema.parse("09506232"); // => "09506232"
 * companyNumberSchema.safeParse("9506232").success; // => false
 * ```
 */
export const companyNumberSchema: z.ZodType<CompanyNumber, string> =
  /* @__PURE__ */ schemaOf<CompanyNumber>()(() =>
    textSchema(canonicalText("company-number", normaliseCompanyNumber), companyNumberPattern()),
  );
