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
