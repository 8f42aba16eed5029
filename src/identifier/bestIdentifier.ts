import { refuseNonList } from "../finding/refuseWrongType.ts";
import type { WithOddities } from "./IdentifierOddity.ts";
import { isIdentifierFailure } from "./identifierFailures.ts";
import {
  formatOrganisationIdentifier,
  type OrganisationIdentifier,
  type OrganisationIdentifierParts,
  parseOrganisationIdentifier,
} from "./organisationIdentifier.ts";
import { ownList } from "./organisationList.ts";

/**
 * The lists in the order in which {@link bestIdentifier} prefers them: the registers of charities, then of
 * schools and local authorities, of mutual societies and companies, and last the codes of the NHS, which
 * independent providers have in addition to a company number. Any other list comes after these.
 *
 * @category Identifiers
 * @example
 * ```ts
 * import { preferredOrganisationLists } from "concordat";
 *
 * preferredOrganisationLists.slice(0, 3); // => ["GB-CHC", "GB-SC", "GB-NIC"]
 * ```
 */
export const preferredOrganisationLists: readonly string[] = /* @__PURE__ */ Object.freeze([
  "GB-CHC",
  "GB-SC",
  "GB-NIC",
  "GB-WALEDU",
  "GB-EDU",
  "GB-LAE",
  "GB-PLA",
  "GB-LAS",
  "GB-LANI",
  "GB-MPR",
  "GB-COH",
  "GB-NHS",
]);

type Parsed = OrganisationIdentifierParts & WithOddities;

function parsed(text: string): readonly Parsed[] {
  try {
    return [parseOrganisationIdentifier(text)];
  } catch (error) {
    if (isIdentifierFailure(error)) return [];
    throw error;
  }
}

function rank({ scheme, unusual }: Parsed): number {
  const place = preferredOrganisationLists.indexOf(scheme);
  const last = preferredOrganisationLists.length;
  const inOrder = scheme === ownList ? last + 1 : place === -1 ? last : place;
  const doubtful = unusual.some((oddity) => oddity !== "spelling");
  return doubtful ? inOrder + 100 : inOrder;
}

/**
 * Chooses the identifier by which others will know an organisation. An identifier without an oddity, apart
 * from its spelling, comes before any that has one. Then the order of {@link preferredOrganisationLists}
 * decides; of two that are equal, the first is chosen. A string that cannot be an identifier is ignored,
 * and one that a publisher made up (`360G-…`) is the last choice.
 *
 * @param identifiers - the identifiers of one organisation, as they are written
 * @returns the best one, in canonical form; `undefined` if none of the strings can be an identifier
 * @category Identifiers
 * @example
 * ```ts
 * import { bestIdentifier } from "concordat";
 *
 * bestIdentifier(["360G-example-17", "GB-COH-9506232", "GB-CHC-1164883"]); // => "GB-CHC-1164883"
 * bestIdentifier(["GB-CHC-unknown", "GB-COH-9506232"]); // => "GB-COH-09506232"
 * bestIdentifier(["none"]); // => undefined
 * ```
 */
export function bestIdentifier(identifiers: readonly string[]): OrganisationIdentifier | undefined {
  refuseNonList("identifiers", identifiers);
  const [best] = identifiers.flatMap(parsed).sort((a, b) => rank(a) - rank(b));
  return best === undefined ? undefined : formatOrganisationIdentifier(best);
}
