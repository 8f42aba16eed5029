import * as fc from "fast-check";
import { Money } from "../money/Money.ts";
import type { DatedIdentifier } from "../organisation/DatedIdentifier.ts";
import type { Organisation, OrganisationKind } from "../organisation/Organisation.ts";
import type { PublishedIncome } from "../organisation/PublishedIncome.ts";
import { localDateArbitrary, validityArbitrary } from "./dateArbitraries.ts";
import { entityArbitrary, together } from "./entityArbitrary.ts";
import { moneyArbitrary } from "./moneyArbitrary.ts";
import { rateArbitrary } from "./rateArbitrary.ts";
import { lineArbitrary } from "./text.ts";

const kinds: readonly OrganisationKind[] = [
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

function identifiersArbitrary(): fc.Arbitrary<readonly DatedIdentifier[]> {
  const identifier = fc.record(
    {
      scheme: fc.constantFrom("EXAMPLE-CHC", "EXAMPLE-COH"),
      id: fc.nat(999_999).map((number) => `X${number}`),
      validity: validityArbitrary(),
    },
    { requiredKeys: ["scheme", "id"] },
  );
  return fc.array(identifier, { maxLength: 2 });
}

function incomeArbitrary(): fc.Arbitrary<PublishedIncome> {
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
 * Generates organisations: with names over time, codes of registers that do not exist, and accounts.
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
        kind: fc.constantFrom(...kinds),
        names: fc.array(name, { minLength: 1, maxLength: 3 }),
        identifiers: identifiersArbitrary(),
        validity: validityArbitrary(),
        legalForm: lineArbitrary(),
        area: lineArbitrary(),
        postcode: fc.constant("ZZ99 9ZZ"),
        publishedIncome: incomeArbitrary(),
      },
      { requiredKeys: ["kind", "names"] },
    ),
  );
}
