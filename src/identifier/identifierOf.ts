import { type CharityNumber, parseCharityNumber } from "./charityNumber.ts";
import type { CompanyNumber } from "./companyNumber.ts";
import type { OdsCode } from "./odsCode.ts";
import {
  formatOrganisationIdentifier,
  type OrganisationIdentifier,
} from "./organisationIdentifier.ts";

/**
 * Returns the organisation identifier of a charity, in the list of the register that gave its number.
 *
 * @param charityNumber - the number
 * @returns the identifier in `GB-CHC`, `GB-SC`, `GB-NIC` or `GB-REV`
 * @throws {@link DomainError} of {@link IdentifierFailures} if the text is not a charity number
 * @category Identifiers
 * @example
 * ```ts
 * import { identifierOfCharity, normaliseCharityNumber } from "concordat";
 *
 * identifierOfCharity(normaliseCharityNumber("1164883")); // => "GB-CHC-1164883"
 * identifierOfCharity(normaliseCharityNumber("SC042386")); // => "GB-SC-SC042386"
 * identifierOfCharity(normaliseCharityNumber("NIC100019")); // => "GB-NIC-100019"
 * ```
 */
export function identifierOfCharity(charityNumber: CharityNumber): OrganisationIdentifier {
  const { register, number } = parseCharityNumber(charityNumber);
  switch (register) {
    case "england-and-wales":
      return formatOrganisationIdentifier({ scheme: "GB-CHC", id: charityNumber });
    case "scotland":
      return formatOrganisationIdentifier({ scheme: "GB-SC", id: charityNumber });
    case "northern-ireland":
      return formatOrganisationIdentifier({ scheme: "GB-NIC", id: number });
    case "hm-revenue-and-customs":
      return formatOrganisationIdentifier({ scheme: "GB-REV", id: number });
  }
}

/**
 * Returns the organisation identifier of a company, or of another body at Companies House.
 *
 * @param companyNumber - the number
 * @returns the identifier in `GB-COH`
 * @throws {@link DomainError} `identifier.empty` if the text is empty
 * @category Identifiers
 * @example
 * ```ts
 * import { identifierOfCompany, normaliseCompanyNumber } from "concordat";
 *
 * identifierOfCompany(normaliseCompanyNumber("9506232")); // => "GB-COH-09506232"
 * ```
 */
export function identifierOfCompany(companyNumber: CompanyNumber): OrganisationIdentifier {
  return formatOrganisationIdentifier({ scheme: "GB-COH", id: companyNumber });
}

/**
 * Returns the organisation identifier of a body with an ODS code.
 *
 * @param odsCode - the code
 * @returns the identifier in `GB-NHS`
 * @throws {@link DomainError} `identifier.empty` if the text is empty
 * @category Identifiers
 * @example
 * ```ts
 * import { identifierOfOdsCode, normaliseOdsCode } from "concordat";
 *
 * identifierOfOdsCode(normaliseOdsCode("qop")); // => "GB-NHS-QOP"
 * ```
 */
export function identifierOfOdsCode(odsCode: OdsCode): OrganisationIdentifier {
  return formatOrganisationIdentifier({ scheme: "GB-NHS", id: odsCode });
}
