import { statusAt } from "../../lifecycle/statuses.ts";
import { Money } from "../../money/Money.ts";
import { compareDates } from "../../time/date/arithmetic.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import { type DateRange, dateRange } from "../../time/range/DateRange.ts";
import { refuseWrongDay, refuseWrongOptions, refuseWrongRange } from "../../time/refuseWrong.ts";
import { adjustToWorkingDay } from "../../time/working-day/adjustToWorkingDay.ts";
import { englandAndWales } from "../../time/working-day/englandAndWales.ts";
import { isProjected } from "../../time/working-day/WorkingDayCalendar.ts";
import { financialYearOf, startYearOf } from "../../time/year/FinancialYear.ts";
import type { GrantInstalment } from "../parts/GrantPayments.ts";
import { isAwarded, isOver } from "../parts/grantLifecycle.ts";
import type { StrategicPartnerGrant } from "../StrategicPartnerGrant.ts";
import { nothingOf } from "../timeline/agreedAwards.ts";
import { awardOf } from "../timeline/grantCurrentAward.ts";
import { lastDayByNotice, spanFinder, suspensionsOf } from "../timeline/grantDays.ts";
import type {
  PaymentDay,
  PaymentHold,
  PaymentRun,
  PaymentRunOptions,
  PaymentRunRow,
  PaymentTotal,
} from "./PaymentRunRow.ts";

/**
 * The payments to be made in a span of days, and those held and why, by working day. Every instalment that
 * was neither paid nor cancelled and whose working day lies in the range has a row; what is overdue has one
 * on the first working day. Instalments that are not yet `approved` have rows too: look at `status`.
 *
 * Nothing is paid twice: runs over ranges that follow one another share no row but those that are still
 * overdue, and of two grants with one id the second is held.
 *
 * @param grants - the grants
 * @param range - the days on which payments are made, both included
 * @param asOf - the day whose knowledge counts: status, reports received, variations
 * @param options - the working days, and where other days move
 * @returns the rows, with sums by day and in all
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `working-day.unknown-convention` if the convention is not one of its
 * names
 * @throws {@link DomainError} `date-range.end-before-start` if the range ends before it begins
 * @throws {@link DomainError} `financial-year.out-of-range` if a payment lies beyond the years 0001/02
 * to 9998/99
 * @throws {@link DomainError} `money.no-amounts` if a grant has no award, and `money.currency-mismatch`
 * if its amounts are in different currencies, both of which the schema refuses
 * @category Grants
 * @example
 * ```ts
 * import { localDate, parseDateRange, grantPaymentRun, grantSchema } from "concordat";
 *
 * const pounds = (amount: string) => ({ amount, currency: "GBP" });
 * const grant = grantSchema.parse({
 *   id: "example-grant",
 *   title: "Example grant 2012/13",
 *   funder: "example-department",
 *   lead: "example-charity",
 *   period: { start: "2012-04-01", end: "2013-03-31" },
 *   awards: [{ financialYear: "2012/13", amount: pounds("100000.00") }],
 *   status: "active",
 *   instalments: [
 *     { due: "2013-03-15", amount: pounds("60000.00"), status: "held", reason: "invoice awaited" },
 *     { due: "2013-03-31", amount: pounds("40000.00"), status: "approved" },
 *   ],
 * });
 * const run = grantPaymentRun([grant], parseDateRange("2013-03-01/P1M"), localDate("2013-03-01"));
 * // The last day of the year was Easter Sunday: the payment is made before it.
 * run.rows.map(({ payOn, amount, holds }) => [payOn, amount.format(), holds]);
 * // => [["2013-03-15", "£60,000.00", ["held"]], ["2013-03-28", "£40,000.00", []]]
 * run.totals[0]?.toPay.format(); // => "£40,000.00"
 * ```
 */
export function grantPaymentRun(
  grants: Iterable<StrategicPartnerGrant>,
  range: DateRange,
  asOf: LocalDate,
  options: PaymentRunOptions = {},
): PaymentRun {
  refuseWrongRange("range", range);
  refuseWrongDay("asOf", asOf);
  refuseWrongOptions("options", options);
  dateRange(range.start, range.end);
  const { calendar = englandAndWales, convention = "following-in-year" } = options;
  const payDay = (due: LocalDate): LocalDate => adjustToWorkingDay(due, convention, calendar);
  const firstDay = adjustToWorkingDay(
    range.start,
    convention === "none" ? "none" : "following",
    calendar,
  );
  const planned = { range, payDay, catchUpOn: firstDay <= range.end ? firstDay : undefined };
  const ids = new Set<string>();
  const rows: PaymentRunRow[] = [];
  for (const grant of grants) {
    if (grant.instalments === undefined) continue;
    const holdsOn = paymentHolds(grant, asOf);
    const isTwice = ids.has(grant.id);
    ids.add(grant.id);
    let paid = paidForGood(grant);
    const award = awardOf(grant, asOf);
    for (const payment of paymentsOf(grant, planned)) {
      const { index, instalment, payOn, overdue } = payment;
      const { status, due, amount, reason } = instalment;
      const holds: PaymentHold[] = [...(status === "held" ? (["held"] as const) : [])];
      holds.push(...holdsOn(payOn, instalment));
      if (isTwice) holds.push("listed-twice");
      if (overdue && planned.catchUpOn === undefined) holds.push("no-working-day");
      if (paid.plus(amount).greaterThan(award)) holds.push("above-award");
      if (holds.length === 0) paid = paid.plus(amount);
      rows.push({
        grant: grant.id,
        lead: grant.lead,
        instalment: index,
        status: status as PaymentRunRow["status"],
        due,
        payOn,
        financialYear: financialYearOf(payOn),
        movedYear: startYearOf(payOn) !== startYearOf(due),
        overdue,
        projected: isProjected(payOn, calendar),
        amount,
        holds,
        ...(reason !== undefined && { reason }),
      });
    }
  }
  // Stable: on one day, the order of the grants stays.
  rows.sort((a, b) => compareDates(a.payOn, b.payOn));
  return { basis: "cash", range, asOf, rows, days: daysOf(rows), totals: totalsOf(rows) };
}

interface Planned {
  readonly range: DateRange;
  readonly payDay: (due: LocalDate) => LocalDate;
  /** The first day of the range on which overdue payments can be made. */
  readonly catchUpOn: LocalDate | undefined;
}

interface Payment {
  readonly index: number;
  readonly instalment: GrantInstalment;
  readonly payOn: LocalDate;
  readonly overdue: boolean;
}

/** The instalments of a grant that the run has to look at, the earliest due first. */
function paymentsOf(
  { instalments = [] }: StrategicPartnerGrant,
  { range, payDay, catchUpOn }: Planned,
): readonly Payment[] {
  const payments: Payment[] = [];
  for (const [index, instalment] of instalments.entries()) {
    const { status, due } = instalment;
    if (status === "paid" || status === "cancelled") continue;
    const day = payDay(due);
    if (day > range.end) continue;
    const overdue = day < range.start;
    const payOn = overdue ? (catchUpOn ?? range.start) : day;
    payments.push({ index, instalment, payOn, overdue });
  }
  if (payments.length < 2) return payments;
  return payments.sort((a, b) => compareDates(a.instalment.due, b.instalment.due));
}

/** The amount paid for good: payments less what was paid back because it was overpaid. */
function paidForGood(grant: StrategicPartnerGrant): Money {
  const { instalments = [], repayments = [] } = grant;
  let paid = nothingOf(grant);
  for (const { status, amount } of instalments) if (status === "paid") paid = paid.plus(amount);
  for (const { reason, paidOn, amount } of repayments) {
    if (reason === "overpaid" && paidOn !== undefined) paid = paid.minus(amount);
  }
  return paid;
}

/** The reasons not to pay an instalment of a grant on a day, as far as they do not depend on the others. */
export function paymentHolds(
  grant: StrategicPartnerGrant,
  asOf: LocalDate,
): (payOn: LocalDate, instalment: GrantInstalment) => readonly PaymentHold[] {
  const { history, payment, reports = [], awardedOn, signedOn, closesOn } = grant;
  const status = statusAt(history, asOf) ?? grant.status;
  const always: PaymentHold[] = [];
  const isMade = awardedOn === undefined || awardedOn <= asOf;
  if (!isMade || !isAwarded({ status }) || status === "offered" || status === "awarded") {
    always.push("not-accepted");
  }
  const over = isOver(status);
  if (over) always.push("ended");
  const lastDay = over ? undefined : lastDayByNotice(grant, asOf);
  if (
    reports.some(({ due, received = "" }) => due < asOf && (received === "" || received > asOf))
  ) {
    always.push("report-overdue");
  }
  if (payment?.basis === "in-advance-of-need" && payment.justification === undefined) {
    always.push("advance-unjustified");
  }
  const suspensions = history === undefined ? [] : suspensionsOf(grant);
  const suspensionOn = spanFinder(suspensions);
  const isSuspended = (day: LocalDate): boolean =>
    suspensions.length === 0 ? status === "suspended" : suspensionOn(day) !== undefined;
  return (payOn, { covers, due, amount }) => {
    const holds = [...always];
    if (amount.isNegative()) holds.push("below-zero");
    if (lastDay !== undefined && (covers?.end ?? due) > lastDay) holds.push("ended");
    if (signedOn !== undefined && signedOn > payOn) holds.push("not-signed");
    if (isSuspended(payOn)) holds.push("suspended");
    if (closesOn !== undefined && payOn > closesOn) holds.push("after-closing");
    return holds;
  };
}

function addTo(sums: Map<string, PaymentTotal>, key: string, row: PaymentRunRow): void {
  const { amount, holds, overdue } = row;
  const { currency } = amount;
  const nothing = Money.zero(currency);
  const none = { currency, toPay: nothing, held: nothing, overdue: nothing, payments: 0 };
  const sum = sums.get(key) ?? none;
  const isHeld = holds.length > 0;
  sums.set(key, {
    currency,
    toPay: isHeld ? sum.toPay : sum.toPay.plus(amount),
    held: isHeld ? sum.held.plus(amount) : sum.held,
    overdue: overdue ? sum.overdue.plus(amount) : sum.overdue,
    payments: sum.payments + 1,
  });
}

/** The sums by currency, in the order of the alphabet. */
export function totalsOf(rows: readonly PaymentRunRow[]): readonly PaymentTotal[] {
  const sums = new Map<string, PaymentTotal>();
  for (const row of rows) addTo(sums, row.amount.currency, row);
  return [...sums.values()].sort((a, b) => (a.currency < b.currency ? -1 : 1));
}

/** The sums by day. The rows are in order, so that those of one day follow one another. */
export function daysOf(rows: readonly PaymentRunRow[]): readonly PaymentDay[] {
  const days: PaymentDay[] = [];
  for (let start = 0; start < rows.length; ) {
    const { payOn } = rows[start] as PaymentRunRow;
    let end = start;
    while (rows[end]?.payOn === payOn) end++;
    for (const total of totalsOf(rows.slice(start, end))) days.push({ payOn, ...total });
    start = end;
  }
  return days;
}
