import type { ActionPlan, ActionPlanJson } from "../agreement/ActionPlan.ts";
import type { Consultation, ConsultationJson } from "../agreement/Consultation.ts";
import type {
  MemorandumOfUnderstanding,
  MemorandumOfUnderstandingJson,
} from "../agreement/MemorandumOfUnderstanding.ts";
import type { Party } from "../agreement/Party.ts";
import type { PlanCycle, PlanCycleJson } from "../agreement/PlanCycle.ts";
import type { Figure, FigureJson } from "../figure/Figure.ts";
import type { SourceRef } from "../finding/SourceRef.ts";
import type { Fund, FundJson } from "../funding/Fund.ts";
import type { YearAmount, YearAmountJson } from "../funding/YearAmount.ts";
import type { BeneficiaryLocation, BeneficiaryLocationJson } from "../grant/BeneficiaryLocation.ts";
import type { BudgetLine, BudgetLineJson } from "../grant/BudgetLine.ts";
import type { ConsortiumMember, ConsortiumMemberJson } from "../grant/ConsortiumMember.ts";
import type { EndNotice, EndNoticeJson } from "../grant/EndNotice.ts";
import type { GrantActual, GrantActualJson } from "../grant/GrantActual.ts";
import type { GrantCarryForward, GrantCarryForwardJson } from "../grant/GrantCarryForward.ts";
import type { GrantClaim, GrantClaimJson } from "../grant/GrantClaim.ts";
import type { GrantInstalment, GrantInstalmentJson } from "../grant/GrantInstalment.ts";
import type { GrantRepayment, GrantRepaymentJson } from "../grant/GrantRepayment.ts";
import type { GrantReport, GrantReportJson } from "../grant/GrantReport.ts";
import type { GrantReview, GrantReviewJson } from "../grant/GrantReview.ts";
import type { GrantScheme, GrantSchemeJson } from "../grant/GrantScheme.ts";
import type { GrantVariation, GrantVariationJson } from "../grant/GrantVariation.ts";
import type { IncomeRule, IncomeRuleJson } from "../grant/IncomeRule.ts";
import type { PaymentTerms } from "../grant/PaymentTerms.ts";
import type { ProgrammeYear, ProgrammeYearJson } from "../grant/ProgrammeYear.ts";
import type { Prolongation, ProlongationJson } from "../grant/Prolongation.ts";
import type {
  StrategicPartnerGrant,
  StrategicPartnerGrantJson,
} from "../grant/StrategicPartnerGrant.ts";
import type {
  StrategicPartnerProgramme,
  StrategicPartnerProgrammeJson,
} from "../grant/StrategicPartnerProgramme.ts";
import type { VatTreatment } from "../grant/VatTreatment.ts";
import type { CharityNumber } from "../identifier/charityNumber.ts";
import type { CompanyNumber } from "../identifier/companyNumber.ts";
import type { LocalAuthorityCode } from "../identifier/gssArea.ts";
import type { GssCode } from "../identifier/gssCode.ts";
import type { OdsCode } from "../identifier/odsCode.ts";
import type { OrganisationIdentifier } from "../identifier/organisationIdentifier.ts";
import type { Money } from "../money/Money.ts";
import type { MoneyJson } from "../money/MoneyJson.ts";
import type { MutualContract, MutualContractJson } from "../mutual/MutualContract.ts";
import type { MutualDistribution, MutualDistributionJson } from "../mutual/MutualDistribution.ts";
import type { MutualStaff, MutualStaffJson } from "../mutual/MutualStaff.ts";
import type { ProcurementRoute, ProcurementRouteJson } from "../mutual/ProcurementRoute.ts";
import type {
  RightToProvideMutual,
  RightToProvideMutualJson,
} from "../mutual/RightToProvideMutual.ts";
import type { SurplusPolicy, SurplusPolicyJson } from "../mutual/SurplusPolicy.ts";
import type { DatedIdentifier, DatedIdentifierJson } from "../organisation/DatedIdentifier.ts";
import type { MemberCategory, Membership, MembershipJson } from "../organisation/Membership.ts";
import type { Organisation, OrganisationJson } from "../organisation/Organisation.ts";
import type { PublishedIncome, PublishedIncomeJson } from "../organisation/PublishedIncome.ts";
import type { Sector, SectorJson } from "../organisation/Sector.ts";
import type { Supersession, SupersessionJson } from "../organisation/Supersession.ts";
import type { DeclaredMembers, DeclaredMembersJson } from "../partnership/DeclaredMembers.ts";
import type { LocalityPlan, LocalityPlanJson } from "../partnership/LocalityPlan.ts";
import type { Partnership, PartnershipJson } from "../partnership/Partnership.ts";
import type { PartnershipBudget, PartnershipBudgetJson } from "../partnership/PartnershipBudget.ts";
import type { StrategicPlan, StrategicPlanJson } from "../partnership/StrategicPlan.ts";
import type { FundingAggregate } from "../portfolio/FundingAggregate.ts";
import type { Portfolio, PortfolioJson } from "../portfolio/Portfolio.ts";
import type { Rate } from "../rate/Rate.ts";
import type { DateRange } from "../time/DateRange.ts";
import type { Deadline } from "../time/Deadline.ts";
import type { DateRangeJson } from "../time/dateRangeSchema.ts";
import type { FinancialYear } from "../time/FinancialYear.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import type { PartialDate } from "../time/PartialDate.ts";
import type { Term } from "../time/Term.ts";
import type { Validity, ValidityJson } from "../time/Validity.ts";

/**
 * A type and its wire form.
 *
 * @typeParam Value - the type
 * @typeParam Json - its wire form
 * @category Invalid data
 */
export interface Subject<Value, Json> {
  /** What is read. */
  readonly value: Value;
  /** What it is read from. */
  readonly json: Json;
}

/**
 * What can be at fault, by the name of its wire form: each with the type that is read and the type of
 * the JSON that it is read from.
 *
 * @category Invalid data
 */
export interface Subjects {
  /** A {@link Portfolio}. */
  readonly Portfolio: Subject<Portfolio, PortfolioJson>;
  /** A {@link FundingAggregate}. */
  readonly FundingAggregate: Subject<FundingAggregate, FundingAggregate>;
  /** An {@link Organisation}. */
  readonly Organisation: Subject<Organisation, OrganisationJson>;
  /** A {@link Sector}. */
  readonly Sector: Subject<Sector, SectorJson>;
  /** A {@link Supersession}. */
  readonly Supersession: Subject<Supersession, SupersessionJson>;
  /** A {@link Fund}. */
  readonly Fund: Subject<Fund, FundJson>;
  /** A {@link Partnership}. */
  readonly Partnership: Subject<Partnership, PartnershipJson>;
  /** A {@link MemorandumOfUnderstanding}. */
  readonly MemorandumOfUnderstanding: Subject<
    MemorandumOfUnderstanding,
    MemorandumOfUnderstandingJson
  >;
  /** A {@link StrategicPartnerProgramme}. */
  readonly StrategicPartnerProgramme: Subject<
    StrategicPartnerProgramme,
    StrategicPartnerProgrammeJson
  >;
  /** A {@link StrategicPartnerGrant}. */
  readonly StrategicPartnerGrant: Subject<StrategicPartnerGrant, StrategicPartnerGrantJson>;
  /** A {@link StrategicPlan}. */
  readonly StrategicPlan: Subject<StrategicPlan, StrategicPlanJson>;
  /** A {@link LocalityPlan}. */
  readonly LocalityPlan: Subject<LocalityPlan, LocalityPlanJson>;
  /** An {@link ActionPlan}. */
  readonly ActionPlan: Subject<ActionPlan, ActionPlanJson>;
  /** A {@link Consultation}. */
  readonly Consultation: Subject<Consultation, ConsultationJson>;
  /** A {@link GrantScheme}. */
  readonly GrantScheme: Subject<GrantScheme, GrantSchemeJson>;
  /** A {@link RightToProvideMutual}. */
  readonly RightToProvideMutual: Subject<RightToProvideMutual, RightToProvideMutualJson>;
  /** A {@link ProcurementRoute}. */
  readonly ProcurementRoute: Subject<ProcurementRoute, ProcurementRouteJson>;
  /** A {@link MutualContract}. */
  readonly MutualContract: Subject<MutualContract, MutualContractJson>;
  /** A {@link MutualDistribution}. */
  readonly MutualDistribution: Subject<MutualDistribution, MutualDistributionJson>;
  /** The staff of a mutual: {@link MutualStaff}. */
  readonly MutualStaff: Subject<MutualStaff, MutualStaffJson>;
  /** A {@link SurplusPolicy}. */
  readonly SurplusPolicy: Subject<SurplusPolicy, SurplusPolicyJson>;
  /** A {@link ProgrammeYear}. */
  readonly ProgrammeYear: Subject<ProgrammeYear, ProgrammeYearJson>;
  /** A {@link PlanCycle}. */
  readonly PlanCycle: Subject<PlanCycle, PlanCycleJson>;
  /** A {@link Party}. */
  readonly Party: Subject<Party, Party>;
  /** A {@link Membership}. */
  readonly Membership: Subject<Membership, MembershipJson>;
  /** A {@link MemberCategory}. */
  readonly MemberCategory: Subject<MemberCategory, MemberCategory>;
  /** What a partnership declares: {@link DeclaredMembers}. */
  readonly DeclaredMembers: Subject<DeclaredMembers, DeclaredMembersJson>;
  /** A {@link PartnershipBudget}. */
  readonly PartnershipBudget: Subject<PartnershipBudget, PartnershipBudgetJson>;
  /** A {@link YearAmount}. */
  readonly YearAmount: Subject<YearAmount, YearAmountJson>;
  /** A {@link SourceRef}. */
  readonly SourceRef: Subject<SourceRef, SourceRef>;
  /** A {@link DatedIdentifier}. */
  readonly DatedIdentifier: Subject<DatedIdentifier, DatedIdentifierJson>;
  /** Published income: {@link PublishedIncome}. */
  readonly PublishedIncome: Subject<PublishedIncome, PublishedIncomeJson>;
  /** A {@link ConsortiumMember}. */
  readonly ConsortiumMember: Subject<ConsortiumMember, ConsortiumMemberJson>;
  /** A {@link BeneficiaryLocation}. */
  readonly BeneficiaryLocation: Subject<BeneficiaryLocation, BeneficiaryLocationJson>;
  /** How a grant is paid: {@link PaymentTerms}. */
  readonly PaymentTerms: Subject<PaymentTerms, PaymentTerms>;
  /** A {@link VatTreatment}. */
  readonly VatTreatment: Subject<VatTreatment, VatTreatment>;
  /** A {@link Prolongation}. */
  readonly Prolongation: Subject<Prolongation, ProlongationJson>;
  /** An {@link IncomeRule}. */
  readonly IncomeRule: Subject<IncomeRule, IncomeRuleJson>;
  /** A {@link GrantInstalment}. */
  readonly GrantInstalment: Subject<GrantInstalment, GrantInstalmentJson>;
  /** A {@link BudgetLine}. */
  readonly BudgetLine: Subject<BudgetLine, BudgetLineJson>;
  /** A {@link GrantClaim}. */
  readonly GrantClaim: Subject<GrantClaim, GrantClaimJson>;
  /** A {@link GrantReport}. */
  readonly GrantReport: Subject<GrantReport, GrantReportJson>;
  /** A {@link GrantReview}. */
  readonly GrantReview: Subject<GrantReview, GrantReviewJson>;
  /** A {@link GrantActual}. */
  readonly GrantActual: Subject<GrantActual, GrantActualJson>;
  /** A {@link GrantVariation}. */
  readonly GrantVariation: Subject<GrantVariation, GrantVariationJson>;
  /** A {@link GrantCarryForward}. */
  readonly GrantCarryForward: Subject<GrantCarryForward, GrantCarryForwardJson>;
  /** A {@link GrantRepayment}. */
  readonly GrantRepayment: Subject<GrantRepayment, GrantRepaymentJson>;
  /** An {@link EndNotice}. */
  readonly EndNotice: Subject<EndNotice, EndNoticeJson>;
  /** A {@link LocalAuthorityCode}. */
  readonly LocalAuthorityCode: Subject<LocalAuthorityCode, string>;
  /** A {@link Figure} of money. */
  readonly MoneyFigure: Subject<Figure<Money>, FigureJson<MoneyJson>>;
  /** A {@link Figure} that counts. */
  readonly CountFigure: Subject<Figure<number>, FigureJson<number>>;
  /** A {@link Figure} that is a share. */
  readonly RateFigure: Subject<Figure<Rate>, FigureJson<string>>;
  /** {@link Money}. */
  readonly Money: Subject<Money, MoneyJson>;
  /** A {@link Rate}. */
  readonly Rate: Subject<Rate, string>;
  /** A {@link LocalDate}. */
  readonly LocalDate: Subject<LocalDate, string>;
  /** A {@link PartialDate}. */
  readonly PartialDate: Subject<PartialDate, string>;
  /** A {@link DateRange}. */
  readonly DateRange: Subject<DateRange, DateRangeJson>;
  /** A {@link FinancialYear}. */
  readonly FinancialYear: Subject<FinancialYear, string>;
  /** A {@link Deadline}. */
  readonly Deadline: Subject<Deadline, string>;
  /** A {@link Term}. */
  readonly Term: Subject<Term, Term>;
  /** A {@link Validity}. */
  readonly Validity: Subject<Validity, ValidityJson>;
  /** An {@link OrganisationIdentifier}. */
  readonly OrganisationIdentifier: Subject<OrganisationIdentifier, string>;
  /** A {@link CharityNumber}. */
  readonly CharityNumber: Subject<CharityNumber, string>;
  /** A {@link CompanyNumber}. */
  readonly CompanyNumber: Subject<CompanyNumber, string>;
  /** An {@link OdsCode}. */
  readonly OdsCode: Subject<OdsCode, string>;
  /** A {@link GssCode}. */
  readonly GssCode: Subject<GssCode, string>;
}

/**
 * The name of something that can be at fault, such as `"StrategicPartnerGrant"`.
 *
 * @category Invalid data
 */
export type SubjectName = keyof Subjects;
