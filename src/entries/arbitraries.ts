/**
 * Generators for property tests with fast-check, which you install beside this library:
 * `import { grantArbitrary } from "concordat/arbitraries"`. What they make is valid by construction and
 * stays valid while it shrinks; mutators then break one rule at a time.
 *
 * @categoryDescription Generators
 * An arbitrary of fast-check for everything that the library reads, and the mutators that break it.
 *
 * @module concordat/arbitraries
 */

export { actionPlanArbitrary, planCycleArbitrary } from "../arbitraries/actionPlanArbitrary.ts";
export { consultationArbitrary } from "../arbitraries/consultationArbitrary.ts";
export {
  type DateConstraints,
  type DateRangeConstraints,
  dateRangeArbitrary,
  deadlineArbitrary,
  localDateArbitrary,
  partialDateArbitrary,
  validityArbitrary,
} from "../arbitraries/dateArbitraries.ts";
export { exactAmountArbitrary } from "../arbitraries/exactAmountArbitrary.ts";
export {
  countFigureArbitrary,
  moneyFigureArbitrary,
  rateFigureArbitrary,
} from "../arbitraries/figureArbitraries.ts";
export {
  type FinancialYearConstraints,
  financialYearArbitrary,
} from "../arbitraries/financialYearArbitrary.ts";
export { findingArbitrary } from "../arbitraries/findingArbitrary.ts";
export { fundArbitrary } from "../arbitraries/fundArbitrary.ts";
export { fundingAggregateArbitrary } from "../arbitraries/fundingAggregateArbitrary.ts";
export { grantArbitrary } from "../arbitraries/grantArbitrary.ts";
export {
  budgetLineArbitrary,
  endNoticeArbitrary,
  grantActualArbitrary,
  grantCarryForwardArbitrary,
  grantClaimArbitrary,
  grantInstalmentArbitrary,
  grantRepaymentArbitrary,
  grantReportArbitrary,
  grantReviewArbitrary,
  grantVariationArbitrary,
} from "../arbitraries/grantPartArbitraries.ts";
export { grantSchemeArbitrary } from "../arbitraries/grantSchemeArbitrary.ts";
export {
  beneficiaryLocationArbitrary,
  consortiumMemberArbitrary,
  incomeRuleArbitrary,
  paymentTermsArbitrary,
  prolongationArbitrary,
  vatTreatmentArbitrary,
} from "../arbitraries/grantTermArbitraries.ts";
export {
  charityNumberArbitrary,
  companyNumberArbitrary,
  gssCodeArbitrary,
  localAuthorityCodeArbitrary,
  odsCodeArbitrary,
  organisationIdentifierArbitrary,
} from "../arbitraries/identifierArbitraries.ts";
export { intervalArbitrary } from "../arbitraries/intervalArbitrary.ts";
export { localityPlanArbitrary } from "../arbitraries/localityPlanArbitrary.ts";
export { memorandumArbitrary, partyArbitrary } from "../arbitraries/memorandumArbitrary.ts";
export {
  currencyArbitrary,
  type MoneyConstraints,
  moneyArbitrary,
} from "../arbitraries/moneyArbitrary.ts";
export { type Mutator, mutators, mutatorsOf } from "../arbitraries/mutators.ts";
export { mutualArbitrary } from "../arbitraries/mutualArbitrary.ts";
export {
  mutualContractArbitrary,
  mutualDistributionArbitrary,
  mutualStaffArbitrary,
  surplusPolicyArbitrary,
} from "../arbitraries/mutualPartArbitraries.ts";
export {
  datedIdentifierArbitrary,
  organisationArbitrary,
  publishedIncomeArbitrary,
} from "../arbitraries/organisationArbitrary.ts";
export { partnershipArbitrary } from "../arbitraries/partnershipArbitrary.ts";
export {
  declaredMembersArbitrary,
  memberCategoryArbitrary,
  membershipArbitrary,
  partnershipBudgetArbitrary,
} from "../arbitraries/partnershipPartArbitraries.ts";
export {
  type PortfolioConstraints,
  portfolioArbitrary,
} from "../arbitraries/portfolioArbitrary.ts";
export { procurementRouteArbitrary } from "../arbitraries/procurementRouteArbitrary.ts";
export { programmeArbitrary, programmeYearArbitrary } from "../arbitraries/programmeArbitrary.ts";
export {
  type RateConstraints,
  rateArbitrary,
  sharesArbitrary,
} from "../arbitraries/rateArbitrary.ts";
export { sectorArbitrary } from "../arbitraries/sectorArbitrary.ts";
export { sourceRefArbitrary } from "../arbitraries/sourceRefArbitrary.ts";
export { type GeneratedStatus, statefulArbitrary } from "../arbitraries/statefulArbitrary.ts";
export { strategicPlanArbitrary } from "../arbitraries/strategicPlanArbitrary.ts";
export { type SubjectArbitraries, subjectArbitraries } from "../arbitraries/subjectArbitraries.ts";
export { supersessionArbitrary } from "../arbitraries/supersessionArbitrary.ts";
export { type TermConstraints, termArbitrary } from "../arbitraries/termArbitrary.ts";
export { idArbitrary } from "../arbitraries/text.ts";
export { yearAmountArbitrary } from "../arbitraries/yearAmountArbitrary.ts";
export type { Subject, SubjectName, Subjects } from "../faults/Subjects.ts";
