import { normaliseGssCode } from "../identifier/gssCode.ts";
import { isIdentifierFailure } from "../identifier/identifierFailures.ts";
import { identifierOfOdsCode } from "../identifier/identifierOf.ts";
import { normaliseOdsCode } from "../identifier/odsCode.ts";
import { normaliseOrganisationIdentifier } from "../identifier/organisationIdentifier.ts";
import { divideAtList } from "../identifier/organisationList.ts";
import type { DatedIdentifier } from "./Organisation.ts";

/** The code of an organisation as the readers of identifiers take it. */
export interface RegisteredCode {
  readonly kind: "ods-code" | "gss-code" | "organisation-identifier";
  /** The code as it is written; an organisation identifier with that of its list. */
  readonly text: string;
}

type Code = Pick<DatedIdentifier, "scheme" | "id">;

/** The registers that people name otherwise than by the code of a list of organisations. */
const registers: Readonly<Record<string, RegisteredCode["kind"]>> = {
  ODS: "ods-code",
  GSS: "gss-code",
};

const canonical: Readonly<Record<RegisteredCode["kind"], (text: string) => string>> = {
  "ods-code": (text) => identifierOfOdsCode(normaliseOdsCode(text)),
  "gss-code": normaliseGssCode,
  "organisation-identifier": normaliseOrganisationIdentifier,
};

/** Which kind of code a code of an organisation is; `undefined` if its register is not known. */
export function registeredCode({ scheme, id }: Code): RegisteredCode | undefined {
  const kind = registers[scheme.toUpperCase()];
  if (kind !== undefined) return { kind, text: id };
  const text = `${scheme}-${id}`;
  // A scheme that is no code of a list must not become one together with the code that follows.
  if (divideAtList(text)?.scheme !== scheme.toUpperCase()) return undefined;
  return { kind: "organisation-identifier", text };
}

/**
 * The same text for a code however it is written, and whether its register is called `ODS` or `GB-NHS`.
 * One whose register is not known, or that cannot be one of its register, is what is written.
 */
export function codeKey(code: Code): string {
  const asWritten = JSON.stringify([code.scheme, code.id]);
  const registered = registeredCode(code);
  if (registered === undefined) return asWritten;
  try {
    return canonical[registered.kind](registered.text);
  } catch (error) {
    if (!isIdentifierFailure(error)) throw error;
    return asWritten;
  }
}
