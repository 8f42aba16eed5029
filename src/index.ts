/**
 * A domain model of partnerships between public bodies and the voluntary sector in English health and
 * social care, and of the money between them.
 *
 * @categoryDescription Foundations
 * The basis of everything else: branded strings, the properties of every entity, and the source of a
 * stated fact.
 *
 * @categoryDescription Errors
 * A value that cannot exist, such as 31 April or £1.005, is refused by throwing a {@link DomainError},
 * with a stable `code` and the values behind it. {@link isDomainError} distinguishes the failures, and
 * {@link Failures} lists them all.
 *
 * @categoryDescription Findings
 * Data that can exist but does not add up is never refused by throwing and never corrected: checks return
 * findings, each with the broken rule, the place and the values. {@link formatFindings} writes them for
 * people.
 *
 * @categoryDescription Schemas
 * Reading plain JSON: {@link read} and {@link readJson} return the value, or every problem with its place
 * and rule. For a value made in code, {@link validate} returns the same problems, and {@link writeJson} the
 * text. Each entity has its own schema, listed with the entity. All of them are zod schemas, and
 * {@link schemaOf} makes more of them.
 *
 * @categoryDescription Rates and rounding
 * Exact fractions for shares, percentages and factors, and the modes for rounding a result that is not a
 * whole number of pence. A mode is always named, never assumed.
 *
 * @categoryDescription Money
 * {@link Money}: exact amounts in any currency, typed by currency, that divide without losing a penny.
 * This category works alone, without zod, as `concordat/money`.
 *
 * @categoryDescription Time
 * Days, ranges of days (both ends included) and financial years (1 April to 31 March) as plain strings
 * that no time zone can move. This category works alone, without zod, as `concordat/time`.
 *
 * @categoryDescription Figures
 * Published figures with the words that qualify them. "Over £1.1m" is a {@link Figure}, not an amount:
 * {@link parseFigure} reads it, {@link bounds} returns the values that it allows, and {@link crossCheck}
 * checks several against each other. The answer to a question that bounds cannot decide is `"unknown"`.
 *
 * @categoryDescription Organisations
 * The participants: bodies with their names and codes over time, their successors, and sectors, which can
 * be party to an agreement but cannot hold money.
 *
 * @categoryDescription Funding
 * Pots of money and the arithmetic on them: spread over financial years ({@link spendProfile}), payment in
 * instalments ({@link instalmentPlan}), balances, values in real terms, and variances. Every result shows its
 * working and names its basis: commitments, accruals or cash.
 *
 * @categoryDescription Partnerships
 * Public bodies, and often the voluntary sector, that plan health and care for an area together.
 * {@link checkPartnership} checks what they state about their members, budget and plan.
 * {@link checkLocalityPlan} checks the plans of their localities, and the money awarded, agreed and paid
 * for them.
 *
 * @categoryDescription Agreements
 * Memoranda of understanding: their parties and term, the investment that they promise, and the
 * assumptions that are needed where they do not say something.
 *
 * @categoryDescription Grants
 * Strategic partner programmes and their grants, to one voluntary organisation or a consortium, with rules
 * for shares, counts and stated totals.
 *
 * @categoryDescription Published awards
 * Awards as bodies publish them, of which often no more is known than a title, a funder and an amount: how their
 * money is dated, what does not add up, and how one becomes a grant.
 *
 * @categoryDescription Mutuals
 * Public service mutuals under the Right to Provide and similar rights: their stages, staff, surplus and
 * contracts, the caps and conditions that apply at the time, and the procurement routes by which they are
 * chosen.
 *
 * @categoryDescription Portfolio
 * All entities together: {@link portfolioSchema} reads a portfolio, {@link checkPortfolio} checks it, and
 * {@link fundingByFinancialYear} shows its money by year.
 *
 * @categoryDescription Catalogue
 * The rules and forms of the library as data: every rule ({@link ruleCatalogue}), and every wire form as
 * JSON Schema ({@link jsonSchemas}), for programs that list, document or check them.
 *
 * @categoryDescription Entry points
 * Parts of the library that can be imported on their own, with the same names.
 *
 * @module concordat
 * @mergeModuleWith <project>
 */

// finding

export type { ArgumentFailures } from "./finding/argumentFailures.ts";
export {
  type Finding,
  type FindingIn,
  type FindingOptions,
  type FindingPath,
  finding,
  findingsAt,
  hasErrors,
} from "./finding/Finding.ts";
export {
  type FormatFindingsOptions,
  formatFindings,
  formatPath,
} from "./finding/formatFindings.ts";
export { messagesByField } from "./finding/messagesByField.ts";
export type { Rule, RuleValidity, Severity } from "./finding/Rule.ts";
export { type RuleTable, ruleTable, type WrittenRules } from "./finding/ruleTable.ts";
export type { NotStated, Stated } from "./finding/Stated.ts";
export type { TextFailures } from "./finding/textFailures.ts";
export type { TypeFailures, WrongArgument } from "./finding/typeFailures.ts";

// schema

export type { Extensions, JsonValue } from "./schema/extensionsSchema.ts";
export { type Entity, sourceRefSchema } from "./schema/fields.ts";
export type { ExpectedHere, InputRules, ReadLimitPassed } from "./schema/problem/inputRules.ts";
export type { Problem, ProblemValues, ReadResult } from "./schema/problem/Problem.ts";
export { defaultReadLimits, type ReadLimits } from "./schema/problem/ReadLimits.ts";
export type { ReadFailures } from "./schema/problem/readFailures.ts";
export {
  type PlaceInText,
  type ReadRuleId,
  type ReadRules,
  readRules,
  type UnknownKeys,
} from "./schema/problem/readRules.ts";
export type { ReshapeFailures } from "./schema/problem/reshapeFailures.ts";
export { read } from "./schema/read.ts";
export { readJson } from "./schema/readJson.ts";
export {
  type ExtendedFields,
  extendFields,
  omitFields,
  type PartialFields,
  partialFields,
  pickFields,
} from "./schema/reshape.ts";
export { type Schema, type SchemaDiffers, schemaOf } from "./schema/schemaOf.ts";
export type { JsonSchema } from "./schema/toJsonSchema.ts";
export { validate } from "./schema/validate.ts";
export type { Wire, WritesItself } from "./schema/Wire.ts";
export { type WriteOptions, type WriteResult, writeJson } from "./schema/writeJson.ts";

// money

export * from "./entries/money.ts";
export { moneySchema, moneySchemaIn } from "./money/moneySchema.ts";
export { rateSchema } from "./money/rateSchema.ts";

// time

export * from "./entries/time.ts";
export { localDateSchema } from "./time/date/localDateSchema.ts";
export { deadlineSchema } from "./time/deadline/deadlineSchema.ts";
export { dateRangeSchema } from "./time/range/dateRangeSchema.ts";
export { openRangeSchema } from "./time/range/openRangeSchema.ts";
export { partialDateSchema } from "./time/range/partialDateSchema.ts";
export { isValidOn, type Validity } from "./time/range/Validity.ts";
export { validitySchema } from "./time/range/validitySchema.ts";
export { termSchema } from "./time/term/termSchema.ts";
export { financialYearSchema } from "./time/year/financialYearSchema.ts";

// figure

export { bounds, type Reading } from "./figure/bounds.ts";
export { checkFigure } from "./figure/checkFigure.ts";
export { type CrossCheckResult, type CrossCheckStep, crossCheck } from "./figure/crossCheck.ts";
export type {
  CrossCheckInput,
  EqualityStatement,
  SumPart,
  SumStatement,
} from "./figure/crossCheckInput.ts";
export { exactAmount } from "./figure/exactAmount.ts";
export { derivedQualifier, type Figure, type Qualifier, type Quantity } from "./figure/Figure.ts";
export type {
  CrossCheckReason,
  FigureFailures,
  FigureTextReason,
} from "./figure/figureFailures.ts";
export { type FigureFinding, type FigureRules, figureRules } from "./figure/figureRules.ts";
export { countFigureSchema, moneyFigureSchema, rateFigureSchema } from "./figure/figureSchema.ts";
export { type FigureFormat, formatFigure, formatInterval } from "./figure/formatFigure.ts";
export {
  type Bound,
  exactInterval,
  type Interval,
  minusInterval,
  plusInterval,
} from "./figure/Interval.ts";
export {
  dividedInterval,
  type IntervalRounding,
  ratioInterval,
  timesInterval,
} from "./figure/intervalMultiples.ts";
export { intersectIntervals, intervalContains, spanIntervals } from "./figure/intervalSets.ts";
export {
  type FigureKind,
  type FigureOfKind,
  type FigureTextOptions,
  parseFigure,
} from "./figure/parseFigure.ts";
export { precisionOf } from "./figure/precision.ts";
export {
  type Comparable,
  isAtLeast,
  isAtMost,
  isEqualTo,
  isLessThan,
  isMoreThan,
  type Verdict,
} from "./figure/verdict.ts";

// identifier

export { bestIdentifier, preferredOrganisationLists } from "./identifier/bestIdentifier.ts";
export {
  type CharityNumber,
  type CharityNumberOptions,
  type CharityNumberParts,
  type CharityRegister,
  charityNumberSchema,
  formatCharityNumber,
  isCharityNumber,
  normaliseCharityNumber,
  parseCharityNumber,
} from "./identifier/charityNumber.ts";
export { checkIdentifier } from "./identifier/checkIdentifier.ts";
export {
  type CompanyNumber,
  type CompanyNumberParts,
  companyNumberSchema,
  formatCompanyNumber,
  isCompanyNumber,
  normaliseCompanyNumber,
  parseCompanyNumber,
} from "./identifier/companyNumber.ts";
export {
  type GssArea,
  gssAreaOf,
  isLocalAuthorityCode,
  type LocalAuthorityCode,
  localAuthorityCodeSchema,
} from "./identifier/gssArea.ts";
export {
  formatGssCode,
  type GssCode,
  type GssCodeParts,
  gssCodeSchema,
  isGssCode,
  normaliseGssCode,
  parseGssCode,
} from "./identifier/gssCode.ts";
export type { IdentifierOddity, WithOddities } from "./identifier/IdentifierOddity.ts";
export type {
  IdentifierFailures,
  IdentifierKind,
  InvalidIdentifierReason,
  OfKind,
} from "./identifier/identifierFailures.ts";
export {
  identifierOfCharity,
  identifierOfCompany,
  identifierOfOdsCode,
} from "./identifier/identifierOf.ts";
export {
  type IdentifierFinding,
  type IdentifierRules,
  identifierRules,
} from "./identifier/identifierRules.ts";
export { deprecatedOrganisationLists, organisationLists } from "./identifier/listCodes.ts";
export {
  formatOdsCode,
  isOdsCode,
  normaliseOdsCode,
  type OdsCode,
  type OdsCodeParts,
  odsCodeSchema,
  parseOdsCode,
} from "./identifier/odsCode.ts";
export {
  formatOrganisationIdentifier,
  isOrganisationIdentifier,
  normaliseOrganisationIdentifier,
  type OrganisationIdentifier,
  type OrganisationIdentifierParts,
  organisationIdentifierSchema,
  parseOrganisationIdentifier,
} from "./identifier/organisationIdentifier.ts";

// lifecycle

export {
  type Advanced,
  type AdvanceOptions,
  type AdvanceResult,
  advance,
} from "./lifecycle/advance.ts";
export { checkHistory } from "./lifecycle/checkHistory.ts";
export { diagram } from "./lifecycle/diagram.ts";
export type {
  LifecycleTable,
  MovesAmong,
  NextStatus,
  Stateful,
  StatusChange,
  StatusOf,
  Transition,
  TransitionGuard,
} from "./lifecycle/LifecycleTable.ts";
export { type LifecycleDefinition, lifecycle, withGuards } from "./lifecycle/lifecycle.ts";
export {
  type LifecycleFinding,
  type LifecycleRules,
  lifecycleRules,
} from "./lifecycle/lifecycleRules.ts";
export { statusChangeSchema } from "./lifecycle/statusChangeSchema.ts";
export {
  hasStatus,
  isEnded,
  isStatusOf,
  nextStatuses,
  reachableStatuses,
  statusesOf,
  statusOn,
} from "./lifecycle/statuses.ts";

// organisation

export {
  type CharityThresholds,
  charityThresholds,
  charityThresholdsFor,
} from "./organisation/charityThresholds.ts";
export {
  checkMemberships,
  type MembershipContext,
  membershipWithinLife,
} from "./organisation/checkMemberships.ts";
export {
  checkOrganisation,
  checkOrganisations,
  type OrganisationContext,
} from "./organisation/checkOrganisations.ts";
export { checkSector } from "./organisation/checkSector.ts";
export { checkSupersessions, type SupersessionContext } from "./organisation/checkSupersessions.ts";
export type { GovernanceBody, GovernanceSeat } from "./organisation/GovernanceBody.ts";
export {
  type MemberCategory,
  type Membership,
  memberCategories,
  memberCategorySchema,
  membershipSchema,
} from "./organisation/Membership.ts";
export {
  type DatedIdentifier,
  datedIdentifierSchema,
  type Organisation,
  type OrganisationKind,
  type OrganisationName,
  organisationKinds,
  organisationSchema,
  type PublishedIncome,
  publishedIncomeSchema,
} from "./organisation/Organisation.ts";
export {
  organisationIdentifiersAt,
  organisationNameAt,
} from "./organisation/organisationNameAt.ts";
export {
  type OrganisationFinding,
  type OrganisationRules,
  organisationRules,
} from "./organisation/organisationRules.ts";
export type { Publication } from "./organisation/Publication.ts";
export {
  type IncomeShare,
  type Sector,
  type SectorProfile,
  type SubSector,
  sectorSchema,
} from "./organisation/Sector.ts";
export {
  type Supersession,
  type SupersessionKind,
  supersessionSchema,
} from "./organisation/Supersession.ts";
export { type SectorFinding, type SectorRules, sectorRules } from "./organisation/sectorRules.ts";
export {
  type SupersessionFinding,
  type SupersessionRules,
  supersessionRules,
} from "./organisation/supersessionRules.ts";

// funding

export { amountOverTerm } from "./funding/amountOverTerm.ts";
export { awardsOf } from "./funding/awardsOf.ts";
export {
  type CarryForward,
  carryForward,
  type FunderCarryForward,
  type RecipientDeferral,
  type YearEnd,
} from "./funding/carryForward.ts";
export { type Earned, type EarnedRow, earnedTo } from "./funding/earnedTo.ts";
export { type FullYearEffect, fullYearEffect, type TermYearRow } from "./funding/fullYearEffect.ts";
export { checkFund, type FundContext, type FundDraw } from "./funding/fund/checkFund.ts";
export { type Fund, type FundEnlargement, fundSchema } from "./funding/fund/Fund.ts";
export { type FundFinding, type FundRules, fundRules } from "./funding/fund/fundRules.ts";
export {
  type FundUse,
  type FundUseOptions,
  type FundUseRow,
  fundUse,
  type UncommittedBalance,
  type UncommittedBalanceRow,
  uncommittedBalance,
} from "./funding/fund/fundUse.ts";
export type { FundingFailures } from "./funding/fundingFailures.ts";
export {
  type InstalmentOptions,
  type InstalmentPlan,
  type InstalmentRow,
  instalmentPlan,
  type Withholding,
  type WithholdingFailures,
} from "./funding/instalmentPlan.ts";
export {
  type MatchFunding,
  type MatchFundingOptions,
  type MatchFundingRow,
  type MatchRequirement,
  matchFunding,
} from "./funding/matchFunding.ts";
export { latestNoticeFor, noticeEnd } from "./funding/notice.ts";
export { perHead } from "./funding/perHead.ts";
export { gdpDeflatorObrNovember2025 } from "./funding/price/gdpDeflatorObrNovember2025.ts";
export {
  type PriceFactor,
  type PriceIndex,
  type PriceIndexYear,
  priceFactor,
  type SeriesFailures,
} from "./funding/price/PriceIndex.ts";
export { priceIndexSchema } from "./funding/price/priceIndexSchema.ts";
export {
  type NominalAmount,
  type RealTerms,
  type RealTermsOptions,
  type RealTermsRow,
  realTerms,
} from "./funding/price/realTerms.ts";
export type { OfYear, ProfileFailures } from "./funding/profileFailures.ts";
export { type ReviewDate, reviewDates } from "./funding/reviewDates.ts";
export {
  type AgreedAmount,
  type SpendProfile,
  type SpendProfileOptions,
  type SpendRow,
  spendProfile,
} from "./funding/spendProfile.ts";
export {
  type SpendVariance,
  type SpendVarianceBounds,
  spendVariance,
} from "./funding/spendVariance.ts";
export type { SpendBasis } from "./funding/spendWeights.ts";
export {
  type AreaPopulation,
  type ConsortiumSplit,
  type ConsortiumSplitOptions,
  type ConsortiumSplitRow,
  consortiumSplit,
  type MemberShare,
  type PopulationSplit,
  type PopulationSplitRow,
  populationSplit,
} from "./funding/splits.ts";
export { type TermValue, type TermValueRow, termValue } from "./funding/termValue.ts";
export {
  type Uplift,
  type UpliftOptions,
  type UpliftRow,
  uplift,
  type YearRate,
} from "./funding/uplift.ts";
export {
  type BudgetHeading,
  type Virement,
  type VirementFailures,
  type VirementLimit,
  type VirementRow,
  type VirementRule,
  virementLimit,
} from "./funding/virementLimit.ts";
export { withinCap } from "./funding/withinCap.ts";
export { type YearAmount, yearAmountSchema } from "./funding/YearAmount.ts";

// partnership

export { checkPartnership, type PartnershipContext } from "./partnership/checkPartnership.ts";
export { checkPartnershipClaims } from "./partnership/checkPartnershipClaims.ts";
export { checkStrategicPlan } from "./partnership/checkStrategicPlan.ts";
export {
  advanceLocalityPlanFunding,
  type FundingAdvanced,
} from "./partnership/locality-plan/advanceLocalityPlanFunding.ts";
export { checkLocalityPlan } from "./partnership/locality-plan/checkLocalityPlan.ts";
export {
  checkLocalityPlanCoverage,
  type LocalityPlanCoverageContext,
} from "./partnership/locality-plan/checkLocalityPlanCoverage.ts";
export {
  checkLocalityPlans,
  type LocalityPlansContext,
} from "./partnership/locality-plan/checkLocalityPlans.ts";
export type {
  AgreementVariation,
  InvestmentAgreement,
  LocalityPlanPayment,
  Milestone,
  MilestoneStatus,
} from "./partnership/locality-plan/InvestmentAgreement.ts";
export {
  type FinancialGap,
  type LocalityPlan,
  type LocalityPlanApplication,
  type LocalityPlanAward,
  type LocalityPlanFootprint,
  localityPlanSchema,
} from "./partnership/locality-plan/LocalityPlan.ts";
export {
  type AwardAgainstAgreement,
  localityPlanAwardAgainstAgreement,
} from "./partnership/locality-plan/localityPlanAwardAgainstAgreement.ts";
export type { LocalityPlanFundingRules } from "./partnership/locality-plan/localityPlanFundingRules.ts";
export {
  type LocalityPlanFundingMoves,
  type LocalityPlanFundingStatus,
  type LocalityPlanMoves,
  type LocalityPlanStatus,
  localityPlanFundingLifecycle,
  localityPlanLifecycle,
} from "./partnership/locality-plan/localityPlanLifecycles.ts";
export {
  localityPlanMilestoneRelease,
  type MilestoneRelease,
  type MilestoneReleaseRow,
} from "./partnership/locality-plan/localityPlanMilestoneRelease.ts";
export {
  type LocalityPlanFinding,
  type LocalityPlanRules,
  localityPlanRules,
} from "./partnership/locality-plan/localityPlanRules.ts";
export type { LocalityPlanStandingRules } from "./partnership/locality-plan/localityPlanStandingRules.ts";
export { localityPlansInForce } from "./partnership/locality-plan/localityPlansInForce.ts";
export { countByCategory, type DeclaredCount, membersAt } from "./partnership/membersAt.ts";
export {
  type DeclaredMembers,
  declaredMembersSchema,
  type Footprint,
  type Partnership,
  type PartnershipKind,
  partnershipKinds,
  partnershipSchema,
} from "./partnership/Partnership.ts";
export {
  type PartnershipBudget,
  partnershipBudgetSchema,
} from "./partnership/PartnershipBudget.ts";
export type { PartnershipClaim, PartnershipClaimKind } from "./partnership/PartnershipClaim.ts";
export {
  type BudgetVariance,
  partnershipBudgetVariance,
} from "./partnership/partnershipBudgetVariance.ts";
export {
  type PartnershipMoves,
  type PartnershipStatus,
  partnershipLifecycle,
} from "./partnership/partnershipLifecycle.ts";
export {
  type PartnershipFinding,
  type PartnershipRules,
  partnershipRules,
} from "./partnership/partnershipRules.ts";
export {
  type PlanSum,
  type StrategicPlan,
  strategicPlanSchema,
} from "./partnership/StrategicPlan.ts";
export {
  type StrategicPlanFinding,
  type StrategicPlanRules,
  strategicPlanRules,
} from "./partnership/strategicPlanRules.ts";
export type { TransferredPower } from "./partnership/TransferredPower.ts";

// agreement

export {
  type ActionPlan,
  actionPlanSchema,
  type Manifesto,
  type PlanCycle,
  planCycleSchema,
  type Recommendation,
} from "./agreement/ActionPlan.ts";
export {
  type ActionPlanFinding,
  type ActionPlanRules,
  actionPlanRules,
} from "./agreement/actionPlanRules.ts";
export {
  type AgreementInstrument,
  agreementInstruments,
} from "./agreement/agreementInstruments.ts";
export { type Consultation, consultationSchema } from "./agreement/Consultation.ts";
export { checkActionPlan } from "./agreement/checkActionPlan.ts";
export {
  type ConsultationWindow,
  checkConsultation,
  consultationWindow,
} from "./agreement/checkConsultation.ts";
export {
  checkMemoranda,
  checkMemorandum,
  type MemorandumContext,
  type ThemedDocument,
} from "./agreement/checkMemorandum.ts";
export {
  memorandumUnfundedTail,
  type Tail,
  type UnfundedTail,
} from "./agreement/checkMemorandumDates.ts";
export {
  type ConsultationFinding,
  type ConsultationRules,
  consultationRules,
} from "./agreement/consultationRules.ts";

export type { MemorandumEngagement } from "./agreement/MemorandumEngagement.ts";

export type { MemorandumInvestment } from "./agreement/MemorandumInvestment.ts";

export {
  type MemorandumOfUnderstanding,
  type MemorandumReview,
  memorandumSchema,
  type ReviewDecision,
  type Signatory,
} from "./agreement/MemorandumOfUnderstanding.ts";
export type { MemorandumDate, MemorandumDateRules } from "./agreement/memorandumDateRules.ts";
export {
  type MemorandumFunding,
  type MemorandumFundingRow,
  memorandumFunding,
} from "./agreement/memorandumFunding.ts";
export { memorandumInvestments } from "./agreement/memorandumInvestments.ts";
export {
  type MemorandumEndReason,
  type MemorandumMoves,
  type MemorandumStatus,
  memorandumEndReasons,
  memorandumLifecycle,
} from "./agreement/memorandumLifecycle.ts";
export { type MemorandumNotice, memorandumNotice } from "./agreement/memorandumNotice.ts";
export type { MemorandumProfileRules } from "./agreement/memorandumProfileRules.ts";
export { type MemorandumReviewDate, memorandumReviews } from "./agreement/memorandumReviews.ts";
export {
  type MemorandumFinding,
  type MemorandumRules,
  memorandumRules,
} from "./agreement/memorandumRules.ts";
export {
  memorandumSignatoryCoverage,
  type SignatoryCoverage,
} from "./agreement/memorandumSignatoryCoverage.ts";
export {
  type EffectiveFromBasis,
  type MemorandumEffectiveStart,
  type MemorandumFirstDates,
  memorandumEffectiveStart,
} from "./agreement/memorandumStart.ts";
export {
  type MemorandumDates,
  type MemorandumTerm,
  memorandumTerm,
} from "./agreement/memorandumTerm.ts";
export { type Party, type PartyPower, partySchema } from "./agreement/Party.ts";
export {
  type PublishedReport,
  publishedReportSchema,
  type ReportedDefinition,
  type ReportedResult,
} from "./agreement/PublishedReport.ts";

// grant

export type { AwardClassification } from "./grant/award/AwardClassification.ts";
export { type AwardDates, awardDatesSchema } from "./grant/award/AwardDates.ts";
export type { AwardProgramme } from "./grant/award/AwardProgramme.ts";
export { type AwardRecipient, awardRecipientSchema } from "./grant/award/AwardRecipient.ts";
export { type AwardRegrant, type RegrantType, regrantTypes } from "./grant/award/AwardRegrant.ts";
export { asGrant, type GrantSupplement } from "./grant/award/asGrant.ts";
export type { AwardFailures } from "./grant/award/awardFailures.ts";
export {
  type AwardDerivation,
  type AwardFunding,
  type AwardFundingOptions,
  type AwardFundingRow,
  awardFunding,
} from "./grant/award/awardFunding.ts";
export { type AwardFinding, type AwardRules, awardRules } from "./grant/award/awardRules.ts";
export { type AwardContext, checkAward } from "./grant/award/checkAward.ts";
export { checkAwards } from "./grant/award/checkAwards.ts";
export type { FundingApart } from "./grant/award/FundingApart.ts";
export { awardSchema, type PublishedAward } from "./grant/award/PublishedAward.ts";
export { checkGrant } from "./grant/check/checkGrant.ts";
export { checkProgramme } from "./grant/check/checkProgramme.ts";
export { checkScheme, type SchemeContext } from "./grant/check/checkScheme.ts";
export {
  type Assistance,
  checkSubsidies,
  type SubsidyTotal,
  subsidyTotal,
} from "./grant/check/checkSubsidies.ts";
export { type ConsortiaRange, programmeConsortiaRange } from "./grant/check/consortia.ts";
export type { GrantContext, ProgrammeContext } from "./grant/check/GrantContext.ts";
export {
  type IncomeShareBasis,
  type IncomeShareOptions,
  type IncomeShareTest,
  incomeShareTest,
} from "./grant/check/incomeShareTest.ts";
export { type GrantScheme, schemeSchema } from "./grant/GrantScheme.ts";
export { type GrantFinding, type GrantRules, grantRules } from "./grant/grantRules.ts";
export type {
  GrantMonitor,
  GrantMonitorHeading,
  GrantMonitorMonth,
  GrantMonitorOptions,
  GrantMonitorRow,
  GrantMonitorSums,
} from "./grant/monitor/GrantMonitorRow.ts";
export { grantMonitor } from "./grant/monitor/grantMonitor.ts";
export {
  type BeneficiaryLocation,
  beneficiaryLocationSchema,
} from "./grant/parts/BeneficiaryLocation.ts";
export type { ClaimRules } from "./grant/parts/claimRules.ts";
export type { DeliveryRefusals, DeliveryRules } from "./grant/parts/deliveryRules.ts";
export {
  type BudgetLine,
  budgetLineSchema,
  type ClaimedHeading,
  type GrantActual,
  type GrantClaim,
  grantActualSchema,
  grantClaimSchema,
  type VatTreatment,
  vatTreatmentSchema,
} from "./grant/parts/GrantBudget.ts";
export {
  type CarryForwardDecision,
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
} from "./grant/parts/GrantChanges.ts";
export type {
  GrantAsset,
  GrantMatch,
  GrantOutput,
  MatchFound,
} from "./grant/parts/GrantDelivery.ts";
export {
  type ConsortiumMember,
  consortiumMemberSchema,
  type GrantCondition,
} from "./grant/parts/GrantParties.ts";
export {
  type GrantInstalment,
  type GrantRepayment,
  grantInstalmentSchema,
  grantRepaymentSchema,
  type InstalmentStatus,
  type PaidIn,
  type PaymentBasis,
  type PaymentTerms,
  paymentTermsSchema,
  type RepaymentReason,
} from "./grant/parts/GrantPayments.ts";
export type {
  AmountRules,
  ConsortiumRules,
  GrantAwardRules,
  IncomeShareFigures,
} from "./grant/parts/grantAwardRules.ts";
export { type GrantMoves, type GrantStatus, grantLifecycle } from "./grant/parts/grantLifecycle.ts";
export { type LocationRules, locationRules } from "./grant/parts/locationRules.ts";
export type { InstalmentRules, PaymentRules } from "./grant/parts/paymentRules.ts";
export type { PeriodRules } from "./grant/parts/periodRules.ts";
export type { StandardRules } from "./grant/parts/standardRules.ts";
export { type GrantAssetRow, type GrantAssets, grantAssets } from "./grant/payment/grantAssets.ts";
export {
  type GrantClaimVat,
  type GrantClaimVatRow,
  grantClaimVat,
} from "./grant/payment/grantClaimVat.ts";
export {
  type GrantClawback,
  type GrantClawbackOptions,
  type GrantClawbackRow,
  grantClawback,
} from "./grant/payment/grantClawback.ts";
export {
  type GrantMatchPosition,
  type GrantMatchRow,
  grantMatch,
} from "./grant/payment/grantMatch.ts";
export {
  type GrantOutputRow,
  type GrantOutputs,
  grantOutputs,
} from "./grant/payment/grantOutputs.ts";
export { grantPaymentRun } from "./grant/payment/grantPaymentRun.ts";
export {
  type GrantUnspent,
  type GrantUnspentRow,
  grantUnspent,
} from "./grant/payment/grantUnspent.ts";
export { instalmentsOf } from "./grant/payment/instalmentsOf.ts";
export type {
  PaymentDay,
  PaymentHold,
  PaymentRun,
  PaymentRunOptions,
  PaymentRunRow,
  PaymentTotal,
} from "./grant/payment/PaymentRunRow.ts";
export { type ProgrammeFundingRow, programmeFunding } from "./grant/programmeFunding.ts";
export {
  type ProgrammeMoves,
  type ProgrammeStatus,
  programmeLifecycle,
} from "./grant/programmeLifecycle.ts";
export {
  type CountRange,
  type ProgrammeFinding,
  type ProgrammeGrantRules,
  type ProgrammeRules,
  programmeRules,
} from "./grant/programmeRules.ts";
export {
  grantSchema,
  type StrategicPartnerGrant,
  type WithholdableField,
  withholdableFields,
} from "./grant/StrategicPartnerGrant.ts";
export {
  type IncomeRule,
  incomeRuleSchema,
  type ProgrammeTransition,
  type ProgrammeYear,
  type Prolongation,
  programmeSchema,
  programmeYearSchema,
  prolongationSchema,
  type StatedTotal,
  type StrategicPartnerProgramme,
} from "./grant/StrategicPartnerProgramme.ts";
export { type SchemeFinding, type SchemeRules, schemeRules } from "./grant/schemeRules.ts";
export type { GrantDerivation } from "./grant/timeline/agreedAwards.ts";
export type { GrantEarnedBy, GrantEarnedQualifier } from "./grant/timeline/earning.ts";
export {
  type GrantAwardByMember,
  type GrantAwardByMemberOptions,
  type GrantMemberRow,
  type GrantMemberYear,
  grantAwardByMember,
} from "./grant/timeline/grantAwardByMember.ts";
export { grantCarryForward } from "./grant/timeline/grantCarryForward.ts";
export {
  type AwardOfYear,
  grantAwardsByYear,
  grantCurrentAward,
} from "./grant/timeline/grantCurrentAward.ts";
export { grantCurrentPeriod, grantSuspensions } from "./grant/timeline/grantDays.ts";
export {
  type GrantNotice,
  grantNotice,
  type NoticeNorm,
  noticeNormOn,
  noticeNorms,
} from "./grant/timeline/grantNotice.ts";
export {
  type GrantPosition,
  type GrantPositionOptions,
  type GrantPositionRow,
  grantPosition,
} from "./grant/timeline/grantPosition.ts";

// mutual

export { checkMutual } from "./mutual/check/checkMutual.ts";
export { checkMutualRight, checkRight } from "./mutual/check/checkRight.ts";
export { checkMutualContract, checkRoute } from "./mutual/check/checkRoute.ts";
export type { MutualContext } from "./mutual/check/MutualContext.ts";
export {
  applicationOfSurplus,
  type InvalidSurplusReason,
  type MutualFailures,
  type SurplusApplication,
  type SurplusOptions,
  type SurplusRow,
} from "./mutual/finance/applicationOfSurplus.ts";
export {
  type CicCapRow,
  type CicDistributionInput,
  type CicDistributionLimit,
  type CicShares,
  cicDistributionLimit,
} from "./mutual/finance/cicDistributionLimit.ts";
export {
  type CicCap,
  type CicDividendRegime,
  cicDividendRegimeOn,
  cicDividendRegimes,
} from "./mutual/finance/cicDividendRegime.ts";
export {
  type MutualLimb,
  type MutualLimbResult,
  type MutualTestOptions,
  type MutualTestResult,
  mutualTest,
} from "./mutual/finance/mutualTest.ts";
export {
  type EarlierAward,
  type ReservationCondition,
  type ReservedContractEligibility,
  type ReservedContractInput,
  reservedContractEligibility,
} from "./mutual/finance/reservedContractEligibility.ts";
export {
  type TransferLimit,
  type TransferRow,
  transferLimit,
} from "./mutual/finance/transferLimit.ts";
export { type MutualFinding, type MutualRules, mutualRules } from "./mutual/mutualRules.ts";
export {
  type MaximumTerm,
  type ProcurementRoute,
  type ProcurementRouteKind,
  procurementRouteKinds,
  routeMaxTermOn,
  routeSchema,
} from "./mutual/ProcurementRoute.ts";
export {
  type AssetLock,
  assetLockOf,
  type MutualLegalForm,
  mutualLegalForms,
} from "./mutual/parts/legalForm.ts";
export {
  type ContractValue,
  type ContractYearRow,
  type MutualContract,
  mutualContractPeriod,
  mutualContractSchema,
  mutualContractValue,
} from "./mutual/parts/MutualContract.ts";
export {
  type MutualDistribution,
  mutualDistributionSchema,
  type ShareHolding,
} from "./mutual/parts/MutualDistribution.ts";
export { type MutualStaff, mutualStaffSchema } from "./mutual/parts/MutualStaff.ts";
export type {
  ClinicalAppropriateness,
  ExpressionOfInterest,
  MutualStep,
} from "./mutual/parts/MutualStages.ts";
export type { MutualFinanceRules, ReservationRegime } from "./mutual/parts/mutualFinanceRules.ts";
export {
  type MutualMoves,
  type MutualStatus,
  mutualLifecycle,
} from "./mutual/parts/mutualLifecycle.ts";
export {
  mutualStaffControl,
  type StaffControlMeasure,
  type StaffControlRow,
  type StaffControlThresholds,
} from "./mutual/parts/mutualStaffControl.ts";
export {
  type SurplusPolicy,
  type SurplusShare,
  type SurplusUse,
  surplusPolicySchema,
} from "./mutual/parts/SurplusPolicy.ts";
export { type Right, type RightKind, rightSchema } from "./mutual/Right.ts";
export {
  type MutualApplicant,
  type MutualRoute,
  type MutualService,
  type MutualSupport,
  type MutualTransfer,
  mutualSchema,
  type PensionRoute,
  type RightToProvideMutual,
} from "./mutual/RightToProvideMutual.ts";
export { type RightFinding, type RightRules, rightRules } from "./mutual/rightRules.ts";
export {
  type RouteFinding,
  type RouteRules,
  routeRules,
} from "./mutual/routeRules.ts";

// portfolio

export { fundingAggregate, mergeAggregates } from "./portfolio/aggregate.ts";
export { type AggregateRules, aggregateRules } from "./portfolio/aggregateRules.ts";
export { checkAggregate } from "./portfolio/checkAggregate.ts";
export { checkPortfolio, type PortfolioCheckContext } from "./portfolio/checkPortfolio.ts";
export type {
  AggregateOptions,
  AggregateSettings,
  FundDrawsCell,
  FundingAggregate,
  FundingCell,
  MonthCell,
} from "./portfolio/FundingAggregate.ts";
export type { FundingDerivation, FundingOptions, FundingRow } from "./portfolio/FundingRow.ts";
export { fundingAggregateSchema } from "./portfolio/fundingAggregateSchema.ts";
export {
  type FundingByFinancialYear,
  fundingByFinancialYear,
} from "./portfolio/fundingByFinancialYear.ts";
export { type FundFunding, type FundingByFund, fundingByFund } from "./portfolio/fundingByFund.ts";
export {
  type FundingByMonth,
  fundingByMonth,
  type MonthFundingRow,
} from "./portfolio/fundingByMonth.ts";
export {
  type FundingByOrganisation,
  fundingByOrganisation,
  type OrganisationFundingOptions,
  type OrganisationFundingRow,
} from "./portfolio/fundingByOrganisation.ts";
export { type FundingByTheme, fundingByTheme } from "./portfolio/fundingByTheme.ts";
export {
  type FundingCsvRow,
  type FundingCsvSource,
  fundingCsvRows,
} from "./portfolio/fundingCsvRows.ts";
export type {
  CurrencyTotal,
  DerivationTotal,
  FinancialYearTotal,
  FundTotal,
  MonthTotal,
  OrganisationTotal,
  ThemeTotal,
} from "./portfolio/fundingParts.ts";
export { type FundingTotals, fundingTotals } from "./portfolio/fundingTotals.ts";
export type { PortfolioContext, PortfolioFinding } from "./portfolio/kindChecks.ts";
export { mergePortfolios } from "./portfolio/mergePortfolios.ts";
export { type Portfolio, portfolioSchema } from "./portfolio/Portfolio.ts";
export { type PortfolioDraw, portfolioDrawsOn } from "./portfolio/portfolioDrawsOn.ts";
export type { PortfolioFailures } from "./portfolio/portfolioFailures.ts";
export { type PortfolioList, portfolioLists } from "./portfolio/portfolioLists.ts";
export { portfolioPaymentRun } from "./portfolio/portfolioPaymentRun.ts";
export {
  type GrantStanding,
  type PortfolioPositions,
  type PositionTotal,
  portfolioPositions,
} from "./portfolio/portfolioPositions.ts";
export {
  type PortfolioRuleFinding,
  type PortfolioRules,
  portfolioRules,
} from "./portfolio/portfolioRules.ts";

// catalogue

export { beyondJsonSchema } from "./catalogue/beyondJsonSchema.ts";
export type { Failures } from "./catalogue/Failures.ts";
export { isDomainError } from "./catalogue/isDomainError.ts";
export { type JsonSchemaName, jsonSchemaOf, jsonSchemas } from "./catalogue/jsonSchemas.ts";
export { type CataloguedRule, ruleCatalogue } from "./catalogue/ruleCatalogue.ts";
