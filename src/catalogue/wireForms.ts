import { planCycleSchema } from "../agreement/ActionPlan.ts";
import { partySchema } from "../agreement/Party.ts";
import { countFigureSchema, moneyFigureSchema, rateFigureSchema } from "../figure/figureSchema.ts";
import { priceIndexSchema } from "../funding/price/priceIndexSchema.ts";
import { yearAmountSchema } from "../funding/YearAmount.ts";
import { awardDatesSchema } from "../grant/award/AwardDates.ts";
import { awardRecipientSchema } from "../grant/award/AwardRecipient.ts";
import { beneficiaryLocationSchema } from "../grant/parts/BeneficiaryLocation.ts";
import {
  budgetLineSchema,
  grantActualSchema,
  grantClaimSchema,
  vatTreatmentSchema,
} from "../grant/parts/GrantBudget.ts";
import {
  endNoticeSchema,
  grantCarryForwardSchema,
  grantReportSchema,
  grantReviewSchema,
  grantVariationSchema,
} from "../grant/parts/GrantChanges.ts";
import { consortiumMemberSchema } from "../grant/parts/GrantParties.ts";
import {
  grantInstalmentSchema,
  grantRepaymentSchema,
  paymentTermsSchema,
} from "../grant/parts/GrantPayments.ts";
import {
  incomeRuleSchema,
  programmeYearSchema,
  prolongationSchema,
} from "../grant/StrategicPartnerProgramme.ts";
import { charityNumberSchema } from "../identifier/charityNumber.ts";
import { companyNumberSchema } from "../identifier/companyNumber.ts";
import { localAuthorityCodeSchema } from "../identifier/gssArea.ts";
import { gssCodeSchema } from "../identifier/gssCode.ts";
import { odsCodeSchema } from "../identifier/odsCode.ts";
import { organisationIdentifierSchema } from "../identifier/organisationIdentifier.ts";
import { moneySchema } from "../money/moneySchema.ts";
import { rateSchema } from "../money/rateSchema.ts";
import { mutualContractSchema } from "../mutual/parts/MutualContract.ts";
import { mutualDistributionSchema } from "../mutual/parts/MutualDistribution.ts";
import { mutualStaffSchema } from "../mutual/parts/MutualStaff.ts";
import { surplusPolicySchema } from "../mutual/parts/SurplusPolicy.ts";
import { memberCategorySchema, membershipSchema } from "../organisation/Membership.ts";
import { datedIdentifierSchema, publishedIncomeSchema } from "../organisation/Organisation.ts";
import { declaredMembersSchema } from "../partnership/Partnership.ts";
import { partnershipBudgetSchema } from "../partnership/PartnershipBudget.ts";
import { fundingAggregateSchema } from "../portfolio/fundingAggregateSchema.ts";
import { type KindSchemas, kindSchemas, portfolioSchema } from "../portfolio/Portfolio.ts";
import { portfolioLists } from "../portfolio/portfolioLists.ts";
import { type EntityList, entityNames } from "../schema/entityNames.ts";
import { sourceRefSchema } from "../schema/fields.ts";
import { localDateSchema } from "../time/date/localDateSchema.ts";
import { deadlineSchema } from "../time/deadline/deadlineSchema.ts";
import { dateRangeSchema } from "../time/range/dateRangeSchema.ts";
import { openRangeSchema } from "../time/range/openRangeSchema.ts";
import { partialDateSchema } from "../time/range/partialDateSchema.ts";
import { validitySchema } from "../time/range/validitySchema.ts";
import { termSchema } from "../time/term/termSchema.ts";
import { financialYearSchema } from "../time/year/financialYearSchema.ts";

/**
 * The schemas of the parts of entities and of other values. The types are explicit because declarations
 * need them.
 */
const otherSchemas = {
  Portfolio: portfolioSchema as typeof portfolioSchema,
  FundingAggregate: fundingAggregateSchema as typeof fundingAggregateSchema,
  PlanCycle: planCycleSchema as typeof planCycleSchema,
  MutualContract: mutualContractSchema as typeof mutualContractSchema,
  MutualDistribution: mutualDistributionSchema as typeof mutualDistributionSchema,
  MutualStaff: mutualStaffSchema as typeof mutualStaffSchema,
  SurplusPolicy: surplusPolicySchema as typeof surplusPolicySchema,
  ConsortiumMember: consortiumMemberSchema as typeof consortiumMemberSchema,
  GrantInstalment: grantInstalmentSchema as typeof grantInstalmentSchema,
  BudgetLine: budgetLineSchema as typeof budgetLineSchema,
  GrantClaim: grantClaimSchema as typeof grantClaimSchema,
  GrantReport: grantReportSchema as typeof grantReportSchema,
  GrantReview: grantReviewSchema as typeof grantReviewSchema,
  GrantActual: grantActualSchema as typeof grantActualSchema,
  GrantVariation: grantVariationSchema as typeof grantVariationSchema,
  GrantCarryForward: grantCarryForwardSchema as typeof grantCarryForwardSchema,
  GrantRepayment: grantRepaymentSchema as typeof grantRepaymentSchema,
  EndNotice: endNoticeSchema as typeof endNoticeSchema,
  AwardRecipient: awardRecipientSchema as typeof awardRecipientSchema,
  AwardDates: awardDatesSchema as typeof awardDatesSchema,
  BeneficiaryLocation: beneficiaryLocationSchema as typeof beneficiaryLocationSchema,
  PaymentTerms: paymentTermsSchema as typeof paymentTermsSchema,
  VatTreatment: vatTreatmentSchema as typeof vatTreatmentSchema,
  Prolongation: prolongationSchema as typeof prolongationSchema,
  IncomeRule: incomeRuleSchema as typeof incomeRuleSchema,
  ProgrammeYear: programmeYearSchema as typeof programmeYearSchema,
  Party: partySchema as typeof partySchema,
  Membership: membershipSchema as typeof membershipSchema,
  MemberCategory: memberCategorySchema as typeof memberCategorySchema,
  DeclaredMembers: declaredMembersSchema as typeof declaredMembersSchema,
  PartnershipBudget: partnershipBudgetSchema as typeof partnershipBudgetSchema,
  YearAmount: yearAmountSchema as typeof yearAmountSchema,
  PriceIndex: priceIndexSchema as typeof priceIndexSchema,
  MoneyFigure: moneyFigureSchema as typeof moneyFigureSchema,
  CountFigure: countFigureSchema as typeof countFigureSchema,
  RateFigure: rateFigureSchema as typeof rateFigureSchema,
  Money: moneySchema as typeof moneySchema,
  Rate: rateSchema as typeof rateSchema,
  SourceRef: sourceRefSchema as typeof sourceRefSchema,
  LocalDate: localDateSchema as typeof localDateSchema,
  PartialDate: partialDateSchema as typeof partialDateSchema,
  OpenRange: openRangeSchema as typeof openRangeSchema,
  DateRange: dateRangeSchema as typeof dateRangeSchema,
  FinancialYear: financialYearSchema as typeof financialYearSchema,
  Term: termSchema as typeof termSchema,
  Validity: validitySchema as typeof validitySchema,
  Deadline: deadlineSchema as typeof deadlineSchema,
  DatedIdentifier: datedIdentifierSchema as typeof datedIdentifierSchema,
  PublishedIncome: publishedIncomeSchema as typeof publishedIncomeSchema,
  OrganisationIdentifier: organisationIdentifierSchema as typeof organisationIdentifierSchema,
  CharityNumber: charityNumberSchema as typeof charityNumberSchema,
  CompanyNumber: companyNumberSchema as typeof companyNumberSchema,
  OdsCode: odsCodeSchema as typeof odsCodeSchema,
  GssCode: gssCodeSchema as typeof gssCodeSchema,
  LocalAuthorityCode: localAuthorityCodeSchema as typeof localAuthorityCodeSchema,
};

/** The type of the schemas of every wire form that the library reads, by the name of the type. */
export type WireForms = typeof otherSchemas & {
  readonly [List in EntityList as (typeof entityNames)[List]]: KindSchemas[List];
};

/** Returns the schema of every wire form that the library reads: one for each exported schema. */
export function wireForms(): WireForms {
  const entities = portfolioLists.map((list) => [entityNames[list], kindSchemas[list]]);
  return { ...otherSchemas, ...Object.fromEntries(entities) } as WireForms;
}
