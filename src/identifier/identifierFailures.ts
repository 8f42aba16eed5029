import { type DomainErrorOf, isAnyDomainError } from "../finding/DomainError.ts";
import { type Failing, type FailureTable, failing } from "../finding/FailureTable.ts";

/**
 * The failures of identifiers, by the code of the error, with the values of each. An identifier that is
 * only unusual is not refused: see {@link IdentifierOddity}.
 *
 * @category Errors
 */
export interface IdentifierFailures {
  /** An empty string, or only spaces. */
  readonly "identifier.empty": OfKind;
  /** Text that is longer than any identifier. */
  readonly "identifier.too-long": OfKind;
  /** Text with a line break, a tab or another control character. */
  readonly "identifier.control-character": OfKind;
  /** Text that does not begin with the code of a list of organisations. */
  readonly "identifier.no-list": OfKind;
  /** The code of a list without an identifier after it. */
  readonly "identifier.no-id": OfKind;
  /** Text that cannot be an identifier of this kind. */
  readonly "identifier.form": OfKind;
  /** An identifier that is not in canonical form, which is the only form that a schema reads. */
  readonly "identifier.not-canonical": OfKind;
}

/**
 * The values of a string that is not an identifier.
 *
 * @category Errors
 */
export interface OfKind {
  /** The kind of identifier that it should have been. */
  readonly kind: IdentifierKind;
}

/**
 * Why a string cannot be an identifier at all: the last part of the code of its error, which
 * {@link IdentifierFailures} explains.
 *
 * @category Identifiers
 */
export type InvalidIdentifierReason =
  | "empty"
  | "too-long"
  | "control-character"
  | "no-list"
  | "no-id"
  | "form"
  | "not-canonical";

const FORMS: Readonly<Record<IdentifierKind, string>> = {
  "organisation-identifier": "an organisation identifier, such as GB-CHC-1164883",
  "charity-number": "a charity number, such as 1164883, SC042386 or NIC100019",
  "company-number": "a company number, such as 09506232 or IP031455",
  "ods-code": "an ODS code, such as RM3 or Y00001",
  "gss-code": "a GSS code, such as E08000001",
};

/**
 * The message of each failure with an identifier, by its code.
 *
 * @category Errors
 */
export const identifierFailures: FailureTable<IdentifierFailures> = /* @__PURE__ */ Object.freeze({
  "identifier.empty": ({ kind }) => `This is empty: give ${FORMS[kind]}.`,
  "identifier.too-long": ({ kind }) => `This is longer than any identifier: give ${FORMS[kind]}.`,
  "identifier.control-character": ({ kind }) =>
    `This contains a line break or another control character: give ${FORMS[kind]}.`,
  "identifier.no-list": ({ kind }) =>
    `This does not begin with the code of a list of organisations: give ${FORMS[kind]}.`,
  "identifier.no-id": ({ kind }) => `This ends after the code of a list: give ${FORMS[kind]}.`,
  "identifier.form": ({ kind }) => `This cannot be ${FORMS[kind]}: correct it, or leave it out.`,
  "identifier.not-canonical": ({ kind }) =>
    `This is not in the canonical form of ${FORMS[kind]}: normalise it first.`,
});

/** Makes the error of a failure with an identifier. */
export const identifierFailure: Failing<IdentifierFailures> =
  /* @__PURE__ */ failing(identifierFailures);

/** Whether a caught value is an error about an identifier. */
export function isIdentifierFailure(error: unknown): error is DomainErrorOf<IdentifierFailures> {
  return isAnyDomainError(error) && Object.hasOwn(identifierFailures, error.code);
}

/**
 * The kinds of identifier that the library reads.
 *
 * @category Identifiers
 */
export type IdentifierKind =
  | "organisation-identifier"
  | "charity-number"
  | "company-number"
  | "ods-code"
  | "gss-code";
