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

export type { Subject, SubjectName, Subjects } from "../testing/faults/Subjects.ts";
export {
  currencyArbitrary,
  exactAmountArbitrary,
  type MoneyConstraints,
  moneyArbitrary,
  type RateConstraints,
  rateArbitrary,
  sharesArbitrary,
} from "../testing/generators/amountArbitraries.ts";
export {
  actionPlanArbitrary,
  awardArbitrary,
  consultationArbitrary,
  fundArbitrary,
  grantArbitrary,
  localityPlanArbitrary,
  memorandumArbitrary,
  mutualArbitrary,
  organisationArbitrary,
  partnershipArbitrary,
  programmeArbitrary,
  publishedReportArbitrary,
  rightArbitrary,
  routeArbitrary,
  schemeArbitrary,
  sectorArbitrary,
  strategicPlanArbitrary,
  supersessionArbitrary,
} from "../testing/generators/entityArbitraries.ts";
export {
  countFigureArbitrary,
  intervalArbitrary,
  moneyFigureArbitrary,
  rateFigureArbitrary,
} from "../testing/generators/figureArbitraries.ts";
export { findingArbitrary } from "../testing/generators/findingArbitrary.ts";
export {
  awardDatesArbitrary,
  awardRecipientArbitrary,
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
} from "../testing/generators/grantPartArbitraries.ts";
export {
  charityNumberArbitrary,
  companyNumberArbitrary,
  gssCodeArbitrary,
  localAuthorityCodeArbitrary,
  odsCodeArbitrary,
  organisationIdentifierArbitrary,
} from "../testing/generators/identifierArbitraries.ts";
export { type Mutator, mutators, mutatorsOf } from "../testing/generators/mutators.ts";
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
} from "../testing/generators/partArbitraries.ts";
export {
  fundingAggregateArbitrary,
  type PortfolioConstraints,
  portfolioArbitrary,
} from "../testing/generators/portfolioArbitrary.ts";
export {
  type GeneratedStatus,
  statefulArbitrary,
} from "../testing/generators/statefulArbitrary.ts";
export {
  type SubjectArbitraries,
  subjectArbitraries,
} from "../testing/generators/subjectArbitraries.ts";
export { idArbitrary } from "../testing/generators/textArbitraries.ts";
export {
  type DateConstraints,
  type DateRangeConstraints,
  dateRangeArbitrary,
  deadlineArbitrary,
  type FinancialYearConstraints,
  financialYearArbitrary,
  localDateArbitrary,
  openRangeArbitrary,
  partialDateArbitrary,
  type TermConstraints,
  termArbitrary,
  validityArbitrary,
} from "../testing/generators/timeArbitraries.ts";
