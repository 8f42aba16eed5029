import * as fc from "fast-check";
import type { CharityNumber } from "../../identifier/charityNumber.ts";
import type { CompanyNumber } from "../../identifier/companyNumber.ts";
import type { LocalAuthorityCode } from "../../identifier/gssArea.ts";
import type { GssCode } from "../../identifier/gssCode.ts";
import type { OdsCode } from "../../identifier/odsCode.ts";
import type { OrganisationIdentifier } from "../../identifier/organisationIdentifier.ts";

/** Numbers of a given number of digits that neither begin with a zero nor are placeholders. */
const digits = (count: number, first: string = "2"): fc.Arbitrary<string> =>
  fc
    .nat(10 ** (count - 2) - 1)
    .map((number) => `${first}3${String(number).padStart(count - 2, "0")}`);

/** GSS codes of areas of some kinds. */
const areaCode = (...kinds: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...kinds), fc.integer({ min: 1, max: 999 }))
    .map(([kind, serial]) => `${kind}${String(serial).padStart(6, "0")}`);

/** Numbers such as the Charity Commission for England and Wales gives. */
export const registeredCharityNumber = (): fc.Arbitrary<string> => digits(7, "1");

/**
 * Generates charity numbers in canonical form that nothing is unusual about. One of them may by chance
 * be that of a real charity.
 *
 * @returns an arbitrary of charity numbers
 * @category Generators
 * @example
 * ```ts
 * import { checkIdentifier } from "concordat";
 * import { charityNumberArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(
 *   fc.property(charityNumberArbitrary(), (number) => checkIdentifier("charity-number", number).length === 0),
 * );
 * ```
 */
export function charityNumberArbitrary(): fc.Arbitrary<CharityNumber> {
  return fc.oneof(
    registeredCharityNumber(),
    digits(6, "2"),
    digits(5, "4").map((number) => `SC0${number}`),
    digits(6, "1").map((number) => `NIC${number}`),
  ) as fc.Arbitrary<CharityNumber>;
}

/**
 * Generates company numbers in canonical form that nothing is unusual about.
 *
 * @returns an arbitrary of company numbers
 * @category Generators
 * @example
 * ```ts
 * import { isCompanyNumber } from "concordat";
 * import { companyNumberArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(companyNumberArbitrary(), (number) => isCompanyNumber(number)));
 * ```
 */
export function companyNumberArbitrary(): fc.Arbitrary<CompanyNumber> {
  return fc.oneof(
    digits(7, "9").map((number) => `0${number}`),
    digits(6).map((number) => `SC${number}`),
    digits(6).map((number) => `NI${number}`),
  ) as fc.Arbitrary<CompanyNumber>;
}

/**
 * Generates ODS codes in canonical form that nothing is unusual about.
 *
 * @returns an arbitrary of ODS codes
 * @category Generators
 * @example
 * ```ts
 * import { isOdsCode } from "concordat";
 * import { odsCodeArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(odsCodeArbitrary(), (code) => isOdsCode(code)));
 * ```
 */
export function odsCodeArbitrary(): fc.Arbitrary<OdsCode> {
  return fc.oneof(
    fc.nat(99).map((number) => `${String(number).padStart(2, "0")}T`),
    fc.nat(9).map((number) => `RX${number}`),
    fc.nat(99_999).map((number) => `Y${String(number).padStart(5, "0")}`),
  ) as fc.Arbitrary<OdsCode>;
}

/**
 * Generates GSS codes in canonical form, of any kind of area.
 *
 * @returns an arbitrary of GSS codes
 * @category Generators
 * @example
 * ```ts
 * import { isGssCode } from "concordat";
 * import { gssCodeArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(gssCodeArbitrary(), (code) => isGssCode(code)));
 * ```
 */
export function gssCodeArbitrary(): fc.Arbitrary<GssCode> {
  return areaCode("E06", "E07", "E08", "E38", "E54", "W06") as fc.Arbitrary<GssCode>;
}

/**
 * Generates organisation identifiers of known lists, in canonical form.
 *
 * @returns an arbitrary of organisation identifiers
 * @category Generators
 * @example
 * ```ts
 * import { isOrganisationIdentifier } from "concordat";
 * import { organisationIdentifierArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(
 *   fc.property(organisationIdentifierArbitrary(), (identifier) => isOrganisationIdentifier(identifier)),
 * );
 * ```
 */
export function organisationIdentifierArbitrary(): fc.Arbitrary<OrganisationIdentifier> {
  return fc.oneof(
    registeredCharityNumber().map((number) => `GB-CHC-${number}`),
    companyNumberArbitrary().map((number) => `GB-COH-${number}`),
    odsCodeArbitrary().map((code) => `GB-NHS-${code}`),
  ) as fc.Arbitrary<OrganisationIdentifier>;
}

/**
 * Generates the codes of local authorities of England.
 *
 * @returns an arbitrary of GSS codes that begin with `E06` to `E10`
 * @category Generators
 * @example
 * ```ts
 * import { isLocalAuthorityCode } from "concordat";
 * import { localAuthorityCodeArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(localAuthorityCodeArbitrary(), (code) => isLocalAuthorityCode(code)));
 * ```
 */
export function localAuthorityCodeArbitrary(): fc.Arbitrary<LocalAuthorityCode> {
  return areaCode("E06", "E07", "E08", "E09", "E10") as fc.Arbitrary<LocalAuthorityCode>;
}
