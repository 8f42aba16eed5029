import * as fc from "fast-check";
import type { BeneficiaryLocation } from "../grant/BeneficiaryLocation.ts";
import type { ConsortiumMember } from "../grant/ConsortiumMember.ts";
import type { IncomeRule } from "../grant/IncomeRule.ts";
import type { PaymentTerms } from "../grant/PaymentTerms.ts";
import type { Prolongation } from "../grant/Prolongation.ts";
import type { VatTreatment } from "../grant/VatTreatment.ts";
import { localDateArbitrary } from "./dateArbitraries.ts";
import { financialYearArbitrary } from "./financialYearArbitrary.ts";
import { gssCodeArbitrary } from "./identifierArbitraries.ts";
import { rateArbitrary } from "./rateArbitrary.ts";
import { sourceRefArbitrary } from "./sourceRefArbitrary.ts";
import { idArbitrary, lineArbitrary } from "./text.ts";

/**
 * Generates members of a consortium with a share from 0 to 1; {@link sharesArbitrary} gives shares that come to
 * one.
 *
 * @returns an arbitrary of them
 * @category Generators
 * @example
 * ```ts
 * import { consortiumMemberArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(consortiumMemberArbitrary(), ({ share }) => share.compare(1) <= 0));
 * ```
 */
export function consortiumMemberArbitrary(): fc.Arbitrary<ConsortiumMember> {
  return fc.record({ organisation: idArbitrary(), share: rateArbitrary() });
}

/**
 * Generates the places whose people a grant is for.
 *
 * @returns an arbitrary of them
 * @category Generators
 * @example
 * ```ts
 * import { beneficiaryLocationArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(beneficiaryLocationArbitrary(), ({ name }) => name !== ""));
 * ```
 */
export function beneficiaryLocationArbitrary(): fc.Arbitrary<BeneficiaryLocation> {
  return fc.record(
    {
      name: lineArbitrary(),
      area: gssCodeArbitrary(),
    },
    { requiredKeys: ["name"] },
  );
}

/**
 * Generates how grants are paid; for payment in advance of need there is a reason.
 *
 * @returns an arbitrary of them
 * @category Generators
 * @example
 * ```ts
 * import { paymentTermsArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(paymentTermsArbitrary(), ({ basis, justification }) =>
 *   basis !== "in-advance-of-need" || justification !== undefined,
 * ));
 * ```
 */
export function paymentTermsArbitrary(): fc.Arbitrary<PaymentTerms> {
  return fc
    .tuple(
      fc.constantFrom(
        "arrears" as const,
        "in-advance" as const,
        "in-advance-of-need" as const,
        "milestone" as const,
        "claim" as const,
      ),
      lineArbitrary(),
      fc.boolean(),
    )
    .map(([basis, justification, given]) => ({
      basis,
      ...((given || basis === "in-advance-of-need") && { justification }),
    }));
}

/**
 * Generates how value added tax on a grant is treated.
 *
 * @returns an arbitrary of them
 * @category Generators
 * @example
 * ```ts
 * import { vatTreatmentArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(vatTreatmentArbitrary(), ({ kind }) => kind !== undefined));
 * ```
 */
export function vatTreatmentArbitrary(): fc.Arbitrary<VatTreatment> {
  return fc.record(
    {
      kind: fc.constantFrom("outside-scope" as const, "exempt" as const, "standard" as const),
      irrecoverableEligible: fc.boolean(),
    },
    { requiredKeys: ["kind"] },
  );
}

/**
 * Generates prolongations of programmes.
 *
 * @returns an arbitrary of them
 * @category Generators
 * @example
 * ```ts
 * import { prolongationArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(prolongationArbitrary(), ({ to }) => /^[0-9]{4}\/[0-9]{2}$/.test(to)));
 * ```
 */
export function prolongationArbitrary(): fc.Arbitrary<Prolongation> {
  return fc.record(
    {
      to: financialYearArbitrary(),
      announcedOn: localDateArbitrary(),
      source: sourceRefArbitrary(),
    },
    { requiredKeys: ["to"] },
  );
}

/**
 * Generates rules about the share of its income that a partner may get.
 *
 * @returns an arbitrary of them
 * @category Generators
 * @example
 * ```ts
 * import { incomeRuleArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(incomeRuleArbitrary(), ({ share }) => share.compare(1) <= 0));
 * ```
 */
export function incomeRuleArbitrary(): fc.Arbitrary<IncomeRule> {
  return fc.record(
    {
      share: rateArbitrary(),
      from: localDateArbitrary(),
    },
    { requiredKeys: ["share"] },
  );
}
