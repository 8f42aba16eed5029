import type * as z from "zod";
import type { Brand } from "../finding/Brand.ts";
import { refuseNonObject, refuseNonText } from "../finding/refuseWrongType.ts";
import { schemaOf } from "../schema/schemaOf.ts";
import { textSchema } from "../time/date/textSchema.ts";
import { type CharityRegister, formatCharityNumber, parseCharityNumber } from "./charityNumber.ts";
import { canonicalText, cleanedText, withoutOuterSpaces } from "./cleaned.ts";
import { formatCompanyNumber, parseCompanyNumber } from "./companyNumber.ts";
import { type IdentifierOddity, oddities, type WithOddities } from "./IdentifierOddity.ts";
import { identifierFailure, isIdentifierFailure } from "./identifierFailures.ts";
import { formatOdsCode, parseOdsCode } from "./odsCode.ts";
import { divideAtList, listOddities } from "./organisationList.ts";

/**
 * An organisation identifier in canonical form: the code of a list of organisations, a hyphen, and the
 * identifier in that list, such as `"GB-CHC-1164883"`. It is a plain string;
 * {@link normaliseOrganisationIdentifier} makes one.
 *
 * @category Identifiers
 * @example
 * ```ts
 * import { normaliseOrganisationIdentifier, type OrganisationIdentifier } from "concordat";
 *
 * const identifier: OrganisationIdentifier = normaliseOrganisationIdentifier("gb-nhs-rm3");
 * identifier; // => "GB-NHS-RM3"
 * ```
 */
export type OrganisationIdentifier = Brand<string, "OrganisationIdentifier">;

/**
 * The parts of an organisation identifier.
 *
 * @category Identifiers
 */
export interface OrganisationIdentifierParts {
  /** The code of the list, such as `GB-CHC`; `360G` for an identifier that a publisher made up. */
  readonly scheme: string;
  /** The identifier in that list. */
  readonly id: string;
}

/** The largest number of characters after the code of the list. */
const longestId = 150;

/** The pattern of every organisation identifier, whatever the form that its list uses. */
export function organisationIdentifierPattern(): RegExp {
  return /^(?:360G|[A-Z]{2}(?:_[A-Z0-9]{1,3})?-[A-Z0-9_]{1,20})-[^\p{Cc}\u2028\u2029 \u00a0][^\p{Cc}\u2028\u2029]{0,149}$/u;
}

/**
 * Reads an organisation identifier. The longest registered list code counts, in any case. In the lists of
 * charities, companies and NHS bodies the identifier is returned in canonical form. In the others it stays
 * as it is, because the case of letters can matter there.
 *
 * @param text - the identifier
 * @returns its parts and its oddities
 * @throws {@link DomainError} of {@link IdentifierFailures} if it cannot be an organisation identifier at
 * all
 * @category Identifiers
 * @example
 * ```ts
 * import { parseOrganisationIdentifier } from "concordat";
 *
 * parseOrganisationIdentifier("GB-CHC-1164883"); // => { scheme: "GB-CHC", id: "1164883", unusual: [] }
 * parseOrganisationIdentifier("GB-COH-9506232"); // => { scheme: "GB-COH", id: "09506232", unusual: ["spelling"] }
 * parseOrganisationIdentifier("GB-GOVUK-1").unusual; // => ["list-deprecated"]
 * parseOrganisationIdentifier("1164883"); // throws identifier.no-list
 * ```
 */
export function parseOrganisationIdentifier(
  text: string,
): OrganisationIdentifierParts & WithOddities {
  const divided = divideAtList(cleanedText("organisation-identifier", text));
  if (divided === undefined)
    throw identifierFailure("identifier.no-list", { kind: "organisation-identifier" });
  const { scheme } = divided;
  const written = withoutOuterSpaces(divided.id);
  if (written === "")
    throw identifierFailure("identifier.no-id", { kind: "organisation-identifier" });
  if ([...written].length > longestId) {
    throw identifierFailure("identifier.too-long", { kind: "organisation-identifier" });
  }
  const { id, unusual } = readIdInList(scheme, written);
  const all: readonly IdentifierOddity[] = [
    ...oddities({ spelling: `${scheme}-${id}` !== text }),
    ...listOddities(scheme),
    ...unusual,
  ];
  return { scheme, id, unusual: all };
}

/**
 * Writes the parts of an organisation identifier in canonical form.
 *
 * @param parts - the code of the list and the identifier in it
 * @returns the identifier
 * @throws {@link DomainError} of {@link IdentifierFailures} if the parts do not make a valid
 * organisation identifier
 * @category Identifiers
 * @example
 * ```ts
 * import { formatOrganisationIdentifier } from "concordat";
 *
 * formatOrganisationIdentifier({ scheme: "GB-NHS", id: "RM3" }); // => "GB-NHS-RM3"
 * formatOrganisationIdentifier({ scheme: "GB-NHS", id: "" }); // throws identifier.no-id
 * ```
 */
export function formatOrganisationIdentifier(
  parts: OrganisationIdentifierParts,
): OrganisationIdentifier {
  refuseNonObject("parts", parts);
  const { scheme, id } = parts;
  refuseNonText("parts.scheme", scheme);
  refuseNonText("parts.id", id);
  return normaliseOrganisationIdentifier(`${scheme}-${id}`);
}

/**
 * Returns an organisation identifier in canonical form.
 *
 * @param text - the identifier, as {@link parseOrganisationIdentifier} reads it
 * @returns the identifier
 * @throws {@link DomainError} of {@link IdentifierFailures} if it cannot be an organisation identifier at
 * all
 * @category Identifiers
 * @example
 * ```ts
 * import { normaliseOrganisationIdentifier } from "concordat";
 *
 * normaliseOrganisationIdentifier("gb-nic-NIC100019"); // => "GB-NIC-100019"
 * normaliseOrganisationIdentifier("GB-CHC-"); // throws identifier.no-id
 * ```
 */
export function normaliseOrganisationIdentifier(text: string): OrganisationIdentifier {
  const { scheme, id } = parseOrganisationIdentifier(text);
  return `${scheme}-${id}` as OrganisationIdentifier;
}

/**
 * Whether a value is an organisation identifier in canonical form.
 *
 * @param value - anything
 * @returns `true` for a string that {@link normaliseOrganisationIdentifier} returns unchanged
 * @category Identifiers
 * @example
 * ```ts
 * import { isOrganisationIdentifier } from "concordat";
 *
 * isOrganisationIdentifier("GB-NHS-QOP"); // => true
 * isOrganisationIdentifier("gb-nhs-qop"); // => false
 * isOrganisationIdentifier("QOP"); // => false
 * ```
 */
export function isOrganisationIdentifier(value: unknown): value is OrganisationIdentifier {
  if (typeof value !== "string") return false;
  try {
    return normaliseOrganisationIdentifier(value) === value;
  } catch (error) {
    if (isIdentifierFailure(error)) return false;
    throw error;
  }
}

/**
 * Reads an {@link OrganisationIdentifier} from JSON, in canonical form only: apply
 * {@link normaliseOrganisationIdentifier} to others first. A refusal carries the code of its error in
 * `params.rule`. Oddities are not refused. JSON Schema cannot express `identifier.not-canonical`, because
 * no pattern covers the forms of all lists.
 *
 * @category Identifiers
 * @example
 * ```ts
 * import { organisationIdentifierSchema } from "concordat";
 *
 * organisationIdentifierSchema.parse("GB-CHC-1164883"); // => "GB-CHC-1164883"
 * organisationIdentifierSchema.parse("GB-GOVUK-1"); // => "GB-GOVUK-1"
 * organisationIdentifierSchema.safeParse("GB-COH-9506232").success; // => false
 * ```
 */
export const organisationIdentifierSchema: z.ZodType<OrganisationIdentifier, string> =
  /* @__PURE__ */ schemaOf<OrganisationIdentifier>()(() =>
    textSchema(
      canonicalText("organisation-identifier", normaliseOrganisationIdentifier),
      organisationIdentifierPattern(),
    ),
  );

/** The part of an organisation identifier after the code of its list. */
export interface IdInList extends WithOddities {
  readonly id: string;
}

function charityIn(register: CharityRegister, text: string): IdInList {
  const parsed = parseCharityNumber(text, { register });
  if (parsed.register !== register) return { id: text, unusual: ["other-register"] };
  const id = register === "northern-ireland" ? parsed.number : formatCharityNumber(parsed);
  return { id, unusual: parsed.unusual };
}

const readers: Readonly<Record<string, (text: string) => IdInList>> = {
  "GB-CHC": (text) => charityIn("england-and-wales", text),
  "GB-SC": (text) => charityIn("scotland", text),
  "GB-NIC": (text) => charityIn("northern-ireland", text),
  "GB-REV": (text) => charityIn("hm-revenue-and-customs", text),
  "GB-COH": (text) => {
    const parsed = parseCompanyNumber(text);
    return { id: formatCompanyNumber(parsed), unusual: parsed.unusual };
  },
  "GB-NHS": (text) => {
    const parsed = parseOdsCode(text);
    return { id: formatOdsCode(parsed), unusual: parsed.unusual };
  },
};

/**
 * Reads the part after the code of a list in the form that the list uses. Registers contain more than is
 * known about them, so a part in another form is kept as it is and reported as unusual. A part in a list
 * whose form is not known is kept too.
 */
export function readIdInList(scheme: string, text: string): IdInList {
  const read = readers[scheme];
  try {
    const { id, unusual } = read?.(text) ?? { id: text, unusual: [] };
    return { id, unusual: [...unusual.filter((oddity) => oddity !== "spelling"), ...odd(id)] };
  } catch (error) {
    if (!isIdentifierFailure(error)) throw error;
    return { id: text, unusual: ["form", ...odd(text)] };
  }
}

function odd(id: string): readonly IdentifierOddity[] {
  return oddities({ characters: !/^[!-~]+$/.test(id) });
}
