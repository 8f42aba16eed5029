import type { ActionPlan } from "../agreement/ActionPlan.ts";
import type { Consultation } from "../agreement/Consultation.ts";
import type { MemorandumOfUnderstanding } from "../agreement/MemorandumOfUnderstanding.ts";
import type { Party } from "../agreement/Party.ts";
import type { PlanCycle } from "../agreement/PlanCycle.ts";
import type { Figure } from "../figure/Figure.ts";
import type { SourceRef } from "../finding/SourceRef.ts";
import type { Fund } from "../funding/Fund.ts";
import type { YearAmount } from "../funding/YearAmount.ts";
import type { BeneficiaryLocation } from "../grant/BeneficiaryLocation.ts";
import type { BudgetLine } from "../grant/BudgetLine.ts";
import type { ConsortiumMember } from "../grant/ConsortiumMember.ts";
import type { EndNotice } from "../grant/EndNotice.ts";
import type { GrantActual } from "../grant/GrantActual.ts";
import type { GrantCarryForward } from "../grant/GrantCarryForward.ts";
import type { GrantClaim } from "../grant/GrantClaim.ts";
import type { GrantInstalment } from "../grant/GrantInstalment.ts";
import type { GrantRepayment } from "../grant/GrantRepayment.ts";
import type { GrantReport } from "../grant/GrantReport.ts";
import type { GrantReview } from "../grant/GrantReview.ts";
import type { GrantScheme } from "../grant/GrantScheme.ts";
import type { GrantVariation } from "../grant/GrantVariation.ts";
import type { IncomeRule } from "../grant/IncomeRule.ts";
import type { PaymentTerms } from "../grant/PaymentTerms.ts";
import type { ProgrammeYear } from "../grant/ProgrammeYear.ts";
import type { Prolongation } from "../grant/Prolongation.ts";
import type { StrategicPartnerGrant } from "../grant/StrategicPartnerGrant.ts";
import type { StrategicPartnerProgramme } from "../grant/StrategicPartnerProgramme.ts";
import type { VatTreatment } from "../grant/VatTreatment.ts";
import type { CharityNumber } from "../identifier/charityNumber.ts";
import type { CompanyNumber } from "../identifier/companyNumber.ts";
import type { LocalAuthorityCode } from "../identifier/gssArea.ts";
import type { GssCode } from "../identifier/gssCode.ts";
import type { OdsCode } from "../identifier/odsCode.ts";
import type { OrganisationIdentifier } from "../identifier/organisationIdentifier.ts";
import type { Money } from "../money/Money.ts";
import type { MoneyJson } from "../money/MoneyJson.ts";
import type { MutualContract } from "../mutual/MutualContract.ts";
import type { MutualDistribution } from "../mutual/MutualDistribution.ts";
import type { MutualStaff } from "../mutual/MutualStaff.ts";
import type { ProcurementRoute } from "../mutual/ProcurementRoute.ts";
import type { RightToProvideMutual } from "../mutual/RightToProvideMutual.ts";
import type { SurplusPolicy } from "../mutual/SurplusPolicy.ts";
import type { DatedIdentifier } from "../organisation/DatedIdentifier.ts";
import type { MemberCategory, Membership } from "../organisation/Membership.ts";
import type { Organisation } from "../organisation/Organisation.ts";
import type { PublishedIncome } from "../organisation/PublishedIncome.ts";
import type { Sector } from "../organisation/Sector.ts";
import type { Supersession } from "../organisation/Supersession.ts";
import type { DeclaredMembers } from "../partnership/DeclaredMembers.ts";
import type { LocalityPlan } from "../partnership/LocalityPlan.ts";
import type { Partnership } from "../partnership/Partnership.ts";
import type { PartnershipBudget } from "../partnership/PartnershipBudget.ts";
import type { StrategicPlan } from "../partnership/StrategicPlan.ts";
import type { FundingAggregate } from "../portfolio/FundingAggregate.ts";
import type { Portfolio } from "../portfolio/Portfolio.ts";
import type { Rate } from "../rate/Rate.ts";
import type { Wire } from "../schema/Wire.ts";
import type { DateRange } from "../time/DateRange.ts";
import type { Deadline } from "../time/Deadline.ts";
import type { FinancialYear } from "../time/FinancialYear.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import type { PartialDate } from "../time/PartialDate.ts";
import type { Term } from "../time/Term.ts";
import type { Validity } from "../time/Validity.ts";

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
  readonly Portfolio: Subject<Portfolio, Wire<Portfolio>>;
  /** A {@link FundingAggregate}. */
  readonly FundingAggregate: Subject<FundingAggregate, FundingAggregate>;
  /** An {@link Organisation}. */
  readonly Organisation: Subject<Organisation, Wire<Organisation>>;
  /** A {@link Sector}. */
  readonly Sector: Subject<Sector, Wire<Sector>>;
  /** A {@link Supersession}. */
  readonly Supersession: Subject<Supersession, Wire<Supersession>>;
  /** A {@link Fund}. */
  readonly Fund: Subject<Fund, Wire<Fund>>;
  /** A {@link Partnership}. */
  readonly Partnership: Subject<Partnership, Wire<Partnership>>;
  /** A {@link MemorandumOfUnderstanding}. */
  readonly MemorandumOfUnderstanding: Subject<
    MemorandumOfUnderstanding,
    Wire<MemorandumOfUnderstanding>
  >;
  /** A {@link StrategicPartnerProgramme}. */
  readonly StrategicPartnerProgramme: Subject<
    StrategicPartnerProgramme,
    Wire<StrategicPartnerProgramme>
  >;
  /** A {@link StrategicPartnerGrant}. */
  readonly StrategicPartnerGrant: Subject<StrategicPartnerGrant, Wire<StrategicPartnerGrant>>;
  /** A {@link StrategicPlan}. */
  readonly StrategicPlan: Subject<StrategicPlan, Wire<StrategicPlan>>;
  /** A {@link LocalityPlan}. */
  readonly LocalityPlan: Subject<LocalityPlan, Wire<LocalityPlan>>;
  /** An {@link ActionPlan}. */
  readonly ActionPlan: Subject<ActionPlan, Wire<ActionPlan>>;
  /** A {@link Consultation}. */
  readonly Consultation: Subject<Consultation, Wire<Consultation>>;
  /** A {@link GrantScheme}. */
  readonly GrantScheme: Subject<GrantScheme, Wire<GrantScheme>>;
  /** A {@link RightToProvideMutual}. */
  readonly RightToProvideMutual: Subject<RightToProvideMutual, Wire<RightToProvideMutual>>;
  /** A {@link ProcurementRoute}. */
  readonly ProcurementRoute: Subject<ProcurementRoute, Wire<ProcurementRoute>>;
  /** A {@link MutualContract}. */
  readonly MutualContract: Subject<MutualContract, Wire<MutualContract>>;
  /** A {@link MutualDistribution}. */
  readonly MutualDistribution: Subject<MutualDistribution, Wire<MutualDistribution>>;
  /** The staff of a mutual: {@link MutualStaff}. */
  readonly MutualStaff: Subject<MutualStaff, Wire<MutualStaff>>;
  /** A {@link SurplusPolicy}. */
  readonly SurplusPolicy: Subject<SurplusPolicy, Wire<SurplusPolicy>>;
  /** A {@link ProgrammeYear}. */
  readonly ProgrammeYear: Subject<ProgrammeYear, Wire<ProgrammeYear>>;
  /** A {@link PlanCycle}. */
  readonly PlanCycle: Subject<PlanCycle, Wire<PlanCycle>>;
  /** A {@link Party}. */
  readonly Party: Subject<Party, Party>;
  /** A {@link Membership}. */
  readonly Membership: Subject<Membership, Wire<Membership>>;
  /** A {@link MemberCategory}. */
  readonly MemberCategory: Subject<MemberCategory, MemberCategory>;
  /** What a partnership declares: {@link DeclaredMembers}. */
  readonly DeclaredMembers: Subject<DeclaredMembers, Wire<DeclaredMembers>>;
  /** A {@link PartnershipBudget}. */
  readonly PartnershipBudget: Subject<PartnershipBudget, Wire<PartnershipBudget>>;
  /** A {@link YearAmount}. */
  readonly YearAmount: Subject<YearAmount, Wire<YearAmount>>;
  /** A {@link SourceRef}. */
  readonly SourceRef: Subject<SourceRef, SourceRef>;
  /** A {@link DatedIdentifier}. */
  readonly DatedIdentifier: Subject<DatedIdentifier, Wire<DatedIdentifier>>;
  /** Published income: {@link PublishedIncome}. */
  readonly PublishedIncome: Subject<PublishedIncome, Wire<PublishedIncome>>;
  /** A {@link ConsortiumMember}. */
  readonly ConsortiumMember: Subject<ConsortiumMember, Wire<ConsortiumMember>>;
  /** A {@link BeneficiaryLocation}. */
  readonly BeneficiaryLocation: Subject<BeneficiaryLocation, Wire<BeneficiaryLocation>>;
  /** How a grant is paid: {@link PaymentTerms}. */
  readonly PaymentTerms: Subject<PaymentTerms, PaymentTerms>;
  /** A {@link VatTreatment}. */
  readonly VatTreatment: Subject<VatTreatment, VatTreatment>;
  /** A {@link Prolongation}. */
  readonly Prolongation: Subject<Prolongation, Wire<Prolongation>>;
  /** An {@link IncomeRule}. */
  readonly IncomeRule: Subject<IncomeRule, Wire<IncomeRule>>;
  /** A {@link GrantInstalment}. */
  readonly GrantInstalment: Subject<GrantInstalment, Wire<GrantInstalment>>;
  /** A {@link BudgetLine}. */
  readonly BudgetLine: Subject<BudgetLine, Wire<BudgetLine>>;
  /** A {@link GrantClaim}. */
  readonly GrantClaim: Subject<GrantClaim, Wire<GrantClaim>>;
  /** A {@link GrantReport}. */
  readonly GrantReport: Subject<GrantReport, Wire<GrantReport>>;
  /** A {@link GrantReview}. */
  readonly GrantReview: Subject<GrantReview, Wire<GrantReview>>;
  /** A {@link GrantActual}. */
  readonly GrantActual: Subject<GrantActual, Wire<GrantActual>>;
  /** A {@link GrantVariation}. */
  readonly GrantVariation: Subject<GrantVariation, Wire<GrantVariation>>;
  /** A {@link GrantCarryForward}. */
  readonly GrantCarryForward: Subject<GrantCarryForward, Wire<GrantCarryForward>>;
  /** A {@link GrantRepayment}. */
  readonly GrantRepayment: Subject<GrantRepayment, Wire<GrantRepayment>>;
  /** An {@link EndNotice}. */
  readonly EndNotice: Subject<EndNotice, Wire<EndNotice>>;
  /** A {@link LocalAuthorityCode}. */
  readonly LocalAuthorityCode: Subject<LocalAuthorityCode, string>;
  /** A {@link Figure} of money. */
  readonly MoneyFigure: Subject<Figure<Money>, Wire<Figure<Money>>>;
  /** A {@link Figure} that counts. */
  readonly CountFigure: Subject<Figure<number>, Wire<Figure<number>>>;
  /** A {@link Figure} that is a share. */
  readonly RateFigure: Subject<Figure<Rate>, Wire<Figure<Rate>>>;
  /** {@link Money}. */
  readonly Money: Subject<Money, MoneyJson>;
  /** A {@link Rate}. */
  readonly Rate: Subject<Rate, string>;
  /** A {@link LocalDate}. */
  readonly LocalDate: Subject<LocalDate, string>;
  /** A {@link PartialDate}. */
  readonly PartialDate: Subject<PartialDate, string>;
  /** A {@link DateRange}. */
  readonly DateRange: Subject<DateRange, Wire<DateRange>>;
  /** A {@link FinancialYear}. */
  readonly FinancialYear: Subject<FinancialYear, string>;
  /** A {@link Deadline}. */
  readonly Deadline: Subject<Deadline, string>;
  /** A {@link Term}. */
  readonly Term: Subject<Term, Term>;
  /** A {@link Validity}. */
  readonly Validity: Subject<Validity, Wire<Validity>>;
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
