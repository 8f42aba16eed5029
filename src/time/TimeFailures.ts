import type { FailureTable } from "../finding/FailureTable.ts";
import { joined } from "../finding/joined.ts";
import { type DateFailures, dateFailures } from "./date/dateFailures.ts";
import { type InstantFailures, instantFailures } from "./date/instantFailures.ts";
import { type TermFailures, termFailures } from "./date/termFailures.ts";
import { type DeadlineFailures, deadlineFailures } from "./deadline/deadlineFailures.ts";
import { type DateRangeFailures, dateRangeFailures } from "./range/dateRangeFailures.ts";
import {
  type RangeArgumentFailures,
  rangeArgumentFailures,
} from "./range/rangeArgumentFailures.ts";
import { type DayCountFailures, dayCountFailures } from "./schedule/dayCountFailures.ts";
import { type ScheduleFailures, scheduleFailures } from "./schedule/scheduleFailures.ts";
import {
  type WorkingDayCalendarFailures,
  workingDayCalendarFailures,
} from "./working-day/workingDayCalendarFailures.ts";
import { type WorkingDayFailures, workingDayFailures } from "./working-day/workingDayFailures.ts";
import { type AnnualPeriodFailures, annualPeriodFailures } from "./year/annualPeriodFailures.ts";
import { type FinancialYearFailures, financialYearFailures } from "./year/financialYearFailures.ts";

/**
 * The failures of dates, ranges and years, by the code of the error, with the values of each.
 *
 * @category Errors
 */
export interface TimeFailures
  extends AnnualPeriodFailures,
    DateFailures,
    DateRangeFailures,
    DayCountFailures,
    DeadlineFailures,
    FinancialYearFailures,
    InstantFailures,
    RangeArgumentFailures,
    ScheduleFailures,
    TermFailures,
    WorkingDayCalendarFailures,
    WorkingDayFailures {}

/** How each failure with dates, ranges and years is said, by its code. */
export const timeFailures: FailureTable<TimeFailures> = /* @__PURE__ */ joined(
  annualPeriodFailures,
  dateFailures,
  dateRangeFailures,
  dayCountFailures,
  deadlineFailures,
  financialYearFailures,
  instantFailures,
  rangeArgumentFailures,
  scheduleFailures,
  termFailures,
  workingDayCalendarFailures,
  workingDayFailures,
);
