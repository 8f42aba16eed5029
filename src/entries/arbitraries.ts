/**
 * Generators for property tests with fast-check, which you install in addition to this library: `import {
 * grantArbitrary } from "concordat/arbitraries"`. Generated values are valid by construction and stay valid
 * while they shrink; mutators break one rule at a time.
 *
 * @categoryDescription Generators
 * A fast-check arbitrary for everything that the library reads, and the mutators that break it.
 *
 * @module concordat/arbitraries
 */

export {
  currencyArbitrary,
  exactAmountArbitrary,
  type MoneyConstraints,
  moneyArbitrary,
  type RateConstraints,
  rateArbitrary,
  sharesArbitrary,
} from "../arbitraries/amountArbitraries.ts";
export {
  actionPlanArbitrary,
  consultationArbitrary,
  fundArbitrary,
  grantArbitrary,
  localityPlanArbitrary,
  memorandumArbitrary,
  mutualArbitrary,
  organisationArbitrary,
  partnershipArbitrary,
  programmeArbitrary,
  routeArbitrary,
  schemeArbitrary,
  sectorArbitrary,
  strategicPlanArbitrary,
  supersessionArbitrary,
} from "../arbitraries/entityArbitraries.ts";
export {
  countFigureArbitrary,
  intervalArbitrary,
  moneyFigureArbitrary,
  rateFigureArbitrary,
} from "../arbitraries/figureArbitraries.ts";
export { findingArbitrary } from "../arbitraries/findingArbitrary.ts";
export {
  beneficiaryLocationArbitrary,
  budgetLineArbitrary,
  consortiumMemberArbitrary,
  endNoticeArbitrary,
  grantActualArbitrary,
  grantCarryForwardArbitrary,
  grantClaimArbitrary,
  grantInstalmentArbitrary,
  grantRepaymentArbitrary,
  grantReportArbitrary,
  grantReviewArbitrary,
  grantVariationArbitrary,
  incomeRuleArbitrary,
  paymentTermsArbitrary,
  programmeYearArbitrary,
  prolongationArbitrary,
  vatTreatmentArbitrary,
} from "../arbitraries/grantPartArbitraries.ts";
export {
  charityNumberArbitrary,
  companyNumberArbitrary,
  gssCodeArbitrary,
  localAuthorityCodeArbitrary,
  odsCodeArbitrary,
  organisationIdentifierArbitrary,
} from "../arbitraries/identifierArbitraries.ts";
export { type Mutator, mutators, mutatorsOf } from "../arbitraries/mutators.ts";
export {
  datedIdentifierArbitrary,
  declaredMembersArbitrary,
  memberCategoryArbitrary,
  membershipArbitrary,
  mutualContractArbitrary,
  mutualDistributionArbitrary,
  mutualStaffArbitrary,
  partnershipBudgetArbitrary,
  partyArbitrary,
  planCycleArbitrary,
  publishedIncomeArbitrary,
  sourceRefArbitrary,
  surplusPolicyArbitrary,
  yearAmountArbitrary,
} from "../arbitraries/partArbitraries.ts";
export {
  fundingAggregateArbitrary,
  type PortfolioConstraints,
  portfolioArbitrary,
} from "../arbitraries/portfolioArbitrary.ts";
export { type GeneratedStatus, statefulArbitrary } from "../arbitraries/statefulArbitrary.ts";
export { type SubjectArbitraries, subjectArbitraries } from "../arbitraries/subjectArbitraries.ts";
export { idArbitrary } from "../arbitraries/text.ts";
export {
  type DateConstraints,
  type DateRangeConstraints,
  dateRangeArbitrary,
  deadlineArbitrary,
  type FinancialYearConstraints,
  financialYearArbitrary,
  localDateArbitrary,
  partialDateArbitrary,
  type TermConstraints,
  termArbitrary,
  validityArbitrary,
} from "../arbitraries/timeArbitraries.ts";
export type { Subject, SubjectName, Subjects } from "../faults/Subjects.ts";
