import { finding } from "../finding/Finding.ts";
import { refuseWrongList, refuseWrongOptions, refuseWrongSubject } from "../time/refuseWrong.ts";
import type { Membership } from "./Membership.ts";
import type { Organisation } from "./Organisation.ts";
import { type OrganisationFinding, organisationRules } from "./organisationRules.ts";

/**
 * The facts beside the memberships that {@link checkMemberships} can use.
 *
 * @category Organisations
 */
export interface MembershipContext {
  /** The organisations that they name; others are not judged. */
  readonly organisations?: readonly Organisation[];
}

/**
 * Checks memberships against the lives of the organisations: none may outlive its body. A membership
 * without a last day goes on, so it outlives a body that has ended. {@link membershipWithinLife} cuts it.
 *
 * It trusts the types: call {@link validate} first for a value made in code.
 *
 * @param memberships - the memberships; paths begin at their list
 * @param context - the organisations that they name
 * @returns the findings; none if nothing is amiss
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Organisations
 * @example
 * ```ts
 * import { checkMemberships, localDate, type Organisation } from "concordat";
 *
 * const group: Organisation = {
 *   id: "example-group",
 *   kind: "clinical-commissioning-group",
 *   names: [{ name: "Example Group" }],
 *   validity: { to: localDate("2018-09-30") },
 * };
 * const [found] = checkMemberships(
 *   [{ organisation: "example-group", category: "clinical-commissioning-group" }],
 *   { organisations: [group] },
 * );
 * found?.rule; // => "organisation.membership-after-end"
 * ```
 */
export function checkMemberships(
  memberships: readonly Membership[],
  context: MembershipContext = {},
): readonly OrganisationFinding[] {
  refuseWrongList("memberships", memberships);
  refuseWrongOptions("context", context);
  const { organisations = [] } = context;
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  return memberships.flatMap(({ organisation, validity }, index) => {
    const ended = byId.get(organisation)?.validity?.to;
    const memberTo = validity?.to;
    if (ended === undefined || (memberTo !== undefined && memberTo <= ended)) return [];
    const values = { organisation, ended, ...(memberTo && { memberTo }) };
    const path = [index, "validity"];
    return finding(organisationRules, "organisation.membership-after-end", path, values);
  });
}

/**
 * A membership cut to the life of its organisation, for calculations: say so where you show them.
 *
 * @param membership - the membership
 * @param organisation - the organisation that it names
 * @returns the membership, no earlier and no later than its organisation; `undefined` if no day is left
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Organisations
 * @example
 * ```ts
 * import { localDate, membershipWithinLife } from "concordat";
 *
 * const membership = {
 *   organisation: "example-group",
 *   category: "clinical-commissioning-group",
 *   validity: { from: localDate("2016-04-01") },
 * } as const;
 * const cut = membershipWithinLife(membership, { validity: { to: localDate("2018-09-30") } });
 * cut?.validity; // => { from: "2016-04-01", to: "2018-09-30" }
 * ```
 */
export function membershipWithinLife(
  membership: Membership,
  organisation: Pick<Organisation, "validity">,
): Membership | undefined {
  refuseWrongSubject("membership", membership);
  refuseWrongSubject("organisation", organisation);
  const { from: born, to: ended } = organisation.validity ?? {};
  const { from: joined, to: left } = membership.validity ?? {};
  const from = born !== undefined && (joined === undefined || joined < born) ? born : joined;
  const to = ended !== undefined && (left === undefined || ended < left) ? ended : left;
  if (from !== undefined && to !== undefined && to < from) return undefined;
  if (from === undefined && to === undefined) return membership;
  return { ...membership, validity: { ...(from && { from }), ...(to && { to }) } };
}
