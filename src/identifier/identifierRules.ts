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
  /**
   * What stands where an identifier belongs can be one.
   */
  readonly "identifier.invalid": {
    /** What it should have been. */
    readonly kind: IdentifierKind;
    /** Why it cannot be one. */
    readonly reason: InvalidIdentifierReason;
  };
  /**
   * An identifier looks as those of its register usually do.
   */
  readonly "identifier.unusual": {
    /** What it is. */
    readonly kind: IdentifierKind;
    /** What is unusual about it. */
    readonly oddity: IdentifierOddity;
  };
}

/** What is unusual, and what to do about it, for the messages of rules. */
export const oddityHints: Readonly<Record<IdentifierOddity, string>> = {
  spelling: "it is not in its canonical form: normalise it before you compare it",
  "list-unknown": "its list is not in the register of lists: look the code of the list up",
  "list-deprecated": "its list is deprecated: look for an identifier in another list",
  "list-retired": "its list is no longer kept: look for an identifier in another list",
  "own-list": "its publisher made it up: add one of a public register if there is one",
  form: "its register does not usually write identifiers so: look it up",
  length: "it is shorter or longer than usual: look it up",
  "leading-zeros": "it begins with a zero: see whether it belongs to another register",
  "letters-at-end": "it ends in letters, as a few do: look it up",
  "prefix-unknown": "it begins with letters that its register is not known to use: look it up",
  linked: "it names a linked charity: see whether the main charity is meant",
  "register-unclear": "more than one register writes identifiers so: say which",
  "other-register": "it looks like one of another register: see which it belongs to",
  placeholder: "it looks made up to fill a field: look it up",
  characters: "it holds spaces or characters outside ASCII: look it up",
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
        title: "What stands where an identifier belongs can be one",
        message: ({ kind, reason }) =>
          `This cannot be an identifier of the kind ${names[kind]} (${reason}): correct it, or leave it away.`,
      },
      "identifier.unusual": {
        title: "An identifier looks as those of its register usually do",
        severity: "info",
        source: {
          document: "concordat: how identifiers are written in published data",
          evidence: "inference",
        },
        message: ({ kind, oddity }) =>
          `Unusual as an identifier of the kind ${names[kind]}: ${oddityHints[oddity]}.`,
      },
    },
  );

/**
 * A finding about an identifier.
 *
 * @category Identifiers
 */
export type IdentifierFinding = FindingIn<IdentifierRules>;
