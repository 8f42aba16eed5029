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
export type { TextFailures } from "../finding/textFailures.ts";
export type { TypeFailures, WrongArgument } from "../finding/typeFailures.ts";
// rate
export { Rate, type RateInput } from "../rate/Rate.ts";
export type { RateFailures } from "../rate/rateFailures.ts";
export {
  addDays,
  addMonths,
  addYears,
  compareDates,
  daysBetween,
  lastDayOfMonth,
  monthsBetween,
} from "../time/date/arithmetic.ts";
export type { DateFailures, NotInCalendar } from "../time/date/dateFailures.ts";
export type { DateStyle } from "../time/date/formatDate.ts";
export { formatDate } from "../time/date/formatDate.ts";
export type { InstantFailures } from "../time/date/instantFailures.ts";
export type { LocalDate } from "../time/date/LocalDate.ts";
export {
  dayOf,
  isLocalDate,
  localDate,
  localDateOf,
  monthOf,
  yearOf,
} from "../time/date/LocalDate.ts";
export { type ClockZone, localDateFrom } from "../time/date/localDateFrom.ts";
export type { TermFailures } from "../time/date/termFailures.ts";
export { isoWeekOf, type Weekday, weekdayOf } from "../time/date/weekdays.ts";
export { type Deadline, deadline, isDeadline } from "../time/deadline/Deadline.ts";
export type { DeadlineFailures } from "../time/deadline/deadlineFailures.ts";
export {
  daysLeft,
  deadlineDate,
  deadlineInstant,
  formatDeadline,
  isOpen,
  type OpenWindow,
} from "../time/deadline/deadlineQueries.ts";
export { isDomainError } from "../time/isDomainError.ts";
export type { DateRange } from "../time/range/DateRange.ts";
export { dateRange } from "../time/range/DateRange.ts";
export type { DateRangeFailures } from "../time/range/dateRangeFailures.ts";
export { datesIn } from "../time/range/datesIn.ts";
export { monthsInRange } from "../time/range/monthsInRange.ts";
export { isOpenEnded, type OpenEnd, type OpenRange, rangeUpTo } from "../time/range/OpenRange.ts";
export type { PartialDate } from "../time/range/PartialDate.ts";
export { isPartialDate, partialDate, partialDateRange } from "../time/range/PartialDate.ts";
export type { PartialValidity } from "../time/range/PartialValidity.ts";
export {
  rangeAbuts,
  rangeDifference,
  rangeGap,
  rangeSpan,
  rangeUnion,
} from "../time/range/rangeAlgebra.ts";
export type { RangeArgumentFailures } from "../time/range/rangeArgumentFailures.ts";
export {
  intersectRanges,
  mergeRanges,
  rangeCoverage,
  rangeGaps,
  subtractRanges,
} from "../time/range/rangeLists.ts";
export {
  daysInRange,
  rangeContains,
  rangeEncloses,
  rangeIntersection,
  rangeOverlaps,
} from "../time/range/rangeQueries.ts";
export { type RangeRelation, rangeRelation } from "../time/range/rangeRelation.ts";
export type { DayCountFailures } from "../time/schedule/dayCountFailures.ts";
export { type ScheduleOptions, type SchedulePeriod, schedule } from "../time/schedule/schedule.ts";
export type { RollDay, StubConvention } from "../time/schedule/scheduleBoundaries.ts";
export type { ScheduleFailures } from "../time/schedule/scheduleFailures.ts";
export { type DayCount, yearFraction } from "../time/schedule/yearFraction.ts";
export type { TimeFailures } from "../time/TimeFailures.ts";
export { parseDateRange } from "../time/term/dateRangeText.ts";
export { type DateRangeStyle, formatDateRange } from "../time/term/formatDateRange.ts";
export { formatTerm } from "../time/term/formatTerm.ts";
export type { SplitUnit } from "../time/term/splitRange.ts";
export { splitRange } from "../time/term/splitRange.ts";
export { type Duration, parseTerm, type Term } from "../time/term/Term.ts";
export { rangeTerm, termEnd, termStart } from "../time/term/termEnds.ts";
// time
export {
  adjustToWorkingDay,
  type WorkingDayConvention,
} from "../time/working-day/adjustToWorkingDay.ts";
export { englandAndWales } from "../time/working-day/englandAndWales.ts";
export {
  combineCalendars,
  isProjected,
  type WorkingDayCalendar,
  type WorkingDayCalendarOptions,
  workingDayCalendar,
} from "../time/working-day/WorkingDayCalendar.ts";
export type { WorkingDayCalendarFailures } from "../time/working-day/workingDayCalendarFailures.ts";
export type { WorkingDayFailures } from "../time/working-day/workingDayFailures.ts";
export {
  addWorkingDays,
  isWorkingDay,
  workingDaysBetween,
  workingDaysInRange,
} from "../time/working-day/workingDays.ts";
export type { AnnualPeriodFailures } from "../time/year/annualPeriodFailures.ts";
export {
  type AnnualPeriod,
  type AnnualPeriods,
  type AnnualStart,
  annualPeriods,
} from "../time/year/annualPeriods.ts";
export type { FinancialYear } from "../time/year/FinancialYear.ts";
export {
  compareFinancialYears,
  financialMonthOf,
  financialYear,
  financialYearOf,
  financialYearRange,
  financialYearStarting,
  financialYearsIn,
  isFinancialYear,
  nextFinancialYear,
  previousFinancialYear,
} from "../time/year/FinancialYear.ts";
export {
  type FinancialMonth,
  type FinancialQuarter,
  financialMonths,
  financialQuarterOf,
  financialQuarters,
} from "../time/year/financialPeriods.ts";
export type { FinancialYearFailures } from "../time/year/financialYearFailures.ts";
