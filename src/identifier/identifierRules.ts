import type { FindingIn } from "../finding/Finding.ts";
import { type RuleTable, ruleTable } from "../finding/ruleTable.ts";
import type { IdentifierOddity } from "./IdentifierOddity.ts";
import type { IdentifierKind, InvalidIdentifierReason } from "./identifierFailures.ts";

const names: Readonly<Record<IdentifierKind, string>> = {
  "organisation-identifier": "organisation identifier",
  "charity-number": "charity number",
  "company-number": "company number",
  "ods-code": "ODS code",
  "gss-code": "GSS code",
};

/**
 * The rules about identifiers, with the values that a finding of each carries.
 *
 * @category Identifiers
 */
export interface IdentifierRules {
  /** A value given as an identifier can be one. */
  readonly "identifier.invalid": {
    /** The kind of identifier that it should have been. */
    readonly kind: IdentifierKind;
    /** Why it cannot be an identifier of that kind. */
    readonly reason: InvalidIdentifierReason;
  };
  /** An identifier looks like those of its register. */
  readonly "identifier.unusual": {
    /** The kind of identifier. */
    readonly kind: IdentifierKind;
    /** The feature that is unusual. */
    readonly oddity: IdentifierOddity;
  };
}

/** Each oddity and what to do about it, for the messages of rules. */
export const oddityHints: Readonly<Record<IdentifierOddity, string>> = {
  spelling: "it is not in its canonical form; normalise it before you compare it",
  "list-unknown": "its list is not in the register of lists; check the code of the list",
  "list-deprecated": "its list is deprecated; use an identifier in another list if there is one",
  "list-retired": "its list is no longer kept; use an identifier in another list if there is one",
  "own-list": "its publisher made it up; add one of a public register if there is one",
  form: "its register does not usually write identifiers in this form; look it up there",
  length: "it is shorter or longer than usual; look it up in the register",
  "leading-zeros": "it begins with a zero; check whether it belongs to another register",
  "letters-at-end": "it ends in letters, as few do; look it up in the register",
  "prefix-unknown":
    "it begins with letters that its register is not known to use; look it up there",
  linked: "it names a linked charity; check whether the main charity is meant",
  "register-unclear": "more than one register writes identifiers in this form; say which register",
  "other-register": "it looks like one from another register; check which it belongs to",
  placeholder: "it looks made up to fill a field; look it up in the register",
  characters: "it contains spaces or characters outside ASCII; look it up in the register",
};

/**
 * The rules about identifiers.
 *
 * @category Identifiers
 * @example
 * ```ts
 * import { identifierRules } from "concordat";
 *
 * Object.keys(identifierRules); // => ["identifier.invalid", "identifier.unusual"]
 * ```
 */
export const identifierRules: RuleTable<IdentifierRules> =
  /* @__PURE__ */ ruleTable<IdentifierRules>(
    {
      document: "org-id.guide: how organisation identifiers are made up",
      evidence: "external",
      url: "https://org-id.guide",
    },
    {
      "identifier.invalid": {
        title: "A value given as an identifier can be one",
        message: ({ kind, reason }) =>
          `This is not a valid ${names[kind]} (${reason}): correct it, or leave it out.`,
      },
      "identifier.unusual": {
        title: "An identifier looks like those of its register",
        severity: "info",
        source: {
          document: "concordat: how identifiers are written in published data",
          evidence: "inference",
        },
        message: ({ kind, oddity }) => `This ${names[kind]} is unusual: ${oddityHints[oddity]}.`,
      },
    },
  );

/**
 * A finding about an identifier.
 *
 * @category Identifiers
 */
export type IdentifierFinding = FindingIn<IdentifierRules>;
