import type * as fc from "fast-check";
import type { SubjectName, Subjects } from "../faults/Subjects.ts";
import { actionPlanArbitrary, planCycleArbitrary } from "./actionPlanArbitrary.ts";
import { consultationArbitrary } from "./consultationArbitrary.ts";
import {
  dateRangeArbitrary,
  deadlineArbitrary,
  localDateArbitrary,
  partialDateArbitrary,
  validityArbitrary,
} from "./dateArbitraries.ts";
import {
  countFigureArbitrary,
  moneyFigureArbitrary,
  rateFigureArbitrary,
} from "./figureArbitraries.ts";
import { financialYearArbitrary } from "./financialYearArbitrary.ts";
import { fundArbitrary } from "./fundArbitrary.ts";
import { fundingAggregateArbitrary } from "./fundingAggregateArbitrary.ts";
import { grantArbitrary } from "./grantArbitrary.ts";
import {
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
} from "./grantPartArbitraries.ts";
import { grantSchemeArbitrary } from "./grantSchemeArbitrary.ts";
import {
  beneficiaryLocationArbitrary,
  consortiumMemberArbitrary,
  incomeRuleArbitrary,
  paymentTermsArbitrary,
  prolongationArbitrary,
  vatTreatmentArbitrary,
} from "./grantTermArbitraries.ts";
import {
  charityNumberArbitrary,
  companyNumberArbitrary,
  gssCodeArbitrary,
  localAuthorityCodeArbitrary,
  odsCodeArbitrary,
  organisationIdentifierArbitrary,
} from "./identifierArbitraries.ts";
import { localityPlanArbitrary } from "./localityPlanArbitrary.ts";
import { memorandumArbitrary, partyArbitrary } from "./memorandumArbitrary.ts";
import { currencyArbitrary, moneyArbitrary } from "./moneyArbitrary.ts";
import { mutualArbitrary } from "./mutualArbitrary.ts";
import {
  mutualContractArbitrary,
  mutualDistributionArbitrary,
  mutualStaffArbitrary,
  surplusPolicyArbitrary,
} from "./mutualPartArbitraries.ts";
import {
  datedIdentifierArbitrary,
  organisationArbitrary,
  publishedIncomeArbitrary,
} from "./organisationArbitrary.ts";
import { partnershipArbitrary } from "./partnershipArbitrary.ts";
import {
  declaredMembersArbitrary,
  memberCategoryArbitrary,
  membershipArbitrary,
  partnershipBudgetArbitrary,
} from "./partnershipPartArbitraries.ts";
import { portfolioArbitrary } from "./portfolioArbitrary.ts";
import { procurementRouteArbitrary } from "./procurementRouteArbitrary.ts";
import { programmeArbitrary, programmeYearArbitrary } from "./programmeArbitrary.ts";
import { rateArbitrary } from "./rateArbitrary.ts";
import { sectorArbitrary } from "./sectorArbitrary.ts";
import { sourceRefArbitrary } from "./sourceRefArbitrary.ts";
import { strategicPlanArbitrary } from "./strategicPlanArbitrary.ts";
import { supersessionArbitrary } from "./supersessionArbitrary.ts";
import { termArbitrary } from "./termArbitrary.ts";
import { yearAmountArbitrary } from "./yearAmountArbitrary.ts";

/**
 * The generators of what can be at fault, by name.
 *
 * @category Generators
 */
export type SubjectArbitraries = {
  readonly [Name in SubjectName]: () => fc.Arbitrary<Subjects[Name]["value"]>;
};

/**
 * The generator of everything that a {@link Mutator} can break, by the name of its wire form: for tests
 * that go through all of them.
 *
 * @category Generators
 * @example
 * ```ts
 * import { fundSchema, read } from "concordat";
 * import { subjectArbitraries } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 * import * as z from "zod";
 *
 * fc.assert(
 *   fc.property(subjectArbitraries.Fund(), (fund) => read(fundSchema, z.encode(fundSchema, fund)).ok),
 * );
 * ```
 */
export const subjectArbitraries: SubjectArbitraries = {
  Portfolio: portfolioArbitrary,
  FundingAggregate: () => fundingAggregateArbitrary(),
  Organisation: organisationArbitrary,
  Sector: sectorArbitrary,
  Supersession: supersessionArbitrary,
  Fund: fundArbitrary,
  Partnership: partnershipArbitrary,
  MemorandumOfUnderstanding: memorandumArbitrary,
  StrategicPartnerProgramme: programmeArbitrary,
  StrategicPartnerGrant: grantArbitrary,
  MoneyFigure: moneyFigureArbitrary,
  CountFigure: countFigureArbitrary,
  RateFigure: rateFigureArbitrary,
  StrategicPlan: strategicPlanArbitrary,
  LocalityPlan: localityPlanArbitrary,
  ActionPlan: actionPlanArbitrary,
  PlanCycle: planCycleArbitrary,
  Consultation: consultationArbitrary,
  GrantScheme: grantSchemeArbitrary,
  RightToProvideMutual: mutualArbitrary,
  ProcurementRoute: procurementRouteArbitrary,
  MutualContract: mutualContractArbitrary,
  MutualDistribution: mutualDistributionArbitrary,
  MutualStaff: mutualStaffArbitrary,
  SurplusPolicy: surplusPolicyArbitrary,
  ProgrammeYear: programmeYearArbitrary,
  Party: partyArbitrary,
  Membership: membershipArbitrary,
  MemberCategory: memberCategoryArbitrary,
  DeclaredMembers: declaredMembersArbitrary,
  PartnershipBudget: partnershipBudgetArbitrary,
  YearAmount: yearAmountArbitrary,
  SourceRef: sourceRefArbitrary,
  DatedIdentifier: datedIdentifierArbitrary,
  PublishedIncome: publishedIncomeArbitrary,
  Money: () => currencyArbitrary().chain((currency) => moneyArbitrary({ currency })),
  Rate: rateArbitrary,
  LocalDate: localDateArbitrary,
  PartialDate: partialDateArbitrary,
  DateRange: dateRangeArbitrary,
  FinancialYear: financialYearArbitrary,
  Deadline: deadlineArbitrary,
  Term: termArbitrary,
  Validity: validityArbitrary,
  OrganisationIdentifier: organisationIdentifierArbitrary,
  CharityNumber: charityNumberArbitrary,
  CompanyNumber: companyNumberArbitrary,
  OdsCode: odsCodeArbitrary,
  GssCode: gssCodeArbitrary,
  ConsortiumMember: consortiumMemberArbitrary,
  BeneficiaryLocation: beneficiaryLocationArbitrary,
  PaymentTerms: paymentTermsArbitrary,
  VatTreatment: vatTreatmentArbitrary,
  Prolongation: prolongationArbitrary,
  IncomeRule: incomeRuleArbitrary,
  GrantInstalment: grantInstalmentArbitrary,
  BudgetLine: budgetLineArbitrary,
  GrantClaim: grantClaimArbitrary,
  GrantReport: grantReportArbitrary,
  GrantReview: grantReviewArbitrary,
  GrantActual: grantActualArbitrary,
  GrantVariation: grantVariationArbitrary,
  GrantCarryForward: grantCarryForwardArbitrary,
  GrantRepayment: grantRepaymentArbitrary,
  EndNotice: endNoticeArbitrary,
  LocalAuthorityCode: localAuthorityCodeArbitrary,
};
