import { finding, findingsAt } from "../finding/Finding.ts";
import { checkIdentifier } from "../identifier/checkIdentifier.ts";
import type { IdentifierFinding } from "../identifier/identifierRules.ts";
import type { Organisation } from "./Organisation.ts";
import { type OrganisationFinding, organisationRules } from "./organisationRules.ts";
import { registeredCode } from "./registeredCode.ts";

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
    const code = registeredCode(identifier);
    if (code === undefined) {
      const values = { organisation, scheme, identifier: id, oddity: "list-unknown" } as const;
      return [finding(organisationRules, "organisation.identifier-unusual", path, values)];
    }
    const judged = checkIdentifier(code.kind, code.text);
    return judged.flatMap((found): readonly (OrganisationFinding | IdentifierFinding)[] => {
      if (found.rule === "identifier.invalid") return findingsAt([found], path);
      const values = { organisation, scheme, identifier: id, oddity: found.values.oddity };
      return [finding(organisationRules, "organisation.identifier-unusual", path, values)];
    });
  });
}
