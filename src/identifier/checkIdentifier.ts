import { argumentFailure } from "../finding/argumentFailures.ts";
import { finding } from "../finding/Finding.ts";
import { parseCharityNumber } from "./charityNumber.ts";
import { parseCompanyNumber } from "./companyNumber.ts";
import { parseGssCode } from "./gssCode.ts";
import type { WithOddities } from "./IdentifierOddity.ts";
import {
  type IdentifierKind,
  type InvalidIdentifierReason,
  isIdentifierFailure,
} from "./identifierFailures.ts";
import { type IdentifierFinding, identifierRules } from "./identifierRules.ts";
import { parseOdsCode } from "./odsCode.ts";
import { parseOrganisationIdentifier } from "./organisationIdentifier.ts";

const readers: Readonly<Record<IdentifierKind, (text: string) => WithOddities>> = {
  "organisation-identifier": parseOrganisationIdentifier,
  "charity-number": (text) => parseCharityNumber(text),
  "company-number": parseCompanyNumber,
  "ods-code": parseOdsCode,
  "gss-code": parseGssCode,
};

/**
 * Checks an identifier; never throws. A string that cannot be one results in an error, and each oddity in a
 * finding of severity `info`.
 *
 * @param kind - the kind that it should be
 * @param text - the identifier, as it is written
 * @returns the findings, with an empty path; empty if there is nothing to report
 * @category Identifiers
 * @example
 * ```ts
 * import { checkIdentifier } from "concordat";
 *
 * checkIdentifier("organisation-identifier", "GB-CHC-1164883"); // => []
 * checkIdentifier("organisation-identifier", "GB-GOR-D1198")[0]?.values; // => { kind: "organisation-identifier", oddity: "list-retired" }
 * checkIdentifier("charity-number", "pending")[0]?.severity; // => "error"
 * ```
 */
export function checkIdentifier(kind: IdentifierKind, text: string): readonly IdentifierFinding[] {
  const read = Object.hasOwn(readers, kind) ? readers[kind] : undefined;
  if (read === undefined) {
    throw argumentFailure("argument.not-one-of", { of: "kind", allowed: Object.keys(readers) });
  }
  try {
    const { unusual } = read(text);
    return unusual.map((oddity) =>
      finding(identifierRules, "identifier.unusual", [], { kind, oddity }),
    );
  } catch (error) {
    if (!isIdentifierFailure(error)) throw error;
    const reason = error.code.slice("identifier.".length) as InvalidIdentifierReason;
    return [finding(identifierRules, "identifier.invalid", [], { kind, reason })];
  }
}
