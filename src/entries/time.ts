/**
 * Dates, ranges and financial years alone, without zod: `import { localDate } from "concordat/time"`.
 * Everything here is in the main entry too.
 *
 * @category Entry points
 * @module concordat/time
 */

// errors
export { DateOutOfRangeError, isDateOutOfRangeError } from "../errors/DateOutOfRangeError.ts";
export {
  InvalidAnnualPeriodError,
  type InvalidAnnualPeriodReason,
  isInvalidAnnualPeriodError,
} from "../errors/InvalidAnnualPeriodError.ts";
export type { InvalidDateReason } from "../errors/InvalidDateError.ts";
export { InvalidDateError, isInvalidDateError } from "../errors/InvalidDateError.ts";
export type { InvalidDateRangeReason } from "../errors/InvalidDateRangeError.ts";
export { InvalidDateRangeError, isInvalidDateRangeError } from "../errors/InvalidDateRangeError.ts";
export {
  InvalidDeadlineError,
  type InvalidDeadlineReason,
  isInvalidDeadlineError,
} from "../errors/InvalidDeadlineError.ts";
export type { InvalidFinancialYearReason } from "../errors/InvalidFinancialYearError.ts";
export {
  InvalidFinancialYearError,
  isInvalidFinancialYearError,
} from "../errors/InvalidFinancialYearError.ts";
export {
  InvalidInstantError,
  type InvalidInstantReason,
  isInvalidInstantError,
} from "../errors/InvalidInstantError.ts";
export {
  InvalidScheduleError,
  type InvalidScheduleReason,
  isInvalidScheduleError,
} from "../errors/InvalidScheduleError.ts";
export type { InvalidTermReason } from "../errors/InvalidTermError.ts";
export { InvalidTermError, isInvalidTermError } from "../errors/InvalidTermError.ts";
export {
  InvalidWorkingDayCalendarError,
  type InvalidWorkingDayCalendarReason,
  isInvalidWorkingDayCalendarError,
} from "../errors/InvalidWorkingDayCalendarError.ts";
export {
  isUnknownConventionError,
  UnknownConventionError,
} from "../errors/UnknownConventionError.ts";
export { isUnknownDayCountError, UnknownDayCountError } from "../errors/UnknownDayCountError.ts";
export { isUnknownStyleError, UnknownStyleError } from "../errors/UnknownStyleError.ts";
// finding
export type { Brand } from "../finding/Brand.ts";
export {
  DomainError,
  type DomainErrorGuard,
  type DomainErrorOf,
} from "../finding/DomainError.ts";
export type { NoValues } from "../finding/FailureTable.ts";
export type { Evidence, SourceRef } from "../finding/SourceRef.ts";
// rate
export { Rate, type RateInput } from "../rate/Rate.ts";
export type { RateFailures } from "../rate/rateFailures.ts";
// time
export { adjustToWorkingDay, type WorkingDayConvention } from "../time/adjustToWorkingDay.ts";
export {
  type AnnualPeriod,
  type AnnualPeriods,
  type AnnualStart,
  annualPeriods,
} from "../time/annualPeriods.ts";
export {
  addDays,
  addMonths,
  addYears,
  compareDates,
  daysBetween,
  lastDayOfMonth,
  monthsBetween,
} from "../time/arithmetic.ts";
export type { DateRange } from "../time/DateRange.ts";
export { dateRange } from "../time/DateRange.ts";
export { type Deadline, deadline, isDeadline } from "../time/Deadline.ts";
export { parseDateRange } from "../time/dateRangeText.ts";
export { datesIn } from "../time/datesIn.ts";
export {
  daysLeft,
  deadlineDate,
  deadlineInstant,
  formatDeadline,
  isOpen,
  type OpenWindow,
} from "../time/deadlineQueries.ts";
export { englandAndWales } from "../time/englandAndWales.ts";
export type { FinancialYear } from "../time/FinancialYear.ts";
export { financialYear, financialYearStarting, isFinancialYear } from "../time/FinancialYear.ts";
export {
  type FinancialMonth,
  type FinancialQuarter,
  financialMonths,
  financialQuarterOf,
  financialQuarters,
} from "../time/financialPeriods.ts";
export {
  compareFinancialYears,
  financialMonthOf,
  financialYearOf,
  financialYearRange,
  financialYearsIn,
  nextFinancialYear,
  previousFinancialYear,
} from "../time/financialYears.ts";
export type { DateStyle } from "../time/formatDate.ts";
export { formatDate } from "../time/formatDate.ts";
export { type DateRangeStyle, formatDateRange } from "../time/formatDateRange.ts";
export { formatTerm } from "../time/formatTerm.ts";
export { isDomainError } from "../time/isDomainError.ts";
export type { LocalDate } from "../time/LocalDate.ts";
export { dayOf, isLocalDate, localDate, localDateOf, monthOf, yearOf } from "../time/LocalDate.ts";
export { type ClockZone, localDateFrom } from "../time/localDateFrom.ts";
export { monthsInRange } from "../time/monthsInRange.ts";
export type { PartialDate } from "../time/PartialDate.ts";
export { isPartialDate, partialDate, partialDateRange } from "../time/PartialDate.ts";
export {
  rangeAbuts,
  rangeDifference,
  rangeGap,
  rangeSpan,
  rangeUnion,
} from "../time/rangeAlgebra.ts";
export {
  intersectRanges,
  mergeRanges,
  rangeCoverage,
  rangeGaps,
  subtractRanges,
} from "../time/rangeLists.ts";
export {
  daysInRange,
  rangeContains,
  rangeEncloses,
  rangeIntersection,
  rangeOverlaps,
} from "../time/rangeQueries.ts";
export { type RangeRelation, rangeRelation } from "../time/rangeRelation.ts";
export { type ScheduleOptions, type SchedulePeriod, schedule } from "../time/schedule.ts";
export type { RollDay, StubConvention } from "../time/scheduleBoundaries.ts";
export type { SplitUnit } from "../time/splitRange.ts";
export { splitRange } from "../time/splitRange.ts";
export { type Duration, parseTerm, type Term } from "../time/Term.ts";
export { rangeTerm, termEnd, termStart } from "../time/termEnds.ts";
export {
  combineCalendars,
  isProjected,
  type WorkingDayCalendar,
  type WorkingDayCalendarOptions,
  workingDayCalendar,
} from "../time/WorkingDayCalendar.ts";
export { isoWeekOf, type Weekday, weekdayOf } from "../time/weekdays.ts";
export {
  addWorkingDays,
  isWorkingDay,
  workingDaysBetween,
  workingDaysInRange,
} from "../time/workingDays.ts";
export { type DayCount, yearFraction } from "../time/yearFraction.ts";
