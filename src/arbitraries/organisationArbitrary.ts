import * as fc from "fast-check";
import { Money } from "../money/Money.ts";
import type { DatedIdentifier } from "../organisation/DatedIdentifier.ts";
import type { Organisation, OrganisationKind } from "../organisation/Organisation.ts";
import type { PublishedIncome } from "../organisation/PublishedIncome.ts";
import { localDateArbitrary, validityArbitrary } from "./dateArbitraries.ts";
import { entityArbitrary, together } from "./entityArbitrary.ts";
import {
  companyNumberArbitrary,
  gssCodeArbitrary,
  odsCodeArbitrary,
  registeredCharityNumber,
} from "./identifierArbitraries.ts";
import { moneyArbitrary } from "./moneyArbitrary.ts";
import { rateArbitrary } from "./rateArbitrary.ts";
import { lineArbitrary } from "./text.ts";

/** What organisations can be. */
export const organisationKinds: readonly OrganisationKind[] = [
  "charity",
  "voluntary-organisation",
  "infrastructure-body",
  "social-enterprise",
  "community-interest-company",
  "public-service-mutual",
  "private-company",
  "patient-involvement-body",
  "local-authority",
  "combined-authority",
  "nhs-trust",
  "nhs-foundation-trust",
  "primary-care-trust",
  "clinical-commissioning-group",
  "integrated-care-board",
  "integrated-care-partnership",
  "arms-length-body",
  "government-department",
];

/**
 * Generates codes of organisations in registers, written as they usually are there.
 *
 * @returns an arbitrary of them
 * @category Generators
 * @example
 * ```ts
 * import { datedIdentifierArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(datedIdentifierArbitrary(), ({ scheme, id }) => scheme !== "" && id !== ""));
 * ```
 */
export function datedIdentifierArbitrary(): fc.Arbitrary<DatedIdentifier> {
  const code = fc.oneof(
    registeredCharityNumber().map((id) => ({ scheme: "GB-CHC", id })),
    companyNumberArbitrary().map((id) => ({ scheme: "GB-COH", id })),
    odsCodeArbitrary().map((id) => ({ scheme: "ODS", id })),
    gssCodeArbitrary().map((id) => ({ scheme: "GSS", id })),
  );
  const dated = fc.record({ validity: validityArbitrary() }, { requiredKeys: [] });
  return fc.tuple(code, dated).map(([one, time]) => ({ ...one, ...time }));
}

/**
 * Generates the income of published accounts, in pounds: no more is from central government than there is.
 *
 * @returns an arbitrary of them
 * @category Generators
 * @example
 * ```ts
 * import { publishedIncomeArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(publishedIncomeArbitrary(), ({ total, fromCentralGovernment }) =>
 *   !fromCentralGovernment || !fromCentralGovernment.greaterThan(total),
 * ));
 * ```
 */
export function publishedIncomeArbitrary(): fc.Arbitrary<PublishedIncome> {
  const total = moneyArbitrary({ min: Money.zero("GBP") });
  return fc
    .tuple(localDateArbitrary(), total, rateArbitrary(), fc.boolean())
    .map(([yearEnd, all, share, known]) => ({
      yearEnd,
      total: all,
      ...(known && { fromCentralGovernment: all.times(share, "down") }),
    }));
}

/**
 * Generates organisations: with names over time, codes as registers write them, and accounts. A code may by
 * chance be that of a real body.
 *
 * @returns an arbitrary of organisations
 * @category Generators
 * @example
 * ```ts
 * import { organisationArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(organisationArbitrary(), ({ names }) => names.length >= 1));
 * ```
 */
export function organisationArbitrary(): fc.Arbitrary<Organisation> {
  const name = fc.record(
    { name: lineArbitrary(), validity: validityArbitrary() },
    { requiredKeys: ["name"] },
  );
  return together(
    entityArbitrary(),
    fc.record(
      {
        kind: fc.constantFrom(...organisationKinds),
        names: fc.array(name, { minLength: 1, maxLength: 3 }),
        identifiers: fc.array(datedIdentifierArbitrary(), { maxLength: 2 }),
        validity: validityArbitrary(),
        legalForm: lineArbitrary(),
        area: lineArbitrary(),
        postcode: fc.constant("ZZ99 9ZZ"),
        publishedIncome: publishedIncomeArbitrary(),
      },
      { requiredKeys: ["kind", "names"] },
    ),
  );
}
