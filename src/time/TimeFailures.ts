import type { FailureTable } from "../finding/FailureTable.ts";
import { type AnnualPeriodFailures, annualPeriodFailures } from "./annualPeriodFailures.ts";
import { type DateFailures, dateFailures } from "./dateFailures.ts";
import { type DateRangeFailures, dateRangeFailures } from "./dateRangeFailures.ts";
import { type DayCountFailures, dayCountFailures } from "./dayCountFailures.ts";
import { type DeadlineFailures, deadlineFailures } from "./deadlineFailures.ts";
import { type FinancialYearFailures, financialYearFailures } from "./financialYearFailures.ts";
import { type InstantFailures, instantFailures } from "./instantFailures.ts";
import { type ScheduleFailures, scheduleFailures } from "./scheduleFailures.ts";
import { type TermFailures, termFailures } from "./termFailures.ts";
import {
  type WorkingDayCalendarFailures,
  workingDayCalendarFailures,
} from "./workingDayCalendarFailures.ts";
import { type WorkingDayFailures, workingDayFailures } from "./workingDayFailures.ts";

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
    ScheduleFailures,
    TermFailures,
    WorkingDayCalendarFailures,
    WorkingDayFailures {}

/** How each failure with dates, ranges and years is said, by its code. */
export const timeFailures: FailureTable<TimeFailures> = /* @__PURE__ */ Object.freeze({
  ...annualPeriodFailures,
  ...dateFailures,
  ...dateRangeFailures,
  ...dayCountFailures,
  ...deadlineFailures,
  ...financialYearFailures,
  ...instantFailures,
  ...scheduleFailures,
  ...termFailures,
  ...workingDayCalendarFailures,
  ...workingDayFailures,
});
