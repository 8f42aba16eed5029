/**
 * The domain model of partnerships between public bodies and the voluntary sector in English health
 * and social care, and of the money between them.
 *
 * @categoryDescription Foundations
 * What everything else stands on: typed text, what every entity has, and the source of a stated fact.
 *
 * @categoryDescription Errors
 * A value that cannot exist, such as 31 April or £1.005, is refused by throwing: one class for each
 * failure, with a stable `code` and the values that caused it. {@link isDomainError} knows them all.
 *
 * @categoryDescription Findings
 * Data that can exist but does not add up is never thrown at you and never corrected: checks return
 * findings, each with the rule that is broken, the place and the values. {@link formatFindings}
 * writes them for people.
 *
 * @categoryDescription Schemas
 * Reading plain JSON: {@link read} and {@link readJson} give the value, or every problem with its
 * place and rule. Each entity brings its own schema, to be found with the entity; all of them are zod
 * schemas, and {@link schemaOf} makes more of the kind.
 *
 * @categoryDescription Rates and rounding
 * Exact fractions for shares, percentages and factors, and the modes by which a result that is not a
 * whole number of pence is rounded: always named, never assumed.
 *
 * @categoryDescription Money
 * {@link Money}: exact amounts in any currency, typed by currency, that divide without losing a penny.
 * This category works alone, without zod, as `concordat/money`.
 *
 * @categoryDescription Time
 * Days, ranges of days (both ends included) and financial years (1 April to 31 March) as plain text
 * that no time zone can move. This category works alone, without zod, as `concordat/time`.
 *
 * @categoryDescription Figures
 * Published figures with the words that qualify them. "Over £1.1m" is a {@link Figure}, not an
 * amount: {@link parseFigure} reads it, {@link bounds} says what it allows, {@link crossCheck} holds
 * several against each other, and a question that bounds cannot decide is answered `"unknown"`.
 *
 * @categoryDescription Organisations
 * Who takes part: bodies with their names and codes over time, who followed whom, and sectors, which can
 * be party to an agreement but cannot hold money.
 *
 * @categoryDescription Funding
 * Pots of money and the arithmetic on them: how an amount falls into financial years
 * ({@link spendProfile}), what of it is earned by a day, and whether the draws stay within the fund.
 *
 * @categoryDescription Partnerships
 * Public bodies, and often the voluntary sector, that plan health and care for an area together, with
 * what they say about their members, budget and plan, and {@link checkPartnership} to test it.
 *
 * @categoryDescription Agreements
 * Memoranda of understanding: their parties and term, the investment they promise, and what has to be
 * assumed where they leave something unsaid.
 *
 * @categoryDescription Grants
 * Strategic partner programmes and the grants in them, to one voluntary organisation or a consortium,
 * with the rules that shares, counts and stated totals have to keep.
 *
 * @categoryDescription Portfolio
 * Everything together: read it with {@link portfolioSchema}, check it with {@link checkPortfolio}, and
 * see what falls in which year with {@link fundingByFinancialYear}.
 *
 * @categoryDescription Entry points
 * Parts of the library that can be imported alone, with the same names in them.
 *
 * @module concordat
 * @mergeModuleWith <project>
 */

// agreement
export { checkMemorandumOfUnderstanding } from "./agreement/checkMemorandumOfUnderstanding.ts";
export {
  type EffectiveFromBasis,
  type MemorandumOfUnderstanding,
  type MemorandumOfUnderstandingJson,
  type MemorandumStatus,
  memorandumOfUnderstandingSchema,
} from "./agreement/MemorandumOfUnderstanding.ts";
export {
  type MemorandumFunding,
  type MemorandumFundingRow,
  memorandumFunding,
} from "./agreement/memorandumFunding.ts";
export {
  type MemorandumFinding,
  memorandumRules,
  type PartiesDistinctValues,
  type ProfileAssumedValues,
  type StartAssumedValues,
} from "./agreement/memorandumRules.ts";
export { type Party, partySchema } from "./agreement/Party.ts";
export {
  type EffectiveStart,
  effectiveStart,
  type MemorandumTerm,
  termOf,
} from "./agreement/termOf.ts";
// errors
export {
  CrossCheckError,
  type CrossCheckReason,
  isCrossCheckError,
} from "./errors/CrossCheckError.ts";
export {
  CurrencyMismatchError,
  isCurrencyMismatchError,
} from "./errors/CurrencyMismatchError.ts";
export {
  CurrencyWithoutMinorUnitsError,
  isCurrencyWithoutMinorUnitsError,
} from "./errors/CurrencyWithoutMinorUnitsError.ts";
export { DateOutOfRangeError, isDateOutOfRangeError } from "./errors/DateOutOfRangeError.ts";
export {
  FigureTextError,
  type FigureTextReason,
  isFigureTextError,
} from "./errors/FigureTextError.ts";
export { InvalidAmountError, isInvalidAmountError } from "./errors/InvalidAmountError.ts";
export type { InvalidDateReason } from "./errors/InvalidDateError.ts";
export { InvalidDateError, isInvalidDateError } from "./errors/InvalidDateError.ts";
export type { InvalidDateRangeReason } from "./errors/InvalidDateRangeError.ts";
export { InvalidDateRangeError, isInvalidDateRangeError } from "./errors/InvalidDateRangeError.ts";
export type { InvalidFinancialYearReason } from "./errors/InvalidFinancialYearError.ts";
export {
  InvalidFinancialYearError,
  isInvalidFinancialYearError,
} from "./errors/InvalidFinancialYearError.ts";
export { InvalidPartCountError, isInvalidPartCountError } from "./errors/InvalidPartCountError.ts";
export type { InvalidTermReason } from "./errors/InvalidTermError.ts";
export { InvalidTermError, isInvalidTermError } from "./errors/InvalidTermError.ts";
export {
  InvalidWeightsError,
  type InvalidWeightsReason,
  isInvalidWeightsError,
} from "./errors/InvalidWeightsError.ts";
export { isMoneyTextError, MoneyTextError, type MoneyTextReason } from "./errors/MoneyTextError.ts";
export {
  isNonCanonicalAmountError,
  NonCanonicalAmountError,
} from "./errors/NonCanonicalAmountError.ts";
export { isNotMoneyError, NotMoneyError } from "./errors/NotMoneyError.ts";
export { isUnknownCurrencyError, UnknownCurrencyError } from "./errors/UnknownCurrencyError.ts";
export {
  isUnknownRemainderPolicyError,
  UnknownRemainderPolicyError,
} from "./errors/UnknownRemainderPolicyError.ts";
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
export { derivedQualifier } from "./figure/derivedQualifier.ts";
export type { Figure, FigureJson, Qualifier, Quantity } from "./figure/Figure.ts";
export {
  type AsStatedDiffersValues,
  type FigureFinding,
  figureRules,
} from "./figure/figureRules.ts";
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
export { isAtMost, isEqualTo, isLessThan, type Verdict } from "./figure/verdict.ts";
// finding
export type { Brand } from "./finding/Brand.ts";
export { DomainError, isDomainError } from "./finding/DomainError.ts";
export {
  type Finding,
  type FindingOf,
  type FindingOptions,
  type FindingPath,
  finding,
  findingsAt,
  hasErrors,
} from "./finding/Finding.ts";
export { formatFindings, formatPath } from "./finding/formatFindings.ts";
export type { Rule, RuleValidity, RuleValues, Severity } from "./finding/Rule.ts";
export type { Evidence, SourceRef } from "./finding/SourceRef.ts";
// funding
export { checkFundUse, type FundDraw } from "./funding/checkFundUse.ts";
export { type Earned, earnedTo } from "./funding/earnedTo.ts";
export { type Fund, type FundJson, fundSchema } from "./funding/Fund.ts";
export {
  type FundCurrencyDiffersValues,
  type FundFinding,
  type FundOverdrawnValues,
  fundRules,
} from "./funding/fundRules.ts";
export { type FundUse, fundUse } from "./funding/fundUse.ts";
export { perHead } from "./funding/perHead.ts";
export {
  type SpendProfile,
  type SpendProfileOptions,
  type SpendRow,
  spendProfile,
} from "./funding/spendProfile.ts";
export { type YearAmount, type YearAmountJson, yearAmountSchema } from "./funding/YearAmount.ts";
// grant
export { checkStrategicPartnerGrant } from "./grant/checkStrategicPartnerGrant.ts";
export { checkStrategicPartnerProgramme } from "./grant/checkStrategicPartnerProgramme.ts";
export { type ConsortiaRange, type CountRange, consortiaRange } from "./grant/consortia.ts";
export {
  type ConsortiumOfOneValues,
  type GrantFinding,
  grantRules,
  type OneLeadValues,
  type SharesSumToOneValues,
} from "./grant/grantRules.ts";
export {
  type ProgrammeYear,
  type ProgrammeYearJson,
  programmeYearSchema,
} from "./grant/ProgrammeYear.ts";
export { type ProgrammeFundingRow, programmeFunding } from "./grant/programmeFunding.ts";
export {
  type ConsortiaCountValues,
  type FiguresContradictValues,
  type PartnersExceedOrganisationsValues,
  type ProgrammeFinding,
  programmeRules,
  type SameAsUnknownValues,
  type StepUpValues,
} from "./grant/programmeRules.ts";
export {
  type ConsortiumMember,
  type ConsortiumMemberJson,
  type GrantStatus,
  type StrategicPartnerGrant,
  type StrategicPartnerGrantJson,
  strategicPartnerGrantSchema,
} from "./grant/StrategicPartnerGrant.ts";
export {
  type ProgrammeStatus,
  type StatedTotal,
  type StatedTotalJson,
  type StrategicPartnerProgramme,
  type StrategicPartnerProgrammeJson,
  strategicPartnerProgrammeSchema,
} from "./grant/StrategicPartnerProgramme.ts";
// money
export type { RemainderPolicy, Weight } from "./money/allocation.ts";
export {
  type CurrencyCode,
  type HistoricCurrencyCode,
  isCurrencyCode,
  isHistoricCurrency,
  type MinorUnitDigits,
  minorUnitDigits,
} from "./money/Currency.ts";
export { isIn } from "./money/isIn.ts";
export { Money } from "./money/Money.ts";
export type { MoneyFormat } from "./money/MoneyFormat.ts";
export type { MoneyJson } from "./money/MoneyJson.ts";
export type { CurrencyOption, RemainderOption, RoundingOption } from "./money/MoneyOptions.ts";
export { moneySchema, moneySchemaIn } from "./money/moneySchema.ts";
export { rateSchema } from "./money/rateSchema.ts";
// organisation
export { checkMemberships, membershipWithinLife } from "./organisation/checkMemberships.ts";
export {
  checkOrganisation,
  checkOrganisations,
  type OrganisationContext,
} from "./organisation/checkOrganisations.ts";
export { checkSector } from "./organisation/checkSector.ts";
export { checkSupersessions, type SupersessionContext } from "./organisation/checkSupersessions.ts";
export {
  type MemberCategory,
  type Membership,
  type MembershipJson,
  memberCategorySchema,
  membershipSchema,
} from "./organisation/Membership.ts";
export { identifiersAt, nameAt } from "./organisation/nameAt.ts";
export {
  type Organisation,
  type OrganisationJson,
  type OrganisationKind,
  type OrganisationName,
  type OrganisationNameJson,
  organisationSchema,
} from "./organisation/Organisation.ts";
export {
  type OrganisationIdentifier,
  type OrganisationIdentifierJson,
  organisationIdentifierSchema,
} from "./organisation/OrganisationIdentifier.ts";
export {
  type IdentifierSharedValues,
  type MembershipAfterEndValues,
  type NoNameAtDateValues,
  type OrganisationFinding,
  organisationRules,
} from "./organisation/organisationRules.ts";
export {
  type PublishedIncome,
  type PublishedIncomeJson,
  publishedIncomeSchema,
} from "./organisation/PublishedIncome.ts";
export {
  type IncomeShare,
  type IncomeShareJson,
  type Sector,
  type SectorJson,
  type SectorProfile,
  type SectorProfileJson,
  type SubSector,
  type SubSectorJson,
  sectorSchema,
} from "./organisation/Sector.ts";
export {
  type Supersession,
  type SupersessionJson,
  type SupersessionKind,
  supersessionSchema,
} from "./organisation/Supersession.ts";
export {
  type SectorFinding,
  type SubsectorsExceedTotalValues,
  sectorRules,
} from "./organisation/sectorRules.ts";
export {
  type SupersessionCycleValues,
  type SupersessionFinding,
  type SupersessionLateValues,
  type SupersessionOverlapValues,
  supersessionRules,
} from "./organisation/supersessionRules.ts";
// partnership
export { checkPartnership, type PartnershipContext } from "./partnership/checkPartnership.ts";
export {
  type DeclaredCount,
  type DeclaredMembers,
  type DeclaredMembersJson,
  declaredMembersSchema,
} from "./partnership/DeclaredMembers.ts";
export { countByCategory, membersAt } from "./partnership/membersAt.ts";
export {
  type Footprint,
  type FootprintJson,
  type Partnership,
  type PartnershipJson,
  type PartnershipKind,
  type PartnershipStatus,
  partnershipSchema,
} from "./partnership/Partnership.ts";
export {
  type PartnershipBudget,
  type PartnershipBudgetJson,
  partnershipBudgetSchema,
} from "./partnership/PartnershipBudget.ts";
export {
  type BudgetExceedsWiderValues,
  type CountsAddUpValues,
  type CountsStaleValues,
  type CountsUncheckedValues,
  type MemberTwiceValues,
  type PartnershipFinding,
  partnershipRules,
} from "./partnership/partnershipRules.ts";
export {
  type StrategicPlan,
  type StrategicPlanJson,
  strategicPlanSchema,
} from "./partnership/StrategicPlan.ts";
// portfolio
export {
  checkPortfolio,
  drawsOn,
  type PortfolioContext,
  type PortfolioFinding,
} from "./portfolio/checkPortfolio.ts";
export {
  type FinancialYearTotal,
  type FundingByFinancialYear,
  type FundingOptions,
  type FundingRow,
  fundingByFinancialYear,
} from "./portfolio/fundingByFinancialYear.ts";
export { mergePortfolios } from "./portfolio/mergePortfolios.ts";
export {
  type Portfolio,
  type PortfolioJson,
  type PortfolioList,
  portfolioLists,
  portfolioSchema,
} from "./portfolio/Portfolio.ts";
export {
  type IdTwiceValues,
  type PortfolioRuleFinding,
  portfolioRules,
  type ReferenceUnknownValues,
} from "./portfolio/portfolioRules.ts";
// rounding
export { DivisionByZeroError, isDivisionByZeroError } from "./rate/DivisionByZeroError.ts";
// rate
export { InvalidDigitsError, isInvalidDigitsError } from "./rate/InvalidDigitsError.ts";
export { InvalidRateError, isInvalidRateError } from "./rate/InvalidRateError.ts";
export {
  isPrimitiveConversionError,
  PrimitiveConversionError,
} from "./rate/PrimitiveConversionError.ts";
export { Rate, type RateInput } from "./rate/Rate.ts";
export type { RateFormat } from "./rate/RateFormat.ts";
export { isRoundingNeededError, RoundingNeededError } from "./rate/RoundingNeededError.ts";
export {
  isUnknownRoundingModeError,
  UnknownRoundingModeError,
} from "./rate/UnknownRoundingModeError.ts";
export type { RoundingMode } from "./rounding/RoundingMode.ts";
export type { DecimalFaultReason } from "./rounding/readDecimal.ts";
// schema
export type { Extensions, JsonValue } from "./schema/common.ts";
export type { Entity } from "./schema/Entity.ts";
export type { Problem, ProblemValues } from "./schema/problems.ts";
export { type ReadResult, read, readJson } from "./schema/read.ts";
export { type SchemaDiffers, schemaOf } from "./schema/schemaOf.ts";
export { sourceRefSchema } from "./schema/sourceRefSchema.ts";
// time
export {
  addDays,
  addMonths,
  addYears,
  compareDates,
  daysBetween,
  lastDayOfMonth,
  monthsBetween,
} from "./time/arithmetic.ts";
export type { DateRange } from "./time/DateRange.ts";
export { dateRange } from "./time/DateRange.ts";
export type { DateRangeJson } from "./time/dateRangeSchema.ts";
export { dateRangeSchema } from "./time/dateRangeSchema.ts";
export { formatDateRange, parseDateRange } from "./time/dateRangeText.ts";
export type { FinancialYear } from "./time/FinancialYear.ts";
export { financialYear, financialYearStarting, isFinancialYear } from "./time/FinancialYear.ts";
export { financialYearSchema } from "./time/financialYearSchema.ts";
export {
  compareFinancialYears,
  financialMonthOf,
  financialYearOf,
  financialYearRange,
  financialYearsIn,
  nextFinancialYear,
  previousFinancialYear,
} from "./time/financialYears.ts";
export type { DateStyle } from "./time/formatDate.ts";
export { formatDate } from "./time/formatDate.ts";
export type { LocalDate } from "./time/LocalDate.ts";
export { dayOf, isLocalDate, localDate, localDateOf, monthOf, yearOf } from "./time/LocalDate.ts";
export { localDateSchema } from "./time/localDateSchema.ts";
export { monthsInRange } from "./time/monthsInRange.ts";
export type { PartialDate } from "./time/PartialDate.ts";
export { isPartialDate, partialDate, partialDateRange } from "./time/PartialDate.ts";
export { partialDateSchema } from "./time/partialDateSchema.ts";
export {
  daysInRange,
  rangeContains,
  rangeEncloses,
  rangeIntersection,
  rangeOverlaps,
} from "./time/rangeQueries.ts";
export type { SplitUnit } from "./time/splitRange.ts";
export { splitRange } from "./time/splitRange.ts";
export type { Term } from "./time/Term.ts";
export { termEnd } from "./time/Term.ts";
export { termSchema } from "./time/termSchema.ts";
export { isValidOn, type Validity, type ValidityJson } from "./time/Validity.ts";
export { validitySchema } from "./time/validitySchema.ts";
