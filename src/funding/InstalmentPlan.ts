import type { Qualifier } from "../figure/Figure.ts";
import type { RemainderPolicy } from "../money/allocation.ts";
import type { CurrencyCode } from "../money/Currency.ts";
import type { Money } from "../money/Money.ts";
import type { Rate, RateInput } from "../rate/Rate.ts";
import type { WorkingDayConvention } from "../time/adjustToWorkingDay.ts";
import type { DateRange } from "../time/DateRange.ts";
import type { FinancialYear } from "../time/FinancialYear.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import type { ScheduleOptions } from "../time/schedule.ts";

/**
 * What a funder keeps back until the recipient has done something, such as sending its final report.
 * With neither `share` nor `amount` it is the whole of the last instalment.
 *
 * @category Funding
 */
export interface Withholding<C extends CurrencyCode = CurrencyCode> {
  /** The day on which it falls due instead; not before the last instalment would be due. */
  readonly until: LocalDate;
  /** Which share of the total is kept back, such as `"0.1"`; it becomes a payment of its own. */
  readonly share?: RateInput;
  /** How much of the total is kept back; it becomes a payment of its own. */
  readonly amount?: Money<C>;
}

/**
 * How {@link instalments} divides money.
 *
 * @category Funding
 */
export interface InstalmentOptions<C extends CurrencyCode = CurrencyCode>
  extends Omit<ScheduleOptions, "range" | "timing" | "adjust"> {
  /** Whether each instalment falls due on the first day of what it covers, or on the last. */
  readonly timing: "in-advance" | "in-arrears";
  /** Where a due date moves that is no working day; `none` lets it stay. */
  readonly adjust: WorkingDayConvention;
  /**
   * What the instalments weigh: all the same (`equal`, if left away), or what they cover by `days` or by
   * `months`, so that a part of a quarter gets less than a whole one.
   */
  readonly by?: "equal" | "days" | "months";
  /** Who gets the odd pennies: `largest-remainder` if left away, which with equal instalments is the first. */
  readonly remainder?: RemainderPolicy;
  /** What is kept back at the end. */
  readonly withhold?: Withholding<C>;
}

/**
 * One payment of an {@link InstalmentPlan}.
 *
 * @category Funding
 */
export interface InstalmentRow<C extends CurrencyCode = CurrencyCode> {
  /** Its place: 1, 2, … */
  readonly number: number;
  /** Its place in words; a payment that stands alone is `final`. */
  readonly kind: "initial" | "interim" | "final";
  /** The days that it pays for, both included; for money kept back of the total, the whole period. */
  readonly covers: DateRange;
  /** The day on which it would fall due if every day were a working day. */
  readonly scheduled: LocalDate;
  /** The day on which it falls due. */
  readonly due: LocalDate;
  /** The financial year of `due`, in which the cash leaves. */
  readonly financialYear: FinancialYear;
  /** Whether moving it to a working day took it into another financial year. */
  readonly movedYear: boolean;
  /** Whether it is kept back. */
  readonly withheld: boolean;
  /** The exact share of the total; the shares of all rows sum to 1. */
  readonly share: Rate;
  /** The amount, to the minor unit; the amounts of all rows sum to the total. */
  readonly amount: Money<C>;
}

/**
 * When money is paid, and how much.
 *
 * @category Funding
 */
export interface InstalmentPlan<C extends CurrencyCode = CurrencyCode> {
  /** It says when money is paid, not when it is earned. */
  readonly basis: "cash";
  /** What is divided: for a figure, the number in it. */
  readonly total: Money<C>;
  /** Whether the amounts of the rows are exact or bounds. */
  readonly qualifier: Qualifier;
  /** What it is paid for, both ends included. */
  readonly period: DateRange;
  /** The payments, earliest first. */
  readonly rows: readonly InstalmentRow<C>[];
}
