import type { IdentifierKind } from "../errors/InvalidIdentifierError.ts";
import { finding, findingsAt } from "../finding/Finding.ts";
import { checkIdentifier } from "../identifier/checkIdentifier.ts";
import type { IdentifierFinding } from "../identifier/identifierRules.ts";
import { divideAtList } from "../identifier/organisationList.ts";
import type { DatedIdentifier } from "./DatedIdentifier.ts";
import type { Organisation } from "./Organisation.ts";
import { type OrganisationFinding, organisationIdentifierUnusual } from "./organisationRules.ts";

/** The registers that people name otherwise than by the code of a list of organisations. */
const registers: Readonly<Record<string, IdentifierKind>> = { ODS: "ods-code", GSS: "gss-code" };

/**
 * Judges the codes of an organisation: an error for what cannot be a code of its register, and an info
 * for each thing that is unusual about one that can.
 */
export function checkIdentifiersOf({
  id: organisation,
  identifiers = [],
}: Organisation): readonly (OrganisationFinding | IdentifierFinding)[] {
  return identifiers.flatMap((identifier, index) => {
    const { scheme, id } = identifier;
    const path = ["identifiers", index];
    const judged = judge(identifier);
    if (judged === "list-unknown") {
      const values = { organisation, scheme, identifier: id, oddity: judged } as const;
      return [finding(organisationIdentifierUnusual, path, values)];
    }
    return judged.flatMap((found): readonly (OrganisationFinding | IdentifierFinding)[] => {
      if (found.rule === "identifier.invalid") return findingsAt([found], path);
      const values = { organisation, scheme, identifier: id, oddity: found.values.oddity };
      return [finding(organisationIdentifierUnusual, path, values)];
    });
  });
}

function judge({ scheme, id }: DatedIdentifier): readonly IdentifierFinding[] | "list-unknown" {
  const kind = registers[scheme.toUpperCase()];
  if (kind !== undefined) return checkIdentifier(kind, id);
  const whole = `${scheme}-${id}`;
  // A scheme that is no code of a list must not become one together with the code that follows.
  if (divideAtList(whole)?.scheme !== scheme.toUpperCase()) return "list-unknown";
  return checkIdentifier("organisation-identifier", whole);
}
