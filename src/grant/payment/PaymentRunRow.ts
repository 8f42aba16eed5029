import type { CurrencyCode } from "../../money/Currency.ts";
import type { Money } from "../../money/Money.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import type { DateRange } from "../../time/range/DateRange.ts";
import type { WorkingDayConvention } from "../../time/working-day/adjustToWorkingDay.ts";
import type { WorkingDayCalendar } from "../../time/working-day/WorkingDayCalendar.ts";
import type { FinancialYear } from "../../time/year/FinancialYear.ts";
import type { InstalmentStatus } from "../parts/GrantPayments.ts";

/**
 * On which days {@link grantPaymentRun} pays.
 *
 * @category Grants
 */
export interface PaymentRunOptions {
  /** The working days; {@link englandAndWales} if omitted. */
  readonly calendar?: WorkingDayCalendar;
  /**
   * Where a due date moves that is not a working day; `"following-in-year"` if omitted, so that no payment
   * leaves its financial year.
   */
  readonly convention?: WorkingDayConvention;
}

/**
 * Why {@link grantPaymentRun} holds a payment:
 *
 * - `held`: the instalment itself is held; its reason says why
 * - `below-zero`: money that is to come back, which is a repayment
 * - `not-accepted`, `not-signed`, `suspended`, `ended`: the grant, on the day of the payment
 * - `report-overdue`: a report was due before `asOf` and had not come in
 * - `after-closing`: the day is after the last one for payments
 * - `advance-unjustified`: it is paid in advance of need, and no reason is given
 * - `above-award`: with what was paid, and with the payments before it in the run, it exceeds the award
 * - `listed-twice`: a grant of the same id came before
 * - `no-working-day`: it is overdue, and the run has no working day to pay it on
 *
 * @category Grants
 */
export type PaymentHold =
  | "held"
  | "below-zero"
  | "not-accepted"
  | "not-signed"
  | "suspended"
  | "ended"
  | "report-overdue"
  | "after-closing"
  | "advance-unjustified"
  | "above-award"
  | "listed-twice"
  | "no-working-day";

/**
 * One payment of a {@link PaymentRun}: to be made, or held.
 *
 * @category Grants
 */
export interface PaymentRunRow {
  /** The id of the grant. */
  readonly grant: string;
  /** The id of the organisation that is paid. */
  readonly lead: string;
  /** Which instalment of the grant it is, from 0. */
  readonly instalment: number;
  /** Where it stands: whether it has been approved. */
  readonly status: Exclude<InstalmentStatus, "paid" | "cancelled">;
  /** The day on which it is due. */
  readonly due: LocalDate;
  /** The day on which it is paid: a working day, unless the convention is `"none"`. */
  readonly payOn: LocalDate;
  /** The financial year whose cash it uses. */
  readonly financialYear: FinancialYear;
  /** Whether that is another financial year than the one in which it is due. */
  readonly movedYear: boolean;
  /** Whether it should have been paid before the run, and is paid on the first working day of it. */
  readonly overdue: boolean;
  /** Whether the bank holidays of that day are not known yet, but projected. */
  readonly projected: boolean;
  /** How much. */
  readonly amount: Money;
  /** Why it is held, all reasons; empty if it is to be paid. */
  readonly holds: readonly PaymentHold[];
  /** The reason that the instalment itself gives. */
  readonly reason?: string;
}

/**
 * The sums paid and held on one day, or in a whole run, in one currency.
 *
 * @category Grants
 */
export interface PaymentTotal {
  /** The currency. */
  readonly currency: CurrencyCode;
  /** The sum of the rows that are paid. */
  readonly toPay: Money;
  /** The sum of the rows that are held. */
  readonly held: Money;
  /** The part of both that is overdue. */
  readonly overdue: Money;
  /** How many rows there are. */
  readonly payments: number;
}

/**
 * The sums paid and held on one day, in one currency.
 *
 * @category Grants
 */
export interface PaymentDay extends PaymentTotal {
  /** The day. */
  readonly payOn: LocalDate;
}

/**
 * The payments to be made in a span of days, and those that are held.
 *
 * @category Grants
 */
export interface PaymentRun {
  /** It says what is paid, not what is earned. */
  readonly basis: "cash";
  /** The days of the run, both included. */
  readonly range: DateRange;
  /** The day whose knowledge it rests on. */
  readonly asOf: LocalDate;
  /** One row for each payment, by day; on one day, in the order of the grants. */
  readonly rows: readonly PaymentRunRow[];
  /** The sums of the rows by day and currency. */
  readonly days: readonly PaymentDay[];
  /** The sums of all rows, by currency. */
  readonly totals: readonly PaymentTotal[];
}
