import { DomainError, isDomainError } from "../finding/DomainError.ts";

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

/**
 * Why a text cannot be an identifier at all.
 *
 * - `empty`: there is nothing, or only spaces.
 * - `too-long`: it is longer than any identifier.
 * - `control-character`: it holds a line break, a tab or another control character.
 * - `no-list`: it does not begin as the code of a list of organisations does.
 * - `no-id`: nothing follows the code of the list.
 * - `form`: no identifier of this kind is written so.
 * - `not-canonical`: it can be one, but a schema reads it in its canonical form only.
 *
 * @category Errors
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

const MESSAGES: Readonly<Record<InvalidIdentifierReason, (form: string) => string>> = {
  empty: (form) => `There is nothing here: give ${form}.`,
  "too-long": (form) => `This is longer than any identifier: give ${form}.`,
  "control-character": (form) =>
    `This holds a line break or another control character: give ${form}.`,
  "no-list": (form) => `This does not begin with the code of a list: give ${form}.`,
  "no-id": (form) => `This ends where the identifier should follow: give ${form}.`,
  form: (form) => `This cannot be ${form}: correct it, or leave it away.`,
  "not-canonical": (form) => `This is not the canonical form of ${form}: normalise it first.`,
};

/**
 * Thrown for a text that cannot be an identifier at all. What is only unusual is not refused: see
 * {@link IdentifierOddity}.
 *
 * @category Errors
 * @example
 * ```ts
 * import { isInvalidIdentifierError, parseCompanyNumber } from "concordat";
 *
 * let fault: readonly string[] = [];
 * try {
 *   parseCompanyNumber("applied for");
 * } catch (error) {
 *   if (isInvalidIdentifierError(error)) fault = [error.code, error.kind];
 * }
 * fault; // => ["identifier.form", "company-number"]
 * ```
 */
export class InvalidIdentifierError extends DomainError {
  /** Always `"InvalidIdentifierError"`, also where a bundler renames the class. */
  declare readonly name: "InvalidIdentifierError";
  /** `identifier.` and the reason. */
  declare readonly code: `identifier.${InvalidIdentifierReason}`;
  /** What it should have been. */
  declare readonly kind: IdentifierKind;
  /** Why it cannot be one. */
  declare readonly reason: InvalidIdentifierReason;

  /**
   * @param kind - what it should have been
   * @param reason - why it cannot be one
   */
  constructor(kind: IdentifierKind, reason: InvalidIdentifierReason) {
    super(`identifier.${reason}`, MESSAGES[reason](FORMS[kind]), "InvalidIdentifierError");
    this.kind = kind;
    this.reason = reason;
  }
}

/**
 * Tells whether a caught value is an {@link InvalidIdentifierError}, from this copy of the library or
 * another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for an InvalidIdentifierError
 * @category Errors
 * @example
 * ```ts
 * import { isInvalidIdentifierError } from "concordat";
 *
 * isInvalidIdentifierError(new RangeError("not ours")); // => false
 * ```
 */
export function isInvalidIdentifierError(value: unknown): value is InvalidIdentifierError {
  return isDomainError(value) && value.name === "InvalidIdentifierError";
}
