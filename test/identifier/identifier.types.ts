/** Misuse that must not compile: this file is type-checked and never run. */
import {
  type CharityNumber,
  type CompanyNumber,
  checkIdentifier,
  type GssCode,
  gssAreaOf,
  identifierOfCharity,
  isLocalAuthorityCode,
  type LocalAuthorityCode,
  normaliseCharityNumber,
  normaliseCompanyNumber,
  normaliseGssCode,
  type OdsCode,
  organisationLists,
  parseCharityNumber,
} from "concordat";

const charity: CharityNumber = normaliseCharityNumber("1164883");
const company = normaliseCompanyNumber("09506232");
const bolton = normaliseGssCode("E08000001");

charity satisfies string;
identifierOfCharity(charity);
// @ts-expect-error: any text is not a charity number
identifierOfCharity("1164883");
// @ts-expect-error: a company number is not a charity number
identifierOfCharity(company);
// @ts-expect-error: a charity number is not a company number
charity satisfies CompanyNumber;
// @ts-expect-error: a company number is not an ODS code
company satisfies OdsCode;

if (isLocalAuthorityCode(bolton)) {
  bolton satisfies LocalAuthorityCode;
  bolton satisfies GssCode;
  gssAreaOf(bolton);
}
// @ts-expect-error: any area is not a local authority
bolton satisfies LocalAuthorityCode;
// @ts-expect-error: not a register
parseCharityNumber("1164883", { register: "wales" });
// @ts-expect-error: not a kind of identifier
checkIdentifier("postcode", "M1 1AE");
// @ts-expect-error: the register of lists does not change
organisationLists.push("GB-ZZZ");
