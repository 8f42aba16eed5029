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

/** A schema, with the name of what it reads and the name of the type that its wire form has. */
export interface WireForm {
  readonly name: string;
  /** The type whose doc comment describes it. */
  readonly type: string;
  /** The type whose doc comments describe the properties. */
  readonly wire: string;
  readonly schema: z.ZodType;
}

function form(name: string, schema: z.ZodType, wire: string = name, type: string = name): WireForm {
  return { name, type, wire, schema };
}

/** Every wire form that the library reads: one for each exported schema. */
export function wireForms(): readonly WireForm[] {
  return [
    form("Portfolio", portfolioSchema, "PortfolioJson"),
    form("FundingAggregate", fundingAggregateSchema),
    form("Organisation", organisationSchema, "OrganisationJson"),
    form("Supersession", supersessionSchema, "SupersessionJson"),
    form("Sector", sectorSchema, "SectorJson"),
    form("Fund", fundSchema, "FundJson"),
    form("Partnership", partnershipSchema, "PartnershipJson"),
    form("StrategicPlan", strategicPlanSchema, "StrategicPlanJson"),
    form("LocalityPlan", localityPlanSchema, "LocalityPlanJson"),
    form(
      "MemorandumOfUnderstanding",
      memorandumOfUnderstandingSchema,
      "MemorandumOfUnderstandingJson",
    ),
    form("ActionPlan", actionPlanSchema, "ActionPlanJson"),
    form("PlanCycle", planCycleSchema, "PlanCycleJson"),
    form("Consultation", consultationSchema, "ConsultationJson"),
    form("GrantScheme", grantSchemeSchema, "GrantSchemeJson"),
    form(
      "StrategicPartnerProgramme",
      strategicPartnerProgrammeSchema,
      "StrategicPartnerProgrammeJson",
    ),
    form("StrategicPartnerGrant", strategicPartnerGrantSchema, "StrategicPartnerGrantJson"),
    form("RightToProvideMutual", rightToProvideMutualSchema, "RightToProvideMutualJson"),
    form("ProcurementRoute", procurementRouteSchema, "ProcurementRouteJson"),
    form("MutualContract", mutualContractSchema, "MutualContractJson"),
    form("MutualDistribution", mutualDistributionSchema, "MutualDistributionJson"),
    form("MutualStaff", mutualStaffSchema, "MutualStaffJson"),
    form("SurplusPolicy", surplusPolicySchema, "SurplusPolicyJson"),
    form("ConsortiumMember", consortiumMemberSchema, "ConsortiumMemberJson"),
    form("GrantInstalment", grantInstalmentSchema, "GrantInstalmentJson"),
    form("BudgetLine", budgetLineSchema, "BudgetLineJson"),
    form("GrantClaim", grantClaimSchema, "GrantClaimJson"),
    form("GrantReport", grantReportSchema, "GrantReportJson"),
    form("GrantReview", grantReviewSchema, "GrantReviewJson"),
    form("GrantActual", grantActualSchema, "GrantActualJson"),
    form("GrantVariation", grantVariationSchema, "GrantVariationJson"),
    form("GrantCarryForward", grantCarryForwardSchema, "GrantCarryForwardJson"),
    form("GrantRepayment", grantRepaymentSchema, "GrantRepaymentJson"),
    form("EndNotice", endNoticeSchema, "EndNoticeJson"),
    form("BeneficiaryLocation", beneficiaryLocationSchema, "BeneficiaryLocationJson"),
    form("PaymentTerms", paymentTermsSchema),
    form("VatTreatment", vatTreatmentSchema),
    form("Prolongation", prolongationSchema, "ProlongationJson"),
    form("IncomeRule", incomeRuleSchema, "IncomeRuleJson"),
    form("ProgrammeYear", programmeYearSchema, "ProgrammeYearJson"),
    form("Party", partySchema),
    form("Membership", membershipSchema, "MembershipJson"),
    form("MemberCategory", memberCategorySchema),
    form("DeclaredMembers", declaredMembersSchema, "DeclaredMembersJson"),
    form("PartnershipBudget", partnershipBudgetSchema, "PartnershipBudgetJson"),
    form("YearAmount", yearAmountSchema, "YearAmountJson"),
    form("MoneyFigure", moneyFigureSchema, "FigureJson", "Figure"),
    form("CountFigure", countFigureSchema, "FigureJson", "Figure"),
    form("RateFigure", rateFigureSchema, "FigureJson", "Figure"),
    form("Money", moneySchema, "MoneyJson"),
    form("Rate", rateSchema),
    form("SourceRef", sourceRefSchema),
    form("LocalDate", localDateSchema),
    form("PartialDate", partialDateSchema),
    form("DateRange", dateRangeSchema, "DateRangeJson"),
    form("FinancialYear", financialYearSchema),
    form("Term", termSchema),
    form("Validity", validitySchema, "ValidityJson"),
    form("Deadline", deadlineSchema),
    form("DatedIdentifier", datedIdentifierSchema, "DatedIdentifierJson"),
    form("PublishedIncome", publishedIncomeSchema, "PublishedIncomeJson"),
    form("OrganisationIdentifier", organisationIdentifierSchema),
    form("CharityNumber", charityNumberSchema),
    form("CompanyNumber", companyNumberSchema),
    form("OdsCode", odsCodeSchema),
    form("GssCode", gssCodeSchema),
    form("LocalAuthorityCode", localAuthorityCodeSchema),
  ];
}
