import { finding, findingsAt } from "../finding/Finding.ts";
import { checkIdentifier } from "../identifier/checkIdentifier.ts";
import type { IdentifierOddity } from "../identifier/IdentifierOddity.ts";
import type { IdentifierFinding } from "../identifier/identifierRules.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import { isValidOn } from "../time/Validity.ts";
import { checkSharedCodes } from "./checkSharedCodes.ts";
import { nameAt } from "./nameAt.ts";
import type { Organisation } from "./Organisation.ts";
import { type OrganisationFinding, organisationRules } from "./organisationRules.ts";
import { registeredCode } from "./registeredCode.ts";

/**
 * The facts beside the organisations that {@link checkOrganisation} and {@link checkOrganisations} can use.
 *
 * @category Organisations
 */
export interface OrganisationContext {
  /** The day on which an organisation should have a name; without it, names are not checked. */
  readonly asOf?: LocalDate;
}

/**
 * Checks an organisation by itself: that its codes can be codes of their registers, and look as those
 * usually do (see {@link DatedIdentifier.scheme}), and that it has a name on the day, if it exists then.
 * Where nobody says when it exists, it is taken to exist.
 *
 * @param organisation - an organisation, as {@link organisationSchema} reads it
 * @param context - the day
 * @returns the findings; none if nothing is amiss
 * @category Organisations
 * @example
 * ```ts
 * import { checkOrganisation, localDate, type Organisation } from "concordat";
 *
 * const charity: Organisation = {
 *   id: "example-charity",
 *   kind: "charity",
 *   names: [{ name: "Example Trust", validity: { to: localDate("2011-03-31") } }],
 * };
 * checkOrganisation(charity, { asOf: localDate("2011-03-31") }); // => []
 * const [found] = checkOrganisation(charity, { asOf: localDate("2018-06-07") });
 * found?.rule; // => "organisation.no-name-at-date"
 * ```
 */
export function checkOrganisation(
  organisation: Organisation,
  { asOf }: OrganisationContext = {},
): readonly (OrganisationFinding | IdentifierFinding)[] {
  const codes = checkIdentifiersOf(organisation);
  if (asOf === undefined || !isValidOn(organisation.validity, asOf)) return codes;
  if (nameAt(organisation, asOf) !== undefined) return codes;
  const values = { organisation: organisation.id, date: asOf };
  return [...codes, finding(organisationRules, "organisation.no-name-at-date", ["names"], values)];
}

/**
 * Checks organisations, each by itself and all against each other: that no two have one code at the same
 * time. Codes of registers that are known are compared in canonical form, so that `9506232` of `gb-coh`
 * is `09506232` of `GB-COH`, and `ODS` is `GB-NHS`; others as they are written.
 *
 * @param organisations - the organisations; paths begin at their list
 * @param context - the day for names
 * @returns the findings; none if nothing is amiss
 * @category Organisations
 * @example
 * ```ts
 * import { checkOrganisations, formatPath, type Organisation } from "concordat";
 *
 * const named = (id: string): Organisation => ({
 *   id,
 *   kind: "charity",
 *   names: [{ name: id }],
 *   identifiers: [{ scheme: "GB-NHS", id: "X0001" }],
 * });
 * const [found] = checkOrganisations([named("first"), named("second")]);
 * found?.rule; // => "organisation.identifier-shared"
 * found && formatPath(found.path); // => "[1].identifiers[0]"
 * ```
 */
export function checkOrganisations(
  organisations: readonly Organisation[],
  context: OrganisationContext = {},
): readonly (OrganisationFinding | IdentifierFinding)[] {
  return [
    ...checkSharedCodes(organisations),
    ...organisations.flatMap((organisation, index) =>
      findingsAt(checkOrganisation(organisation, context), [index]),
    ),
  ];
}

/**
 * Judges the codes of an organisation: an error for what cannot be a code of its register, and an info
 * for each thing that is unusual about one that can.
 */
function checkIdentifiersOf({
  id: organisation,
  identifiers = [],
}: Organisation): readonly (OrganisationFinding | IdentifierFinding)[] {
  return identifiers.flatMap((identifier, index) => {
    const { scheme, id } = identifier;
    const path = ["identifiers", index];
    const code = registeredCode(identifier);
    const unusual = (oddity: IdentifierOddity): OrganisationFinding => {
      const values = { organisation, scheme, identifier: id, oddity };
      return finding(organisationRules, "organisation.identifier-unusual", path, values);
    };
    if (code === undefined) return unusual("list-unknown");
    return checkIdentifier(code.kind, code.text).flatMap<OrganisationFinding | IdentifierFinding>(
      (found) =>
        found.rule === "identifier.invalid"
          ? findingsAt([found], path)
          : unusual(found.values.oddity),
    );
  });
}
