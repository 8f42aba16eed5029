/**
 * Dates, ranges and financial years on their own, without zod:
 * `import { localDate } from "concordat/time"`. Everything here is in the main entry too.
 *
 * @category Entry points
 * @module concordat/time
 */

// errors
// finding
export type { Brand } from "../finding/Brand.ts";
export { DomainError, type DomainErrorGuard, type DomainErrorOf } from "../finding/DomainError.ts";
export type { NoValues } from "../finding/FailureTable.ts";
export type { Evidence, SourceRef } from "../finding/SourceRef.ts";
// rate
export { Rate, type RateInput } from "../rate/Rate.ts";
export type { RateFailures } from "../rate/rateFailures.ts";
// time
export { adjustToWorkingDay, type WorkingDayConvention } from "../time/adjustToWorkingDay.ts";
export type { AnnualPeriodFailures } from "../time/annualPeriodFailures.ts";
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
export type { DateFailures, NotInCalendar } from "../time/dateFailures.ts";
export type { DateRangeFailures } from "../time/dateRangeFailures.ts";
export { parseDateRange } from "../time/dateRangeText.ts";
export { datesIn } from "../time/datesIn.ts";
export type { DayCountFailures } from "../time/dayCountFailures.ts";
export type { DeadlineFailures } from "../time/deadlineFailures.ts";
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
export type { FinancialYearFailures } from "../time/financialYearFailures.ts";
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
export type { InstantFailures } from "../time/instantFailures.ts";
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
export type { ScheduleFailures } from "../time/scheduleFailures.ts";
export type { SplitUnit } from "../time/splitRange.ts";
export { splitRange } from "../time/splitRange.ts";
export { type Duration, parseTerm, type Term } from "../time/Term.ts";
export type { TimeFailures } from "../time/TimeFailures.ts";
export { rangeTerm, termEnd, termStart } from "../time/termEnds.ts";
export type { TermFailures } from "../time/termFailures.ts";
export {
  combineCalendars,
  isProjected,
  type WorkingDayCalendar,
  type WorkingDayCalendarOptions,
  workingDayCalendar,
} from "../time/WorkingDayCalendar.ts";
export { isoWeekOf, type Weekday, weekdayOf } from "../time/weekdays.ts";
export type { WorkingDayCalendarFailures } from "../time/workingDayCalendarFailures.ts";
export type { WorkingDayFailures } from "../time/workingDayFailures.ts";
export {
  addWorkingDays,
  isWorkingDay,
  workingDaysBetween,
  workingDaysInRange,
} from "../time/workingDays.ts";
export { type DayCount, yearFraction } from "../time/yearFraction.ts";
