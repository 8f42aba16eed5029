/**
 * Dates, ranges and financial years alone, without zod: `import { localDate } from "concordat/time"`.
 * Everything here is in the main entry too.
 *
 * @category Entry points
 * @module concordat/time
 */

// errors
export { DateOutOfRangeError, isDateOutOfRangeError } from "../errors/DateOutOfRangeError.ts";
export type { InvalidDateReason } from "../errors/InvalidDateError.ts";
export { InvalidDateError, isInvalidDateError } from "../errors/InvalidDateError.ts";
export type { InvalidDateRangeReason } from "../errors/InvalidDateRangeError.ts";
export { InvalidDateRangeError, isInvalidDateRangeError } from "../errors/InvalidDateRangeError.ts";
export type { InvalidFinancialYearReason } from "../errors/InvalidFinancialYearError.ts";
export {
  InvalidFinancialYearError,
  isInvalidFinancialYearError,
} from "../errors/InvalidFinancialYearError.ts";
export type { InvalidTermReason } from "../errors/InvalidTermError.ts";
export { InvalidTermError, isInvalidTermError } from "../errors/InvalidTermError.ts";
// finding
export type { Brand } from "../finding/Brand.ts";
export { DomainError, isDomainError } from "../finding/DomainError.ts";
// time
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
export { formatDateRange, parseDateRange } from "../time/dateRangeText.ts";
export type { FinancialYear } from "../time/FinancialYear.ts";
export { financialYear, financialYearStarting, isFinancialYear } from "../time/FinancialYear.ts";
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
export type { LocalDate } from "../time/LocalDate.ts";
export { dayOf, isLocalDate, localDate, localDateOf, monthOf, yearOf } from "../time/LocalDate.ts";
export { monthsInRange } from "../time/monthsInRange.ts";
export type { PartialDate } from "../time/PartialDate.ts";
export { isPartialDate, partialDate, partialDateRange } from "../time/PartialDate.ts";
export {
  daysInRange,
  rangeContains,
  rangeEncloses,
  rangeIntersection,
  rangeOverlaps,
} from "../time/rangeQueries.ts";
export type { SplitUnit } from "../time/splitRange.ts";
export { splitRange } from "../time/splitRange.ts";
export type { Term } from "../time/Term.ts";
export { termEnd } from "../time/Term.ts";
