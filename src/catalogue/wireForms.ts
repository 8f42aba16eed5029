import type * as z from "zod";
import { actionPlanSchema } from "../agreement/ActionPlan.ts";
import { consultationSchema } from "../agreement/Consultation.ts";
import { memorandumOfUnderstandingSchema } from "../agreement/MemorandumOfUnderstanding.ts";
import { partySchema } from "../agreement/Party.ts";
import { planCycleSchema } from "../agreement/PlanCycle.ts";
import { countFigureSchema, moneyFigureSchema, rateFigureSchema } from "../figure/figureSchema.ts";
import { fundSchema } from "../funding/Fund.ts";
import { yearAmountSchema } from "../funding/YearAmount.ts";
import { beneficiaryLocationSchema } from "../grant/BeneficiaryLocation.ts";
import { budgetLineSchema } from "../grant/BudgetLine.ts";
import { consortiumMemberSchema } from "../grant/ConsortiumMember.ts";
import { endNoticeSchema } from "../grant/EndNotice.ts";
import { grantActualSchema } from "../grant/GrantActual.ts";
import { grantCarryForwardSchema } from "../grant/GrantCarryForward.ts";
import { grantClaimSchema } from "../grant/GrantClaim.ts";
import { grantInstalmentSchema } from "../grant/GrantInstalment.ts";
import { grantRepaymentSchema } from "../grant/GrantRepayment.ts";
import { grantReportSchema } from "../grant/GrantReport.ts";
import { grantReviewSchema } from "../grant/GrantReview.ts";
import { grantSchemeSchema } from "../grant/GrantScheme.ts";
import { grantVariationSchema } from "../grant/GrantVariation.ts";
import { incomeRuleSchema } from "../grant/IncomeRule.ts";
import { paymentTermsSchema } from "../grant/PaymentTerms.ts";
import { programmeYearSchema } from "../grant/ProgrammeYear.ts";
import { prolongationSchema } from "../grant/Prolongation.ts";
import { strategicPartnerGrantSchema } from "../grant/StrategicPartnerGrant.ts";
import { strategicPartnerProgrammeSchema } from "../grant/StrategicPartnerProgramme.ts";
import { vatTreatmentSchema } from "../grant/VatTreatment.ts";
import { charityNumberSchema } from "../identifier/charityNumberSchema.ts";
import { companyNumberSchema } from "../identifier/companyNumberSchema.ts";
import { gssCodeSchema, localAuthorityCodeSchema } from "../identifier/gssCodeSchema.ts";
import { odsCodeSchema } from "../identifier/odsCodeSchema.ts";
import { organisationIdentifierSchema } from "../identifier/organisationIdentifierSchema.ts";
import { moneySchema } from "../money/moneySchema.ts";
import { rateSchema } from "../money/rateSchema.ts";
import { mutualContractSchema } from "../mutual/MutualContract.ts";
import { mutualDistributionSchema } from "../mutual/MutualDistribution.ts";
import { mutualStaffSchema } from "../mutual/MutualStaff.ts";
import { procurementRouteSchema } from "../mutual/ProcurementRoute.ts";
import { rightToProvideMutualSchema } from "../mutual/RightToProvideMutual.ts";
import { surplusPolicySchema } from "../mutual/SurplusPolicy.ts";
import { datedIdentifierSchema } from "../organisation/DatedIdentifier.ts";
import { memberCategorySchema, membershipSchema } from "../organisation/Membership.ts";
import { organisationSchema } from "../organisation/Organisation.ts";
import { publishedIncomeSchema } from "../organisation/PublishedIncome.ts";
import { sectorSchema } from "../organisation/Sector.ts";
import { supersessionSchema } from "../organisation/Supersession.ts";
import { declaredMembersSchema } from "../partnership/DeclaredMembers.ts";
import { localityPlanSchema } from "../partnership/LocalityPlan.ts";
import { partnershipSchema } from "../partnership/Partnership.ts";
import { partnershipBudgetSchema } from "../partnership/PartnershipBudget.ts";
import { strategicPlanSchema } from "../partnership/StrategicPlan.ts";
import { fundingAggregateSchema } from "../portfolio/fundingAggregateSchema.ts";
import { portfolioSchema } from "../portfolio/Portfolio.ts";
import { sourceRefSchema } from "../schema/sourceRefSchema.ts";
import { dateRangeSchema } from "../time/dateRangeSchema.ts";
import { deadlineSchema } from "../time/deadlineSchema.ts";
import { financialYearSchema } from "../time/financialYearSchema.ts";
import { localDateSchema } from "../time/localDateSchema.ts";
import { partialDateSchema } from "../time/partialDateSchema.ts";
import { termSchema } from "../time/termSchema.ts";
import { validitySchema } from "../time/validitySchema.ts";

/** A schema, with the name of what it reads and of the types whose doc comments describe it. */
export interface WireForm {
  readonly name: string;
  /** The type whose doc comment describes it. */
  readonly type: string;
  /** The type whose doc comments describe its properties. */
  readonly properties: string;
  readonly schema: z.ZodType;
}

function form(
  name: string,
  schema: z.ZodType,
  type: string = name,
  properties: string = type,
): WireForm {
  return { name, type, properties, schema };
}

/** Every wire form that the library reads: one for each exported schema. */
export function wireForms(): readonly WireForm[] {
  return [
    form("Portfolio", portfolioSchema),
    form("FundingAggregate", fundingAggregateSchema),
    form("Organisation", organisationSchema),
    form("Supersession", supersessionSchema),
    form("Sector", sectorSchema),
    form("Fund", fundSchema),
    form("Partnership", partnershipSchema),
    form("StrategicPlan", strategicPlanSchema),
    form("LocalityPlan", localityPlanSchema),
    form("MemorandumOfUnderstanding", memorandumOfUnderstandingSchema),
    form("ActionPlan", actionPlanSchema),
    form("PlanCycle", planCycleSchema),
    form("Consultation", consultationSchema),
    form("GrantScheme", grantSchemeSchema),
    form("StrategicPartnerProgramme", strategicPartnerProgrammeSchema),
    form("StrategicPartnerGrant", strategicPartnerGrantSchema),
    form("RightToProvideMutual", rightToProvideMutualSchema),
    form("ProcurementRoute", procurementRouteSchema),
    form("MutualContract", mutualContractSchema),
    form("MutualDistribution", mutualDistributionSchema),
    form("MutualStaff", mutualStaffSchema),
    form("SurplusPolicy", surplusPolicySchema),
    form("ConsortiumMember", consortiumMemberSchema),
    form("GrantInstalment", grantInstalmentSchema),
    form("BudgetLine", budgetLineSchema),
    form("GrantClaim", grantClaimSchema),
    form("GrantReport", grantReportSchema),
    form("GrantReview", grantReviewSchema),
    form("GrantActual", grantActualSchema),
    form("GrantVariation", grantVariationSchema),
    form("GrantCarryForward", grantCarryForwardSchema),
    form("GrantRepayment", grantRepaymentSchema),
    form("EndNotice", endNoticeSchema),
    form("BeneficiaryLocation", beneficiaryLocationSchema),
    form("PaymentTerms", paymentTermsSchema),
    form("VatTreatment", vatTreatmentSchema),
    form("Prolongation", prolongationSchema),
    form("IncomeRule", incomeRuleSchema),
    form("ProgrammeYear", programmeYearSchema),
    form("Party", partySchema),
    form("Membership", membershipSchema),
    form("MemberCategory", memberCategorySchema),
    form("DeclaredMembers", declaredMembersSchema),
    form("PartnershipBudget", partnershipBudgetSchema),
    form("YearAmount", yearAmountSchema),
    form("MoneyFigure", moneyFigureSchema, "Figure"),
    form("CountFigure", countFigureSchema, "Figure"),
    form("RateFigure", rateFigureSchema, "Figure"),
    form("Money", moneySchema, "Money", "MoneyJson"),
    form("Rate", rateSchema),
    form("SourceRef", sourceRefSchema),
    form("LocalDate", localDateSchema),
    form("PartialDate", partialDateSchema),
    form("DateRange", dateRangeSchema),
    form("FinancialYear", financialYearSchema),
    form("Term", termSchema),
    form("Validity", validitySchema),
    form("Deadline", deadlineSchema),
    form("DatedIdentifier", datedIdentifierSchema),
    form("PublishedIncome", publishedIncomeSchema),
    form("OrganisationIdentifier", organisationIdentifierSchema),
    form("CharityNumber", charityNumberSchema),
    form("CompanyNumber", companyNumberSchema),
    form("OdsCode", odsCodeSchema),
    form("GssCode", gssCodeSchema),
    form("LocalAuthorityCode", localAuthorityCodeSchema),
  ];
}
