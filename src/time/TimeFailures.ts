import type { AnnualPeriodFailures } from "./annualPeriodFailures.ts";
import type { DateFailures } from "./dateFailures.ts";
import type { DateRangeFailures } from "./dateRangeFailures.ts";
import type { DayCountFailures } from "./dayCountFailures.ts";
import type { DeadlineFailures } from "./deadlineFailures.ts";
import type { FinancialYearFailures } from "./financialYearFailures.ts";
import type { InstantFailures } from "./instantFailures.ts";
import type { ScheduleFailures } from "./scheduleFailures.ts";
import type { TermFailures } from "./termFailures.ts";
import type { WorkingDayCalendarFailures } from "./workingDayCalendarFailures.ts";
import type { WorkingDayFailures } from "./workingDayFailures.ts";

/**
 * Every failure with dates, ranges and years, by the code of its error, with the values behind it.
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
