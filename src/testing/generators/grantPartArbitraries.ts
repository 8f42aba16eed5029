import type * as fc from "fast-check";
import { type AwardDates, awardDatesSchema } from "../../grant/award/AwardDates.ts";
import { type AwardRecipient, awardRecipientSchema } from "../../grant/award/AwardRecipient.ts";
import {
  type BeneficiaryLocation,
  beneficiaryLocationSchema,
} from "../../grant/parts/BeneficiaryLocation.ts";
import {
  type BudgetLine,
  budgetLineSchema,
  type GrantActual,
  type GrantClaim,
  grantActualSchema,
  grantClaimSchema,
  type VatTreatment,
  vatTreatmentSchema,
} from "../../grant/parts/GrantBudget.ts";
import {
  type EndNotice,
  endNoticeSchema,
  type GrantCarryForward,
  type GrantReport,
  type GrantReview,
  type GrantVariation,
  grantCarryForwardSchema,
  grantReportSchema,
  grantReviewSchema,
  grantVariationSchema,
} from "../../grant/parts/GrantChanges.ts";
import { type ConsortiumMember, consortiumMemberSchema } from "../../grant/parts/GrantParties.ts";
import {
  type GrantInstalment,
  type GrantRepayment,
  grantInstalmentSchema,
  grantRepaymentSchema,
  type PaymentTerms,
  paymentTermsSchema,
} from "../../grant/parts/GrantPayments.ts";
import {
  type IncomeRule,
  incomeRuleSchema,
  type ProgrammeYear,
  type Prolongation,
  programmeYearSchema,
  prolongationSchema,
} from "../../grant/StrategicPartnerProgramme.ts";
import { schemaArbitrary } from "./schemaArbitrary.ts";

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
  return schemaArbitrary(consortiumMemberSchema);
}

/**
 * Generates the places whose people a grant is for: with a name, the code of an area, or both.
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
  return schemaArbitrary(beneficiaryLocationSchema);
}

/**
 * Generates recipients of published awards: organisations with an id or a name, and individuals, of whom
 * nothing is said.
 *
 * @returns an arbitrary of them
 * @category Generators
 * @example
 * ```ts
 * import { awardRecipientArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(
 *   fc.property(awardRecipientArbitrary(), ({ kind, organisation, name }) =>
 *     (kind === "individual") === (organisation === undefined && name === undefined),
 *   ),
 * );
 * ```
 */
export function awardRecipientArbitrary(): fc.Arbitrary<AwardRecipient> {
  return schemaArbitrary(awardRecipientSchema);
}

/**
 * Generates the dates of published awards, none of which end before they start.
 *
 * @returns an arbitrary of them
 * @category Generators
 * @example
 * ```ts
 * import { awardDatesArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(awardDatesArbitrary(), ({ months = 1 }) => months >= 1));
 * ```
 */
export function awardDatesArbitrary(): fc.Arbitrary<AwardDates> {
  return schemaArbitrary(awardDatesSchema);
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
  return schemaArbitrary(paymentTermsSchema);
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
  return schemaArbitrary(vatTreatmentSchema);
}

/**
 * Generates instalments of grants, in pounds: paid on a day if they are paid, held for a reason if they are held.
 *
 * @returns an arbitrary of them
 * @category Generators
 * @example
 * ```ts
 * import { grantInstalmentArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(grantInstalmentArbitrary(), ({ status, paidOn }) => (status === "paid") === (paidOn !== undefined)));
 * ```
 */
export function grantInstalmentArbitrary(): fc.Arbitrary<GrantInstalment> {
  return schemaArbitrary(grantInstalmentSchema);
}

/**
 * Generates lines of the budget of a grant, in pounds.
 *
 * @returns an arbitrary of them
 * @category Generators
 * @example
 * ```ts
 * import { budgetLineArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(budgetLineArbitrary(), ({ amount }) => !amount.isNegative()));
 * ```
 */
export function budgetLineArbitrary(): fc.Arbitrary<BudgetLine> {
  return schemaArbitrary(budgetLineSchema);
}

/**
 * Generates claims of costs, in pounds: no more is accepted than claimed, and what is not has a reason.
 *
 * @returns an arbitrary of them
 * @category Generators
 * @example
 * ```ts
 * import { grantClaimArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(grantClaimArbitrary(), ({ headings }) =>
 *   headings.every(({ claimed, eligible }) => !eligible?.greaterThan(claimed)),
 * ));
 * ```
 */
export function grantClaimArbitrary(): fc.Arbitrary<GrantClaim> {
  return schemaArbitrary(grantClaimSchema);
}

/**
 * Generates reports that a recipient owes.
 *
 * @returns an arbitrary of them
 * @category Generators
 * @example
 * ```ts
 * import { grantReportArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(grantReportArbitrary(), ({ due }) => due.length === 10));
 * ```
 */
export function grantReportArbitrary(): fc.Arbitrary<GrantReport> {
  return schemaArbitrary(grantReportSchema);
}

/**
 * Generates reviews of grants by their funder.
 *
 * @returns an arbitrary of them
 * @category Generators
 * @example
 * ```ts
 * import { grantReviewArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(grantReviewArbitrary(), ({ on }) => on.length === 10));
 * ```
 */
export function grantReviewArbitrary(): fc.Arbitrary<GrantReview> {
  return schemaArbitrary(grantReviewSchema);
}

/**
 * Generates what was spent in a month, in pounds.
 *
 * @returns an arbitrary of them
 * @category Generators
 * @example
 * ```ts
 * import { grantActualArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(grantActualArbitrary(), ({ month }) => month.length === 7));
 * ```
 */
export function grantActualArbitrary(): fc.Arbitrary<GrantActual> {
  return schemaArbitrary(grantActualSchema);
}

/**
 * Generates agreed changes of grants, in pounds.
 *
 * @returns an arbitrary of them
 * @category Generators
 * @example
 * ```ts
 * import { grantVariationArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(grantVariationArbitrary(), ({ on }) => on.length === 10));
 * ```
 */
export function grantVariationArbitrary(): fc.Arbitrary<GrantVariation> {
  return schemaArbitrary(grantVariationSchema);
}

/**
 * Generates what goes from one financial year into the next, in pounds.
 *
 * @returns an arbitrary of them
 * @category Generators
 * @example
 * ```ts
 * import { grantCarryForwardArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(grantCarryForwardArbitrary(), ({ amount }) => !amount.isNegative()));
 * ```
 */
export function grantCarryForwardArbitrary(): fc.Arbitrary<GrantCarryForward> {
  return schemaArbitrary(grantCarryForwardSchema);
}

/**
 * Generates what recipients pay back, in pounds.
 *
 * @returns an arbitrary of them
 * @category Generators
 * @example
 * ```ts
 * import { grantRepaymentArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(grantRepaymentArbitrary(), ({ amount }) => !amount.isNegative()));
 * ```
 */
export function grantRepaymentArbitrary(): fc.Arbitrary<GrantRepayment> {
  return schemaArbitrary(grantRepaymentSchema);
}

/**
 * Generates notices of the end of a grant, given on their last day or before.
 *
 * @returns an arbitrary of them
 * @category Generators
 * @example
 * ```ts
 * import { endNoticeArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(endNoticeArbitrary(), ({ givenOn, endsOn }) => givenOn <= endsOn));
 * ```
 */
export function endNoticeArbitrary(): fc.Arbitrary<EndNotice> {
  return schemaArbitrary(endNoticeSchema);
}

/**
 * Generates what programmes state of a year: an amount, or that it is as in the year before.
 *
 * @returns an arbitrary of programme years
 * @category Generators
 * @example
 * ```ts
 * import { programmeYearArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(programmeYearArbitrary(), ({ total, sameAs }) => Boolean(total ?? sameAs)));
 * ```
 */
export function programmeYearArbitrary(): fc.Arbitrary<ProgrammeYear> {
  return schemaArbitrary(programmeYearSchema);
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
  return schemaArbitrary(prolongationSchema);
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
  return schemaArbitrary(incomeRuleSchema);
}
